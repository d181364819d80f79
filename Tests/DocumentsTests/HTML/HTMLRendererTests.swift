import Coordination
import Documents
import TestSupport
import Testing

@Suite("HTML")
struct HTMLRendererTests {
  private let page = HTMLRenderer().render(SampleDocument.document())

  private func body(_ block: Document.Block) -> String {
    var document = Document("T", in: .english)
    document.blocks = [block]
    let page = HTMLRenderer().render(document)
    return String(page.split(separator: "<main>\n")[1].split(separator: "</main>")[0])
  }

  @Test("It says its language, its title and its day")
  func head() {
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"cs-CZ\">"))
    #expect(page.contains("<meta charset=\"utf-8\">"))
    #expect(page.contains("<title>Zápis &amp; &lt;pokus&gt;</title>"))
    #expect(page.contains("content=\"2014-12-08\""))
    #expect(HTMLRenderer().render(SampleDocument.document(in: .english)).contains("\"en-GB\""))
  }

  @Test("What is written means nothing but itself")
  func escaped() {
    #expect(
      body(.paragraph("<script>alert('x')</script> ]]> &amp;"))
        == "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; ]]&gt; &amp;amp;</p>\n")
    #expect(body(.paragraph("one\ntwo")) == "<p>one<br>two</p>\n")
    #expect(
      body(.paragraph(Document.Words("https://a.org/?b=1&c", .link)))
        == "<p><a href=\"https://a.org/?b=1&amp;c\">https://a.org/?b=1&amp;c</a></p>\n")
    for address in ["javascript:alert(1)", "https://a.org/\"onclick=x", "http://a b"] {
      #expect(!body(.paragraph(Document.Words(address, .link))).contains("<a"))
    }
  }

  @Test("Points with marks of their own lie in each other without bullets")
  func points() {
    let points = body(
      .list([
        Document.Item(mark: "I.", level: 0, "takes note"),
        Document.Item(mark: "II.", level: 0, "orders"), Document.Item(mark: "1.", level: 1, "MFA"),
        Document.Item(mark: "a)", level: 2, "to send it"),
        Document.Item(mark: "III.", level: 0, "thanks"),
      ]))
    let signs = points.replacing("\u{A0}", with: " ").replacing("\n", with: "")
    #expect(
      signs == "<ul class=\"points\"><li>I. takes note</li><li>II. orders<ul><li>1. MFA"
        + "<ul><li>a) to send it</li></ul></li></ul></li><li>III. thanks</li></ul>")
  }

  @Test("A table has a name and heads for its columns")
  func tables() {
    #expect(page.contains("<caption><strong>Nové úkoly:</strong></caption>"))
    #expect(page.contains("<th scope=\"col\">Úkol</th><th scope=\"col\" class=\"right\">Pro</th>"))
    #expect(page.contains("<table class=\"short\" aria-labelledby=\"h5\">"))
    #expect(page.contains("<h2 id=\"h5\" class=\"new-page\">Příloha</h2>"))
  }

  @Test("Numbers of a list that have gaps keep them")
  func lists() {
    #expect(page.contains("<li value=\"5\">pět</li>"))
    #expect(page.contains("<ul>\n<li>odrážka</li>\n</ul>"))
  }

  @Test("No heading stands over nothing, and none is skipped")
  func headings() {
    #expect(!page.contains("Prázdný"))
    var last = 0
    for part in page.split(separator: "<h").dropFirst() {
      guard let level = part.first?.wholeNumberValue else { continue }
      #expect(level <= last + 1, "\(part)")
      last = level
    }
    #expect(last == 2)
  }

  @Test("Nothing outside the file is referred to")
  func alone() {
    for word in ["src=", "<link", "@import", "url(", "<script", "<iframe"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("Short words stay with the next one")
  func bound() {
    #expect(page.contains("sešli se v\u{A0}Praze"))
    #expect(page.contains("8.\u{A0}prosince"))
  }

  @Test("Nothing hostile gets into it", arguments: 0..<HostileText.sorts.count)
  func hostile(_ place: Int) {
    let text = HostileText.all(from: place)
    var document = Document(text, in: .english)
    document.reference = text
    document.blocks += [
      .paragraph(Document.Words(text, .link)), .facts([Document.Fact(text, Document.Words(text))]),
      .table(
        Document.Table(
          [Document.Table.Column(text)], rows: [[Document.Words(text)]],
          caption: Document.Words(text))),
    ]
    let page = HTMLRenderer().render(document)
    #expect(HostileText.forbidden(in: page, allowing: "\n") == nil)
  }
}
