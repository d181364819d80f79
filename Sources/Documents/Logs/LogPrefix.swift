import Coordination

/// What stands before the words of a logged line: the time, and who wrote it.
struct LogPrefix {
  private(set) var day: CalendarDay?
  private(set) var time: WallTime?
  private(set) var who: String?
  private(set) var words: Substring
  /// Whether it is no line of the meeting, as when somebody comes into the channel.
  private(set) var isNoise = false

  init(_ line: Substring, isTimed: Bool, hasWriters: Bool) {
    words = line
    if let stamp = Self.time(of: line) {
      let rest = stamp.rest
      // In a log without times "12:30 lunch" is words.
      if isTimed || rest.first == "<" || rest.hasPrefix("* ") {
        (day, time, words) = (stamp.day, stamp.time, rest)
      }
    }
    if ["-->", "<--", "-!-", "***", "---", "=-="].contains(where: words.hasPrefix) {
      isNoise = true
      return
    }
    if let name = Self.enclosed(words, "<", ">")
      ?? (time != nil && !words.hasPrefix("[[") ? Self.enclosed(words, "[", "]") : nil)
    {
      words =
        name.rest.first.map { $0 == " " || $0 == "\t" } ?? false
        ? name.rest.dropFirst() : name.rest
      who = name.name
      // Some logs say "<name> name has joined #channel".
      let own = words.lowercased()
      isNoise = ["has joined #", "has left #", "has quit"].contains {
        own.hasPrefix("\(name.name.lowercased()) \($0)")
      }
      return
    }
    if hasWriters, words.hasPrefix("* "), case let said = words.dropFirst(2),
      let end = said.firstIndex(where: \.isWhitespace), end != said.startIndex
    {
      // "* MFA nods": what somebody does is said of them.
      who = String(said[..<end].drop { "@+%&~".contains($0) })
      words = said[end...].drop(while: \.isWhitespace)
      let own = words.lowercased()
      isNoise = [
        "has joined", "has left #", "has quit", "joined #", "left #", "is now known as",
        "sets mode",
      ].contains(where: own.hasPrefix)
      return
    }
    isNoise = words.contains("has joined #") || words.contains("has left #")
  }

  /// The time that a line begins with: `[12:03:44]`, `12:03`, `2014-12-08 12:03:44`,
  /// `2014-12-08T12:03:44Z`; nil where it begins with none.
  static func time(of line: Substring) -> (day: CalendarDay?, time: WallTime, rest: Substring)? {
    var text = line.drop(while: \.isWhitespace)
    let closing: Character? = ["[": "]", "(": ")"][text.first ?? " "]
    if closing != nil { text = text.dropFirst() }
    let day = CalendarDay(iso: String(text.prefix(10)))
    if day != nil {
      let behind = text.dropFirst(10)
      guard let mark = behind.first, mark == " " || mark == "T" || mark == "\t" else { return nil }
      text = behind.dropFirst()
    }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    // "13:0:0" counts votes; a clock shows two digits.
    guard parts.count == 2 || parts.count == 3, (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.prefix { $0.isNumber }.count == 2 }),
      parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      parts.count == 2 || Int(parts[2].prefix(2)).map({ $0 < 61 }) ?? false,
      let time = WallTime(hour: hour, minute: minute)
    else { return nil }
    text = text.dropFirst(digits.count)
    // A zone behind the time is no word.
    if text.first == "Z" {
      text = text.dropFirst()
    } else if day != nil, let sign = text.first, sign == "+" || sign == "-" {
      text = text.dropFirst().drop { $0.isNumber || $0 == ":" }
    }
    if let closing {
      guard text.first == closing else { return nil }
      text = text.dropFirst()
    }
    guard text.first.map({ $0.isWhitespace || $0 == "<" }) ?? false else { return nil }
    let rest = text.drop(while: \.isWhitespace)
    // A time with nothing behind it is what somebody wrote.
    return rest.isEmpty ? nil : (day, time, rest)
  }

  private static func enclosed(
    _ text: Substring, _ open: Character, _ close: Character
  ) -> (name: String, rest: Substring)? {
    guard text.first == open, let end = text.firstIndex(of: close) else { return nil }
    var name = text[text.index(after: text.startIndex)..<end].drop { "@+%&~ ".contains($0) }
    while name.last == " " { name = name.dropLast() }
    // A name in full may have spaces in angle brackets; an address is no name.
    guard !name.isEmpty, name.count <= 40, !name.contains("/"),
      open == "<" || !name.contains(where: \.isWhitespace)
    else { return nil }
    return (String(name), text[text.index(after: end)...])
  }
}
