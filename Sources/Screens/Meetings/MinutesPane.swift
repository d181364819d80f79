import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The minutes of a meeting as they are taken: agenda and presence beside, the entries, the entry line.
struct MinutesPane {
  let session: Session
  let meeting: RecordID
  /// Whether keys go into the entry line.
  var isEntering = false
  private(set) var editor: LineEditor
  /// What the line was when it came back, nil where it was not typed before.
  private(set) var restored: KeptText?
  /// What is kept on disk of the line that is being typed.
  private var kept: String
  /// Which entry is chosen while no line is typed, counted from the first.
  private(set) var selected: Int
  private var transcript = Transcript()

  init(_ session: Session, _ meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    restored = session.workspace.typing.text(under: Self.draftKey(meeting))
    kept = restored?.text ?? ""
    editor = LineEditor(text: kept)
    selected = max(0, session.book.entries(of: meeting).count - 1)
  }

  static func draftKey(_ meeting: RecordID) -> String { "entry:\(meeting)" }

  /// What the next change is made of.
  private var draft: UnsavedChange.Draft {
    UnsavedChange.Draft(key: Self.draftKey(meeting), text: editor.text)
  }

  var record: Meeting? { session.book.meetings[meeting] }

  var entries: [MinutesEntry] { session.book.entries(of: meeting) }

  /// The agenda item being dealt with: new lines go under it.
  var currentItem: AgendaItem? {
    let agenda = session.book.agenda(of: meeting)
    return agenda.last { $0.opened != nil && $0.closed == nil }
  }

  private var context: ChangeContext {
    ChangeContext(
      today: session.today, now: session.clock(), actor: session.workspace.actor)
  }

  /// What the typed line will become.
  var understood: UnderstoodLine? {
    guard let record else { return nil }
    return LineReader(book: session.book, meeting: record, context: context)
      .understand(editor.text)
  }

  var hasUnkeptText: Bool { editor.text != kept }

  /// Keeps what is typed and not entered.
  mutating func keepDraft() {
    guard hasUnkeptText else { return }
    if session.keepTyped(editor.text, under: Self.draftKey(meeting)) { kept = editor.text }
  }

  /// Takes the line that stands under the key now: one that was entered and then refused, or put back, or
  /// typed on elsewhere.
  mutating func takeGivenBack() {
    guard !hasUnkeptText else { return }
    let standing = session.workspace.typing.text(under: Self.draftKey(meeting))
    guard standing?.text ?? "" != kept else { return }
    restored = standing
    kept = standing?.text ?? ""
    editor = LineEditor(text: kept)
  }

  mutating func take(_ event: Event) -> Effect? {
    if isEntering { return takeText(event) }
    guard case .key(let key) = event, let motion = ListState.motion(for: key) else { return nil }
    var state = ListState(selected: selected)
    state.move(motion, count: entries.count, pageHeight: 6)
    selected = state.selected
    return .done
  }

