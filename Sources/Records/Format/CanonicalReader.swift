import Coordination
import Glibc

/// Reads the form that `PropertyListWriter` writes, byte for byte, and nothing else.
///
/// Whatever differs, if only by a space, gives nil and is left to the slow reader; so do dates, data
/// and fractions, which no field of ours has. Loading thousands of records stands or falls with this.
struct CanonicalReader {
  private let base: UnsafeRawPointer
  private let end: Int
  private var at = 0

  static func read(_ bytes: UnsafeRawBufferPointer) -> [String: PropertyValue]? {
    guard let base = bytes.baseAddress else { return nil }
    var reader = CanonicalReader(base: base, end: bytes.count)
    guard reader.takesHeader(), reader.takes("<dict>\n"),
      let dictionary = reader.dictionary(depth: 1),
      reader.takes("</plist>\n"), reader.at == reader.end
    else { return nil }
    return dictionary
  }

  private init(base: UnsafeRawPointer, end: Int) {
    self.base = base
    self.end = end
  }

  private static let header = Array(PropertyListWriter.header.utf8)

  private mutating func takesHeader() -> Bool {
    let count = Self.header.count
    guard count <= end, memcmp(base, Self.header, count) == 0 else { return false }
    at = count
    return true
  }

  @inline(__always)
  private mutating func takes(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard at + count <= end, memcmp(base + at, literal.utf8Start, count) == 0 else { return false }
    at += count
    return true
  }

  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 {
    offset < end ? base.load(fromByteOffset: offset, as: UInt8.self) : 0
  }

  /// Steps over the tabs of a line of the depth; nil where there are neither so many nor one fewer.
  private mutating func takesTabs(_ depth: Int) -> Bool {
    var tabs = 0
    while byte(at) == UInt8(ascii: "\t") {
      at += 1
      tabs += 1
    }
    return tabs == depth
  }

  private mutating func dictionary(depth: Int) -> [String: PropertyValue]? {
    guard depth <= PropertyListLimits.depth else { return nil }
    var result: [String: PropertyValue] = [:]
    result.reserveCapacity(depth == 1 ? 16 : 4)
    var count = 0
    var last: Range<Int>?
    while true {
      let line = at
      guard takesTabs(depth) else {
        at = line
        guard takesTabs(depth - 1), takes("</dict>\n"), count > 0 else { return nil }
        // Two spellings of one key differ in their bytes, but not as a key.
        return result.count == count ? result : nil
      }
      guard takes("<key>") else { return nil }
      let start = at
      guard let key = text() else { return nil }
      let present = start..<at
      guard takes("</key>\n") else { return nil }
      // Sorted also means that no key comes twice.
      if let last, !precedes(last, present) { return nil }
      last = present
      guard takesTabs(depth), let value = value(depth: depth) else { return nil }
      result[key] = value
      count += 1
    }
  }

  private func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let order = memcmp(
      base + left.lowerBound, base + right.lowerBound, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }

  private mutating func value(depth: Int) -> PropertyValue? {
    switch byte(at + 1) {
    case UInt8(ascii: "s"):
      guard takes("<string>"), let text = text(), takes("</string>\n") else { return nil }
      return .string(text)
    case UInt8(ascii: "i"):
      guard takes("<integer>"), let number = integer(), takes("</integer>\n") else { return nil }
      return .integer(number)
    case UInt8(ascii: "t"):
      return takes("<true/>\n") ? .boolean(true) : nil
    case UInt8(ascii: "f"):
      return takes("<false/>\n") ? .boolean(false) : nil
    case UInt8(ascii: "a"):
      if takes("<array/>\n") { return .array([]) }
      guard takes("<array>\n") else { return nil }
      return array(depth: depth + 1).map { .array($0) }
    case UInt8(ascii: "d"):
      if takes("<dict/>\n") { return .dictionary([:]) }
      guard takes("<dict>\n") else { return nil }
      return dictionary(depth: depth + 1).map { .dictionary($0) }
    default:
      return nil
    }
  }

  private mutating func array(depth: Int) -> [PropertyValue]? {
    guard depth <= PropertyListLimits.depth else { return nil }
    var result: [PropertyValue] = []
    while true {
      let line = at
      guard takesTabs(depth) else {
        at = line
        guard takesTabs(depth - 1), takes("</array>\n"), !result.isEmpty else { return nil }
        return result
      }
      guard let value = value(depth: depth) else { return nil }
      result.append(value)
    }
  }

  private mutating func integer() -> Int? {
    let start = at
    let negative = byte(at) == UInt8(ascii: "-")
    if negative { at += 1 }
    let first = at
    var number = 0
    while case let digit = Int(byte(at)) - 48, (0...9).contains(digit) {
      // One digit short of where it could overflow: longer ones are left to the slow reader.
      if at - first == 18 { return nil }
      number = number * 10 + digit
      at += 1
    }
    let digits = at - first
    let hasLeadingZero = byte(first) == UInt8(ascii: "0") && (digits > 1 || negative)
    guard digits > 0, !hasLeadingZero else {
      at = start
      return nil
    }
    return negative ? -number : number
  }

  /// The text up to the next tag.
  private mutating func text() -> String? {
    let start = at
    while true {
      let byte = byte(at)
      if byte > UInt8(ascii: "<") && byte != UInt8(ascii: ">") {
        // U+FFFE and U+FFFF, which XML forbids, begin so; other characters of the row are rare.
        if byte == 0xEF { return nil }
      } else if byte == UInt8(ascii: "<") {
        let bytes = UnsafeRawBufferPointer(start: base + start, count: at - start)
        return String(validating: bytes, as: UTF8.self)
      } else if byte == UInt8(ascii: "&") {
        return escapedText(from: start)
      } else if byte == UInt8(ascii: ">")
        || byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
          && byte != UInt8(ascii: "\r")
      {
        return nil
      }
      at += 1
    }
  }

  /// The text up to the next tag, where it holds one of the three escapes that the writer uses.
  private mutating func escapedText(from start: Int) -> String? {
    var plain = Array(UnsafeRawBufferPointer(start: base + start, count: at - start))
    while true {
      let byte = byte(at)
      switch byte {
      case UInt8(ascii: "<"): return String(validating: plain, as: UTF8.self)
      case UInt8(ascii: "&"):
        if takes("&amp;") {
          plain.append(UInt8(ascii: "&"))
        } else if takes("&lt;") {
          plain.append(UInt8(ascii: "<"))
        } else if takes("&gt;") {
          plain.append(UInt8(ascii: ">"))
        } else {
          return nil
        }
        continue
      case UInt8(ascii: ">"), 0xEF: return nil
      case 0..<0x20 where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
        && byte != UInt8(ascii: "\r"):
        return nil
      default: plain.append(byte)
      }
      at += 1
    }
  }
}
