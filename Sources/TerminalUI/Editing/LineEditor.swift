/// One line of text that is being typed.
public struct LineEditor: Hashable, Sendable {
  // Kept as the text before and after the cursor: typing at the end of a long line costs no more
  // than at the end of a short one.
  private var before: String
  private var after: String
  private var beforeCount: Int

  /// What Ctrl-K, Ctrl-U, Ctrl-W and Alt-D took last, for Ctrl-Y to put back.
  public private(set) var killed = ""

  /// An editor of a text, the cursor behind it.
  public init(text: String = "") {
    before = text
    after = ""
    beforeCount = text.count
  }

  /// The whole line; setting it puts the cursor behind it.
  public var text: String {
    get { before + after }
    set {
      before = newValue
      after = ""
      beforeCount = newValue.count
    }
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// How many characters stand before the cursor.
  public var cursor: Int {
    get { beforeCount }
    set {
      let whole = text
      let index =
        whole.index(whole.startIndex, offsetBy: max(0, newValue), limitedBy: whole.endIndex)
        ?? whole.endIndex
      split(whole, at: index)
    }
  }

  /// The text before the cursor.
  public var textBeforeCursor: String { before }

  /// The text after the cursor.
  public var textAfterCursor: String { after }

  /// Inserts text at the cursor; a combining mark joins the character before it.
  public mutating func insert(_ inserted: String) {
    guard let first = inserted.utf8.first else { return }
    before += inserted
    if inserted.utf8.count == 1, first < 0x80 {
      beforeCount += 1
      // A lone CR and LF would become one character.
      if first == 0x0A { beforeCount = before.count }
    } else {
      beforeCount = before.count
    }
    if let next = after.utf8.first, next >= 0xCC || first >= 0xCC { rejoin() }
  }

  /// Removes text before the cursor and puts other text there, for completion.
  public mutating func replace(lastCharacters count: Int, with replacement: String) {
    before.removeLast(min(max(0, count), beforeCount))
    beforeCount = before.count
    insert(replacement)
  }

  /// Makes characters that now lie on both sides of the cursor one, and puts the cursor behind it.
  private mutating func rejoin() {
    let whole = before + after
    var index = whole.utf8.index(whole.startIndex, offsetBy: before.utf8.count)
    // `index(after:)` starts from the beginning of the character that the index lies in.
    if String.Index(index, within: whole) == nil { index = whole.index(after: index) }
    split(whole, at: index)
  }

  mutating func split(_ whole: String, at index: String.Index) {
    before = String(whole[..<index])
    after = String(whole[index...])
    beforeCount = before.count
  }

  mutating func moveLeft() {
    guard let character = before.popLast() else { return }
    beforeCount -= 1
    after.insert(character, at: after.startIndex)
  }

  mutating func moveRight() {
    guard !after.isEmpty else { return }
    before.append(after.removeFirst())
    beforeCount += 1
  }

  mutating func deleteBackward() {
    guard before.popLast() != nil else { return }
    beforeCount -= 1
  }

  mutating func deleteForward() {
    if !after.isEmpty { after.removeFirst() }
  }

  mutating func transpose() {
    if after.isEmpty { moveLeft() }
    guard let previous = before.popLast() else {
      moveRight()
      return
    }
    beforeCount -= 1
    guard let next = after.first else {
      insert(String(previous))
      return
    }
    after.removeFirst()
    insert(String(next) + String(previous))
  }

  mutating func kill(from start: Int, to end: Int) {
    guard start < end else { return }
    let characters = Array(text)
    killed = String(characters[start..<end])
    before = String(characters[..<start])
    after = String(characters[end...])
    beforeCount = start
  }
}
