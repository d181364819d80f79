/// Keeps out of documents what is no text: control characters, escapes and marks that turn lines around.
enum PlainText {
  /// The text without control characters; line breaks stay, tabs become spaces.
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\r" {
        scalars.append(" ")
      } else if !isUnsafe(scalar) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return false }
    return switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
