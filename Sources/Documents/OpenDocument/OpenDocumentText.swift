import Coordination

/// A document as an OpenDocument text, which word processors open: with real headings, lists, tables,
/// page numbers and a language to check the spelling in.
///
/// It consists of several files that are packed into one; they are the same, byte for byte, for the same
/// document.
public struct OpenDocumentText: Sendable {
  /// One of the files.
  public struct Part: Hashable, Sendable {
    /// Its path in the package.
    public let path: String
    /// What is in it.
    public let text: String
    /// Whether it must be kept uncompressed.
    public let isStored: Bool

    init(_ path: String, _ text: String, isStored: Bool = false) {
      self.path = path
      self.text = text
      self.isStored = isStored
    }
  }

  /// What every package of this sort says that it is.
  public static let mediaType = "application/vnd.oasis.opendocument.text"

  static let version = "1.2"

  /// The files in the order that they are packed in.
  public let parts: [Part]

  /// Writes a document.
  public init(_ document: Document) {
    let page = OpenDocumentPage(isLandscape: document.isLandscape)
    var body = OpenDocumentBody(document, page)
    for block in document.blocksWithContent { body.add(block) }
    let files = [
      Part("content.xml", body.xml),
      Part("styles.xml", OpenDocumentStyles(document, page).xml),
      Part("meta.xml", OpenDocumentMeta(document).xml),
    ]
    parts =
      [Part("mimetype", Self.mediaType, isStored: true)] + files
      + [Part("META-INF/manifest.xml", Self.manifest(of: files))]
  }

  private static func manifest(of files: [Part]) -> String {
    let entries = files.map { file in
      "<manifest:file-entry manifest:full-path=\"\(file.path)\" manifest:media-type=\"text/xml\"/>\n"
    }
    return """
      \(OpenDocumentNames.declaration)
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="\(version)">
      <manifest:file-entry manifest:full-path="/" manifest:version="\(version)" \
      manifest:media-type="\(mediaType)"/>
      \(entries.joined())</manifest:manifest>

      """
  }
}

/// A page of paper.
struct OpenDocumentPage {
  let isLandscape: Bool

  static let left = 2.5
  static let right = 2.0

  var width: Double { isLandscape ? 29.7 : 21 }
  var height: Double { isLandscape ? 21 : 29.7 }
  /// How wide the text is.
  var textWidth: Double { width - Self.left - Self.right }
}

/// A length in centimetres as XML writes it, the same everywhere.
func centimetres(_ length: Double) -> String {
  let hundredths = Int((length * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)cm"
}
