import Coordination
import Documents
import TestSupport
import Testing

@Suite("OpenDocument text")
struct OpenDocumentTextTests {
  private let file = OpenDocumentText(SampleDocument.document())
  private var content: OpenDocumentReading { OpenDocumentReading(file.text("content.xml")) }
  private var styles: OpenDocumentReading { OpenDocumentReading(file.text("styles.xml")) }

  @Test("The package says first and openly what it is, and lists what is in it")
  func package() {
    #expect(file.parts[0].path == "mimetype" && file.parts[0].isStored)
    #expect(file.parts[0].text == "application/vnd.oasis.opendocument.text")
    #expect(file.parts.dropFirst().allSatisfy { !$0.isStored })
    let manifest = OpenDocumentReading(file.text("META-INF/manifest.xml"))
    let listed = manifest.named("manifest:file-entry").compactMap {
      $0.attributes["manifest:full-path"]
    }
    let others = file.parts.map(\.path).filter { $0 != "mimetype" && !$0.hasPrefix("META-INF") }
    #expect(Set(listed) == Set(others + ["/"]))
  }

  @Test("Every file is well formed")
  func wellFormed() {
    for part in file.parts.dropFirst() {
      #expect(OpenDocumentReading(part.text).isWellFormed, "\(part.path)")
    }
  }

  @Test("Every style that is used is there")
  func stylesAreThere() {
    let all = content.elements + styles.elements
    let defined = Set(
      all.filter {
        ["style:style", "text:list-style", "style:master-page", "style:page-layout"].contains(
          $0.name)
      }
      .compactMap { $0.attributes["style:name"] })
    let referring = [
      "text:style-name", "table:style-name", "style:parent-style-name", "style:next-style-name",
      "style:page-layout-name", "style:master-page-name",
    ]
    var used: Set<String> = []
    for element in all {
      used.formUnion(referring.compactMap { element.attributes[$0] })
    }
    #expect(used.count > 20)
    #expect(used.subtracting(defined) == [])
  }

  @Test("Headings are headings, each of its level")
  func headings() {
    let headings = content.named("text:h")
    #expect(headings.map(\.text) == ["Průběh", "1. Zahájení", "Podpisy", "Příloha"])
    #expect(headings.map { $0.attributes["text:outline-level"] } == ["1", "2", "1", "1"])
    let title = content.named("text:p").first
    #expect(title?.text == "Zápis & <pokus>")
    #expect(title?.attributes["text:style-name"] == "First_Title")
    // The last one begins a page.
    #expect(headings.last?.attributes["text:style-name"] == "Break_Heading_20_1")
    for name in ["Heading", "Table_20_Heading", "Caption", "Fact"] {
      let style = styles.elements.firstIndex { $0.attributes["style:name"] == name }!
      #expect(styles.elements[style + 1].attributes["fo:keep-with-next"] == "always", "\(name)")
    }
  }

  @Test("Tables repeat their head, and their columns are as wide as the text")
  func tables() {
    let heads = content.named("table:table-header-rows")
    #expect(heads.map(\.text) == ["\nÚkolProPodpis\n", "\nČ.\n"])
    let widths = content.named("style:table-column-properties").compactMap {
      $0.attributes["style:column-width"].flatMap { Double($0.dropLast(2)) }
    }
    #expect(widths.count == 4)
    #expect(abs(widths.prefix(3).reduce(0, +) - 16.5) < 0.05)
    #expect(widths[3] == 16.5)
  }

