/// What is done at the keyboard to hold a whole meeting, in the order it is done.
struct MeetingScript {
  /// One thing done.
  enum Step {
    /// A line is typed and entered.
    case line(String)
    /// A key is pressed and a text waited for.
    case key(String, shows: String)
    /// Some words are typed without being entered.
    case words(String)
    /// The program is killed with some words typed and not entered, and started again.
    case killed(typed: String, at: String)
    /// The newest entry is changed in place: these words are typed at its end.
    case changed(String)
  }

  let language: String
  let steps: [Step]
  /// The lines that no entry has: what was done to the meeting, and what stands there corrected.
  let withoutEntry: [String]

  init(language: String, withoutEntry: String, steps: [Step]) {
    self.language = language
    self.steps = steps
    self.withoutEntry = withoutEntry.split(separator: "\n").map(String.init)
  }

  /// The lines that are entered.
  var lines: [String] {
    steps.compactMap { if case .line(let line) = $0 { line } else { nil } }
  }

  /// Lines one after the other.
  static func typed(_ lines: String) -> [Step] {
    lines.split(separator: "\n").map { .line(String($0)) }
  }
}
