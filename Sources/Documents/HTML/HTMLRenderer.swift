import Coordination

/// One file of HTML: printable, readable by voice, without a reference to anything outside it.
public struct HTMLRenderer: DocumentRenderer {
  /// Renders HTML.
  public init() {}

  public func render(_ document: Document) -> String {
    let language = "\(document.language.rawValue)-\(document.language.country)"
    var page = HTMLBody(document.language)
    for block in document.blocksWithContent { page.add(block) }
    let day = document.day.map { "<meta name=\"date\" content=\"\($0.iso)\">\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.line(document.title))</title>
      \(day)<style>
      \(HTMLStyle.sheet(isLandscape: document.isLandscape, document.language))</style>
      </head>
      <body>
      <main>
      \(page.text)</main>
      </body>
      </html>

      """
  }
}
