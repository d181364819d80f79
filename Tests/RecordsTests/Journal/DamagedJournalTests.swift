import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// A journal that is damaged, cut short or hostile is named, and everything else goes on.
@Suite struct DamagedJournalTests {
  private let first = ".porada/journal/000001.log"

  /// Has the workspace as it was, but for its journal.
  private func restore(_ folder: TemporaryFolder, _ seals: [UInt8], _ journal: [UInt8]) throws {
    try folder.put(RecordFile.bytes(of: Samples.task("t", "5")), "tasks/t.plist")
    try folder.put(seals, ".porada/seals")
    try FileManager.default.removeItem(atPath: folder.path(".porada/journal"))
    try folder.put(journal, first)
  }

  private func workspace(_ count: Int = 5) throws -> (TemporaryFolder, [UInt8]) {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [Samples.task("t", "0")])
    for turn in 1...count {
      try store.write([
        .replace(Samples.task("t", "\(turn - 1)"), by: Samples.task("t", "\(turn)"))
      ])
    }
    return (folder, try #require(folder.bytes(first)))
  }

  /// Opens, looks, writes and looks again; gives back the problems found before anything was written.
  @discardableResult
  private func use(_ folder: TemporaryFolder, _ place: String) throws -> [RecordFault.Problem] {
    let store = try FolderStore(at: folder.path)
    store.finishesLeftWork = false
    let task = try #require(
      try store.load { _, _ in true }.records.compactMap { $0 as? PlanTask }.first { $0.id == "t" })
    let problems = try store.faults().map(\.problem)
    _ = try store.versions(of: "t")
    _ = try store.latestChanges(100)
    let next = Samples.task("t", "next")
    do throws(StoreError) {
      try store.write([.replace(task, by: next)])
    } catch {
      guard error == .behind else { throw error }
      // What somebody had left unfinished was finished first: that is looked at.
      _ = try store.outsideChanges()
      try store.write([.replace(task, by: next)])
    }
    let last = try #require(try store.versions(of: "t").last, "\(place)")
    #expect(last.record.map { AnyHashable($0) } == AnyHashable(next), "\(place)")
    #expect(try store.latestChanges(1).first?.edits.first?.id == "t", "\(place)")
    let other = try FolderStore(at: folder.path)
    _ = try other.load { _, _ in true }
    #expect(try other.faults().allSatisfy { $0.record == nil }, "\(place)")
    return problems
  }

  @Test func aJournalCutShortAnywhereGoesOn() throws {
    let (folder, whole) = try workspace()
    let seals = try #require(folder.bytes(".porada/seals"))
    for count in stride(from: 0, to: whole.count, by: 97) {
      try restore(folder, seals, Array(whole.prefix(count)))
      let problems = try use(folder, "\(count) bytes")
      let segment = JournalSegment(Array(whole.prefix(count)))
      let torn = count - segment.end
      #expect(problems.filter { $0 != .unfinished } == (torn == 0 ? [] : [.tornJournal(torn)]))
      let isUnfinished = segment.frames.last?.header.sort == .change
      #expect(problems.contains(.unfinished) == isUnfinished, "\(count) bytes")
    }
  }

  @Test func aFlippedByteCostsOneEntry() throws {
    let (folder, whole) = try workspace()
    let seals = try #require(folder.bytes(".porada/seals"))
    let frames = JournalSegment(whole).frames
    #expect(
      frames.map(\.header.sort) == Array(repeating: [.change, .done], count: 5).flatMap(\.self))
    for at in stride(from: 0, to: frames[6].whole.upperBound, by: 61) {
      var bytes = whole
      bytes[at] ^= 0x10
      let segment = JournalSegment(bytes)
      #expect(segment.frames.count == 9, "byte \(at)")
      #expect(segment.damage.count == 1 && segment.torn == 0, "byte \(at)")
      try restore(folder, seals, bytes)
      let problems = try use(folder, "byte \(at)")
      let hit = try #require(frames.first { $0.whole.contains(at) })
      #expect(problems == [.damagedJournal(hit.whole.count)], "byte \(at)")
    }
  }

  @Test func rubbishIsNoJournal() throws {
    let (folder, whole) = try workspace()
    let seals = try #require(folder.bytes(".porada/seals"))
    var random = SeededRandom(seed: 7)
    let header = "<!--porada change 30 abc 99999999999999999999 0000000000000000-->\n"
    let deep = String(repeating: "<array>\n", count: 20_000)
    let framed = FrameHeader.frame(
      .change, 90, ChangeID(rawValue: "deep")!,
      Array((PropertyListWriter.header + "<dict>\n\t<key>edits</key>\n\t" + deep).utf8))
    let empty = FrameHeader.frame(.done, 9, ChangeID(rawValue: "x")!, [])
    let samples: [[UInt8]] = [
      [], Array(repeating: 0, count: 100_000), Array(header.utf8), whole + Array(header.utf8),
      Array(header.utf8) + whole, whole + framed, framed + whole, whole + whole, empty + whole,
      Array(repeating: Array("<!--porada ".utf8), count: 5000).flatMap(\.self),
      Array(whole.reversed()),
      (0..<5000).map { _ in UInt8(truncatingIfNeeded: random.next()) },
    ]
    for (number, bytes) in samples.enumerated() {
      try restore(folder, seals, bytes)
      try use(folder, "sample \(number)")
    }
  }

  /// What somebody has altered is no frame that was cut short: it stays as it is, whoever comes and whatever
  /// is written, and repair has it in full.
  @Test func whatIsNoCutShortFrameIsNotTakenAway() throws {
    let (folder, whole) = try workspace()
    let seals = try #require(folder.bytes(".porada/seals"))
    var random = SeededRandom(seed: 11)
    let half = JournalSegment(whole).frames[4].whole.upperBound
    let kept = Array(whole[..<half])
    let converted = whole.flatMap { $0 == 10 ? [13, 10] : [$0] }
    var flipped = whole
    flipped[whole.count - 5] ^= 1
    let samples: [(bytes: [UInt8], isCutShort: Bool)] = [
      (converted, false), (kept + (0..<900).map { _ in UInt8(random.next() & 0xFF) }, false),
      (kept + Array("a word that somebody has typed\n".utf8), false),
      (flipped, false), (kept + Array(repeating: 0, count: 900), true),
      (Array(whole.dropLast(7)), true), (kept + Array("<!--por".utf8), true),
    ]
    for (number, sample) in samples.enumerated() {
      try restore(folder, seals, sample.bytes)
      let store = try FolderStore(at: folder.path)
      _ = try store.load { _, _ in true }
      #expect((folder.bytes(first) == sample.bytes) == !sample.isCutShort, "sample \(number)")
      try store.write([.add(Samples.task("later", "\(number)"))])
      try store.write([.remove(Samples.task("later", "\(number)"))])
      #expect(try store.versions(of: "later").count == 2, "sample \(number)")
      guard !sample.isCutShort else { continue }
      #expect(folder.bytes(first) == sample.bytes, "sample \(number)")
      #expect(
        try store.faults().contains {
          if case .damagedJournal = $0.problem { true } else { false }
        },
        "sample \(number)")
    }
  }

  @Test func aSegmentThatIsGoneUnderARunningProgramHoldsNothingUp() throws {
    let (folder, _) = try workspace(1)
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    try FileManager.default.removeItem(atPath: folder.path(first))
    try store.write([.add(Samples.task("new"))])
    try store.write([.remove(Samples.task("new"))])
    #expect(try store.versions(of: "new").count == 2)
  }

  @Test func aJournalThatIsNoFolderOrFileIsInNobodysWayOfReading() throws {
    let (folder, _) = try workspace(1)
    for deed in [
      { symlink("/etc", folder.path(".porada/journal")) },
      { mkfifo(folder.path(".porada/journal"), 0o600) },
    ] {
      try? FileManager.default.removeItem(atPath: folder.path(".porada/journal"))
      #expect(deed() == 0)
      let store = try FolderStore(at: folder.path)
      #expect(try store.load { _, _ in true }.records.count == 2)
      #expect(try store.faults().map(\.path) == [".porada/journal"])
      // Nothing is written that could not be finished.
      #expect(throws: StoreError.self) { try store.write([.add(Samples.task("new"))]) }
      #expect(folder.bytes("tasks/new.plist") == nil)
    }
    try FileManager.default.removeItem(atPath: folder.path(".porada/journal"))
    try FileManager.default.createDirectory(
      atPath: folder.path(".porada/journal/000004.log"), withIntermediateDirectories: true)
    let store = try FolderStore(at: folder.path)
    #expect(try store.load { _, _ in true }.records.count == 2)
    #expect(try store.faults().map(\.problem) == [.notARegularFile])
  }
}
