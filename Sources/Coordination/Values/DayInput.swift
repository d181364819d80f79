/// Reads days as people type them: `30.6.2008`, `30.6.`, `2008-06-30`, `+3w`, `today`, `30 June 2008`.
public struct DayInput: Sendable {
  private let today: CalendarDay

  /// Reads days as seen from a day taken for today.
  public init(today: CalendarDay) {
    self.today = today
  }

  /// The day that a text means, or nil.
  ///
  /// A day without a year is the next such day from today on.
  public func day(_ text: String) -> CalendarDay? {
    let text = SearchText.folded(text.trimmed)
    if let day = CalendarDay(iso: text) { return day }
    switch text {
    case "today", "dnes": return today
    case "tomorrow", "zitra": return today.adding(1, .days)
    case "yesterday", "vcera": return today.adding(-1, .days)
    default: return span(text) ?? numeric(text) ?? named(text)
    }
  }

  /// Reads `+3w`, `-10d`, `+2m`, `+1y` (Czech t and r too).
  private func span(_ text: String) -> CalendarDay? {
    guard let sign = text.first, sign == "+" || sign == "-", let letter = text.last else {
      return nil
    }
    let unit: CalendarDay.Unit
    switch letter {
    case "d": unit = .days
    case "w", "t": unit = .weeks
    case "m": unit = .months
    case "y", "r": unit = .years
    default: return nil
    }
    let digits = text.dropFirst().dropLast()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(digits),
      count <= 10_000
    else { return nil }
    return today.adding(sign == "-" ? -count : count, unit)
  }

  /// Reads `30.6.2008`, `30. 6. 2008`, `30.6.` and `30/6/2008`.
  private func numeric(_ text: String) -> CalendarDay? {
    let parts = text.split { $0 == "." || $0 == "/" || $0.isWhitespace }.map { Int($0) }
    guard text.contains(".") || text.contains("/") else { return nil }
    if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] {
      return CalendarDay(year: Self.fourDigits(year), month: month, day: day)
    }
    if parts.count == 2, let day = parts[0], let month = parts[1] {
      return next(month: month, day: day)
    }
    return nil
  }

  /// Reads `30 June 2008`, `June 30`, `30. cervna 2008`.
  private func named(_ text: String) -> CalendarDay? {
    var numbers: [Int] = []
    var month: Int?
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "." || $0 == "," }) {
      if let number = Int(word) {
        numbers.append(number)
      } else if let found = Self.month(String(word)), month == nil {
        month = found
      } else {
        return nil
      }
    }
    guard let month, let day = numbers.first else { return nil }
    return switch numbers.count {
    case 1: next(month: month, day: day)
    case 2: CalendarDay(year: Self.fourDigits(numbers[1]), month: month, day: day)
    default: nil
    }
  }

  /// A year of two digits is of this century.
  private static func fourDigits(_ year: Int) -> Int {
    (0..<100).contains(year) ? 2000 + year : year
  }

  private func next(month: Int, day: Int) -> CalendarDay? {
    for year in today.year...(today.year + 4) {
      if let found = CalendarDay(year: year, month: month, day: day), found >= today {
        return found
      }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    // Longer stems first: "cervenec" begins as "cerven" does.
    let czech = [
      ("cervenec", 7), ("cervence", 7), ("leden", 1), ("ledna", 1), ("unor", 2), ("brez", 3),
      ("duben", 4), ("dubna", 4), ("kvet", 5), ("cerv", 6), ("srp", 8), ("zari", 9), ("rij", 10),
      ("listopad", 11), ("prosin", 12),
    ]
    if let stem = czech.first(where: { word.hasPrefix($0.0) }) { return stem.1 }
    guard word.count >= 3 else { return nil }
    return english.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// Takes `by DATE`, `until DATE`, `do DATE` off the end of a text; nil where there is none.
  public func takingDueDate(from text: String) -> (words: String, due: CalendarDay?) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for start in words.indices.reversed() where start > 0 {
      let lead = SearchText.folded(words[start])
      guard ["by", "until", "do"].contains(lead), start + 1 < words.count else { continue }
      var tail = words[(start + 1)...].joined(separator: " ")
      // "what we do today" is English, not the Czech "do".
      if lead == "do" && ["today", "tomorrow", "yesterday"].contains(SearchText.folded(tail)) {
        continue
      }
      while !tail.isEmpty {
        if let due = day(tail) { return (words[..<start].joined(separator: " "), due) }
        guard let last = tail.last, ".,;".contains(last) else { break }
        tail.removeLast()
      }
    }
    return (text.trimmed, nil)
  }
}
