/// The lists of an OpenDocument text: numbered ones, those with bullets, and the outline of the headings.
enum OpenDocumentLists {
  static let numbered = "Numbering_20_1"
  static let bullets = "List_20_1"

  static var styles: String {
    """
    <text:outline-style style:name="Outline">
    \((1...10).map(outline).joined())</text:outline-style>
    <text:list-style style:name="\(numbered)" style:display-name="Numbering 1">
    <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">
    \(indent)</text:list-level-style-number>
    </text:list-style>
    <text:list-style style:name="\(bullets)" style:display-name="List 1">
    <text:list-level-style-bullet text:level="1" text:bullet-char="•">
    \(indent)</text:list-level-style-bullet>
    </text:list-style>

    """
  }

  /// The headings carry the numbers of the agenda in their words, so the outline gives them none.
  private static func outline(_ level: Int) -> String {
    "<text:outline-level-style text:level=\"\(level)\" style:num-format=\"\"/>\n"
  }

  private static let indent = """
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
    <style:list-level-label-alignment text:label-followed-by="listtab" \
    text:list-tab-stop-position="0.9cm" fo:text-indent="-0.7cm" fo:margin-left="0.9cm"/>
    </style:list-level-properties>

    """
}
