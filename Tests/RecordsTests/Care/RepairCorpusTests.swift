import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Whatever was done to a file: repair leaves a clean workspace and loses nothing.
@Suite struct RepairCorpusTests {
  private let kinds: [RecordKind] = [.settings, .task, .evaluation]

  @Test(arguments: Damage.ofBytes) func damagedBytes(_ damage: Damage) throws {
    try check(damage, withVersions: true)
    try check(damage, withVersions: false)
  }

  @Test(arguments: Damage.ofPlaces) func strangeFiles(_ damage: Damage) throws {
    try check(damage, withVersions: true)
    try check(damage, withVersions: false)
  }

  private func check(_ damage: Damage, withVersions: Bool) throws {
    let folder = try HostileFolder()
    let bench = RepairBench(path: folder.folder.path)
    // What the second names lead to.
    let outside = folder.folder.path("tasks/good-task.plist.outside")
    try Data(folder.bytes(.task)).write(to: URL(fileURLWithPath: outside))
    chmod(outside, 0o600)
    if withVersions { try remark(folder) }
    let saved = kinds.map { folder.bytes($0) }
    for kind in kinds { try damage.apply(folder, kind) }
    let remains = kinds.map { folder.remains($0) }
    let faults = try bench.faults()
    // A file of a newer program is left to that program.
    let isNewer = faults.contains { if case .newerSchema = $0.problem { true } else { false } }
    let left = try bench.repair()
    if isNewer {
      #expect(kinds.map { folder.remains($0) } == remains, "\(damage.name)")
      return
    }
    #expect(left == [], "\(damage.name)")
    #expect(try bench.faults() == [], "\(damage.name)")
    let contents = bench.contents
    for (kind, remains) in zip(kinds, remains) {
      guard let bytes = remains?.bytes, !bytes.isEmpty else { continue }
      #expect(contents.contains(Data(bytes)), "\(damage.name), \(kind)")
    }
    // What cannot be read comes back as it was saved.
    guard withVersions else { return }
    for (kind, bytes) in zip(kinds, saved) {
      let fault = faults.first { $0.record == HostileFolder.id(kind) }
      switch fault?.problem {
      case .notAPropertyList, .notARegularFile, .severalNames, .tooLarge, .tooDeep, .noSchema,
        .field:
        #expect(folder.bytes(kind) == bytes, "\(damage.name), \(kind)")
      default: break
      }
    }
    for kind in kinds {
      #expect(folder.folder.mode(HostileFolder.path(kind)) & 0o077 == 0, "\(damage.name), \(kind)")
    }
  }

  /// Changes every victim once, so that the journal has a version of it.
  private func remark(_ folder: HostileFolder) throws {
    let store = try FolderStore(at: folder.folder.path)
    let records = try store.load { _, _ in true }.records
    let victims = Set(kinds.map(HostileFolder.id))
    try store.write(
      records.filter { victims.contains($0.id) }.map { record in
        var later = record
        later.provenance.note = "later"
        return Self.replacing(record, later)
      })
  }

  private static func replacing(_ old: any Record, _ new: any Record) -> RecordEdit {
    .replace(old, by: new)
  }
}
