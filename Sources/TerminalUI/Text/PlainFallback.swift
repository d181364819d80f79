/// What stands for a character where only ASCII can be shown.
public enum PlainFallback {
  // From U+00A0 and from U+0100, one ASCII character each.
  private static let latin1 = Array(
    " !cLoY|S\"ca<--R-o+23'uP.,1o>424?AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      .utf8)
  private static let latinExtended = Array(
    ("AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSs"
      + "SsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  private static let signs: [UInt32: Character] = [
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2015: "-", 0x2018: "'",
    0x2019: "'", 0x201A: "'", 0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x2022: "*",
    0x2026: "~", 0x2032: "'", 0x2033: "\"", 0x2039: "<", 0x203A: ">", 0x20AC: "E", 0x2190: "<",
    0x2191: "^", 0x2192: ">", 0x2193: "v", 0x21BB: "@", 0x2212: "-", 0x2260: "#", 0x2264: "<",
    0x2265: ">", 0x25B8: ">", 0x25B6: ">", 0x25BE: "v", 0x25BC: "v", 0x25B2: "^", 0x25C2: "<",
    0x25CF: "*", 0x25CB: "o", 0x25D0: "%", 0x2713: "v", 0x2714: "v", 0x2717: "x", 0x2718: "x",
    0x26A0: "!", 0x25CC: " ",
  ]

  /// The text in ASCII, column for column.
  public static func ascii(_ text: String) -> String {
    var result = ""
    var copy = text
    copy.withUTF8 { bytes in
      var cells = CellSegmenter(bytes)
      while cells.next() {
        let sign = Character(Unicode.Scalar(ascii(cells.first)))
        for _ in 0..<cells.width { result.append(sign) }
      }
    }
    return result
  }

  /// The ASCII code that stands for a scalar, "?" where nothing fits.
  public static func ascii(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x20...0x7E: UInt8(scalar)
    case 0xA0...0xFF: latin1[Int(scalar - 0xA0)]
    case 0x100..<(0x100 + UInt32(latinExtended.count)): latinExtended[Int(scalar - 0x100)]
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x2550: UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: UInt8(ascii: "|")
    case 0x250C...0x254B, 0x2552...0x256C: UInt8(ascii: "+")
    case 0x2581...0x2583, 0x2591: UInt8(ascii: ".")
    case 0x2580...0x2590, 0x2593: UInt8(ascii: "#")
    case 0x2592: UInt8(ascii: "=")
    default: signs[scalar]?.asciiValue ?? UInt8(ascii: "?")
    }
  }
}
