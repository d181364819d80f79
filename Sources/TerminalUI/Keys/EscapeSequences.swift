/// The keys behind the sequences that nearly every terminal sends, whatever its description says.
enum EscapeSequences {
  /// `ESC O` and one byte: cursor, function and number keys in application mode.
  static let application: [UInt8: Key] = {
    var keys = letters
    keys[UInt8(ascii: "M")] = .enter
    for digit in UInt8(0)...9 {
      keys[UInt8(ascii: "p") + digit] = .character(Character(Unicode.Scalar(0x30 + digit)))
    }
    for (sent, meant) in zip("jklmno".utf8, "*+,-./") { keys[sent] = .character(meant) }
    return keys
  }()

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "Z"): .backTab, UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbers: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// The key behind `ESC [ parameters final`, or nil for what is no key.
  static func key(final: UInt8, parameters: [Int]) -> Key? {
    let key = final == UInt8(ascii: "~") ? numbers[parameters.first ?? 0] : letters[final]
    // The second parameter is one more than the modifiers held: Shift 1, Alt 2, Ctrl 4.
    let modifiers = parameters.count > 1 ? max(0, parameters[1] - 1) : 0
    if modifiers & 6 != 0 {
      // By words, as in a shell's line.
      if key == .left { return .alt("b") }
      if key == .right { return .alt("f") }
    }
    return key
  }
}