  @Test("Lists have their numbers, also those with gaps")
  func lists() {
    let items = content.named("text:list-item")
    #expect(items.map(\.text) == ["jedna", "dvě", "pět", "odrážka"])
    #expect(items.map { $0.attributes["text:start-value"] } == ["1", nil, "5", nil])
    #expect(
      content.named("text:list").map { $0.attributes["text:style-name"] }
        == ["Numbering_20_1", "List_20_1"])
  }

  @Test("Points with marks of their own have no bullets and are indented by their level")
  func points() {
    var document = Document("T", in: .english)
    document.blocks = [
      .list([
        Document.Item(mark: "I.", level: 0, "orders"), Document.Item(mark: "1.", level: 1, "MFA"),
      ])
    ]
    let content = OpenDocumentReading(OpenDocumentText(document).text("content.xml"))
    #expect(content.named("text:list-item").isEmpty)
    #expect(
      content.named("text:p").suffix(2).map { $0.attributes["text:style-name"] }
        == ["Level0_List_20_item", "Level1_Last_20_list_20_item"])
  }

  @Test("Several spaces and line breaks stay, addresses can be followed")
  func inline() {
    #expect(content.named("text:s").map { $0.attributes["text:c"] } == ["1"])
    #expect(content.named("text:line-break").count == 1)
    #expect(
      content.named("text:a").map { $0.attributes["xlink:href"] }
        == ["https://example.org/a?b=1&c=2"])
    let paragraph = content.named("text:p").first { $0.text.hasPrefix("MV: ") }
    #expect(paragraph?.text.contains("v\u{A0}Praze") ?? false)
    #expect(paragraph?.text.contains("<b> ]]> &amp; \"x\"") ?? false)
  }

  @Test("Whoever signs has room for it")
  func signatures() {
    let signed = content.named("text:p").filter {
      ($0.attributes["text:style-name"] ?? "").contains("ignature")
    }
    #expect(
      signed.map(\.text) == [
        "Zapsal:pracovník", "Ověřil:vedoucí oddělení, které má velmi dlouhý název", "druhý",
        "Schváleno:dosud ne",
      ])
    // Three sign: two beside their words, one below them; the rest are tabs after names.
    let tabs = content.named("text:tab").filter { $0.around.last == "text:p" }
    #expect(tabs.count == 2 + 4 + 3 * 2)
  }

  @Test("Spelling, pages and what it is filed under", arguments: [Language.czech, .english])
  func pages(_ language: Language) {
    let file = OpenDocumentText(SampleDocument.document(in: language))
    let styles = OpenDocumentReading(file.text("styles.xml"))
    let letters = styles.named("style:text-properties").first {
      $0.attributes["fo:language"] != nil
    }
    #expect(letters?.attributes["fo:language"] == language.rawValue)
    #expect(letters?.attributes["fo:country"] == (language == .czech ? "CZ" : "GB"))
    let footers = styles.named("style:footer").map(\.text)
    #expect(
      footers == Array(repeating: language == .czech ? "strana 1 z 1" : "page 1 of 1", count: 2))
    #expect(
      styles.named("text:page-number").count == 2 && styles.named("text:page-count").count == 2)
    #expect(styles.named("style:header").map(\.text).first?.contains("MV-1/OBP") ?? false)
    let meta = OpenDocumentReading(file.text("meta.xml"))
    #expect(meta.named("dc:title").map(\.text) == ["Zápis & <pokus>"])
    #expect(meta.named("dc:date").map(\.text) == ["2014-12-08T00:00:00"])
    #expect(meta.named("dc:language").map(\.text) == [language == .czech ? "cs-CZ" : "en-GB"])
  }

  @Test("The same document makes the same files")
  func same() {
    #expect(file.parts == OpenDocumentText(SampleDocument.document()).parts)
  }

  @Test("Nothing hostile breaks it", arguments: 0..<HostileText.sorts.count)
  func hostile(_ place: Int) {
    let text = HostileText.all(from: place)
    var document = Document(text, in: .english)
    document.reference = text
    document.blocks += [
      .heading(level: 2, Document.Words(text)), .paragraph(Document.Words(text, .link)),
      .list([Document.Item(number: -5, Document.Words(text))]),
      .signatures([Document.Signature(text, [Document.Words(text)])]),
      .table(Document.Table([Document.Table.Column(text)], rows: [[Document.Words(text)]])),
    ]
    for part in OpenDocumentText(document).parts {
      #expect(HostileText.forbidden(in: part.text, allowing: "\n") == nil, "\(part.path)")
      #expect(part.isStored || OpenDocumentReading(part.text).isWellFormed, "\(part.path)")
    }
  }
}
