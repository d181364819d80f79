import Coordination

/// What must not be parted at the end of a line: a Czech preposition of one letter and its word, a number
/// and what it counts, a day and its month, initials and the name.
///
/// Documents with pages get a no-break space there; plain text is broken by the same rules.
enum NoBreak {
  /// The text with a no-break space wherever a line must not end.
  static func bound(_ text: String, _ language: Language) -> String {
    guard text.contains(" ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0), language) }.joined(separator: "\n")
  }

  private static func line(_ text: String, _ language: Language) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var bound = words[0]
    for place in words.indices.dropFirst() {
      let isEnd = place == words.count - 1 && isShortNumber(words[place])
      let stays = isEnd || staysTogether(words[place - 1], words[place], language)
      bound += stays ? "\u{A0}" : " "
      bound += words[place]
    }
    return bound
  }

  /// Whether a word is a number so short that it would be lost on a last line of its own.
  private static func isShortNumber(_ word: String) -> Bool {
    let digits = word.prefix { $0.isWholeNumber }
    return (1...3).contains(digits.count)
      && word.dropFirst(digits.count).allSatisfy { ".;:".contains($0) }
  }

  /// Whether a line must not end between two words.
  static func staysTogether(_ word: String, _ next: String, _ language: Language) -> Bool {
    let left = opened(word)
    if left.isEmpty { return false }
    if language == .czech && bindsToNext(left) { return true }
    guard let first = next.first else { return false }
    // A dash or a colon between numbers stands at the end of a line, never at its beginning.
    if next == "–" || next == "—" { return true }
    if next == ":" { return left.last?.isNumber ?? false }
    if left == ":" { return first.isNumber }
    if titles.contains(left) { return first.isLetter || first.isNumber }
    if isBeforeCount(left) { return first.isNumber }
    if isInitial(left) { return first.isLetter }
    if isOrdinal(left) { return first.isNumber || first.isLowercase }
    if isNumber(left) { return isCounted(next, language) }
    return months(language).contains(left) && isYear(next)
  }

  /// Whether a Czech word is a preposition or conjunction of one letter, which never ends a line.
  static func bindsToNext(_ word: String) -> Bool { oneLetter.contains(word) }

  /// Whether a word leads to the number behind it: "potřeba 9".
  private static func isBeforeCount(_ word: String) -> Bool {
    ["potřeba", "Přítomno", "needed", "Present"].contains(word)
  }

  /// Whether a word is a number with a full stop: the day of a month, an ordinal.
  static func isOrdinal(_ word: String) -> Bool {
    word.last == "." && (2...3).contains(word.count) && word.dropLast().allSatisfy(\.isWholeNumber)
  }

  private static let oneLetter: Set<String> = [
    "k", "s", "v", "z", "o", "u", "a", "i", "K", "S", "V", "Z", "O", "U", "A", "I",
  ]

  /// Short words that say what the next one is: titles before names, "č." and "§" before numbers.
  private static let titles: Set<String> = [
    "Bc.", "Ing.", "Mgr.", "JUDr.", "MUDr.", "PhDr.", "RNDr.", "doc.", "prof.", "plk.", "mjr.",
    "kpt.", "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "p.", "č.", "čl.", "odst.", "písm.", "str.",
    "sv.", "No.", "no.", "Art.", "§", "§§",
  ]

  /// A letter with a full stop, or several: "J.", "č.", "s.", "r.", "J.K.".
  private static func isInitial(_ word: String) -> Bool {
    let letters = word.split(separator: ".", omittingEmptySubsequences: false)
    return word.last == "." && letters.count <= 4 && letters.dropLast().allSatisfy { $0.count == 1 }
      && word.first?.isLetter ?? false
  }

  private static func isNumber(_ word: String) -> Bool {
    (word.first?.isNumber ?? false) && word.allSatisfy { $0.isNumber || ",.:–/\u{A0}".contains($0) }
  }

  /// Whether a word is what a number before it counts, or its further digits.
  private static func isCounted(_ word: String, _ language: Language) -> Bool {
    let bare = word.filter { !",.;:)“”".contains($0) }
    if bare.count == 3 && bare.allSatisfy(\.isWholeNumber) { return true }
    return units.contains(bare) || (language == .english && englishMonths.contains(bare))
  }

  private static func isYear(_ word: String) -> Bool {
    let digits = word.prefix { $0.isWholeNumber }
    return digits.count == 4 && word.dropFirst(4).allSatisfy { ",.;:)“”".contains($0) }
  }

  private static func months(_ language: Language) -> Set<String> {
    language == .english ? englishMonths : czechMonths
  }

  private static let czechMonths: Set<String> = [
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
    "listopadu", "prosince", "leden", "únor", "březen", "duben", "květen", "červen", "červenec",
    "srpen", "říjen", "listopad", "prosinec",
  ]

  private static let units: Set<String> = [
    "%", "‰", "Kč", "EUR", "€", "CZK", "min", "h", "hod", "km", "m", "kg", "tis", "mil", "mld",
    "Sb", "Coll", "hlasů", "hlasu", "hlasy", "votes", "vote",
  ]

  private static let englishMonths: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
    "Sept", "Oct", "Nov", "Dec",
  ]

  /// The word without a bracket or a quotation mark that opens before it.
  private static func opened(_ word: String) -> String {
    String(word.drop { "(„“\"‚‘[".contains($0) })
  }
}
