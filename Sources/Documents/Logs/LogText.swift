public import Coordination

/// The lines of a plain log of an IRC channel, with or without times and brackets.
public struct LogText: Sendable {
  /// The lines that somebody wrote.
  public let lines: [LoggedLine]
  /// What is no line of the meeting: who joined or left, what bots said; with its number in the file.
  public let passedOver: [(number: Int, text: String)]

  /// The names of the bots whose answers are no words of the meeting.
  private static let bots: Set<String> = [
    "zakim", "rrsagent", "trackbot", "meetbot", "zodbot", "openstack", "supybot", "meetbot_",
  ]

  /// Reads a log.
  public init(_ text: String) {
    var lines: [LoggedLine] = []
    var passedOver: [(Int, String)] = []
    for (place, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let number = place + 1
      var rest = Substring(raw)
      if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
      guard rest.contains(where: { !$0.isWhitespace }) else { continue }
      // Words held verbatim may be indented; what was open goes on whatever stands before it.
      let time = Self.takeTime(&rest)
      let (who, isNoise) = Self.takeWriter(&rest, hasTime: time != nil)
      let words = String(rest)
      if isNoise || who.map({ Self.bots.contains($0.lowercased()) }) ?? false {
        passedOver.append((number, String(raw)))
        continue
      }
      if let last = lines.last, last.who == who || who == nil,
        VerbatimText(last.text)?.isClosed == false
      {
        lines[lines.count - 1].text += "\n" + words
        continue
      }
      guard words.contains(where: { !$0.isWhitespace }) else { continue }
      lines.append(LoggedLine(number: number, time: time, who: who, text: words))
    }
    self.lines = lines
    self.passedOver = passedOver
  }

  /// Takes `[12:03:44]`, `12:03`, `2014-12-08 12:03:44`, `2014-12-08T12:03:44` off a line.
  private static func takeTime(_ rest: inout Substring) -> WallTime? {
    var text = rest.drop(while: \.isWhitespace)
    let isBracketed = text.first == "[" || text.first == "("
    if isBracketed { text = text.dropFirst() }
    let date = text.prefix(10)
    if CalendarDay(iso: String(date)) != nil {
      text = text.dropFirst(10).drop { $0 == " " || $0 == "T" }
    }
    let digits = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = digits.split(separator: ":")
    guard parts.count == 2 || parts.count == 3, let hour = Int(parts[0]),
      let minute = Int(parts[1].prefix(2)),
      let time = WallTime(hour: hour, minute: minute)
    else { return nil }
    text = text.dropFirst(digits.count)
    // A zone or "Z" behind the time is no word.
    if text.first == "Z" { text = text.dropFirst() }
    if isBracketed {
      guard text.first == "]" || text.first == ")" else { return nil }
      text = text.dropFirst()
    }
    guard text.first.map(\.isWhitespace) ?? true else { return nil }
    rest = text.drop(while: \.isWhitespace)
    return time
  }

  /// Takes `<@name>`, `* name`, `[name]` behind a time, or `name>` off a line; whether it is noise.
  private static func takeWriter(_ rest: inout Substring, hasTime: Bool) -> (String?, Bool) {
    for noise in ["-->", "<--", "-!-", "***", "---", "=-="] where rest.hasPrefix(noise) {
      return (nil, true)
    }
    if let name = enclosed(rest, "<", ">") ?? (hasTime ? enclosed(rest, "[", "]") : nil) {
      rest = rest.dropFirst(name.length).dropFirst(rest.dropFirst(name.length).first == " " ? 1 : 0)
      return (name.name, isNoise(rest, name.name))
    }
    if rest.hasPrefix("* ") {
      // "* MFA nods": what somebody does is said of them.
      let words = rest.dropFirst(2)
      let name = words.prefix { !$0.isWhitespace }
      rest = words.dropFirst(name.count).drop(while: \.isWhitespace)
      return (String(name), isNoise(rest, String(name)))
    }
    return (nil, false)
  }

  private static func enclosed(
    _ text: Substring, _ open: Character, _ close: Character
  ) -> (name: String, length: Int)? {
    guard text.first == open, let end = text.firstIndex(of: close) else { return nil }
    let inner = text[text.index(after: text.startIndex)..<end]
    let name = inner.drop { "@+%&~ ".contains($0) }
    guard !name.isEmpty, name.count <= 32, !name.contains(where: \.isWhitespace) else { return nil }
    return (String(name), text.distance(from: text.startIndex, to: end) + 1)
  }

  private static func isNoise(_ rest: Substring, _ name: String) -> Bool {
    let words = rest.lowercased()
    return [
      "has joined", "has left", "has quit", "joined #", "left #", "is now known as",
      "\(name.lowercased()) has joined", "\(name.lowercased()) has left",
    ].contains(where: words.hasPrefix)
  }
}
