import Demonstration
import Foundation
import Subcommands
import Testing

/// Every listing of the stable face has its keys, in every machine format.
@Suite struct ListingKeyTests {
  static let promised: [(String, [String])] = [
    ("institutions", ["id", "code", "name", "kind"]),
    ("members", ["id", "body", "institution", "office", "role", "votes", "from", "to"]),
    (
      "meetings",
      ["id", "body", "ordinal", "kind", "date", "place", "state", "present", "quorum"]
    ),
    (
      "tasks",
      [
        "id", "plan", "number", "measure", "responsible", "cooperating", "deadline", "status",
        "reported", "overdue", "evaluations", "lastEvaluated",
      ]
    ),
    (
      "evaluations",
      [
        "id", "task", "meeting", "date", "status", "previous", "comment", "evidence",
        "newDeadline",
      ]
    ),
    (
      "resolutions",
      [
        "id", "citation", "meeting", "verb", "text", "for", "against", "abstained", "quorum",
      ]
    ),
    ("items", ["id", "body", "title", "kind", "state", "referredTo"]),
    ("gaps", ["id", "title", "identifiedAt", "state", "solutions"]),
    (
      "policies",
      ["id", "title", "from", "to", "resolution", "predecessor", "evaluationDue"]
    ),
    ("sources", ["id", "name", "kind", "owner", "rhythm", "nextDue", "restricted"]),
    (
      "figures",
      [
        "id", "year", "indicator", "value", "unit", "asOf", "source", "method", "population",
        "comparable",
      ]
    ),
    ("bodies", ["id", "name"]), ("entries", ["id", "meeting", "kind", "text"]),
    ("agenda-items", ["id", "meeting", "number", "title"]),
    ("state-reports", ["id", "task", "institution", "date", "status"]),
  ]

  @Test(arguments: promised)
  func everyObjectHasThePromisedKeys(_ listing: String, _ keys: [String]) throws {
    let place = try Workplace.inMemory()
    let rows = try place.rows("--as-of", "2014-12-01", listing)
    #expect(!rows.isEmpty)
    for row in rows {
      for key in keys { #expect(row[key] != nil, "\(listing) \(row["id"] ?? "?") lacks \(key)") }
    }
    let first = place.run("--as-of", "2014-12-01", listing, "--format", "json").output
    let second = place.run("--as-of", "2014-12-01", listing, "--format", "json").output
    #expect(first == second)
    // Machine output does not depend on the language.
    #expect(
      place.run("--language", "cs", "--as-of", "2014-12-01", listing, "--format", "json").output
        == first)
  }

  @Test(arguments: promised.map(\.0))
  func thePropertyListHoldsTheSameRecords(_ listing: String) throws {
    let place = try Workplace.inMemory()
    let text = place.run(listing, "--format", "plist").output
    let value = try PropertyListSerialization.propertyList(from: Data(text.utf8), format: nil)
    let ids = (value as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    #expect(try ids == place.ids(listing))
  }

  @Test(arguments: promised.map(\.0))
  func theTableShowsEveryRecordAndFitsTheTerminal(_ listing: String) throws {
    let place = try Workplace.inMemory()
    let count = try place.rows(listing).count
    for language in ["en", "cs"] {
      let piped = place.run("--language", language, listing).output
      #expect(piped.split(separator: "\n").count == count + 2)
      #expect(!piped.unicodeScalars.contains("\u{1B}"))
    }
    for width in [60, 80, 120] {
      place.columns = width
      let fitted = place.run(listing).output.split(separator: "\n")
      #expect(fitted.count == count + 2)
      #expect(fitted.allSatisfy { $0.count <= width })
    }
  }

  @Test func headingsSayWhatStandsBelow() throws {
    let place = try Workplace.inMemory()
    for listing in Self.promised.map(\.0) {
      let heading = place.run("--language", "cs", listing).output.prefix { $0 != "\n" }
      #expect(!heading.contains("anglicky"), "\(listing)")
    }
    place.columns = 80
    #expect(place.run("members").output.prefix { $0 != "\n" }.contains("  Vote  "))
    #expect(place.run("policies").output.contains("849, 3 Sep 2003"))
  }

  @Test func anEmptyListingIsAnEmptyArray() throws {
    let place = try Workplace.inMemory()
    #expect(place.run("tasks", "--filter", "nosuchtext", "--format", "json").output == "[]\n")
    let table = place.run("tasks", "--filter", "nosuchtext")
    #expect(table.output == "")
    #expect(table.status == 0)
    #expect(table.errors.contains("no tasks"))
  }
}
