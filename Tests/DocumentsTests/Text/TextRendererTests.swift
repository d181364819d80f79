import Coordination
import Documents
import Testing

@Suite("Plain text")
struct TextRendererTests {
  private func text(_ blocks: [Document.Block], width: Int = 40, _ language: Language = .english)
    -> String
  {
    var document = Document("Title", in: language)
    document.blocks = blocks
    return TextRenderer(width: width).render(document)
  }

  @Test("Headings are underlined by level")
  func headings() {
    #expect(
      text([
        .heading(level: 1, "One"), .heading(level: 2, "Two"), .heading(level: 3, "Three"),
        .paragraph("x"),
      ]) == "One\n===\n\nTwo\n---\n\nThree\n\nx\n")
  }

  @Test("Paragraphs are wrapped after words, long words broken, own line breaks kept")
  func paragraphs() {
    #expect(
      text([.paragraph("one two three four five")], width: 20) == "one two three four\nfive\n")
    #expect(
      text([.paragraph(Document.Words(String(repeating: "x", count: 25)))], width: 20)
        == "xxxxxxxxxxxxxxxxxxxx\nxxxxx\n")
    #expect(
      text([.paragraph(Document.Words("a " + String(repeating: "é", count: 40) + " b"))], width: 20)
        == "a\n\(String(repeating: "é", count: 20))\n\(String(repeating: "é", count: 20))\nb\n")
    #expect(text([.paragraph("one\ntwo")]) == "one\ntwo\n")
  }

  @Test("No line is longer than the width, not even an address on the web or a long name of a fact")
  func width() {
    let address = "https://example.org/a-very-long-address"
    #expect(
      text([.paragraph(Document.Words("See \(address)"))], width: 20)
        == "See\nhttps://example.org/\na-very-long-address\n")
    let words: Document.Words = "See https://example.org/a-very-long-address and the rest of it"
    let long = String(repeating: "name ", count: 12)
    let blocks: [Document.Block] = [
      .heading(level: 1, words), .paragraph(words), .note(words),
      .list([Document.Item(number: 123, words), Document.Item(words)]),
      .facts([Document.Fact(long, words), Document.Fact("Date", words)]),
      .table(Document.Table([Document.Table.Column(long)], rows: [[words]])),
    ]
    for width in [20, 21, 40] {
      for line in text(blocks, width: width).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test("A Czech preposition of one letter and the number of a day do not end a line")
  func prepositions() {
    let words: Document.Words = "Rozhodnutí bylo v ústavu"
    #expect(text([.paragraph(words)], width: 20, .czech) == "Rozhodnutí bylo\nv ústavu\n")
    #expect(text([.paragraph(words)], width: 20) == "Rozhodnutí bylo v\nústavu\n")
    let day: Document.Words = "Stav ke dni uvedl 1. prosince 2014"
    #expect(text([.paragraph(day)], width: 20, .czech) == "Stav ke dni uvedl\n1. prosince 2014\n")
  }

  @Test("Lists and facts hang under their beginnings")
  func lists() {
    #expect(
      text([.list([Document.Item("one two three four five"), Document.Item("six")])], width: 20)
        == "- one two three four\n  five\n- six\n")
    #expect(
      text([.list([Document.Item(number: 9, "nine"), Document.Item(number: 10, "ten")])])
        == " 9. nine\n10. ten\n")
    #expect(
      text([.facts([Document.Fact("Date", "today"), Document.Fact("Place", "Prague")])])
        == "Date:  today\nPlace: Prague\n")
  }

  @Test("Nothing in the records reaches the terminal as an escape")
  func escapes() {
    let hostile = Document.Words("a\u{1B}[31mb\u{7}\u{9B}1m\u{202E}c\td")
    let shown = text([
      .paragraph(hostile), .list([Document.Item(hostile)]), .note(hostile),
      .facts([Document.Fact("Name", hostile)]),
      .table(Document.Table([Document.Table.Column("Head")], rows: [[hostile]])),
    ])
    #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!shown.unicodeScalars.contains { [0x7F, 0x9B, 0x202E].contains($0.value) })
    #expect(shown.contains("a\u{FFFD}[31mb\u{FFFD}\u{FFFD}1m\u{FFFD}c d"))
  }

  @Test("A table is fitted: cells wrapped, rows told apart, numbers at the right")
  func tables() {
    let table = Document.Table(
      [Document.Table.Column("Name"), Document.Table.Column("No.", .right)],
      rows: [["a name of several words", "1"], ["short", "12"]])
    #expect(
      text([.table(table)], width: 20)
        == """
        Name             No.
        ---------------  ---
        a name of          1
          several words
        short             12

        """)
    #expect(
      text([.table(table)])
        == """
        Name                     No.
        -----------------------  ---
        a name of several words    1
        short                     12

        """)
  }

  @Test("Empty lines stand only around tall rows, or where a row does not show its beginning")
  func emptyLines() {
    func shown(_ rows: [[Document.Words]]) -> String {
      let columns = [Document.Table.Column("No."), Document.Table.Column("Text")]
      return text([.table(Document.Table(columns, rows: rows))], width: 20)
    }
    #expect(
      shown([["1", "two lines of some words"], ["2", "one"]]).hasSuffix(
        "1    two lines of\n     some words\n2    one\n"))
    let tall: Document.Words = "four lines of text that stand apart from the others"
    #expect(
      shown([["1", tall], ["2", "a"], ["3", "b"]]).hasSuffix("others\n\n2    a\n3    b\n"))
    #expect(
      shown([["", "two lines of some words"], ["2", "one"]]).hasSuffix("words\n\n2    one\n"))
  }

  @Test("Where the columns cannot be read the rows become facts")
  func narrowTables() {
    let names = ["Alphabet", "Betabet", "Gammabet", "Deltabet"]
    let table = Document.Table(
      names.map { Document.Table.Column($0) }, rows: [["one", "two", "", "four"]])
    #expect(
      text([.table(table)], width: 20) == "Alphabet: one\nBetabet: two\nDeltabet: four\n")
  }

  @Test("An optional column without any cell is left out")
  func optionalColumns() {
    let table = Document.Table(
      [Document.Table.Column("A"), Document.Table.Column("B", optional: true)],
      rows: [["1", ""], ["2"]])
    #expect(table.columns.map(\.title) == ["A"])
    #expect(table.rows == [["1"], ["2"]])
  }
}
