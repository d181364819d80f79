import Coordination
import Demonstration
import Foundation
import Phrases
import Screens
import TestSupport
import Testing
import Workspaces

/// One program takes a meeting's minutes; another follows it and can take over.
@Suite struct FollowingTests {
  let day = CalendarDay(iso: "2014-12-08")!
  let holder = SittingHolder(actor: .secretary, since: Date(), place: "pts/3")

  @Test func oneTakesTheMinutesAndTheOtherFollows() throws {
    let memory = MemoryStore(Demonstration.records())
    memory.memorySittings.others["group-12"] = holder
    let walk = try Walk(memory, on: day, width: 120, height: 32, start: .sitting("group-12"))
    #expect(walk.text.contains("Minutes taken by the secretary since"))
    walk.type("x")
    walk.press("enter")
    #expect(walk.workspace.book.entries(of: "group-12").isEmpty)
    #expect(memory.memoryTyping.text(under: "entry:group-12") == nil)

    // What is entered there is seen here.
    for number in 1...40 {
      var entry = MinutesEntry(id: RecordID(rawValue: "group-12-m\(number)")!)
      entry.meeting = "group-12"
      entry.sequence = number
      entry.text = "line \(number) from the other side"
      memory.changeOutside(entry.id, to: entry)
    }
    walk.rest()
    #expect(walk.text.contains("line 40 from the other side"))

    // Nothing of the meeting can be changed here meanwhile.
    let before = walk.workspace.book.revision
    for key in ["d", "y", "e", "f5", "m", "f3"] { walk.press(key) }
    walk.press("tab", "p", "P", "tab", "a", "K", "J")
    #expect(walk.workspace.book.revision == before)
  }

  @Test func whatIsFreeCanBeTakenOver() throws {
    let memory = MemoryStore(Demonstration.records())
    memory.memorySittings.others["group-12"] = holder
    let walk = try Walk(memory, on: day, width: 120, height: 32, start: .sitting("group-12"))
    #expect(memory.memorySittings.own.isEmpty)
    memory.memorySittings.others = [:]
    walk.rest()
    #expect(walk.text.contains("Nobody takes the minutes now"))
    walk.press("enter")
    #expect(memory.memorySittings.own == ["group-12"])
    walk.type("a note")
    walk.press("enter")
    #expect(walk.workspace.book.entries(of: "group-12").map(\.text) == ["a note"])
    walk.press("esc", "esc")
    #expect(memory.memorySittings.own.isEmpty, "left, and still held")
  }

  @Test func aMemberFollowsWithoutTakingAnything() throws {
    let memory = MemoryStore(Demonstration.records())
    let walk = try Walk(memory, on: day, actor: .member("mfa"), start: .sitting("group-12"))
    walk.press("enter")
    #expect(memory.memorySittings.own.isEmpty)
  }

  @Test func whoTakesOverGetsTheHalfWrittenLine() throws {
    let memory = MemoryStore(Demonstration.records())
    memory.memorySittings.others["group-12"] = holder
    let walk = try Walk(
      memory, on: day, width: 120, height: 32, inSession: true, start: .sitting("group-12"))
    // The other program is killed in the middle of a line.
    let typed = Date(timeIntervalSinceNow: -60)
    memory.memorySittings.others = [:]
    memory.memoryTyping.left = LeftTyping(
      texts: [KeptText(key: "entry:group-12", text: "La Strada: shelters a", typed: typed)])
    walk.rest()
    walk.press("enter")
    #expect(walk.text.contains("La Strada: shelters a"))
    let moment = Phrases(.english).dates.moment(typed)
    #expect(walk.screen[28].contains(" recovered to \(moment) "))
    walk.type("re full")
    walk.press("enter")
    #expect(
      walk.workspace.book.entries(of: "group-12").map(\.text) == ["La Strada: shelters are full"])
  }

  @Test func whoFollowsFirstShowsTheLineOnTakingOver() throws {
    let memory = MemoryStore(Demonstration.records())
    memory.memorySittings.others["group-12"] = holder
    memory.memoryTyping.left = LeftTyping(
      texts: [KeptText(key: "entry:group-12", text: "shelters a", typed: Date())])
    let walk = try Walk(
      memory, on: day, width: 120, height: 32, inSession: true, start: .sitting("group-12"))
    walk.type("x")
    memory.memorySittings.others = [:]
    walk.rest()
    walk.press("enter")
    #expect(walk.screen[29].contains("shelters a"))
    #expect(walk.screen[28].contains("recovered to"))
    #expect(memory.memoryTyping.text(under: "entry:group-12")?.text == "shelters a")
  }
}
