import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The line that is being typed into the minutes, new or of an entry that is changed in place.
struct EntryLine {
  let session: Session
  let meeting: RecordID
  /// The entry that is being changed, nil for a new line.
  private(set) var target: RecordID?
  private(set) var editor: LineEditor
  /// What the line was when it came back, nil where it was not typed before.
  private(set) var restored: KeptText?
  /// What is kept on disk of the line that is being typed.
  private var kept: String
  /// The completions that Tab goes through, and which of them stands there.
  private var cycle: (candidates: [String], place: Int)?
  /// What the line was understood as, until the text or a record changes.
  private var understanding: (text: String, revision: Int, time: WallTime, line: UnderstoodLine?)?

  init(_ session: Session, _ meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    restored = session.workspace.typing.text(under: Self.key(meeting))
    kept = restored?.text ?? ""
    editor = LineEditor(text: kept)
  }

  static func key(_ meeting: RecordID, _ entry: RecordID? = nil) -> String {
    "entry:\(meeting)" + (entry.map { ":\($0)" } ?? "")
  }

  /// Under which key the line is kept.
  var key: String { Self.key(meeting, target) }

  /// What the next change is made of.
  var draft: UnsavedChange.Draft { UnsavedChange.Draft(key: key, text: editor.text) }

  var isEmpty: Bool { editor.isEmpty }

  /// What the typed line will become.
  mutating func understood() -> UnderstoodLine? {
    let revision = session.book.revision
    let now = session.clock()
    if let known = understanding, known.text == editor.text, known.revision == revision,
      known.time == now
    {
      return known.line
    }
    let line = read(editor.text, at: now)
    understanding = (editor.text, revision, now, line)
    return line
  }

  private func read(_ text: String, at now: WallTime) -> UnderstoodLine? {
    guard let record = session.book.meetings[meeting] else { return nil }
    let context = ChangeContext(
      today: record.date, now: now, actor: session.workspace.actor)
    return LineReader(
      book: session.book, meeting: record, context: context, language: session.language
    ).understand(text)
  }

  // MARK: What is kept

  var hasUnkeptText: Bool { editor.text != kept }

  /// Keeps what is typed and not entered.
  mutating func keepDraft() {
    guard hasUnkeptText else { return }
    if session.keepTyped(editor.text, under: key) { kept = editor.text }
  }

  /// Takes the line that stands under the key now: one that was entered and then refused, or put back, or
  /// typed on elsewhere.
  mutating func takeGivenBack() {
    guard !hasUnkeptText else { return }
    let standing = session.workspace.typing.text(under: key)
    guard standing?.text ?? "" != kept else { return }
    // What an entry is changed to stands there only once it was typed.
    if standing == nil, target != nil { return }
    restored = standing
    kept = standing?.text ?? ""
    editor = LineEditor(text: kept)
  }

  /// An earlier entry whose change was begun and not entered, nil where none was.
  func begunChange() -> RecordID? {
    let start = Self.key(meeting) + ":"
    return session.workspace.typing.all().lazy
      .filter { $0.key.hasPrefix(start) && !$0.isBeside }
      .filter { session.typedText(under: $0.key) != nil }
      .compactMap { RecordID(rawValue: String($0.key.dropFirst(start.count))) }
      .first { session.book.entries[$0] != nil }
  }

  /// Changes an earlier entry in place; what was typed for it before stands there again.
  mutating func change(_ entry: MinutesEntry) {
    keepDraft()
    target = entry.id
    // What was typed into an entry that is gone is not put into another that has got its id.
    let standing = session.typedText(under: key)
    restored = standing
    kept = standing?.text ?? ""
    editor = LineEditor(text: standing?.text ?? session.book.line(of: entry, in: session.language))
    if standing == nil { kept = editor.text }
  }

  /// Goes back to the new line.
  mutating func newLine() {
    let standing = session.workspace.typing.text(under: Self.key(meeting))
    target = nil
    restored = standing
    kept = standing?.text ?? ""
    editor = LineEditor(text: kept)
    cycle = nil
  }

  /// Begins an empty line where the one that stood there was entered.
  mutating func clear() {
    editor = LineEditor()
    restored = nil
    if target == nil { keepDraft() } else { kept = "" }
    cycle = nil
  }

