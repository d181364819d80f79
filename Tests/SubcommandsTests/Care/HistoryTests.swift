import Foundation
import Subcommands
import Testing

@Suite struct HistoryTests {
  private let place: Workplace
  private let task = "nap-2012-iii-2"

  init() throws {
    place = try Workplace.inMemory()
  }

  private func history(_ arguments: String...) throws -> [[String: Any]] {
    let outcome = place.run(["history"] + arguments + ["--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return value as? [[String: Any]] ?? []
  }

  @Test func everyChangeIsAVersion() throws {
    #expect(try history("III.2").count == 1)
    #expect(place.run("set", "III.2", "indicator=first").status == 0)
    #expect(place.run("set", "III.2", "indicator=second", "note=x").status == 0)
    let versions = try history("III.2")
    #expect(versions.map { $0["version"] as? Int } == [1, 2, 3])
    #expect(versions.last?["changed"] as? [String] == ["indicator", "note"])
    #expect(versions.last?["actor"] as? String == "secretary")
    #expect(versions.last?["manner"] as? String == "made")
    #expect(versions.first?["actor"] is NSNull)
    let table = place.run("history", task).output
    #expect(table.contains("the secretary") && table.contains("Indicator"))
    let lines = table.split(separator: "\n")
    #expect(lines[2].contains("as first found") && lines[3].contains("  changed  "))
    // The date too, though it was today.
    let date = /[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}/
    #expect(lines[3...].allSatisfy { $0.contains(date) })
    let czech = place.run("--language", "cs", "history", task).output
    #expect(czech.contains("tajemník") && czech.contains("výchozí stav"))
  }

  @Test func oneVersionIsShownWholeWithWhatDiffers() throws {
    place.run("set", "III.2", "indicator=first")
    place.run("set", "III.2", "indicator=second")
    let text = place.run("history", "III.2", "--version", "3").output
    #expect(text.contains("\n- Indicator") && text.contains("\n+ Indicator"))
    #expect(text.contains("first") && text.contains("second") && text.contains("  Measure"))
    let outcome = place.run("history", "III.2", "--version", "2", "--format", "json")
    let whole = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let record = (whole as? [String: Any])?["record"] as? [String: Any]
    #expect(record?["indicator"] as? String == "first")
    let wrong = place.run("history", "III.2", "--version", "9")
    #expect(wrong.status == 1 && wrong.errors == "porada: task III.2 has 3 versions\n")
    let back = place.run("--language", "cs", "history", "III.2", "--bring-back", "9")
    #expect(back.status == 1 && back.errors == "porada: úkol III.2 má 3 verze\n")
    let usage = place.run("history", "III.2", "--version", "x")
    #expect(usage.status == 2 && usage.errors.contains("1-3"))
    #expect(place.run("history", "nobody").status == 1)
  }

  @Test func aVersionIsBroughtBack() throws {
    place.run("set", "III.2", "indicator=first")
    place.run("set", "III.2", "indicator=second")
    #expect(place.run("history", "III.2", "--bring-back", "2").status == 0)
    let again = place.run("history", "III.2", "--bring-back", "2")
    #expect(again.status == 0 && again.output == "This is how the record stands.\n")
    #expect(place.run("show", "III.2").output.contains("first"))
    #expect(try history("III.2").last?["manner"] as? String == "broughtBack")
  }

  @Test func whatIsDeletedIsFoundAndComesBack() throws {
    let id = place.run("add", "gap", "title=Missing list").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(place.run("delete", id).status == 0)
    let versions = try history(id)
    #expect(versions.last?["removed"] as? Bool == true)
    let kept = try #require(versions.last { $0["removed"] as? Bool == false })
    let number = try #require(kept["version"] as? Int)
    #expect(place.run("history", id, "--bring-back", "\(number)").status == 0)
    #expect(place.run("show", id).output.contains("Missing list"))
  }

  @Test func theLedgerStands() throws {
    let evaluation = try #require(
      try place.rows("evaluations").first { $0["meeting"] as? String == "group-11" })
    let id = try #require(evaluation["id"] as? String)
    #expect(place.run("set", id, "comment=x").status == 1)
    place.run("set", "III.2", "indicator=first")
    // The one there is brings nothing back and is refused nothing.
    #expect(place.run("history", id, "--bring-back", "1").status == 0)
    #expect(try history(id).count == 1)
  }

  @Test func aMemberSeesNoRestrictedVersion() throws {
    let institutions = try place.rows("tasks").first { $0["id"] as? String == task }
    let owner = try #require((institutions?["responsible"] as? [String])?.first)
    let added = place.run(
      "state", task, "partly", "--by", owner, "--text", "words of theirs", "--restricted")
    #expect(added.status == 0)
    let id = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(place.run("history", id).status == 0)
    let refused = place.run("--as", "LSCR", "history", id)
    #expect(refused.status == 1 && !refused.errors.contains("theirs"))
    #expect(place.run("--as", owner, "history", id).status == 0)
    #expect(place.run("set", id, "restricted=no", "text=open words").status == 0)
    let seen = place.run("--as", "LSCR", "history", id, "--format", "json").output
    #expect(!seen.contains("\"version\": 1,") && seen.contains("\"version\": "))
  }
}
