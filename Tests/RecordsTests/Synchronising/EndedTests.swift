import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// A synchronisation that is given up at one moment after another, and goes on the next time.
@Suite struct EndedTests {
  @Test func whereverItEndsTheNextTimeGoesOn() throws {
    var ends = 0
    var limit = 0
    while true {
      let machines = try TwoMachines()
      var named = MinutesEntry(id: "m-m1")
      named.meeting = "m"
      named.text = "first"
      try machines.together([
        Samples.task("t1", "one"), Samples.task("t2", "two"), Samples.task("t3", "three"), named,
      ])
      try machines.set("a", "t1", "measure", .string("by a"))
      try machines.remove("a", "t3")
      try machines.set("b", "t1", "measure", .string("by b"))
      try machines.set("b", "t2", "deadline", .string("2015-01-01"))
      named.id = "m-m2"
      named.sequence = 2
      named.text = "by a"
      try machines.put("a", named)
      named.text = "by b"
      try machines.put("b", named)
      try machines.sync("a")

      // Asked about ten times a second and before every step: the n-th time says to give up.
      var asked = 0
      let last = limit
      let sync = FolderSync(path: machines.folder.path("b"), variables: [:]) {
        asked += 1
        return asked > last
      }
      var isEnded = false
      do throws(SyncFailure) {
        _ = try sync.run(try! RemoteAddress(machines.shared))
      } catch {
        #expect(error == .cancelled)
        isEnded = true
        ends += 1
      }
      try machines.sync("b")
      try machines.sync("a")
      #expect(machines.publicFiles("a") == machines.publicFiles("b"), "\(limit)")
      let records = try machines.records("b")
      let text = records["t1"]?.value("measure")?.text ?? ""
      #expect(Set(MarkedText.parts(text)) == ["by a", "by b"], "\(limit)")
      #expect(records["t2"]?.value("deadline") == .string("2015-01-01"))
      #expect(records["t3"] == nil)
      let entries = records.values.compactMap { ($0 as? MinutesEntry)?.text }
      #expect(entries.sorted() == ["by a", "by b", "first"], "\(limit)")
      #expect(try machines.sync("b").taken == 0)
      if !isEnded { break }
      limit += max(2, limit / 2)
    }
    #expect(ends > 5)
  }
}
