public import Coordination

/// The lines of a plain log of an IRC channel, with or without times and brackets.
public struct LogText: Sendable {
  /// The lines that somebody wrote.
  public private(set) var lines: [LoggedLine] = []
  /// What is no line of the meeting: who joined or left, what bots said; with its number in the file.
  public private(set) var passedOver: [(number: Int, text: String)] = []
  /// The day that stands before the first line's time, where one does.
  public private(set) var day: CalendarDay?

  /// The names of the bots whose answers are no words of the meeting.
  private static let bots: Set<String> = [
    "zakim", "rrsagent", "trackbot", "meetbot", "zodbot", "openstack", "supybot", "meetbot_",
  ]

  /// Reads a log; W3C scribes hold words verbatim over several lines.
  public init(_ text: String, _ convention: LogConvention) {
    var raw = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let first = raw.first, first.first == "\u{FEFF}" { raw[0] = first.dropFirst() }
    // Words before a line with a time, or with a writer in brackets, are no bare text.
    let filled = raw.filter { $0.contains { !$0.isWhitespace } }
    let timed = filled.count { LogPrefix.time(of: $0) != nil }
    let isTimed = timed * 2 >= filled.count
    let hasWriters = isTimed || filled.contains { $0.first == "<" }
    var written: [LoggedLine] = []
    for (place, line) in raw.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      let prefix = LogPrefix(line, isTimed: isTimed, hasWriters: hasWriters)
      day = day ?? prefix.day
      let isOfBot = prefix.who.map { Self.bots.contains($0.lowercased()) } ?? false
      if prefix.isNoise || isOfBot || !prefix.words.contains(where: { !$0.isWhitespace }) {
        passedOver.append((place + 1, String(line)))
        continue
      }
      written.append(
        LoggedLine(
          number: place + 1, time: prefix.time, who: prefix.who, text: String(prefix.words)))
    }
    lines = convention == .w3c ? Self.holding(written) : written
  }

  /// The lines with those held verbatim joined: from an opening mark to the closing one of the same writer.
  private static func holding(_ lines: [LoggedLine]) -> [LoggedLine] {
    var result: [LoggedLine] = []
    var joined: Set<Int> = []
    for (place, line) in lines.enumerated() where !joined.contains(place) {
      var whole = line
      if VerbatimText(opening(line.text))?.isClosed == false {
        var text = line.text
        var taken: [Int] = []
        for later in (place + 1)..<max(lines.count, place + 1)
        where lines[later].who == line.who || lines[later].who == nil {
          text += "\n" + lines[later].text
          taken.append(later)
          if VerbatimText(opening(text))?.isClosed ?? false {
            whole.text = text
            joined.formUnion(taken)
            break
          }
        }
      }
      result.append(whole)
    }
    return result
  }

  private static func opening(_ text: String) -> String {
    var text = Substring(text)
    text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    // An opening mark alone opens all the same.
    return text == "[[" || text == "```" ? text + "\n" : String(text)
  }
}
