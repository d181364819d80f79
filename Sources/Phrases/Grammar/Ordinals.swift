import Coordination

extension Phrases {
  /// An ordinal number: "12th", "12.".
  public func ordinal(_ n: Int) -> String {
    guard language == .english else { return "\(n)." }
    if (11...13).contains(n % 100) { return "\(n)th" }
    return switch n % 10 {
    case 1: "\(n)st"
    case 2: "\(n)nd"
    case 3: "\(n)rd"
    default: "\(n)th"
    }
  }

  /// A meeting by its ordinal: "12th meeting", "12. jednání".
  public func meeting(_ n: Int) -> String {
    say("\(ordinal(n)) meeting", "\(ordinal(n)) jednání")
  }

  /// Where something comes from: "of the 12th meeting", "z 12. jednání", "ze 48. jednání".
  public func ofMeeting(_ n: Int) -> String {
    say("of the \(ordinal(n)) meeting", "\(CzechPreposition.from(ordinal: n)) \(n). jednání")
  }

  /// Where something happened: "at the 12th meeting", "na 12. jednání".
  public func atMeeting(_ n: Int) -> String {
    say("at the \(ordinal(n)) meeting", "na \(n). jednání")
  }

  /// What is joined by commas and, before the last, "and".
  public func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

/// Czech prepositions that take a vowel before some words.
public enum CzechPreposition {
  /// The preposition "z" before an ordinal, chosen by how the number is spoken: "z 12.", "ze 48.".
  public static func from(ordinal n: Int) -> String {
    // Spoken s, š, č and tř at the beginning want the vowel: "ze sedmého", "ze šestnáctého",
    // "ze čtyřicátého osmého", "ze stého", "ze třetího".
    let wanting: Set<Int> = [3, 4, 6, 7]
    let isVocal =
      switch n {
      case 10..<20: wanting.contains(n - 10)
      case 100..<200: true
      default: wanting.contains(leadingDigit(n)) && n > 0
      }
    return isVocal ? "ze" : "z"
  }

  private static func leadingDigit(_ n: Int) -> Int {
    var n = abs(n)
    // 14 000 is spoken by its thousands.
    if n >= 1000 { n /= 1000 }
    if (10..<20).contains(n) { return n - 10 }
    while n >= 10 { n /= 10 }
    return n
  }
}
