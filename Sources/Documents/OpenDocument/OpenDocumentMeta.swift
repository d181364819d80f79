import Coordination

/// What an OpenDocument text says of itself: nothing of the machine it was written on.
struct OpenDocumentMeta {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  var xml: String {
    let language = "\(document.language.rawValue)-\(document.language.country)"
    let day = document.day.map { day in
      "<meta:creation-date>\(day.iso)T00:00:00</meta:creation-date>\n"
        + "<dc:date>\(day.iso)T00:00:00</dc:date>\n"
    }
    let reference = document.reference.map { "<dc:subject>\(Markup.line($0))</dc:subject>\n" }
    return """
      \(OpenDocumentNames.declaration)
      <office:document-meta \(OpenDocumentNames.root)>
      <office:meta>
      <meta:generator>Porada</meta:generator>
      <dc:title>\(Markup.line(document.title))</dc:title>
      \(reference ?? "")\(day ?? "")<dc:language>\(language)</dc:language>
      </office:meta>
      </office:document-meta>

      """
  }
}
