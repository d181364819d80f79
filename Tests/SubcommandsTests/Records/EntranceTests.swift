import Subcommands
import TestSupport
import Testing

/// What the command line brings in can be seen: nothing hidden gets into a record.
@Suite struct EntranceTests {
  private static let hostile = HostileText.all(from: 0).filter { $0 != "\0" }

  @Test func valuesOfFields() throws {
    let place = try Workplace.inMemory()
    let text = Self.hostile
    for words in [
      ["add", "gap", "id=new-gap", "title=\(text)", "note=\(text)\n\(text)"],
      ["add", "entry", "id=new-entry", "meeting=12", "text=\(text)"],
      [
        "add", "task", "id=new-task", "measure=\(text)", "plan=strategy-2012",
        "deadline=event:\(text)",
      ],
      ["set", "item-7", "title=\(text)"],
      ["evaluate", "nap-2012-i-4", "fulfilled", "--meeting", "12", "--comment", text],
      ["state", "nap-2012-i-4", "partly", "--by", "meys", "--text", text],
    ] {
      let outcome = place.run(words)
      #expect(outcome.status == 0, "\(words.prefix(2)): \(outcome.errors)")
      let made = outcome.output.split(separator: "\n").first.map(String.init) ?? words[1]
      let record = try #require(try place.json("show", made) as? [String: Any])
      var signs = 0
      for (key, value) in record {
        guard let value = value as? String else { continue }
        #expect(HostileText.forbidden(in: value, allowing: "\n") == nil, "\(words[0]), \(key)")
        signs += value.unicodeScalars.count { $0 == "\u{FFFD}" }
      }
      // It is not dropped in silence either.
      #expect(signs > 10, "\(words[0])")
    }
  }

  @Test func namesOfANewWorkspace() throws {
    let place = try Workplace()
    let path = place.folder + "/new"
    #expect(place.run("init", path, "name=\(Self.hostile)", "chair=\(Self.hostile)").status == 0)
    for id in ["group", "settings"] {
      let record = try #require(try place.json("-w", path, "show", id) as? [String: Any])
      for case let value as String in record.values {
        #expect(HostileText.forbidden(in: value) == nil)
      }
    }
    #expect(try place.rows("-w", path, "institutions").count == 1)
  }
}
