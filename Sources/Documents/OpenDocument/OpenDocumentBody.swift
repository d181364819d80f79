import Coordination

/// The text of an OpenDocument text, and the styles that only it uses.
struct OpenDocumentBody {
  private let language: Language
  private let page: OpenDocumentPage
  private var text = ""
  /// The automatic styles by their names, in the order they came up.
  private var styles: [(name: String, xml: String)] = []
  private var tables = 0
  private var breaksPage = false
  private var isBegun = false
  private var isAfterTable = false

  init(_ document: Document, _ page: OpenDocumentPage) {
    language = document.language
    self.page = page
  }

  /// The file whole.
  var xml: String {
    """
    \(OpenDocumentNames.declaration)
    <office:document-content \(OpenDocumentNames.root)>
    \(OpenDocumentFonts.declarations)
    <office:automatic-styles>
    \(styles.map(\.xml).joined())</office:automatic-styles>
    <office:body>
    <office:text>
    \(text)</office:text>
    </office:body>
    </office:document-content>

    """
  }

  mutating func add(_ block: Document.Block) {
    switch block {
    case .pageBreak: breaksPage = true
    case .heading(let level, let words):
      let place = min(OpenDocumentFonts.headings.count, level - 1)
      if place < 1 {
        text += "<text:p text:style-name=\"\(placed("Title"))\">\(inline(words))</text:p>\n"
      } else {
        let style = placed("Heading_20_\(place)")
        text += "<text:h text:style-name=\"\(style)\" text:outline-level=\"\(place)\">"
        text += "\(inline(words))</text:h>\n"
      }
    case .paragraph(let words): paragraph("Text_20_body", inline(words))
    case .note(let words): paragraph("Note", inline(words))
    case .list(let items): for run in Document.Item.runs(items) { list(run) }
    case .facts(let facts): self.facts(facts)
    case .signatures(let signatures): self.signatures(signatures)
    case .table(let table): self.table(table)
    }
  }

  private mutating func paragraph(_ style: String, _ xml: String) {
    text += "<text:p text:style-name=\"\(placed(style))\">\(xml)</text:p>\n"
  }

  /// A style for where the paragraph stands: the first one begins the first page, one after a break a new page.
  private mutating func placed(_ style: String) -> String {
    defer { (isBegun, breaksPage, isAfterTable) = (true, false, false) }
    if !isBegun {
      return derived(style, "First", "style:master-page-name=\"First_20_Page\"", properties: "")
    }
    if isAfterTable, !breaksPage, ["Text_20_body", "Note"].contains(style) {
      return derived(
        style, "After", properties: "<style:paragraph-properties fo:margin-top=\"0.35cm\"/>")
    }
    guard breaksPage else { return style }
    return derived(
      style, "Break", "", properties: "<style:paragraph-properties fo:break-before=\"page\"/>")
  }

  /// A style of this text alone that differs from another.
  private mutating func derived(
    _ style: String, _ name: String, _ attributes: String = "", properties: String
  ) -> String {
    let own = "\(name)_\(style)"
    if !styles.contains(where: { $0.name == own }) {
      let more = attributes.isEmpty ? "" : " " + attributes
      styles.append(
        (
          own,
          "<style:style style:name=\"\(own)\" style:family=\"paragraph\" "
            + "style:parent-style-name=\"\(style)\"\(more)>\(properties)</style:style>\n"
        ))
    }
    return own
  }

  /// Items with marks of their own are paragraphs, indented by their level.
  private mutating func points(_ items: [Document.Item]) {
    for (place, item) in items.enumerated() {
      let style = place == items.count - 1 ? "Last_20_list_20_item" : "List_20_item"
      let margin = centimetres(0.9 + 0.7 * Double(item.level))
      let indented = derived(
        style, "Level\(item.level)",
        properties: "<style:paragraph-properties fo:margin-left=\"\(margin)\" "
          + "fo:text-indent=\"-0.5cm\"/>")
      text += "<text:p text:style-name=\"\(indented)\">\(inline(item.words))</text:p>\n"
    }
  }

  private mutating func list(_ items: [Document.Item]) {
    if items.contains(where: \.isMarked) { return points(items) }
    let isNumbered = items.first?.number != nil
    let style = isNumbered ? OpenDocumentLists.numbered : OpenDocumentLists.bullets
    text += "<text:list text:style-name=\"\(style)\">\n"
    var expected: Int?
    for (place, item) in items.enumerated() {
      // The public version leaves numbers out and keeps the others.
      let start =
        item.number.map { $0 == expected ? "" : " text:start-value=\"\(max(0, $0))\"" } ?? ""
      expected = item.number.map { $0 + 1 }
      let style = place == items.count - 1 ? "Last_20_list_20_item" : "List_20_item"
      text += "<text:list-item\(start)><text:p text:style-name=\"\(style)\">"
      text += "\(inline(item.words))</text:p></text:list-item>\n"
    }
    text += "</text:list>\n"
  }

