import Coordination
import Demonstration
import Foundation
import Screens
import TerminalUI
import TestSupport
import Testing
import Workspaces

/// A form that is open while others write: nothing typed is lost, nothing is laid over unasked.
@Suite struct OpenFormTests {
  let id = RecordID(rawValue: "item-7")!
  let key = "form:item-7"

  private func title(_ walk: Walk) -> String? { walk.workspace.book.items[id]?.title }

  /// A form in which a title was typed, on a store that others can change.
  private func typed() throws -> (Walk, MemoryStore) {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 200, height: 40)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    return (walk, store)
  }

  private func changeOutside(_ store: MemoryStore, title: String, number: Int? = nil) throws {
    var item = try #require(
      Demonstration.records().lazy.compactMap { $0 as? SubgroupItem }.first { $0.id == id })
    item.title = title
    if let number { item.number = number }
    store.changeOutside(id, to: item)
  }

  @Test func oursOrTheirsIsAskedInTheOpenForm() throws {
    let (walk, store) = try typed()
    try changeOutside(store, title: "Theirs")
    walk.rest()
    #expect(walk.text.contains("changed meanwhile, now: “Theirs”. Enter again: yours"))
    // Whoever goes on typing may not have seen it.
    walk.type("!")
    #expect(walk.text.contains("changed meanwhile, now: “Theirs”"))
    walk.press("enter")
    #expect(title(walk) == "Theirs")
    walk.press("enter")
    #expect(title(walk) == "Interpreters for victims and mine!")
  }

  @Test func theirsCanBeTakenInTheOpenForm() throws {
    let (walk, store) = try typed()
    try changeOutside(store, title: "Theirs")
    walk.rest()
    // From another field it is said first, and nothing goes.
    walk.press("back-tab", "ctrl-x")
    #expect(walk.text.contains("and mine") && walk.text.contains("Ctrl-X: theirs"))
    walk.press("ctrl-x")
    #expect(walk.text.contains("What they wrote stands here now"))
    walk.press("enter")
    #expect(title(walk) == "Theirs")
  }

  @Test func whatNobodyTypedOverIsSimplyShown() throws {
    let (walk, store) = try typed()
    try changeOutside(store, title: "Interpreters for victims", number: 77)
    walk.rest()
    #expect(walk.text.contains("77") && !walk.text.contains("changed meanwhile"))
    walk.press("enter")
    #expect(title(walk) == "Interpreters for victims and mine")
    #expect(walk.workspace.book.items[id]?.number == 77)
  }

  @Test func aChangeThatMeetsOthersWorkOnItsWayGivesItsTextBack() throws {
    let memory = MemoryStore(Demonstration.records())
    let gated = GatedStore(memory)
    let walk = try Walk(gated, width: 200, height: 40, inSession: true)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    gated.inside { try? changeOutside($0, title: "Theirs") }
    // What others have done is known behind the screen's back, and not on the screen yet.
    walk.workspace.look()
    try walk.workspace.withStore { (_) throws(StoreError) in }
    walk.application.take(.key(.enter))
    walk.finishSaving()
    #expect(title(walk) == "Theirs")
    #expect(memory.memoryTyping.text(under: key)?.text.contains("and mine") == true)
    #expect(walk.text.contains("Open the form again: what you typed is there."))
    walk.press("e", "enter", "enter")
    walk.finishSaving()
    #expect(title(walk) == "Interpreters for victims and mine")
  }

  @Test func throwingAwayIsAskedAbout() throws {
    let (walk, store) = try typed()
    walk.press("ctrl-x")
    #expect(walk.text.contains("Throw away what you typed into this form?"))
    walk.press("n")
    walk.type("!")
    #expect(store.memoryTyping.text(under: key)?.text.contains("and mine!") == true)
    walk.press("ctrl-x", "y")
    #expect(store.memoryTyping.text(under: key) == nil)
    #expect(walk.text.contains("refer up") && !walk.text.contains("and mine"))
    // Where nothing was typed nothing is asked.
    walk.press("e", "ctrl-x")
    #expect(!walk.text.contains("Throw away"))
  }

  @Test func theTextOfADeletedRecordIsKeptAside() throws {
    let (walk, store) = try typed()
    store.changeOutside(id, to: nil)
    walk.rest()
    #expect(walk.text.contains("Deleted elsewhere: 7 Interpreters for victims"))
    walk.press("enter")
    #expect(walk.text.contains("The record was deleted meanwhile"))
    #expect(walk.text.contains("and mine"))
    walk.press("esc")
    #expect(walk.text.contains("kept under :recovered"))
    #expect(store.memoryTyping.text(under: key) == nil)
    #expect(store.memoryTyping.text(under: key + "~1")?.text.contains("and mine") == true)
    walk.press(":")
    walk.type("recovered")
    walk.press("enter")
    #expect(walk.text.contains("and mine"))
  }

  @Test func whatWasTypedForOneRecordIsNotPutIntoAnother() throws {
    let day = CalendarDay(iso: "2014-12-08")!
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, on: day, start: .sitting("group-12"))
    walk.type("#agreed first")
    walk.press("enter", "esc", "E")
    walk.type("9")
    walk.press("esc", "u")
    #expect(walk.workspace.book.resolutions(of: "group-12").isEmpty)
    walk.press("enter")
    walk.type("#agreed second")
    walk.press("enter", "esc", "E")
    #expect(!walk.text.contains("Recovered"))
    #expect(store.memoryTyping.all().count { $0.isBeside } == 1)
  }

  @Test func aTextWhoseRecordIsGoneAtTheStartIsNamed() throws {
    let store = MemoryStore(Demonstration.records())
    store.memoryTyping.left = LeftTyping(
      texts: [KeptText(key: "form:gap-nobody-knows", text: "title\tx\t", typed: Date())])
    let walk = try Walk(store, width: 200, inSession: true)
    #expect(walk.text.contains("1 text of a record that is gone (:recovered)"))
    #expect(store.memoryTyping.all().map(\.key) == ["form:gap-nobody-knows~1"])
    // It was told once; it can be seen as long as it is not forgotten.
    let again = try Walk(store, width: 200, inSession: true)
    #expect(!again.text.contains("is gone"))
  }

  @Test func whatWasSavedIntoADeletedRecordIsAtHandAtOnce() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 200, height: 40, inSession: true)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    store.changeOutside(id, to: nil)
    walk.press("enter")
    walk.finishSaving()
    #expect(walk.text.contains("The record is deleted; what you typed is kept under :recovered"))
    walk.press(":")
    walk.type("recovered")
    walk.press("enter")
    #expect(walk.text.contains("and mine"))
    // There is no place to put it back to, and it does not go away.
    walk.press("enter")
    #expect(walk.text.contains("The record it was typed for is deleted"))
    #expect(walk.text.contains("and mine"))
  }

  @Test func whatOthersDoIsToldBehindOnesOwnDeed() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 200, height: 40, inSession: true)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    walk.press("enter")
    walk.finishSaving()
    let own = "Changed: 7 Interpreters for victims and mine"
    #expect(walk.text.contains(own))
    for text in ["Theirs", "Theirs again"] {
      let other = try #require(walk.workspace.book.items.rows.first { $0.id != id })
      var changed = other
      changed.title = text
      store.changeOutside(other.id, to: changed)
      walk.workspace.look()
      walk.finishSaving()
      walk.awaitText(text)
      #expect(walk.text.contains(own) && walk.text.contains("Changed elsewhere: "))
    }
  }
}
