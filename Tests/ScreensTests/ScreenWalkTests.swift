import Coordination
import Demonstration
import Foundation
import Screens
import TerminalUI
import Testing
import Workspaces

/// Lists, forms and places, walked by keys.
@Suite struct ScreenWalkTests {
  @Test func placesAndBack() throws {
    let walk = try Walk()
    walk.press("4")
    #expect(walk.screen[0].contains("Members"))
    walk.press("ě")
    #expect(walk.screen[0].contains("Meetings"))
    walk.press("esc")
    #expect(walk.screen[0].contains("Inter-ministerial"))
    // Esc never leaves the program, q does.
    walk.press("esc")
    #expect(!walk.application.hasEnded)
    walk.press("q")
    #expect(walk.application.hasEnded)
  }

  @Test func controlCNeverLeaves() throws {
    let walk = try Walk()
    walk.press("ctrl-c", "2", "ctrl-c")
    #expect(!walk.application.hasEnded)
    #expect(walk.screen[0].contains("Meetings"))
  }

  @Test func filterIgnoresDiacriticsAndNarrows() throws {
    let walk = try Walk(language: .czech, width: 120, height: 40)
    walk.press("3", "/")
    walk.type("skolen")
    #expect(walk.text.contains("z 25"))
    let narrowed = walk.text
    walk.press("enter")
    #expect(walk.text.contains("z 25"))
    walk.press("esc")
    #expect(walk.text != narrowed)
    #expect(!walk.text.contains("z 25"))
  }

  @Test func firstAndLastByTwoKeys() throws {
    let walk = try Walk()
    walk.press("2", "G", "enter")
    #expect(walk.screen[0].contains("1st meeting"))
    walk.press("esc", "g", "g", "enter")
    #expect(walk.screen[0].contains("12th meeting"))
  }

  @Test func paletteFindsCommandsRecordsAndMeetings() throws {
    let walk = try Walk()
    walk.press(":")
    walk.type("11")
    walk.press("enter")
    #expect(walk.screen[0].contains("11th meeting"))
    walk.press("esc", "ctrl-p")
    walk.type("interpret")
    walk.press("enter")
    #expect(walk.text.contains("Interpreters for victims"))
    walk.press(":")
    walk.type("q")
    walk.press("enter")
    #expect(walk.application.hasEnded)
  }

  @Test func aRecordIsAddedEditedAndDeletedInForms() throws {
    let walk = try Walk(on: Demonstration.day, width: 100, height: 32)
    walk.press("5", "a")
    walk.type("Night line")
    walk.press("enter")
    let item = try #require(walk.workspace.book.items.rows.first { $0.title == "Night line" })
    #expect(item.raisedOn == Demonstration.day)
    #expect(item.body == "subgroup")
    // It is edited through the palette's way to it.
    walk.press(":")
    walk.type("night line")
    walk.press("enter", "e")
    walk.press("tab", "tab")
    walk.type(" of the police")
    walk.press("enter")
    #expect(walk.workspace.book.items[item.id]?.title == "Night line of the police")
    walk.press("d", "n")
    #expect(walk.workspace.book.has(item.id))
    walk.press("d", "y")
    #expect(!walk.workspace.book.has(item.id))
    walk.press("u")
    #expect(walk.workspace.book.items[item.id]?.title == "Night line of the police")
  }

