import Coordination
import Foundation
import Synchronization
import Testing
import Workspaces

@testable import Records

/// What was found on the way, from whichever thread.
private final class Found: Sendable {
  private let names = Mutex<[String]>([])

  func add(_ found: [String]) { names.withLock { $0 += found } }
  var all: [String] { names.withLock { $0 } }
}

/// Nothing of a restricted record is found outside the restricted folder.
@Suite struct SecrecyTests {
  private static let kinds: [RecordKind] = RecordKind.allCases.filter {
    $0.fields.contains { $0.key == "restricted" }
  }

  /// A record of a kind with a word in every field that holds words.
  private func record(_ kind: RecordKind, _ id: RecordID, _ word: String, _ restricted: Bool) throws
    -> any Record
  {
    var record: any Record = try Samples.full(kind)
    record.id = id
    record.unknown = ["later": .string(word)]
    for field in kind.fields {
      switch field.type {
      case .text, .longText: record = try record.setting(field.key, to: .string(word))
      default: continue
      }
    }
    return try record.setting("restricted", to: restricted ? .boolean(true) : nil)
  }

  /// The files outside in which a word is found, whatever stands around it.
  private func outside(_ folder: TemporaryFolder, _ words: [String]) -> [String] {
    var found: [String] = []
    for (name, bytes) in folder.everything(hidden: true) {
      if name.split(separator: "/").first == "restricted" { continue }
      let text = name + "\n" + String(decoding: bytes, as: UTF8.self)
      for word in words where text.contains(word) { found.append("\(name): \(word)") }
    }
    return found.sorted()
  }

  @Test func noWordAndNoIdIsFoundOutside() throws {
    #expect(Self.kinds.count >= 5)
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [Samples.task("t")])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    var secrets: [String] = []
    func secret(_ kind: RecordKind, _ name: String) -> String {
      let word = "zq\(name)\(kind.rawValue.lowercased())qz"
      secrets.append(word)
      return word
    }
    for kind in Self.kinds {
      // Restricted from the beginning, edited, beside a public record in one change.
      let born = RecordID(rawValue: secret(kind, "bornid"))!
      let first = try record(kind, born, secret(kind, "first"), true)
      try store.write([
        .add(first),
        .add(Samples.task(RecordID(rawValue: "with-\(born.rawValue.count)-\(kind.listing)")!)),
      ])
      let second = try record(kind, born, secret(kind, "second"), true)
      try store.write([.replace(first, by: second)])
      // Public, edited, and then restricted.
      let late = RecordID(rawValue: secret(kind, "lateid"))!
      let open = try record(kind, late, secret(kind, "open"), false)
      let edited = try record(kind, late, secret(kind, "edited"), false)
      try store.write([.add(open)])
      try store.write([.replace(open, by: edited)])
      #expect(!outside(folder, secrets).isEmpty)
      let closed = try record(kind, late, secret(kind, "closed"), true)
      try store.write([
        .replace(edited, by: closed),
        .add(Samples.task(RecordID(rawValue: "and-\(kind.listing)")!)),
      ])
      #expect(outside(folder, secrets) == [])
      #expect(try store.versions(of: late).count == 3)
      // Restricted and deleted.
      let gone = RecordID(rawValue: secret(kind, "goneid"))!
      let last = try record(kind, gone, secret(kind, "gone"), true)
      try store.write([.add(last)])
      try store.write([.remove(last)])
      try store.accept(born, of: kind)
      #expect(outside(folder, secrets) == [])
    }
    #expect(try store.faults() == [])
    #expect(folder.bytes(".porada/withheld") == Array("\(Self.kinds.count * 2)\n".utf8))
    // They are all there within, and so is their history.
    let within = folder.everything(hidden: true).values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for word in secrets where !word.contains("id") { #expect(within.contains(word), "\(word)") }
    try #require(try FileManager.default.removeItem(atPath: folder.path("restricted")) == ())
    let copy = try FolderStore(at: folder.path)
    let loaded = try copy.load { _, _ in true }
    #expect(loaded.withheld == Self.kinds.count * 2 && loaded.faults.isEmpty)
    #expect(try copy.faults() == [])
    #expect(try copy.latestChanges(1000).allSatisfy { !$0.edits.isEmpty })
    #expect(try copy.latestChanges(1000).count == Self.kinds.count * 2)
    // A member's own restricted record counts beside those withheld.
    let own = try record(.figure, "own", "x", true)
    try copy.write([.add(own)])
    let again = try FolderStore(at: folder.path).load { _, _ in true }
    #expect(again.withheld == Self.kinds.count * 2)
  }

