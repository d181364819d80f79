import Coordination
import Phrases

/// The styles of an OpenDocument text and what stands above and below its pages.
struct OpenDocumentStyles {
  private let document: Document
  private let page: OpenDocumentPage

  init(_ document: Document, _ page: OpenDocumentPage) {
    self.document = document
    self.page = page
  }

  var xml: String {
    """
    \(OpenDocumentNames.declaration)
    <office:document-styles \(OpenDocumentNames.root)>
    \(OpenDocumentFonts.declarations)
    <office:styles>
    \(defaults)\(paragraphs)\(OpenDocumentLists.styles)</office:styles>
    <office:automatic-styles>
    \(pageLayout)</office:automatic-styles>
    <office:master-styles>
    \(masterPages)</office:master-styles>
    </office:document-styles>

    """
  }

  private var defaults: String {
    """
    <style:default-style style:family="paragraph">
    <style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm" \
    style:writing-mode="page"/>
    <style:text-properties style:font-name="Text" fo:font-size="11pt" \
    fo:language="\(document.language.rawValue)" fo:country="\(document.language.country)"/>
    </style:default-style>
    <style:default-style style:family="table-row">
    <style:table-row-properties fo:keep-together="always"/>
    </style:default-style>

    """
  }

  private var paragraphs: String {
    let heading = "fo:keep-with-next=\"always\" fo:keep-together=\"always\""
    return style("Standard", parent: nil)
      + style("Text body", "fo:margin-bottom=\"0.2cm\" fo:line-height=\"115%\"")
      + style("Heading", heading, "fo:font-weight=\"bold\"", next: "Text body")
      + style(
        "Title", "fo:margin-bottom=\"0.5cm\"", "fo:font-size=\"16pt\"", parent: "Heading",
        next: "Text body")
      + OpenDocumentFonts.headings.enumerated().map { number, look in
        style(
          "Heading \(number + 1)",
          "fo:margin-top=\"\(look.above)\" fo:margin-bottom=\"\(look.below)\"",
          "fo:font-size=\"\(look.size)\"", parent: "Heading", next: "Text body",
          level: number + 1)
      }.joined()
      + style("List item", "fo:margin-bottom=\"0.08cm\" fo:line-height=\"115%\"")
      + style("Last list item", "fo:margin-bottom=\"0.25cm\"", parent: "List item")
      // Facts lead to what they are said of.
      + style("Fact", "fo:margin-bottom=\"0.08cm\" fo:keep-with-next=\"always\"")
      + style("Last fact", "fo:margin-bottom=\"0.25cm\"", parent: "Fact")
      + style(
        "Note",
        "fo:margin-bottom=\"0.2cm\" fo:border-left=\"1.5pt solid #767676\" fo:border-right=\"none\" "
          + "fo:border-top=\"none\" fo:border-bottom=\"none\" fo:padding=\"0.15cm\"",
        "fo:font-size=\"10pt\"")
      + style("Caption", "fo:margin-top=\"0.35cm\" fo:margin-bottom=\"0.12cm\" \(heading)")
      + style("Table Contents", "", "fo:font-size=\"10pt\"")
      + style("Table Heading", heading, "fo:font-weight=\"bold\"", parent: "Table Contents")
      + style("Signature", "fo:margin-top=\"0.7cm\" \(heading)", parent: "Standard")
      + style("Last signature", "fo:keep-with-next=\"auto\"", parent: "Signature")
      + style("Hand", "fo:margin-top=\"0.7cm\" \(heading)", parent: "Standard")
      + style("Header", "fo:text-align=\"end\"", "fo:font-size=\"9pt\"")
      + style("Footer", "fo:text-align=\"center\"", "fo:font-size=\"9pt\"")
      + characters
  }

  private var characters: String {
    let looks = [
      ("Strong Emphasis", "fo:font-weight=\"bold\""), ("Emphasis", "fo:font-style=\"italic\""),
      (
        "Internet link",
        "fo:color=\"#003c8f\" style:text-underline-style=\"solid\" "
          + "style:text-underline-width=\"auto\" style:text-underline-color=\"font-color\""
      ),
    ]
    return looks.map { name, look in
      "<style:style style:name=\"\(Self.id(name))\" style:display-name=\"\(name)\" "
        + "style:family=\"text\"><style:text-properties \(look)/></style:style>\n"
    }.joined()
  }

  /// The name of a style as it is referred to.
  static func id(_ name: String) -> String { name.replacing(" ", with: "_20_") }

  private func style(
    _ name: String, _ paragraph: String = "", _ text: String = "", parent: String? = "Standard",
    next: String? = nil, level: Int? = nil
  ) -> String {
    var attributes = "style:name=\"\(Self.id(name))\" style:display-name=\"\(name)\""
    attributes += " style:family=\"paragraph\""
    if let parent { attributes += " style:parent-style-name=\"\(Self.id(parent))\"" }
    if let next { attributes += " style:next-style-name=\"\(Self.id(next))\"" }
    if let level { attributes += " style:default-outline-level=\"\(level)\"" }
    attributes += " style:class=\"text\""
    let properties =
      (paragraph.isEmpty ? "" : "<style:paragraph-properties \(paragraph)/>")
      + (text.isEmpty ? "" : "<style:text-properties \(text)/>")
    return "<style:style \(attributes)>\(properties)</style:style>\n"
  }

  private var pageLayout: String {
    """
    <style:page-layout style:name="Page">
    <style:page-layout-properties fo:page-width="\(centimetres(page.width))" \
    fo:page-height="\(centimetres(page.height))" \
    style:print-orientation="\(page.isLandscape ? "landscape" : "portrait")" \
    fo:margin-top="1.5cm" fo:margin-bottom="1.2cm" \
    fo:margin-left="\(centimetres(OpenDocumentPage.left))" \
    fo:margin-right="\(centimetres(OpenDocumentPage.right))"/>
    <style:header-style><style:header-footer-properties fo:min-height="0.9cm" \
    fo:margin-bottom="0.4cm"/></style:header-style>
    <style:footer-style><style:header-footer-properties fo:min-height="0.9cm" \
    fo:margin-top="0.4cm"/></style:footer-style>
    </style:page-layout>

    """
  }

  /// The first page bears its reference number in the text, the others above it.
  private var masterPages: String {
    let words = Phrases(document.language).documents
    let pageOf = words.pageOf
    let reference = document.reference.map { "\(words.reference): \($0)" } ?? ""
    let footer =
      "<style:footer><text:p text:style-name=\"Footer\">\(pageOf.before)"
      + "<text:page-number text:select-page=\"current\">1</text:page-number>\(pageOf.between)"
      + "<text:page-count>1</text:page-count></text:p></style:footer>"
    func header(_ text: String) -> String {
      "<style:header><text:p text:style-name=\"Header\">"
        + Markup.text(text, document.language) + "</text:p></style:header>"
    }
    return """
      <style:master-page style:name="Standard" style:page-layout-name="Page">\
      \(header(reference))\(footer)</style:master-page>
      <style:master-page style:name="First_20_Page" style:display-name="First Page" \
      style:page-layout-name="Page" style:next-style-name="Standard">\
      \(header(""))\(footer)</style:master-page>

      """
  }
}
