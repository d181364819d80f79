/// Reads the deadline that the words of a task end with.
public struct DeadlineInText: Sendable {
  private let today: CalendarDay
  private let workingDays: WorkingDays

  /// Reads deadlines as seen from a day, counting working days as the group does.
  public init(today: CalendarDay, workingDays: WorkingDays) {
    self.today = today
    self.workingDays = workingDays
  }

  /// The words without the deadline at their end, and the deadline; nil where there is none.
  public func taking(_ text: String) -> (words: String, deadline: Deadline?) {
    let text = Self.trimmed(text)
    let found = annual(text) ?? continuous(text) ?? span(text) ?? labelled(text)
    if let found, !found.words.isEmpty { return (Self.trimmed(found.words), found.deadline) }
    let (words, due) = DayInput(today: today).takingDueDate(from: text)
    if let due, !words.isEmpty { return (Self.trimmed(words), .date(due)) }
    return (text, nil)
  }

  private typealias Found = (words: String, deadline: Deadline)

  /// Reads `annually by 30 June`, `every year by 30.6.`, `ročně k 30. 6.`, `každoročně do 30. června`.
  private func annual(_ text: String) -> Found? {
    let phrases = ["annually", "yearly", "every year", "each year", "rocne", "kazdorocne"]
    guard let (words, rest) = split(text, phrases) else { return nil }
    if rest.isEmpty { return (words, .annual(month: nil, day: nil)) }
    guard let lead = rest.first, Self.leads.contains(SearchText.folded(String(lead))),
      let day = DayInput(today: today).day(rest.dropFirst().joined(separator: " "))
    else { return nil }
    return (words, .annual(month: day.month, day: day.day))
  }

  private func continuous(_ text: String) -> Found? {
    guard let (words, rest) = split(text, ["continuously", "prubezne"]), rest.isEmpty else {
      return nil
    }
    return (words, .continuous)
  }

  /// Reads `within 14 days`, `within 10 working days`, `do 14 dnů`, `do 3 měsíců`.
  private func span(_ text: String) -> Found? {
    let tokens = text.split(whereSeparator: \.isWhitespace)
    let folded = tokens.map { SearchText.folded(String($0)) }
    guard
      let start = folded.lastIndex(where: { ["within", "do", "in"].contains($0) }),
      start + 2 < tokens.count, let count = Int(tokens[start + 1]), (1...1000).contains(count)
    else { return nil }
    let unit = folded[(start + 2)...].joined(separator: " ")
    let words = tokens[..<start].joined(separator: " ")
    switch unit {
    case "working days", "working day", "pracovnich dnu", "pracovniho dne":
      return (words, .date(workingDays.day(count, after: today)))
    case "days", "day", "dnu", "dne": return (words, .date(today.adding(count, .days)))
    case "weeks", "week", "tydnu", "tydne": return (words, .date(today.adding(count, .weeks)))
    case "months", "month", "mesicu", "mesice": return (words, .date(today.adding(count, .months)))
    default: return nil
    }
  }

  /// Reads `Termín: 31. ledna 2015`, `deadline 31.1.2015`.
  ///
  /// "k 31. 12." is left alone: it as often says of which day the data are.
  private func labelled(_ text: String) -> Found? {
    let labels = ["termin", "termin:", "t:", "deadline", "deadline:", "due"]
    guard let (words, rest) = split(text, labels), !rest.isEmpty else { return nil }
    let tail = rest.joined(separator: " ")
    return DayInput(today: today).day(tail).map { (words, .date($0)) }
  }

  private static let leads = ["by", "until", "on", "k", "ke", "do", "vzdy"]

  /// The words before the last of some phrases, and the words after it.
  private func split(
    _ text: String, _ phrases: [String]
  ) -> (words: String, rest: ArraySlice<Substring>)? {
    let tokens = text.split(whereSeparator: \.isWhitespace)
    let folded = tokens.map { token in
      SearchText.folded(String(token)).filter { !"(),;".contains($0) }
    }
    for start in tokens.indices.reversed() where start > 0 {
      for phrase in phrases {
        let parts = phrase.split(separator: " ").map(String.init)
        guard start + parts.count <= tokens.count,
          Array(folded[start..<(start + parts.count)]) == parts
        else { continue }
        return (tokens[..<start].joined(separator: " "), tokens[(start + parts.count)...])
      }
    }
    return nil
  }

  /// The text without spaces and separators at its ends, and without the full stop of its sentence.
  ///
  /// The dot of a Czech day ("15. 1.") goes too: it is read without.
  private static func trimmed(_ text: String) -> String {
    var text = text.trimmed
    while let last = text.last, ",;. ".contains(last) { text.removeLast() }
    return text
  }
}
