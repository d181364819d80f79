/// The characters that an XML document can hold.
enum XMLCharacters {
  /// The text with each forbidden character, a control or U+FFFE and U+FFFF, made U+FFFD.
  static func filtered(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(clean)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0xFFFD, 0x10000...: true
    case 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