  private mutating func facts(_ facts: [Document.Fact]) {
    for (place, fact) in facts.enumerated() {
      let isLast = place == facts.count - 1
      let style = hanging(isLast ? "Last_20_fact" : "Fact", facts.map(\.name))
      paragraph(style, "\(name(fact.name))<text:tab/>\(inline(fact.words))")
    }
  }

  /// Facts stand in a column beside the longest of their names; what is signed ends with a dotted line.
  private mutating func hanging(
    _ style: String, _ names: [String], signed: Bool = false
  ) -> String {
    let longest = names.map(\.count).max() ?? 0
    let column = min(6.5, max(3, (Double(longest + 1) * 0.23 * 2).rounded(.up) / 2 + 0.5))
    // The places of tabs are counted from where the text is indented to.
    let width = page.textWidth - column
    let stops = Self.stop(0) + (signed ? Self.line(within: width) : "")
    return derived(
      style, "By\(Int(column * 10))",
      properties: "<style:paragraph-properties fo:margin-left=\"\(centimetres(column))\" "
        + "fo:text-indent=\"-\(centimetres(column))\"><style:tab-stops>\(stops)"
        + "</style:tab-stops></style:paragraph-properties>")
  }

  private static func stop(_ place: Double, _ more: String = "") -> String {
    "<style:tab-stop style:position=\"\(centimetres(place))\"\(more)/>"
  }

  /// The two places between which a dotted line for a hand is drawn.
  private static func line(within width: Double) -> String {
    let dots = " style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\""
    return stop(width - 5) + stop(width, dots)
  }

  private func name(_ text: String) -> String {
    "<text:span text:style-name=\"Strong_20_Emphasis\">\(Markup.text(text, language)):</text:span>"
  }

  /// Whoever signs has a dotted line, beside the words where these are short, else below them.
  private mutating func signatures(_ signatures: [Document.Signature]) {
    let below = derived(
      "Hand", "Line",
      properties: "<style:paragraph-properties><style:tab-stops>"
        + "\(Self.line(within: page.textWidth))</style:tab-stops></style:paragraph-properties>")
    let names = signatures.map(\.name)
    let hand = "<text:tab/><text:tab/>"
    for (number, signature) in signatures.enumerated() {
      for (place, words) in signature.who.enumerated() {
        let isLast = number == signatures.count - 1 && place == signature.who.count - 1
        let isBeside = words.plain.count <= Self.besideHand
        paragraph(
          hanging(isLast ? "Last_20_signature" : "Signature", names, signed: true),
          (place == 0 ? name(signature.name) : "") + "<text:tab/>" + inline(words)
            + (signature.isSigned && isBeside ? hand : ""))
        if signature.isSigned && !isBeside { paragraph(below, hand) }
      }
    }
  }

  /// How many signs stand beside a line for a hand.
  private static let besideHand = 40

  private mutating func table(_ table: Document.Table) {
    if let caption = table.caption { paragraph("Caption", inline(caption)) }
    tables += 1
    let made = OpenDocumentTable(
      table, number: tables, width: page.textWidth, inline: inline,
      name: { Markup.text($0, language) }, bound: { NoBreak.bound($0, language) })
    styles += made.styles
    text += made.xml
    isAfterTable = true
  }

  private func inline(_ words: Document.Words) -> String {
    words.spans.map { span in
      let text = spaced(Markup.text(span.text, language))
      return switch span.style {
      case .plain: text
      case .strong: "<text:span text:style-name=\"Strong_20_Emphasis\">\(text)</text:span>"
      case .emphasis: "<text:span text:style-name=\"Emphasis\">\(text)</text:span>"
      case .link:
        Markup.isAddress(span.text)
          ? "<text:a xlink:type=\"simple\" xlink:href=\"\(Markup.line(span.text))\" "
            + "text:style-name=\"Internet_20_link\">\(text)</text:a>"
          : text
      }
    }
    .joined()
  }

  /// Line breaks and further spaces are elements, for several spaces count as one otherwise.
  private func spaced(_ text: String) -> String {
    guard text.contains("\n") || text.contains("  ") else { return text }
    var spaced = ""
    var spaces = 0
    func space() -> String {
      spaces > 1 ? " <text:s text:c=\"\(spaces - 1)\"/>" : spaces == 1 ? " " : ""
    }
    for character in text {
      if character == " " {
        spaces += 1
        continue
      }
      spaced += space()
      spaces = 0
      if character == "\n" { spaced += "<text:line-break/>" } else { spaced.append(character) }
    }
    return spaced + space()
  }
}
