import Coordination
import Foundation

/// Writes the one form that a property list of a workspace has: XML, sorted keys, indented by tabs.
///
/// The bytes are those that Foundation's `PropertyListSerialization` writes for the same dictionary,
/// so that other programs on the property-list format leave no differences behind. There is one
/// exception: a character that XML forbids becomes U+FFFD, because Foundation would write it as it is
/// and no XML reader could take the file.
struct PropertyListWriter {
  static let header = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
    "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">

    """

  private var bytes: [UInt8] = []

  static func bytes(of dictionary: [String: PropertyValue]) -> [UInt8] {
    var writer = PropertyListWriter()
    writer.bytes.reserveCapacity(1024)
    writer.put(header)
    writer.put(.dictionary(dictionary), depth: 0)
    writer.put("</plist>\n")
    return writer.bytes
  }

  /// One value with the lines' indentation.
  static func bytes(of value: PropertyValue, depth: Int) -> [UInt8] {
    var writer = PropertyListWriter()
    writer.put(value, depth: depth)
    return writer.bytes
  }

  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func indent(_ depth: Int) {
    for _ in 0..<depth { bytes.append(UInt8(ascii: "\t")) }
  }

  private mutating func put(_ value: PropertyValue, depth: Int) {
    indent(depth)
    switch value {
    case .string(let text):
      put("<string>")
      put(escaping: text)
      put("</string>\n")
    case .integer(let number): put("<integer>\(number)</integer>\n")
    case .real(let number): put("<real>\(Self.text(of: number))</real>\n")
    case .boolean(let value): put(value ? "<true/>\n" : "<false/>\n")
    case .date(let date): put("<date>\(PropertyListDate.text(of: date))</date>\n")
    case .data(let data): put(data, depth: depth)
    case .array(let values): put(values, depth: depth)
    case .dictionary(let dictionary): put(dictionary, depth: depth)
    }
  }

  private mutating func put(_ values: [PropertyValue], depth: Int) {
    guard !values.isEmpty else { return put("<array/>\n") }
    put("<array>\n")
    for value in values { put(value, depth: depth + 1) }
    indent(depth)
    put("</array>\n")
  }

  private mutating func put(_ dictionary: [String: PropertyValue], depth: Int) {
    guard !dictionary.isEmpty else { return put("<dict/>\n") }
    put("<dict>\n")
    // Foundation's order, which is that of UTF-16 and not Swift's.
    let sorted = dictionary.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    for (key, value) in sorted {
      indent(depth + 1)
      put("<key>")
      put(escaping: key)
      put("</key>\n")
      put(value, depth: depth + 1)
    }
    indent(depth)
    put("</dict>\n")
  }

  private mutating func put(escaping text: String) {
    let clean = XMLCharacters.filtered(text)
    for byte in clean.utf8 {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      default: bytes.append(byte)
      }
    }
  }

  /// Base 64 in lines that get shorter with their indentation, as Foundation breaks them.
  private mutating func put(_ data: Data, depth: Int) {
    put("<data>\n")
    let depthOfLines = min(depth, 8)
    let line = 76 - 8 * depthOfLines
    var encoded = data.base64EncodedData()[...]
    while !encoded.isEmpty {
      indent(depthOfLines)
      bytes.append(contentsOf: encoded.prefix(line))
      put("\n")
      encoded = encoded.dropFirst(line)
    }
    indent(depth)
    put("</data>\n")
  }

  /// A number with the seventeen digits that give it back exactly.
  private static func text(of number: Double) -> String {
    // What is no number cannot be read back from any property list that this program accepts.
    number.isFinite ? String(format: "%.17g", number) : "0"
  }
}
