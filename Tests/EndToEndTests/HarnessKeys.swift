/// What keys of an xterm send.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let escape = "\u{1B}"
  static let up = "\u{1B}OA"
  static let controlC = "\u{3}"
  static let controlR = "\u{12}"
  static let controlZ = "\u{1A}"
  static let f2 = "\u{1B}OQ"
  static let f4 = "\u{1B}OS"
  static let f5 = "\u{1B}[15~"
  static let f6 = "\u{1B}[17~"
}

extension PseudoTerminalSession {
  /// The row of the screen that the cursor is in.
  var cursorRow: String {
    let row = cursor().row
    let rows = screen()
    return rows.indices.contains(row) ? rows[row] : ""
  }

  /// The screen as one line of words, for sentences that may be wrapped anywhere.
  var words: String {
    screen().joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// Waits until a sentence is on the screen, wherever it is wrapped.
  func waitForWords(_ sentence: String) throws {
    try waitUntil(sentence) { rows in
      rows.joined(separator: " ").split(separator: " ").joined(separator: " ").contains(sentence)
    }
  }

  /// Waits until a text stands in the row that the cursor is in.
  func waitForCursorRow(_ text: String) throws {
    try waitUntil("\(text) at the cursor") { _ in
      cursor().isVisible && cursorRow.contains(text)
    }
  }

  /// Presses Escape and waits for what it leads to: keys sent at once would be taken for Alt.
  func escape(to landmark: String) throws {
    send(Key.escape)
    try waitFor(landmark)
  }

  /// Leaves the program from its first screen; gives back its exit status.
  func quit() throws -> Int32 {
    send("q")
    return try waitForExit()
  }
}
