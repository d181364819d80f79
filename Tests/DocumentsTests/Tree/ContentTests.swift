import Coordination
import Documents
import Testing

@Suite("Headings with nothing below them are left out")
struct ContentTests {
  private func titles(_ blocks: Document.Block...) -> [String] {
    var document = Document("T", in: .english)
    document.blocks += blocks
    return document.blocksWithContent.compactMap { block in
      if case .heading(_, let words) = block { words.plain } else { nil }
    }
  }

  @Test func emptyHeadingsGo() {
    #expect(
      titles(.heading(level: 2, "A"), .heading(level: 2, "B"), .paragraph("text")) == ["T", "B"])
    #expect(
      titles(.heading(level: 2, "A"), .paragraph("x"), .heading(level: 2, "B")) == ["T", "A"])
    #expect(titles(.heading(level: 2, "A"), .list([]), .paragraph(" ")) == ["T"])
    #expect(titles(.heading(level: 2, "A"), .pageBreak, .heading(level: 3, "B")) == ["T"])
    #expect(
      titles(.heading(level: 2, "A"), .table(Document.Table([.init("Head")], rows: []))) == ["T"])
  }

  @Test func aHeadingIsFilledByThoseBelowIt() {
    #expect(
      titles(.heading(level: 2, "A"), .heading(level: 3, "B"), .note("x")) == ["T", "A", "B"])
    #expect(
      titles(
        .heading(level: 2, "A"), .heading(level: 3, "B"), .heading(level: 2, "C"), .note("x"))
        == ["T", "C"])
    #expect(
      titles(
        .heading(level: 2, "A"), .heading(level: 3, "B"), .heading(level: 3, "C"), .note("x"))
        == ["T", "A", "C"])
  }
}