  private mutating func takeText(_ event: Event) -> Effect? {
    switch event {
    case .paste(let text):
      // Each pasted line but the last is entered, as if it had been typed.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        editor.insert(String(line))
        if place < lines.count - 1, !enter() { break }
      }
      return .done
    case .key(let key):
      switch key {
      case .enter:
        enter()
        return .done
      case .tab:
        complete()
        return .done
      case .escape:
        keepDraft()
        isEntering = false
        return .done
      case .up:
        guard !entries.isEmpty else { return .done }
        isEntering = false
        selected = entries.count - 1
        return .done
      case .control("c"):
        // The line is taken away, not lost: it comes back as what was cut in a shell does.
        _ = editor.handle(.end)
        if editor.handle(.control("u")), !editor.killed.isEmpty {
          session.say(session.words.lineTakenAway)
        }
        return .done
      default:
        return editor.handle(key) ? .done : nil
      }
    default: return nil
    }
  }

  /// Chooses the newest entry.
  mutating func follow() {
    selected = max(0, entries.count - 1)
  }

  /// Enters the line as it is understood; the text stays where it is refused.
  @discardableResult
  private mutating func enter() -> Bool {
    guard let line = understood else {
      editor = LineEditor()
      return true
    }
    if isUndo {
      session.undo()
    } else {
      openIfToday()
      let change = EnterLine(line, meeting: meeting, item: currentItem?.id)
      guard session.perform(change, from: draft) else { return false }
      for doubt in line.doubts.prefix(1) { session.warn(session.words.doubt(doubt)) }
    }
    editor = LineEditor()
    restored = nil
    keepDraft()
    selected = max(0, entries.count - 1)
    return true
  }

  /// Whether the typed line asks to undo the last change.
  private var isUndo: Bool {
    editor.text.filter { !$0.isWhitespace }.lowercased() == "#undo"
  }

  /// The first line typed on the meeting's day opens its sitting: nobody types minutes of what has not begun.
  private func openIfToday() {
    guard let record, record.date == session.today, record.meetingKind != .perRollam,
      record.state == .planned || record.state == .convened
    else { return }
    session.perform(
      MoveMeeting(meeting, .open), said: session.words.stepDone(.open))
  }

  /// Completes the word before the cursor: a command, an institution, a task's number.
  private mutating func complete() {
    let before = editor.textBeforeCursor
    let word = String(before.reversed().prefix { !$0.isWhitespace && $0 != "," }.reversed())
    guard !word.isEmpty else { return }
    let folded = SearchText.folded(word)
    var candidates: [String]
    if word.hasPrefix("#") {
      candidates =
        session.language == .czech
        ? ["#úkol", "#usnesení", "#bod", "#nedostatek", "#odkaz", "#info", "#undo"]
        : ["#action", "#agreed", "#topic", "#gap", "#link", "#info", "#undo"]
    } else {
      candidates = session.book.institutions.rows.map { $0.code(in: session.language) }.sorted()
      candidates += session.book.tasksInOrder.compactMap(\.number)
    }
    let fitting = candidates.filter { SearchText.folded($0).hasPrefix(folded) }
    guard let first = fitting.first else { return session.warn(session.words.nothingFound(word)) }
    if fitting.count > 1 {
      session.warn(fitting.prefix(12).joined(separator: "  "))
    }
    editor.replace(lastCharacters: word.count, with: first + " ")
  }

  // MARK: Commands

  func commands() -> [Command] {
    let words = session.words
    let session = session
    let meeting = meeting
    let closed = session.refusal(toWriteMinutesOf: meeting)
    let state = record?.state ?? .planned
    let chosen = entries.indices.contains(selected) ? entries[selected] : nil
    let next = nextItem
    let resolution = resolutionToVote(chosen)
    var rows = [
      Command(
        "minutes.vote", [.function(3)], label: words.voteLabel, words.voteSummary,
        disabled: closed ?? (resolution == nil ? words.noResolution : nil)
      ) {
        .push(DecisionCommands.voting(on: resolution!, session))
      },
      Command(
        "minutes.evaluate", isEntering ? [.function(4)] : [.function(4), .character("v")],
        label: words.evaluateLabel, words.evaluateSummary,
        disabled: closed
          ?? (state.isCirculated
            ? words.minutesClosed(session.phrases.values.meetingState(state)) : nil)
      ) {
        .push(
          TaskPicker(session) { task in
            .replace(EvaluationForm(session).form(for: task, meeting: meeting))
          })
      },
      Command(
        "minutes.nextItem", [.function(5)], label: words.nextItemLabel, words.nextItemSummary,
        disabled: closed
          ?? (state == .inSession ? nil : words.notInSession)
          ?? (next == nil ? words.noMoreItems : nil)
      ) {
        session.perform(TakeUpItem(next!.id))
        return .done
      },
    ]
    rows += DecisionCommands(
      session, resolution: resolution, item: currentItem, isEntering: isEntering, refusal: closed
    ).commands()
    if !isEntering { rows += editing(chosen) }
    return rows
  }

  /// What an entry made is edited, for that is what will be printed; what is deleted is the entry with it.
  private func editing(_ chosen: MinutesEntry?) -> [Command] {
    let records = RecordCommands(session)
    let own = records.editing(chosen?.id)
    guard let made = chosen?.subject.flatMap({ session.book.record($0) }), let edit = own.first
    else {
      return own
    }
    let keys =
      made is Resolution ? ["text", "verb", "addressees", "for", "against", "abstained"] : nil
    let change = Command(
      edit.name, edit.keys, label: edit.label, session.phrases.kinds.edit(made.kind),
      disabled: edit.disabled
    ) { .push(records.editForm(made, keys: keys)) }
    return [change] + own.dropFirst()
  }

  private var nextItem: AgendaItem? {
    let agenda = session.book.agenda(of: meeting)
    guard let current = currentItem else { return agenda.first { $0.opened == nil } }
    return agenda.first { $0.number > current.number && $0.opened == nil }
  }

  private func resolutionToVote(_ chosen: MinutesEntry?) -> Resolution? {
    let book = session.book
    if !isEntering, let resolution = book.resolutions[chosen?.subject] { return resolution }
    return book.resolutions(of: meeting).last
  }

  // MARK: Drawing

  mutating func draw(on canvas: inout Canvas, in area: Area) {
    guard let record else { return }
    let (bottom, upper) = area.splitBottom(isEntering ? 3 : 2)
    var main = upper
    if area.width >= 72 {
      let (side, rest) = upper.splitLeft(min(30, area.width * 3 / 10))
      SittingSide(session, record, current: currentItem).draw(on: &canvas, in: side)
      canvas.verticalLine(row: rest.row, column: rest.column, length: rest.height)
      main = rest.splitLeft(1).1
    }
    drawTranscript(on: &canvas, in: main)
    drawEntryLine(on: &canvas, in: bottom)
  }

  private mutating func drawTranscript(on canvas: inout Canvas, in area: Area) {
    let (head, body) = area.splitTop(1)
    let words = session.words
    if let item = currentItem {
      var text = "\(item.number)  \(item.title(in: session.language))"
      if let opened = item.opened {
        let timing = words.itemTiming(
          planned: item.minutes, taken: max(0, opened.minutes(to: session.clock())))
        let width = TextWidth.columns(timing)
        if head.width > width + 12 {
          canvas.write(
            timing, at: Position(row: head.row, column: head.endColumn - width - 1), role: .dim)
          text = TextWidth.truncate(text, to: head.width - width - 4, unicode: canvas.unicode)
        }
      }
      canvas.write(
        text, at: Position(row: head.row, column: head.column + 1), role: .heading,
        width: head.width - 1)
    } else {
      let state = record?.state ?? .planned
      let text =
        state == .inSession
        ? words.noItemTakenUp
        : state.isAhead && session.refusal(toWriteMinutesOf: meeting) == nil
          ? words.sittingNotOpen : session.phrases.values.meetingState(state)
      canvas.write(
        text,
        at: Position(row: head.row, column: head.column + 1), role: .dim, width: head.width - 1)
    }
    transcript.refresh(session, meeting: meeting, width: body.width - 2)
    transcript.draw(
      on: &canvas, in: body.inset(rows: 0, columns: 1), selected: isEntering ? nil : selected,
      empty: session.refusal(toWriteMinutesOf: meeting) == nil
        ? words.emptyMinutes : words.emptyMinutesToRead)
  }

  private func drawEntryLine(on canvas: inout Canvas, in area: Area) {
    let words = session.words
    let (rule, rest) = area.splitTop(1)
    canvas.horizontalLine(row: rule.row, column: rule.column, length: rule.width)
    let (line, below) = rest.splitTop(1)
    if let restored, restored.text == editor.text {
      canvas.write(
        words.recovered(to: session.phrases.dates.moment(restored.typed)),
        at: Position(row: rule.row, column: rule.column + 1), role: .warning,
        width: rule.width - 2)
    }
    guard isEntering else {
      if session.minuteTakers[meeting] != nil,
        let text = session.refusal(toWriteMinutesOf: meeting)
      {
        canvas.write(
          text, at: Position(row: line.row, column: line.column + 1), role: .emphasis,
          width: line.width - 2)
        return
      }
      if session.refusal(toWriteMinutesOf: meeting) != nil, editor.isEmpty { return }
      let text = editor.isEmpty ? words.pressToEnter : words.unfinishedLine(editor.text)
      canvas.write(
        text, at: Position(row: line.row, column: line.column + 1),
        role: editor.isEmpty ? .dim : .warning, width: line.width - 2)
      return
    }
    canvas.fill(line, role: .input)
    let (text, cursor) = editor.visible(width: line.width - 3)
    canvas.write(text, at: Position(row: line.row, column: line.column + 1), role: .input)
    canvas.cursor = Position(row: line.row, column: line.column + 1 + cursor)
    guard let understood else {
      let hint = words.entryHint
      canvas.write(
        hint, at: Position(row: below.row, column: below.column + 1), role: .dim,
        width: below.width - 2)
      return
    }
    if isUndo {
      canvas.write(
        words.undoSummary, at: Position(row: below.row, column: below.column + 1), role: .warning,
        width: below.width - 2)
      return
    }
    let preview = EntryPreview(session, understood, agenda: session.book.agenda(of: meeting))
    let used = canvas.write(
      preview.text, at: Position(row: below.row, column: below.column + 1), role: preview.role,
      width: below.width - 2)
    if let doubt = understood.doubts.first, below.width - used > 10 {
      canvas.write(
        "  ! " + words.doubt(doubt),
        at: Position(row: below.row, column: below.column + 1 + used), role: .warning,
        width: below.width - used - 2)
    }
  }
}
