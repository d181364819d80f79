import Coordination
import Demonstration
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
    arguments: ["agenda", "invitation", "attendance", "minutes", "list-resolutions"],
    ["text", "markdown", "html", "json"])
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

  @Test(arguments: ["agenda", "invitation", "attendance", "minutes", "list-resolutions"])
  func everyDocumentAsOpenDocument(_ document: String) throws {
    let piped = place.run(document, "11", "--format", "odt")
    #expect(piped.status == 0 && piped.output == "" && piped.errors == "")
    #expect(piped.bytes.starts(with: Array("PK".utf8)))
    // The ending of the file tells the form.
    #expect(place.run(document, "11", "--output", "d.odt").status == 0)
    let file = try Data(contentsOf: URL(fileURLWithPath: place.folder + "/d.odt"))
    #expect(Array(file) == piped.bytes)
  }

  @Test func whatIsNoTextIsNothingForATerminal() {
    place.printsToTerminal = true
    for format in ["odt", "pdf"] {
      let outcome = place.run("minutes", "11", "--format", format)
      #expect(outcome.status == 1 && outcome.bytes.isEmpty)
      #expect(outcome.errors.contains("--output FILE"))
    }
    #expect(place.run("minutes", "11", "--format", "odt", "--output", "m.odt").status == 0)
    #expect(place.run("minutes", "11", "--format", "html").status == 0)
  }

  @Test func withoutLibreOfficeThereIsNoPDF() {
    let outcome = place.run("minutes", "11", "--output", "m.pdf")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("apt-get install libreoffice-writer"))
    #expect(!FileManager.default.fileExists(atPath: place.folder + "/m.pdf"))
    let czech = place.run("--language", "cs", "minutes", "11", "--format", "pdf")
    #expect(czech.errors.contains("není nainstalován"))
  }

  @Test func anUnknownFormIsRefusedWithThoseThereAre() {
    let outcome = place.run("minutes", "11", "--format", "docx")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("text|markdown|html|odt|pdf|json"))
  }

  @Test func theReferenceNumberAndTheContactStandAtTheHead() {
    place.run("set", "group-11", "reference=MV-1-2/OBP-2014")
    for document in ["agenda", "invitation", "minutes", "list-resolutions"] {
      let outcome = place.run("--language", "cs", document, "11")
      #expect(outcome.output.contains("MV-1-2/OBP-2014"), "\(document)")
      #expect(outcome.output.contains("odbor bezpečnostní politiky"), "\(document)")
    }
  }

  @Test func publicListsOfResolutionsLeaveRestrictedOnesOut() throws {
    let records = Demonstration.records().map { record -> any Record in
      guard var entry = record as? MinutesEntry, entry.subject == "group-11-2" else {
        return record
      }
      entry.isRestricted = true
      return entry
    }
    let place = try Workplace.inMemory(records)
    for format in ["text", "html", "json"] {
      let whole = place.run("list-resolutions", "11", "--format", format).output
      let open = place.run("list-resolutions", "11", "--public", "--format", format).output
      #expect(whole.contains("2/11"), "\(format)")
      #expect(!open.contains("2/11") && open.contains("3/11"), "\(format)")
    }
  }

  @Test func publicMinutesAreShorter() {
    let whole = place.run("minutes", "11", "--format", "json").output
    let open = place.run("minutes", "11", "--public", "--format", "json").output
    #expect(whole.contains("\"restricted\": true"))
    #expect(!open.contains("\"restricted\": true"))
  }
}
