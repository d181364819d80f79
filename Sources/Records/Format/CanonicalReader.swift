import Coordination
import Foundation
import Glibc

/// Reads the form that `PropertyListWriter` writes, byte for byte, and nothing else.
///
/// Whatever differs, if only by a space, gives nil and is left to the slow reader. Loading thousands of
/// records stands or falls with this.
struct CanonicalReader {
  private let base: UnsafeRawPointer
  private let end: Int
  private let depthLimit: Int
  private var at = 0

  static func read(
    _ bytes: UnsafeRawBufferPointer, depth: Int = PropertyListLimits.depth
  ) -> [String: PropertyValue]? {
    guard let base = bytes.baseAddress else { return nil }
    var reader = CanonicalReader(base: base, end: bytes.count, depthLimit: depth)
    guard reader.takesHeader(), case .dictionary(let dictionary)? = reader.value(depth: 0),
      reader.takes("</plist>\n"), reader.at == reader.end
    else { return nil }
    return dictionary
  }

  private init(base: UnsafeRawPointer, end: Int, depthLimit: Int) {
    self.base = base
    self.end = end
    self.depthLimit = depthLimit
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
    guard depth <= depthLimit else { return nil }
    var result: [String: PropertyValue] = [:]
    result.reserveCapacity(depth == 1 ? 16 : 4)
    var count = 0
    var last: (key: String, bytes: Range<Int>)?
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
      let present = (key: key, bytes: start..<at)
      guard takes("</key>\n") else { return nil }
      // Sorted also means that no key comes twice.
      if let last, !precedes(last, present) { return nil }
      last = present
      guard takesTabs(depth), let value = value(depth: depth) else { return nil }
      result[key] = value
      count += 1
    }
  }

  private func precedes(
    _ left: (key: String, bytes: Range<Int>), _ right: (key: String, bytes: Range<Int>)
  ) -> Bool {
    let isPlain =
      left.key.utf8.count == left.bytes.count && right.key.utf8.count == right.bytes.count
    guard isPlain else { return left.key.utf16.lexicographicallyPrecedes(right.key.utf16) }
    let (left, right) = (left.bytes, right.bytes)
    for (left, right) in zip(left, right) where byte(left) != byte(right) {
      return Self.rank(byte(left)) < Self.rank(byte(right))
    }
    return left.count < right.count
  }

  /// The order of UTF-16, which the writer keeps: characters beyond U+FFFF, whose first byte is F0 to
  /// F4, come before those from U+E000, whose first byte is EE or EF.
  private static func rank(_ byte: UInt8) -> Int {
    byte < 0xEE ? Int(byte) : byte < 0xF0 ? Int(byte) + 16 : Int(byte)
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
      guard takes("<dict>\n") else { return rareValue(depth: depth) }
      return dictionary(depth: depth + 1).map { .dictionary($0) }
    default:
      return rareValue(depth: depth)
    }
  }

  /// A fraction, a date or data, which no field of ours has and other programs' may: taken where
  /// writing it gives the same bytes again.
  private mutating func rareValue(depth: Int) -> PropertyValue? {
    let start = at
    let value: PropertyValue
    if takes("<real>"), let number = text().flatMap({ Double($0) }) {
      value = .real(number)
    } else if takes("<date>"), let date = text().flatMap({ PropertyListDate.date($0) }) {
      value = .date(date)
    } else if takes("<data>"),
      let data = text().flatMap({ Data(base64Encoded: $0.filter { $0 != "\n" && $0 != "\t" }) })
    {
      value = .data(data)
    } else {
      return nil
    }
    guard takes("</real>\n") || takes("</date>\n") || takes("</data>\n") else { return nil }
    let own = PropertyListWriter.bytes(of: value, depth: depth).dropFirst(depth)
    let found = UnsafeRawBufferPointer(start: base + start, count: at - start)
    return own.elementsEqual(found) ? value : nil
  }

  private mutating func array(depth: Int) -> [PropertyValue]? {
    guard depth <= depthLimit else { return nil }
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
    var number: UInt64 = 0
    while case let digit = byte(at) &- 48, digit <= 9 {
      // Nineteen digits are as many as an `Int` can have, and cannot overflow this.
      if at - first == 19 { return nil }
      number = number * 10 + UInt64(digit)
      at += 1
    }
    let digits = at - first
    let hasLeadingZero = byte(first) == UInt8(ascii: "0") && (digits > 1 || negative)
    guard digits > 0, !hasLeadingZero else {
      at = start
      return nil
    }
    return negative ? Int(exactly: -Int128(number)) : Int(exactly: number)
  }

  /// Whether U+FFFE or U+FFFF is next, which XML forbids.
  private var isForbidden: Bool { byte(at + 1) == 0xBF && byte(at + 2) >= 0xBE }

  /// The text up to the next tag.
  private mutating func text() -> String? {
    let start = at
    while true {
      let byte = byte(at)
      if byte > UInt8(ascii: "<") && byte != UInt8(ascii: ">") {
        if byte == 0xEF && isForbidden { return nil }
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
      case UInt8(ascii: ">"): return nil
      case 0xEF where isForbidden: return nil
      case 0..<0x20
      where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
        && byte != UInt8(ascii: "\r"):
        return nil
      default: plain.append(byte)
      }
      at += 1
    }
  }
}
