import Documents
import Foundation
import Testing

@testable import Subcommands

@Suite struct OutputTests {
  private let hostile = "a\u{1B}[31mb\u{9B}c\u{202E}d\u{200B}e\u{7F}f"

  @Test func nothingHostileReachesATerminal() {
    #expect(DisplayText.line(hostile) == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f")
    #expect(DisplayText.line("one\ntwo\tthree\r\n") == "one two three ")
    #expect(DisplayText.lines("one\r\ntwo\u{1B}") == "one\ntwo\u{FFFD}")
    #expect(DisplayText.line("Žluťoučký kůň – „úpěl“") == "Žluťoučký kůň – „úpěl“")
  }

  @Test func widthIsCountedInColumns() {
    #expect(DisplayText.width("kůň") == 3)
    #expect(DisplayText.width("ku\u{30A}n\u{30C}") == 3)
    #expect(DisplayText.width("会議") == 4)
    #expect(DisplayText.fitted("kůň běží", 5) == "kůň…")
    #expect(DisplayText.fitted("会議会議", 5) == "会議…")
    #expect(DisplayText.fitted("kůň", 3) == "kůň")
    #expect(DisplayText.wrapped("jedna dvě tři", 9) == ["jedna dvě", "tři"])
    #expect(DisplayText.wrapped("", 9) == [""])
  }

  @Test func columnsAreFittedToTheTerminal() {
    var table = TextTable([
      .init(heading: "id"), .init(heading: "Text", least: 5),
      .init(heading: "N", alignsRight: true),
    ])
    table.add(["x", "a long text that does not fit", "1"])
    table.add(["会", "short", "10"])
    let natural = table.text(columns: nil)
    #expect(natural.contains("a long text that does not fit"))
    let lines = table.text(columns: 20).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayText.width($0) <= 20 })
    #expect(lines[2] == "x   a long text…   1")
    #expect(lines[3] == "会  short         10")
  }

  @Test func jsonReadsBackWhateverIsInIt() throws {
    let text = JSONWriter.list([
      [("text", .string(hostile + "\"\\\n\u{1F642}")), ("none", .null), ("n", .number("1.5"))]
    ])
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(value?.first?["text"] as? String == hostile + "\"\\\n\u{1F642}")
    #expect(value?.first?["none"] is NSNull)
    #expect(JSONWriter.list([]) == "[]\n")
  }

  @Test func csvQuotesAndNeutralisesFormulas() {
    let text = CSVWriter.text(
      [
        [("a", .string("=1+1")), ("b", .string("x,\"y\"\nz")), ("c", .string("-5"))],
        [("a", .string("@x")), ("b", .null), ("c", .string("-5x"))],
        [
          ("a", .string("+420")), ("b", .boolean(true)),
          ("c", .array([.string("p"), .string("q")])),
        ],
      ], template: [])
    #expect(
      text
        == "a,b,c\r\n'=1+1,\"x,\"\"y\"\"\nz\",-5\r\n'@x,,'-5x\r\n'+420,true,\"p,q\"\r\n")
  }

  @Test func csvRowsHaveTheSameColumns() {
    let text = CSVWriter.text(
      [
        [("id", .string("a")), ("resolution", .null)],
        [
          ("id", .string("b")),
          ("resolution", .object([("number", .string("67")), ("date", .null)])),
        ],
      ], template: [])
    #expect(text == "id,resolution.number,resolution.date\r\na,,\r\nb,67,\r\n")
    #expect(CSVWriter.text([], template: [("id", .null)]) == "id\r\n")
  }

  @Test(arguments: [
    ("5", true), ("-5", true), ("0.5", true), ("05", false), ("1.", false), ("", false),
    ("-", false), ("1e5", false), ("12 000", false), ("almost half", false),
  ])
  func plainNumbers(_ text: String, _ isPlain: Bool) {
    #expect(text.isPlainNumber == isPlain)
  }

  @Test func propertyListsLeaveOutWhatIsAbsent() throws {
    let text = PropertyListText.list([
      [("a", .string("<&>" + hostile)), ("b", .null), ("c", .array([])), ("d", .integer(3))]
    ])
    let value = try PropertyListSerialization.propertyList(from: Data(text.utf8), format: nil)
    let row = (value as? [[String: Any]])?.first ?? [:]
    #expect(Set(row.keys) == ["a", "c", "d"])
    #expect((row["a"] as? String)?.hasPrefix("<&>a\u{FFFD}") ?? false)
  }
}
