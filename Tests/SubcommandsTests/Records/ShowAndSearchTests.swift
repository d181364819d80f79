import Foundation
import Subcommands
import Testing

@Suite struct ShowAndSearchTests {
  private let place: Workplace

  init() throws {
    place = try Workplace.inMemory()
  }

  @Test(arguments: ["nap-2012-iii-2", "NAP-2012-III-2", "III.2", "iii.2"])
  func aTaskIsFoundByIdAndNumber(_ name: String) {
    #expect(place.run("show", name).output.hasPrefix("task: III.2 "))
  }

  @Test func institutionsMeetingsAndResolutionsHaveTheirOwnNames() {
    #expect(place.run("show", "MZV").output.contains("Ministry of Foreign Affairs"))
    #expect(place.run("show", "1/11").output.contains("group-11-1"))
    #expect(place.run("show", "12").output.contains("group-12"))
  }

  @Test func theWholeRecordIsShownInEveryForm() throws {
    let whole = try place.json("show", "III.2") as? [String: Any] ?? [:]
    #expect(whole["record"] as? String == "task")
    #expect(whole["setOn"] as? String == "2012-04-18")
    let text = place.run("show", "III.2", "--format", "plist").output
    let list = try PropertyListSerialization.propertyList(from: Data(text.utf8), format: nil)
    #expect((list as? [String: Any])?["measure"] as? String == whole["measure"] as? String)
    #expect(place.run("show", "III.2", "--language", "cs").output.contains("Termín"))
  }

  @Test func namesWithCommasAreToldApart() {
    #expect(place.run("show", "4/11").output.contains("MoI, executive vice-chair; SPPO, member"))
    #expect(place.run("show", "III.2").output.contains("\nEvaluation "))
  }

  @Test func searchIgnoresDiacriticsAndLooksEverywhere() throws {
    let hits = try place.json("search", "pravni nastroje") as? [[String: Any]] ?? []
    #expect(hits.contains { $0["id"] as? String == "nap-2012-iii-2" })
    #expect(hits.contains { $0["field"] as? String == "measureCs" })
    let kinds = try place.json("search", "romania") as? [[String: Any]] ?? []
    #expect(Set(kinds.compactMap { $0["kind"] as? String }).count >= 4)
    let table = place.run("search", "pravni nastroje")
    #expect(table.output.contains("nap-2012-iii-2"))
    #expect(table.status == 0)
  }

  @Test func nothingFoundIsNoFailure() {
    let outcome = place.run("search", "xyzzy")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(place.run("search", "xyzzy", "--format", "json").output == "[]\n")
  }
}