  @Test func whatBecomesPublicShowsNothingOfBefore() throws {
    for kind in Self.kinds {
      let folder = TemporaryFolder()
      let secret = try record(kind, "s", "zqbeforeqz", true)
      _ = try FolderStore.create(at: folder.path, records: [secret])
      let calls = WatchedCalls()
      let store = try FolderStore(at: folder.path, calls: calls)
      _ = try store.load { _, _ in true }
      let found = Found()
      // It is asked on this thread, within the write.
      nonisolated(unsafe) let place = folder
      calls.before { name in
        found.add(outside(place, ["zqbeforeqz"]).map { "\(name): \($0)" })
      }
      try store.write([.replace(secret, by: try record(kind, "s", "zqafterqz", false))])
      calls.before(nil)
      #expect(found.all == [])
      #expect(outside(folder, ["zqafterqz"]).contains("\(kind.listing)/s.plist: zqafterqz"))
      #expect(try store.versions(of: "s").count == 2)
    }
  }

  /// An older copy of the public part is put back over the workspace: what the restricted part has beyond it
  /// was made, for the files say so.
  @Test func anOlderPublicPartPutBackCostsNoVersion() throws {
    for isRemoval in [true, false] {
      let folder = TemporaryFolder()
      let secret = Samples.evaluation("s", restricted: true)
      _ = try FolderStore.create(at: folder.path, records: [Samples.task("t"), secret])
      let store = try FolderStore(at: folder.path)
      _ = try store.load { _, _ in true }
      try store.write([.add(Samples.task("before"))])
      let copy = folder.everything(hidden: true).filter {
        !$0.key.hasPrefix("restricted") && folder.isFile($0.key)
      }
      var later = secret
      later.comment = "later"
      try store.write([isRemoval ? .remove(secret) : .replace(secret, by: later)])
      for (name, bytes) in copy { try folder.put(bytes, name) }
      let other = try FolderStore(at: folder.path)
      _ = try other.load { _, _ in true }
      try other.write([.add(Samples.task("after"))])
      let versions = try other.versions(of: "s")
      #expect(versions.count == 2 && versions.last?.note != nil)
      #expect((versions.last?.record == nil) == isRemoval)
    }
  }

  @Test func becomingRestrictedTwiceAndInBetweenKeepsOneHistory() throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [])
    func source(_ name: String, _ restricted: Bool) -> InformationSource {
      var source = InformationSource(id: "s")
      source.name = name
      source.isRestricted = restricted
      return source
    }
    let states = [
      source("a", false), source("b", true), source("c", false), source("d", false),
      source("e", true), source("f", true),
    ]
    try store.write([.add(states[0])])
    for (old, new) in zip(states, states.dropFirst()) { try store.write([.replace(old, by: new)]) }
    for store in [store, try FolderStore(at: folder.path)] {
      let names = try store.versions(of: "s").map { ($0.record as? InformationSource)?.name }
      #expect(names == ["a", "b", "c", "d", "e", "f"])
      #expect(try store.latestChanges(100).map(\.edits.count) == [1, 1, 1, 1, 1, 1])
      #expect(try store.latestChanges(2).count == 2)
    }
    #expect(Secrecy.traces(of: ["s"], in: folder) == [])
  }
}
