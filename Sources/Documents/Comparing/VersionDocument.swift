public import Coordination
import Phrases

/// A version of minutes that was kept, as it was, with its numbered paragraphs.
public struct VersionDocument: DocumentBuilder {
  private let version: MinutesVersion
  private let phrases: Phrases

  /// Takes a version that was kept.
  public init(_ version: MinutesVersion, language: Language) {
    self.version = version
    phrases = Phrases(language)
  }

  public var document: Document {
    let parts = version.parts
    let title = parts.first.flatMap { $0.number == nil ? $0.text : nil }
    var document = Document(title ?? phrases.comments.title(version), in: version.language)
    document.blocks.append(.note(Document.Words(phrases.comments.title(version), .emphasis)))
    document.blocks += parts.dropFirst(title == nil ? 0 : 1).map { part in
      part.number == nil
        ? .heading(level: 2, Document.Words(part.text)) : .paragraph(Document.Words(part.line))
    }
    return document
  }
}
