/// What the files of an OpenDocument text begin with.
enum OpenDocumentNames {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  /// The attributes of a file's outermost element: its name spaces and the version.
  static let root: String = {
    let standard = "urn:oasis:names:tc:opendocument:xmlns:"
    let spaces = [
      ("office", standard + "office:1.0"), ("style", standard + "style:1.0"),
      ("text", standard + "text:1.0"), ("table", standard + "table:1.0"),
      ("fo", standard + "xsl-fo-compatible:1.0"), ("svg", standard + "svg-compatible:1.0"),
      ("meta", standard + "meta:1.0"), ("xlink", "http://www.w3.org/1999/xlink"),
      ("dc", "http://purl.org/dc/elements/1.1/"),
    ]
    return spaces.map { "xmlns:\($0.0)=\"\($0.1)\"" }.joined(separator: " ")
      + " office:version=\"\(OpenDocumentText.version)\""
  }()
}
