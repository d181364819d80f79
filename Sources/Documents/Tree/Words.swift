extension Document {
  /// A run of text in which some words may stand out.
  public struct Words: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A piece of text in one style.
    public struct Span: Hashable, Sendable {
      /// The text.
      public var text: String
      /// How it stands out.
      public var style: Style
    }

    /// How a piece of text stands out.
    public enum Style: Hashable, Sendable {
      case plain, strong, emphasis
      /// An address on the web, which is its own text.
      case link
    }

    /// The pieces in their order.
    public var spans: [Span]

    /// Words in one style.
    public init(_ text: String, _ style: Style = .plain) {
      spans = text.isEmpty ? [] : [Span(text: text, style: style)]
    }

    /// Plain words.
    public init(stringLiteral text: String) {
      self.init(text)
    }

    /// The words without their styles.
    public var plain: String { spans.map(\.text).joined() }

    /// Whether there is nothing to read.
    public var isEmpty: Bool { spans.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

    /// Words one after the other.
    public static func + (left: Words, right: Words) -> Words {
      var words = left
      words.spans += right.spans
      return words
    }
  }
}
