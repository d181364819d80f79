import Coordination
public import Phrases

/// A form that a document is printed in.
public enum PrintedFormat: String, CaseIterable, Sendable {
  case text, markdown, html, odt, pdf

  /// Whether it is no text, so that it is nothing for a terminal.
  public var isBinary: Bool { self == .odt || self == .pdf }

  /// What the name of a file in it ends with.
  public var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .odt, .pdf: rawValue
    }
  }

  /// The form of a file of a name, nil where its ending tells none.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix("." + $0.suffix) }) else {
      return nil
    }
    self = format
  }
}

/// Makes files of documents; what needs a library or another program is handed in.
public struct DocumentPress: Sendable {
  /// Packs the parts of an OpenDocument text into one file.
  public typealias Packing =
    @Sendable ([OpenDocumentText.Part]) throws(PressFailure) -> [UInt8]
  /// Turns an OpenDocument text into PDF.
  public typealias Converting = @Sendable ([UInt8]) throws(PressFailure) -> [UInt8]

  private let pack: Packing
  private let convert: Converting

  /// Takes what packs and what converts.
  public init(pack: @escaping Packing, convert: @escaping Converting) {
    self.pack = pack
    self.convert = convert
  }

  /// A document in a form, whole; text is wrapped at a width.
  public func bytes(
    of document: Document, as format: PrintedFormat, width: Int = 80
  ) throws(PressFailure) -> [UInt8] {
    switch format {
    case .text: Self.bytes(TextRenderer(width: width).render(document))
    case .markdown: Self.bytes(MarkdownRenderer().render(document))
    case .html: Self.bytes(HTMLRenderer().render(document))
    case .odt: try pack(OpenDocumentText(document).parts)
    case .pdf: try convert(pack(OpenDocumentText(document).parts))
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(VisibleText.lines(text).utf8) }
}

/// Why a document could not be made into a file.
public enum PressFailure: Error, Hashable, Sendable {
  /// The parts could not be packed.
  case notPacked
  /// There is no program that makes PDF.
  case noConverter
  /// The program that makes PDF could not be run, for a reason of the system's.
  case notRun(Int32)
  /// The program that makes PDF made none; what it said.
  case notConverted(String)

  /// The failure in one line.
  public func sentence(_ phrases: Phrases) -> String {
    let words = phrases.documents
    return switch self {
    case .notPacked: words.notPacked
    case .noConverter: words.noConverter
    case .notRun(let number): words.notRun(number)
    case .notConverted(let reason): words.notConverted(reason)
    }
  }
}
