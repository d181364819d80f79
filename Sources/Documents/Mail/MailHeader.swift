/// The lines of one header of a mail, folded so that none is too long.
struct MailHeader {
  private(set) var lines: [String]

  /// A header of words.
  init(_ name: String, words: String) {
    let isShort = words.split(separator: " ").allSatisfy { $0.utf8.count <= 60 }
    let parts =
      MailEncoding.isPlain(words) && isShort
      ? words.split(separator: " ").map(String.init) : MailEncoding.encodedWords(words)
    lines = Self.folded(name + ":", parts)
  }

  /// A header of addresses, a line each.
  init(_ name: String, addresses: [MailAddress]) {
    let entries = addresses.map(Self.parts)
    var parts: [String] = []
    for (place, entry) in entries.enumerated() {
      var entry = entry
      if place < entries.count - 1 { entry[entry.count - 1] += "," }
      parts += entry
    }
    lines = Self.folded(name + ":", parts)
  }

  /// A header with a value and parameters, as `attachment; filename="x"`.
  init(_ name: String, _ value: String, parameters: [(name: String, value: String)]) {
    var parts = [value]
    for parameter in parameters {
      parts[parts.count - 1] += ";"
      let written = Self.parameter(parameter.name, parameter.value)
      parts += written.dropLast().map { $0 + ";" } + [written[written.count - 1]]
    }
    lines = Self.folded(name + ":", parts)
  }

  /// Parts put behind each other, as many on a line as it holds.
  private static func folded(_ start: String, _ parts: [String]) -> [String] {
    var lines: [String] = []
    var line = start
    var isEmpty = true
    for part in parts {
      if !isEmpty, line.utf8.count + 1 + part.utf8.count > MailEncoding.longest {
        lines.append(line)
        line = " " + part
      } else {
        line += " " + part
      }
      isEmpty = false
    }
    return lines + [line]
  }

  private static func parts(of address: MailAddress) -> [String] {
    guard let name = address.name, !name.isEmpty else { return [address.address] }
    let bracketed = "<\(address.address)>"
    if MailEncoding.isPlain(name), name.utf8.count <= 60 {
      let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
      return ["\"\(escaped)\"", bracketed]
    }
    return MailEncoding.encodedWords(name) + [bracketed]
  }

  /// A parameter as RFC 2231 writes it: words that are not plain, or too long, in numbered pieces.
  private static func parameter(_ name: String, _ value: String) -> [String] {
    let isQuotable = value.utf8.allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isQuotable, value.utf8.count <= 55 { return ["\(name)=\"\(value)\""] }
    var pieces = [""]
    for byte in value.utf8 {
      let isPlain =
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      let piece =
        isPlain ? String(UnicodeScalar(byte)) : "%" + MailEncoding.hexadecimal(byte)
      if pieces[pieces.count - 1].utf8.count + piece.utf8.count > 50 { pieces.append("") }
      pieces[pieces.count - 1] += piece
    }
    if pieces.count == 1 { return ["\(name)*=UTF-8''\(pieces[0])"] }
    return pieces.enumerated().map { place, piece in
      "\(name)*\(place)*=" + (place == 0 ? "UTF-8''" : "") + piece
    }
  }
}
