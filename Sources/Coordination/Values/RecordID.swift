/// The stable identifier of a record, unique across all kinds and equal to its file's name.
///
/// Only `[a-z0-9-]{1,64}` is accepted, so that an id is safe as a file name everywhere.
public struct RecordID: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The identifier's text.
  public let rawValue: String

  /// Takes a text that is already known to be a valid identifier.
  init(trusted text: String) {
    rawValue = text
  }

  /// Accepts `[a-z0-9-]{1,64}` that does not begin with a hyphen, and nothing else.
  public init?(rawValue: String) {
    guard Self.isValid(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// The identifier's text.
  public var description: String { rawValue }

  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.rawValue < right.rawValue
  }

  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 64, first != UInt8(ascii: "-") else {
      return false
    }
    return bytes.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  /// Makes an identifier out of any words: diacritics dropped, everything else a hyphen.
  ///
  /// `limit` is the longest it may become, at most 64; a text without a letter or digit gives "record".
  public static func made(from words: String, limit: Int = 64) -> RecordID {
    var slug = ""
    for character in SearchText.folded(words).utf8 {
      let scalar = UnicodeScalar(character)
      if isValid(String(scalar)) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty && !slug.hasSuffix("-") {
        slug.append("-")
      }
      if slug.utf8.count >= limit { break }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return RecordID(trusted: slug.isEmpty ? "record" : slug)
  }
}

extension RecordID: ExpressibleByStringLiteral {
  /// A literal in the source code; a malformed one is a programming error and stops the program.
  public init(stringLiteral value: String) {
    precondition(Self.isValid(value), "not a record id: \(value)")
    rawValue = value
  }
}
