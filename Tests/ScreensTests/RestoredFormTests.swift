import Coordination
import Demonstration
import Foundation
import Phrases
import Screens
import TerminalUI
import TestSupport
import Testing
import Workspaces

/// A form whose text came back lays nothing over what others have written since, whatever happens to it.
@Suite struct RestoredFormTests {
  let id = RecordID(rawValue: "item-7")!
  let key = "form:item-7"

  /// A workspace in whose form for an item something was typed before somebody else changed the item.
  private func left() throws -> MemoryStore {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 100, height: 32)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    var item = try #require(walk.workspace.book.items[id])
    item.title = "Theirs"
    store.changeOutside(id, to: item)
    return store
  }

  /// The program started anew, with the form open.
  private func opened(_ store: MemoryStore) throws -> Walk {
    let walk = try Walk(store, width: 100, height: 32)
    walk.press("5", "e")
    return walk
  }

  private func title(_ walk: Walk) -> String? { walk.workspace.book.items[id]?.title }

  @Test func aConflictIsShownHoweverOftenTheProgramIsKilled() throws {
    let store = try left()
    for turn in 0..<3 {
      let walk = try opened(store)
      #expect(walk.text.contains("changed meanwhile, now: “Theirs”. Enter again: yours"))
      // What else is typed into the form decides nothing.
      if turn == 0 { walk.press("back-tab") }
      walk.type("1")
      #expect(walk.text.contains("Theirs"))
    }
    let walk = try opened(store)
    walk.press("enter")
    #expect(title(walk) == "Theirs")
    // Killed once more between the two.
    let last = try opened(store)
    last.press("enter")
    #expect(title(last) == "Theirs")
    last.press("enter")
    #expect(title(last) == "Interpreters for victims and mine")
  }

  @Test func theirsIsTakenIntoTheFieldAlone() throws {
    let store = try left()
    let walk = try opened(store)
    walk.press("tab")
    walk.type("x")
    walk.press("back-tab", "ctrl-x")
    #expect(walk.text.contains("What they wrote stands here now"))
    #expect(!walk.text.contains("and mine"))
    walk.press("enter")
    #expect(title(walk) == "Theirs")
    #expect(store.memoryTyping.text(under: key) == nil)
  }

  @Test func whoTypesOnHasSeenTheirs() throws {
    let store = try left()
    let walk = try opened(store)
    walk.type("!")
    let again = try opened(store)
    #expect(!again.text.contains("changed meanwhile"))
    again.press("enter")
    #expect(title(again) == "Interpreters for victims and mine!")
  }

  @Test func theFieldTypedInLastHasTheCursor() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 100, height: 32)
    walk.press("5", "e", "tab", "tab")
    walk.type(" one")
    walk.press("back-tab")
    walk.type("2")
    let again = try opened(store)
    again.type("3")
    let lines = try #require(store.memoryTyping.text(under: key)).text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(" one\t") == true)
    #expect(lines.last?.contains("23\t") == true)
  }

  @Test(arguments: [Language.english, .czech])
  func whatCameBackIsNamed(_ language: Language) throws {
    let store = MemoryStore(Demonstration.records(in: language))
    let keys = ["form:evaluation:nap-2012-i-1", "form:item-7", "form:task:new", "form:gap:new:x"]
    store.memoryTyping.left = LeftTyping(
      texts: keys.map { KeptText(key: $0, text: "comment\tx\t", typed: Date()) })
    let walk = try Walk(store, language: language, width: 240, height: 32, inSession: true)
    let phrases = Phrases(language)
    let item = try #require(walk.workspace.book.items["item-7"])
    let number = walk.workspace.book.tasks["nap-2012-i-1"]?.number
    let named = [
      phrases.screens.evaluating(number ?? "nap-2012-i-1"), phrases.kinds.add(.gap),
      phrases.values.title(of: item, in: walk.workspace.book),
    ].map { language == .czech ? "formulář „\($0)“" : "the form “\($0)”" }
    let end = language == .czech ? "; a 1 další." : "; and 1 more."
    #expect(walk.text.contains(": " + named.joined(separator: "; ") + end))
  }

  @Test func aRefusedFormSaysWhyAndWhereItsTextIs() throws {
    let memory = MemoryStore(Demonstration.records())
    let gated = GatedStore(memory)
    let walk = try Walk(gated, width: 200, height: 32, inSession: true)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    gated.shut()
    walk.press("enter")
    var item = try #require(walk.workspace.book.items[id])
    item.title = "Theirs"
    gated.inside { $0.changeOutside(id, to: item) }
    gated.open()
    walk.finishSaving()
    #expect(title(walk) == "Theirs")
    #expect(
      walk.text.contains(
        "was changed by somebody else meanwhile. Open the form again: what you typed is there."))
    #expect(!walk.text.contains("item-7"))
    walk.press("e")
    #expect(walk.text.contains("changed meanwhile, now: “Theirs”"))
    walk.press("enter", "enter")
    #expect(title(walk) == "Interpreters for victims and mine")
  }

  @Test func aRefusedTextBesideAnotherIsSaidToBeThere() throws {
    let memory = MemoryStore(Demonstration.records())
    let gated = GatedStore(memory)
    let walk = try Walk(gated, width: 240, height: 32, inSession: true)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    gated.shut()
    walk.press("enter", "e", "tab", "tab")
    walk.type(" again")
    walk.press("esc")
    var item = try #require(walk.workspace.book.items[id])
    item.title = "Theirs"
    gated.inside { $0.changeOutside(id, to: item) }
    gated.open()
    walk.finishSaving()
    #expect(walk.text.contains("what you typed is under :recovered."))
    #expect(memory.memoryTyping.text(under: key)?.text.contains(" and mine again") == true)
    #expect(memory.memoryTyping.text(under: key + "~1")?.text.contains(" and mine") == true)
  }
}
