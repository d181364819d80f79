import Coordination
import Documents
import Foundation
import Testing

@Suite("Minutes for programs")
struct MinutesJSONTests {
  private func object(_ sample: SampleMeeting, isPublic: Bool = false) throws -> [String: Any] {
    let json = MinutesJSON(
      book: sample.book, meeting: sample.meeting, today: CalendarDay(iso: "2014-12-15")!,
      draftLine: "#action MFA \"add\"\tthe", public: isPublic
    ).json
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [String: Any])
  }

  private func rows(_ object: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]])
  }

  @Test("The keys, and absent as null")
  func keys() throws {
    let object = try object(SampleMeeting())
    #expect(
      Set(object.keys) == [
        "meeting", "attendance", "entries", "resolutions", "tasks", "diagnostics", "draftLine",
        "errata",
      ])
    #expect(object["draftLine"] as? String == "#action MFA \"add\"\tthe")
    for row in try rows(object, "attendance") {
      #expect(
        Set(row.keys) == ["institution", "person", "state", "from", "to", "substitute"])
    }
    let first = try rows(object, "attendance")[0]
    #expect(first["institution"] as? String == "moi")
    #expect(first["from"] is NSNull)
    for row in try rows(object, "entries") {
      #expect(row.keys.contains("item") && row.keys.contains("speaker"))
    }
  }

  @Test("Entered lines come back whole, with the words understood beside them")
  func lines() throws {
    var sample = SampleMeeting()
    let long = String(repeating: "žluťoučký kůň ", count: 2000)
    sample.entry(30, "group-12-i6", .note, long)
    let entries = try rows(object(sample), "entries")
    let task = try #require(entries.first { $0["kind"] as? String == "task" })
    #expect(
      task["text"] as? String == "#action MoLSA to propose how shelters are financed by 31.1.2015")
    #expect(task["words"] as? String == "Propose how shelters are financed")
    #expect(entries.last?["text"] as? String == long)
  }

  @Test("Values are language-neutral")
  func values() throws {
    let object = try object(SampleMeeting())
    let resolution = try rows(object, "resolutions")[2]
    #expect(resolution["citation"] as? String == "3/12")
    #expect(resolution["verb"] as? String == "orders")
    #expect(resolution["for"] as? Int == 3)
    let task = try rows(object, "tasks")[0]
    #expect(task["responsible"] as? [String] == ["molsa"])
    #expect((task["deadline"] as? [String: Any])?["date"] as? String == "2015-01-31")
    let problems = try rows(object, "diagnostics").map { $0["problem"] as? String }
    #expect(problems == ["noOwner", "noDueDate", "unknownName"])
  }

  @Test("The public form holds nothing restricted and no draft")
  func publicForm() throws {
    let object = try object(SampleMeeting(), isPublic: true)
    let text = try String(
      decoding: JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    #expect(!text.contains("SECRET"))
    #expect(object["draftLine"] is NSNull)
    #expect(try rows(object, "entries").count == 8)
    #expect(
      try rows(object, "resolutions").map { $0["citation"] as? String } == ["1/12", "3/12"])
  }

  @Test("The public form tells no remark and no restricted report")
  func publicTasks() throws {
    var sample = SampleMeeting()
    let task = try #require(try rows(object(sample), "tasks").first?["id"] as? String)
    sample.put("secret-report") { (report: inout StateReport) in
      report.task = RecordID(rawValue: task)!
      report.institution = "mfa"
      report.date = CalendarDay(iso: "2014-12-10")!
      report.isRestricted = true
    }
    var noted = sample.book.tasks[RecordID(rawValue: task)!]!
    noted.provenance.note = "SECRET remark"
    sample.book.put(noted)
    let whole = try #require(try rows(object(sample), "tasks").first)
    #expect((whole["reported"] as? [Any])?.count == 1)
    #expect(whole["note"] as? String == "SECRET remark")
    let open = try #require(try rows(object(sample, isPublic: true), "tasks").first)
    #expect((open["reported"] as? [Any])?.isEmpty == true)
    #expect(open["note"] is NSNull)
  }

  @Test("Every sign survives")
  func signs() throws {
    let text = "\u{0}\u{1F}\"\\/\n\r\tž😀\u{2028}"
    let json = JSONWriter.object([
      ("a", .array([.string(text), .null, .boolean(false), .integer(-3)])),
      ("b", .array([.object([("c", .string(text))]), .object([])])),
    ])
    #expect(json.split(separator: "\n").count == 7)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [Any]])
    #expect(object["a"]?[0] as? String == text)
    #expect(object["a"]?[1] is NSNull)
    #expect((object["b"]?[0] as? [String: Any])?["c"] as? String == text)
  }
}
