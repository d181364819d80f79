import Coordination
import Foundation
import Records
import Subcommands
import Testing
import Workspaces

@Suite struct DocumentSubcommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace.inMemory()
  }

  @Test(
    arguments: ["agenda", "invitation", "attendance", "minutes"], ["text", "markdown", "json"])
  func everyDocumentInEveryForm(_ document: String, _ format: String) throws {
    for language in ["en", "cs"] {
      let outcome = place.run("--language", language, document, "11", "--format", format)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.count > 100)
      #expect(outcome.output.hasSuffix("\n"))
      if format == "json" {
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        #expect((value as? [String: Any])?["meeting"] != nil)
      }
    }
  }

  @Test func minutesHaveTheirPromisedKeys() throws {
    let minutes = try place.json("minutes", "11") as? [String: Any] ?? [:]
    let keys = [
      "meeting", "attendance", "entries", "resolutions", "tasks", "diagnostics", "draftLine",
    ]
    for key in keys { #expect(minutes[key] != nil, "\(key)") }
    let rows = minutes["attendance"] as? [[String: Any]] ?? []
    for key in ["institution", "person", "state", "from", "to", "substitute"] {
      #expect(rows.allSatisfy { $0[key] != nil }, "\(key)")
    }
  }

  @Test func recordsAreTheSameAsInTheirListings() throws {
    let minutes = try place.json("minutes", "11") as? [String: Any] ?? [:]
    for (key, listing) in [("tasks", "tasks"), ("resolutions", "resolutions")] {
      let rows = minutes[key] as? [[String: Any]] ?? []
      #expect(!rows.isEmpty)
      for row in rows {
        let listed = try place.rows(listing).first { $0["id"] as? String == row["id"] as? String }
        #expect(NSDictionary(dictionary: row) == listed.map(NSDictionary.init(dictionary:)))
      }
    }
    let meeting = try place.json("minutes", "12") as? [String: Any] ?? [:]
    let listed = try place.rows("meetings").first { $0["id"] as? String == "group-12" } ?? [:]
    for (key, value) in listed {
      let own = (meeting["meeting"] as? [String: Any])?[key]
      #expect(own as? NSObject == value as? NSObject, "\(key)")
    }
  }

  @Test func theLineBeingTypedIsThere() throws {
    let place = try Workplace.demonstration()
    let store = try FolderStore(at: place.workspace)
    _ = try store.typing.begin(as: .secretary)
    try store.typing.keep("MFA: half a sen", under: "entry:group-12")
    let minutes = try place.json("minutes", "12") as? [String: Any] ?? [:]
    #expect(minutes["draftLine"] as? String == "MFA: half a sen")
    let open = try place.json("minutes", "12", "--public") as? [String: Any] ?? [:]
    #expect(open["draftLine"] is NSNull)
    let member = try place.json("minutes", "12", "--as", "MFA") as? [String: Any] ?? [:]
    #expect(member["draftLine"] is NSNull)
  }

  @Test func aDocumentCanGoToAFile() throws {
    let text = place.run("minutes", "11").output
    let outcome = place.run("minutes", "11", "--output", "m.txt")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(try String(contentsOfFile: place.folder + "/m.txt", encoding: .utf8) == text)
    let refused = place.run("minutes", "11", "--output", "no/such/folder/m.txt")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("no/such/folder/m.txt"))
  }

  @Test func publicMinutesAreShorter() {
    let whole = place.run("minutes", "11", "--format", "json").output
    let open = place.run("minutes", "11", "--public", "--format", "json").output
    #expect(whole.contains("\"restricted\": true"))
    #expect(!open.contains("\"restricted\": true"))
  }
}
