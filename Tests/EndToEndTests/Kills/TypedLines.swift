import TestSupport

/// What is typed into one place, line after line; every line begins with its number, so that it is known
/// again wherever it stands.
struct TypedLines {
  private static let words = [
    "slovo", "žluťoučký", "kůň", "úpěl", "report", "MFA", "ďábelské", "ódy", "2014", "shelter",
  ]

  /// The lines as they were sent; the last one is being typed.
  private(set) var lines: [String] = [""]
  /// What comes next of the word that is being typed.
  private var rest: [Character]

  /// Whether Enter is among what is typed.
  private let hasEnter: Bool

  init(withEnter hasEnter: Bool) {
    self.hasEnter = hasEnter
    rest = Array(Self.beginning(0).reversed())
  }

  /// How a line begins.
  static func beginning(_ number: Int) -> String { "n\(number)." }

  /// The number of the line that is being typed.
  var current: Int { lines.count - 1 }

  /// What is typed next: a character, or Enter.
  mutating func next(_ numbers: inout RunNumbers) -> String {
    if rest.isEmpty {
      let length = lines[current].count
      if hasEnter, length > 36 || length > 12 && numbers.once(in: 3) {
        lines.append("")
        rest = Array(Self.beginning(current).reversed())
        return "\r"
      }
      rest = Array(("." + Self.words.randomElement(using: &numbers)!).reversed())
    }
    let character = rest.removeLast()
    lines[current].append(character)
    return String(character)
  }

  /// Begins another line.
  mutating func beginNext() { goOn(line: current + 1, at: 0) }

  /// Goes on from where a program took it up again: a line with so many characters.
  mutating func goOn(line: Int, at count: Int) {
    while lines.count <= line { lines.append("") }
    lines.removeLast(lines.count - line - 1)
    let beginning = Self.beginning(line)
    lines[line] = String(lines[line].prefix(count))
    // A beginning that was cut short is typed to its end.
    rest = count < beginning.count ? Array(beginning.dropFirst(count).reversed()) : []
  }

  /// How much of a line a screen shows, in characters; 0 where nothing.
  func shown(_ line: Int, on rows: [String]) -> Int {
    let wanted = Array(lines[line])
    let beginning = Self.beginning(line)
    guard wanted.count >= beginning.count else { return 0 }
    var longest = 0
    for row in rows {
      var rest = row[...]
      while let place = rest.firstRange(of: beginning) {
        let found = zip(rest[place.lowerBound...], wanted).prefix { $0 == $1 }.count
        longest = max(longest, found)
        rest = rest[place.upperBound...]
      }
    }
    return longest
  }
}
