/// One point of a resolution: "II. orders", "1. the MFA to report by 15 January", "a) …".
public struct ResolutionPoint: Hashable, Sendable {
  /// How deep it lies: I is 0, 1 is 1, a is 2.
  public var level: Int
  /// Which of its siblings it is, from 1.
  public var number: Int
  /// Its words, the verb among them.
  public var text: String
  /// The labels from the outermost point down: "II.1.a".
  public var path: String

  /// Its label: "II", "1", "a".
  public var label: String { Self.label(number, level) }

  /// Its label as it stands before its words: "II.", "1.", "a)".
  public var mark: String { label + (level == 2 ? ")" : ".") }

  /// The line as the record keeps it.
  public var line: String { "\(mark) \(text)" }

  static func label(_ number: Int, _ level: Int) -> String {
    switch level {
    case 0: roman(number)
    case 1: String(number)
    default: String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(max(number, 1), 26) - 1)))
    }
  }

  private static func roman(_ number: Int) -> String {
    let signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var rest = min(max(number, 1), 89)
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}

extension Resolution {
  /// Its points, empty where its words are not divided.
  public var pointsRead: [ResolutionPoint] {
    points.map { PointReader(divides: false).points(in: $0) } ?? []
  }

  /// The resolution with its words divided into points where they are numbered so; its words stay whole.
  public var structured: Resolution {
    let found = PointReader().points(in: text)
    guard !found.isEmpty else { return self }
    var new = self
    new.points = found.map(\.line).joined(separator: "\n")
    if let verb = found.lazy.compactMap({ OperativeVerb.of(point: $0.text)?.verb }).first {
      new.verb = verb
    }
    return new
  }
}

extension Resolution {
  /// The resolution with points that follow its words where these have changed and the points had followed
  /// them before.
  func restructured(from old: Resolution) -> Resolution {
    guard text != old.text, points == old.points, old.points == old.structured.points else {
      return self
    }
    var new = self
    new.points = nil
    new.points = new.structured.points
    return new
  }
}

extension OperativeVerb {
  /// The verb that a point begins with, and the words after it, of which there may be none.
  static func of(point text: String) -> (verb: OperativeVerb, words: String)? {
    let text = text.hasSuffix(":") ? String(text.dropLast()) : text
    return leading(text + " ").map { ($0, $1) }
  }
}

/// Takes a text apart into its points: I, II; 1, 2; a, b. They are numbered anew in their order.
///
/// A number inside a line is a point only where it is the one to be expected and no day: "by 1. 5." and
/// "in the 2. quarter" are not.
public struct PointReader: Sendable {
  /// Whether points may begin inside a line, as in pasted text that runs on.
  private let divides: Bool

  /// Reads points, at the beginnings of lines and where `divides` inside them too.
  public init(divides: Bool = true) {
    self.divides = divides
  }

  /// The points of a text; none where it does not number any, words before the first one left out.
  public func points(in text: String) -> [ResolutionPoint] {
    var found: [ResolutionPoint] = []
    var words: [Substring] = []
    var counts = [0, 0, 0]
    func end() {
      guard !found.isEmpty else { return }
      var text = words.joined(separator: " ")
      while let last = text.last, ";,".contains(last) { text.removeLast() }
      found[found.count - 1].text = text
    }
    for line in text.split(whereSeparator: \.isNewline) {
      let tokens = line.split(whereSeparator: \.isWhitespace)
      for (place, token) in tokens.enumerated() {
        let rest = tokens[(place + 1)...]
        guard let (level, number) = Self.mark(token),
          begins(
            level, number, counts, rest, before: place == 0 ? nil : tokens[place - 1],
            isFirst: place == 0)
        else {
          words.append(token)
          continue
        }
        end()
        words = []
        counts[level] += 1
        for deeper in (level + 1)..<3 where deeper < 3 { counts[deeper] = 0 }
        let path = (0...level).filter { counts[$0] > 0 }
          .map { ResolutionPoint.label(counts[$0], $0) }.joined(separator: ".")
        found.append(
          ResolutionPoint(level: level, number: counts[level], text: "", path: path))
      }
    }
    end()
    found.removeAll { $0.text.isEmpty }
    return found
  }

  /// The level and number that a word marks as a point, nil where it is an ordinary word.
  private static func mark(_ token: Substring) -> (level: Int, number: Int)? {
    guard let sign = token.last, token.count >= 2 else { return nil }
    let label = token.dropLast()
    if sign == ")", label.count == 1, let letter = label.first?.asciiValue,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    {
      return (2, Int(letter - UInt8(ascii: "a")) + 1)
    }
    guard sign == "." || sign == ")" else { return nil }
    if label.count <= 2, label.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(label) {
      return number > 0 ? (1, number) : nil
    }
    guard sign == ".", label.allSatisfy({ "IVXL".contains($0) }) else { return nil }
    return (1...60).first { ResolutionPoint.label($0, 0) == label }.map { (0, $0) }
  }

  private func begins(
    _ level: Int, _ number: Int, _ counts: [Int], _ rest: ArraySlice<Substring>,
    before: Substring?, isFirst: Bool
  ) -> Bool {
    if rest.isEmpty { return false }
    let isExpected = number == counts[level] + 1
    if isFirst { return isExpected || !Self.isDay(number, level, rest) }
    guard divides, isExpected, let before else { return false }
    let isSetOff = before.last.map { ";,:.".contains($0) } ?? false
    let hasBegun = counts.contains { $0 > 0 }
    switch level {
    case 0:
      let verb = OperativeVerb.of(point: rest.prefix(4).joined(separator: " ")) != nil
      return verb || (hasBegun && isSetOff)
    case 1:
      // "15. 1. 2015" goes on.
      if Self.mark(before)?.level == 1 { return false }
      let leads = ["do", "by", "until", "k", "ke", "on", "dne", "of", "ze", "od", "from", "since"]
      // A deadline before the next point ends in its year: "do 30. 9. 2015 2. MZV".
      let isAfterYear =
        before.count == 4 && Int(before) != nil && rest.first?.first?.isUppercase ?? false
      return hasBegun && (number == 1 || isSetOff || isAfterYear)
        && !Self.isDay(number, level, rest)
        && !leads.contains(SearchText.folded(String(before)))
    default: return hasBegun
    }
  }

  /// Whether a number and what follows it is a day: "15. ledna", "15. 1.".
  private static func isDay(_ number: Int, _ level: Int, _ rest: ArraySlice<Substring>) -> Bool {
    guard level == 1, let next = rest.first else { return false }
    let days = DayInput(today: .distantPast)
    let word = next.reversed().drop { ",;".contains($0) }.reversed()
    return days.day("\(number). \(String(word))") != nil
  }
}