  @Test func aFormSaysWhatIsWrongAndLosesNothing() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 100, height: 32)
    walk.press("2", "a")
    // The date is the fourth field.
    walk.press("tab", "tab", "tab")
    walk.press("ctrl-u")
    walk.type("31.2.2015")
    walk.press("enter")
    #expect(walk.text.contains("field date"))
    #expect(
      walk.workspace.book.nextMeeting(of: "group", from: CalendarDay(iso: "2015-01-01")!) == nil)
    walk.press("esc")
    #expect(walk.screen[0].contains("Meetings"))
    walk.press("a")
    #expect(walk.text.contains("31.2.2015"))
    #expect(walk.text.contains("Recovered"))
    // Where it was typed, it goes on.
    walk.press("ctrl-u")
    walk.type("+3w")
    walk.press("enter")
    let next = walk.workspace.book.nextMeeting(of: "group", from: CalendarDay(iso: "2014-12-20")!)
    #expect(next?.date == CalendarDay(iso: "2014-12-22"))
    #expect(next?.ordinal == 13)
    #expect(store.memoryTyping.text(under: "form:meeting:new")?.text == nil)
  }

  @Test func referencesArePickedByTyping() throws {
    let walk = try Walk(width: 100, height: 32)
    walk.press("3", "a", "shift-tab")
    walk.type("V.9")
    walk.press("tab")
    walk.type("Train social workers")
    walk.press("tab", "tab")
    walk.type("labour and")
    #expect(walk.text.contains("Ministry of Labour and Social Affairs"))
    walk.press("enter")
    walk.type(", iom")
    walk.press("enter", "tab", "tab", "tab")
    walk.press("ctrl-u")
    walk.type("annual:06-30")
    walk.press("enter")
    let task = try #require(walk.workspace.book.tasks.rows.first { $0.number == "V.9" })
    #expect(task.responsible == ["molsa", "iom"])
    #expect(task.deadline == .annual(month: 6, day: 30))
    #expect(task.plan == "strategy-2012")
  }

  @Test func listsAreSortedInCzechOrder() throws {
    var book = Demonstration.records()
    for (number, name) in ["Cheb", "Hradec", "Čáslav", "Cvikov", "Ivančice"].enumerated() {
      var institution = Institution(id: RecordID(rawValue: "place-\(number)")!)
      institution.code = "X\(number)"
      institution.name = "Xx " + name
      book.append(institution)
    }
    let walk = try Walk(MemoryStore(book), language: .czech, width: 120, height: 40)
    walk.press("4", "i", "/")
    walk.type("xx")
    walk.press("enter", "s", "s")
    let names = walk.screen.compactMap { line in
      line.range(of: "Xx ").map { line[$0.upperBound...].prefix { $0 != " " } }
    }
    #expect(names.prefix(5) == ["Cvikov", "Čáslav", "Hradec", "Cheb", "Ivančice"])
  }

  @Test func aTextIsSearchedThrough() throws {
    let walk = try Walk(width: 80, height: 24)
    walk.press("?", "/")
    walk.type("resolution")
    walk.press("enter")
    let first = walk.screen[1]
    #expect(first.lowercased().contains("resolution"))
    walk.press("n")
    #expect(walk.screen[1] != first)
    #expect(walk.screen[1].lowercased().contains("resolution"))
    walk.press("N")
    #expect(walk.screen[1] == first)
  }

  @Test func anItemIsReferredOnce() throws {
    let walk = try Walk(width: 100, height: 32)
    walk.press("5", "r")
    #expect(walk.text.contains("item"))
    walk.press("down", "r")
    let referred = walk.workspace.book.items.rows.filter { $0.state == .referred }
    #expect(referred.count == 2)
    #expect(referred.contains { $0.referredOn == Demonstration.day })
  }

  @Test func aReadOnlyWorkspaceSaysWhy() throws {
    let walk = try Walk(readOnly: true)
    walk.press("2", "a")
    #expect(walk.text.contains("read-only"))
    #expect(walk.screen[0].contains("Meetings"))
  }

  @Test func aRestoredDraftDoesNotOverwriteWhatOthersSaved() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, width: 100, height: 32)
    walk.press("5", "e", "tab", "tab")
    walk.type(" and mine")
    walk.press("esc")
    let id = RecordID(rawValue: "item-7")!
    var item = try #require(walk.workspace.book.items[id])
    item.title = "Theirs"
    store.changeOutside(id, to: item)
    walk.application.step(timeout: 0)
    walk.press("e")
    #expect(walk.text.contains("changed meanwhile, now: “Theirs”"))
    walk.press("enter")
    #expect(walk.workspace.book.items[id]?.title == "Theirs")
    walk.press("enter")
    #expect(walk.workspace.book.items[id]?.title == "Interpreters for victims and mine")
  }

  @Test func aMemberWritesOnlyItsOwnReports() throws {
    let walk = try Walk(width: 100, height: 32, actor: .member("mfa"))
    walk.press("2", "a")
    #expect(walk.text.contains("only its own reports"))
    walk.press("3", "v")
    #expect(walk.text.contains("only its own reports"))
    walk.press("/")
    walk.type("consular")
    walk.press("enter", "r")
    #expect(walk.screen[0].contains("own report"))
    walk.type("part")
    walk.press("enter", "tab")
    walk.type("Three courses were held.")
    walk.press("enter")
    let report = walk.workspace.book.stateReports.rows.first {
      $0.text == "Three courses were held."
    }
    #expect(report?.institution == "mfa")
    #expect(report?.status == .partly)
  }

  @Test func inCzechTheCzechNameSuffices() throws {
    let walk = try Walk(language: .czech, width: 100, height: 32)
    walk.press("5", "a")
    walk.type("Noční linka")
    walk.press("enter")
    let item = walk.workspace.book.items.rows.first { $0.titleCs == "Noční linka" }
    #expect(item?.title == "Noční linka")
    #expect(walk.text.contains("Noční linka"))
  }

  @Test func aMemberSeesNothingRestricted() throws {
    let secretary = try Walk()
    let member = try Walk(actor: .member("mfa"))
    let restricted = secretary.workspace.book.sources.rows.filter(\.restricted)
    #expect(!restricted.isEmpty)
    #expect(restricted.allSatisfy { !member.workspace.book.has($0.id) })
    #expect(member.screen[0].contains("MFA"))
  }

  @Test func withoutUnicodeEverythingIsLegible() throws {
    for keys in [["2", "enter", "tab"], ["3"], ["5"], ["6", "tab"]] {
      let walk = try Walk(language: .czech, unicode: false)
      for key in keys { walk.press(key) }
      #expect(walk.text.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func hostileTextNeverReachesTheScreen() throws {
    var item = SubgroupItem(id: "item-hostile")
    item.title = "bell\u{7} esc\u{1B}[31m \u{202E}rtl \u{200B}zero \u{9B}c1"
    item.raisedOn = Demonstration.day
    let walk = try Walk(MemoryStore(Demonstration.records() + [item]))
    walk.press("5", "/")
    walk.type("bell")
    for scalar in walk.text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(![0x202E, 0x200B].contains(scalar.value))
    }
    #expect(walk.text.contains("rtl"))
  }

  @Test func outsideChangesAreTakenOver() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store)
    var item = SubgroupItem(id: "item-from-elsewhere")
    item.title = "Written by another program"
    item.raisedOn = Demonstration.day
    store.changeOutside(item.id, to: item)
    walk.press("5")
    walk.application.step(timeout: 0)
    #expect(walk.text.contains("Changed elsewhere"))
    walk.press("/")
    walk.type("another")
    #expect(walk.text.contains("Written by another program"))
  }

  @Test func everyCommandHasItsOwnKeyOnAScreen() throws {
    let places: [[String]] = [
      [], ["2"], ["2", "enter"], ["2", "enter", "tab"], ["2", "enter", "f6"], ["3"],
      ["3", "enter"],
      ["3", "enter", "t"], ["4"], ["4", "i"], ["5"], ["6"], ["3", "v"], [":"],
    ]
    for keys in places {
      let walk = try Walk()
      for key in keys { walk.press(key) }
      let commands = walk.application.commandsAtHand
      let own = commands.flatMap(\.keys)
      let twice = Dictionary(grouping: own, by: { $0 }).filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(keys): \(twice)")
    }
  }
}
