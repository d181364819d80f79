/// Orders numbers of tasks as people do: II.2 before II.10, II before IX.
public enum NaturalOrder {
  /// A text whose plain order is the natural order of the number.
  public static func key(_ number: String) -> String {
    var key = ""
    var run = ""
    var runIsDigits = false
    func flush() {
      guard !run.isEmpty else { return }
      let value = runIsDigits ? Int(run) : roman(run)
      if let value {
        let digits = String(value)
        key += String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      } else {
        key += run
      }
      run = ""
    }
    for character in number {
      let isDigit = character.isASCII && character.isNumber
      let isLetter = character.isLetter
      if !(isDigit || isLetter) {
        flush()
        key.append(character)
      } else {
        if isDigit != runIsDigits { flush() }
        runIsDigits = isDigit
        run.append(character)
      }
    }
    flush()
    return key
  }

  /// The value of a Roman numeral in capitals, or nil; L and C alone are the letters of a list.
  static func roman(_ text: String) -> Int? {
    if text == "L" || text == "C" { return nil }
    var total = 0
    var largest = 0
    for character in text.reversed() {
      let value: Int
      switch character {
      case "I": value = 1
      case "V": value = 5
      case "X": value = 10
      case "L": value = 50
      case "C": value = 100
      default: return nil
      }
      total += value < largest ? -value : value
      largest = max(largest, value)
    }
    return total
  }
}
