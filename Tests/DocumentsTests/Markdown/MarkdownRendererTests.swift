import Coordination
import Documents
import Testing

@Suite("Markdown")
struct MarkdownRendererTests {
  private func text(_ block: Document.Block) -> String {
    var document = Document("Title", in: .english)
    document.blocks = [block]
    return MarkdownRenderer().render(document)
  }

  @Test(
    "Signs that would mean something are escaped",
    arguments: [
      ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\](y)"), ("<b>", "\\<b\\>"),
      ("a|b", "a\\|b"), ("# no", "\\# no"), ("- no", "\\- no"), ("+ no", "\\+ no"),
      ("1. no", "1\\. no"), ("12) no", "12\\) no"), ("14.30", "14\\.30"), ("===", "\\==="),
      ("a - b", "a - b"), ("back\\slash", "back\\\\slash"), ("R&D", "R\\&D"),
    ])
  func escapes(_ words: String, _ expected: String) {
    #expect(text(.paragraph(Document.Words(words))) == expected + "\n")
  }

  @Test("Styles touch their words")
  func styles() {
    #expect(
      text(.paragraph(Document.Words("MoI: ", .strong) + Document.Words("says *so*")))
        == "**MoI:** says \\*so\\*\n")
    #expect(text(.paragraph(Document.Words(" x ", .emphasis))) == " *x* \n".dropFirst())
    #expect(
      text(.paragraph(Document.Words("https://example.org/a_b", .link)))
        == "<https://example.org/a_b>\n")
    #expect(text(.paragraph(Document.Words("no <address>", .link))) == "no \\<address\\>\n")
  }

  @Test("Blocks")
  func blocks() {
    #expect(text(.heading(level: 1, "One # of them")) == "# One \\# of them\n")
    #expect(text(.paragraph("one\n- two")) == "one\\\n\\- two\n")
    #expect(
      text(.list([Document.Item(number: 1, "one"), Document.Item(number: 2, "two")]))
        == "1. one\n2. two\n")
    #expect(text(.facts([Document.Fact("Date", "today")])) == "- **Date:** today\n")
    #expect(text(.note("so\nit is")) == "> so\\\n> it is\n")
    #expect(
      text(
        .table(
          Document.Table(
            [Document.Table.Column("A"), Document.Table.Column("B", .right)],
            rows: [["x|y", "1\n2"]])))
        == "| A | B |\n| --- | ---: |\n| x\\|y | 1 2 |\n")
  }
}