  /// Gives up changing an entry: what it was stays.
  mutating func giveUpChange() {
    guard target != nil else { return }
    session.keepTyped("", under: key)
    newLine()
  }

  // MARK: Keys

  mutating func insert(_ text: String) {
    cycle = nil
    editor.insert(text)
  }

  mutating func handle(_ key: Key) -> Bool {
    cycle = nil
    return editor.handle(key)
  }

  mutating func begin(with text: String) {
    guard editor.isEmpty else { return }
    editor = LineEditor(text: text)
  }

  /// The line is taken away, not lost: it comes back as what was cut in a shell does.
  mutating func takeAway() {
    cycle = nil
    _ = editor.handle(.end)
    if editor.handle(.control("u")), !editor.killed.isEmpty {
      session.say(session.words.lineTakenAway)
    }
  }

  /// Completes the word before the cursor; once more, the next that fits.
  mutating func complete() {
    if var cycle, cycle.candidates.count > 1 {
      let old = cycle.candidates[cycle.place]
      cycle.place = (cycle.place + 1) % cycle.candidates.count
      editor.replace(lastCharacters: old.count + 1, with: cycle.candidates[cycle.place] + " ")
      self.cycle = cycle
      return
    }
    guard let completion = LineCompletion(session, editor.textBeforeCursor) else {
      let word = editor.textBeforeCursor.split(whereSeparator: \.isWhitespace).last ?? ""
      if !word.isEmpty { session.warn(session.words.nothingFound(String(word))) }
      return
    }
    if completion.candidates.count > 1 {
      session.warn(completion.candidates.prefix(12).joined(separator: "  "))
    }
    editor.replace(lastCharacters: completion.word.count, with: completion.candidates[0] + " ")
    cycle = (completion.candidates, 0)
  }

  // MARK: Drawing

  mutating func draw(on canvas: inout Canvas, in area: Area, hint: String) {
    let words = session.words
    let (line, below) = area.splitTop(1)
    canvas.fill(line, role: .input)
    // Of several lines the one with the cursor is shown; how many are above stands before it.
    let above = editor.textBeforeCursor.split(separator: "\n", omittingEmptySubsequences: false)
    let lead = above.count > 1 ? "(\(above.count)) " : ""
    let part = shown(above)
    let room = line.width - 3 - TextWidth.columns(lead)
    let (text, cursor) = part.visible(width: max(4, room))
    let start = line.column + 1 + TextWidth.columns(lead)
    canvas.write(lead, at: Position(row: line.row, column: line.column + 1), role: .input)
    canvas.write(text, at: Position(row: line.row, column: start), role: .input)
    canvas.cursor = Position(row: line.row, column: start + cursor)
    if part.textAfterCursor.isEmpty, cursor < room - 1,
      let ghost = LineCompletion(session, editor.textBeforeCursor)?.ghost
    {
      canvas.write(
        ghost, at: Position(row: line.row, column: start + cursor), role: .dim,
        width: room - cursor)
    }
    let place = Position(row: below.row, column: below.column + 1)
    guard let understood = understood(), let record = session.book.meetings[meeting] else {
      canvas.write(hint, at: place, role: .dim, width: below.width - 2)
      return
    }
    let preview = EntryPreview(session, understood, of: record)
    // A doubt must be seen; the preview is cut for it.
    let doubt = understood.doubts.first.map { "  ! " + words.doubt($0, session.book) } ?? ""
    let room2 = max(12, below.width - 2 - min(TextWidth.columns(doubt), below.width / 2))
    let used = canvas.write(
      TextWidth.truncate(
        preview.text.replacing("\n", with: " "), to: room2, unicode: canvas.unicode),
      at: place, role: preview.role, width: below.width - 2)
    canvas.write(
      doubt, at: Position(row: below.row, column: place.column + used), role: .warning,
      width: max(0, below.width - used - 2))
  }

  private func shown(_ above: [Substring]) -> LineEditor {
    guard editor.text.contains("\n") else { return editor }
    let before = above.last.map(String.init) ?? ""
    let after = editor.textAfterCursor.prefix { $0 != "\n" }
    var part = LineEditor(text: before + after)
    part.cursor = before.count
    return part
  }
}
