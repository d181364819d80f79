import Coordination
import Foundation
import Glibc
import Workspaces

@testable import Records

/// A workspace's folder, and typing journals in it as programs have them.
struct TypingBench {
  let folder = TemporaryFolder()
  let calls: any FileCalls

  init(_ calls: any FileCalls = PosixFileCalls()) {
    self.calls = calls
  }

  /// A program's journal; nothing is done behind its back, so that calls come in one order.
  func program(
    _ calls: (any FileCalls)? = nil, pause: Int? = nil, at time: Double = 1000
  ) throws -> FolderTypingJournal {
    let calls = calls ?? self.calls
    return FolderTypingJournal(
      try Folder(path: folder.path, PosixFileCalls()).reopened(calls), calls,
      owners: [geteuid()], location: folder.path, pause: pause,
      clock: { Date(timeIntervalSince1970: time) })
  }

  /// Waits until no more programs hold their journals than still live.
  ///
  /// Another test's child has a lock of ours too for the moment between its birth and its own program.
  func awaitEnds(living: Int = 0) throws {
    let system = PosixFileCalls()
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      let locked = try journals.filter { name in
        let file = try system.open(
          folder.path(TypingFolder.path) + "/" + name, in: Folder.working, flags: O_RDONLY, mode: 0)
        defer { try? system.close(file) }
        return try system.isLocked(file)
      }
      if locked.count <= living { return }
      usleep(1000)
    }
  }

  /// The journals' file names.
  var journals: [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(TypingFolder.path))
    return (names ?? []).filter { $0.hasSuffix(".log") }.sorted()
  }

  func path(_ journal: String) -> String { TypingFolder.path + "/" + journal }

  func bytes(_ journal: String) -> [UInt8] { folder.bytes(path(journal)) ?? [] }

  /// A change that adds a task.
  static func change(_ id: String, draft: UnsavedChange.Draft? = nil) -> UnsavedChange {
    UnsavedChange(
      note: ChangeNote(ChangeID(rawValue: id)!, by: .secretary, .made),
      edits: [.add(Samples.task(RecordID(rawValue: "task-" + id)!, "MV předloží návrh & zprávu"))],
      draft: draft)
  }
}

extension Folder {
  /// The same folder through other calls.
  func reopened(_ calls: any FileCalls) throws -> Folder { try Folder(".", in: descriptor, calls) }
}

extension LeftTyping {
  /// The texts by their keys.
  var byKey: [String: String] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0.key, $0.text) })
  }

  var ids: [String] { changes.map(\.note.id.rawValue) }
}

extension TypingJournal {
  /// Everything it keeps, by key.
  var byKey: [String: String] {
    Dictionary(uniqueKeysWithValues: all().map { ($0.key, $0.text) })
  }
}
