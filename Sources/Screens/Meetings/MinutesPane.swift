import Coordination
import Documents
import Phrases
import TerminalUI
import Workspaces

/// The minutes of a meeting as they are taken: agenda and presence beside, the entries, the entry line.
struct MinutesPane {
  let session: Session
  let meeting: RecordID
  /// Whether keys go into the entry line.
  var isEntering = false
  /// The line that is being typed.
  var line: EntryLine
  /// Which entry is chosen while no line is typed, counted from the first.
  var selected: Int
  private var transcript = Transcript()
  private var known: EntriesCache
  private var lacking = LackingCache()

  init(_ session: Session, _ meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    line = EntryLine(session, meeting)
    known = EntriesCache(session.book, meeting)
    selected = max(0, known.entries.count - 1)
  }

  static func draftKey(_ meeting: RecordID) -> String { EntryLine.key(meeting) }

  var record: Meeting? { session.book.meetings[meeting] }

  /// The entries in their order, kept until a record changes.
  var entries: [MinutesEntry] {
    mutating get {
      let id = known.entries.indices.contains(selected) ? known.entries[selected].id : nil
      known.refresh(session.book)
      // What is chosen stays chosen wherever it has moved.
      if let id, !known.entries.indices.contains(selected) || known.entries[selected].id != id {
        selected = known.place(of: id) ?? min(selected, max(0, known.entries.count - 1))
      }
      return known.entries
    }
  }

  /// The entry that is chosen, nil where there is none.
  var chosen: MinutesEntry? {
    mutating get { entries.indices.contains(selected) ? entries[selected] : nil }
  }

  /// The agenda item being dealt with: new lines go under it.
  var currentItem: AgendaItem? { session.book.currentItem(of: meeting) }

  var hasUnkeptText: Bool { line.hasUnkeptText }

  /// Keeps what is typed and not entered.
  mutating func keepDraft() { line.keepDraft() }

  mutating func takeGivenBack() { line.takeGivenBack() }

  /// Takes keys into the line, where a change of an earlier entry was begun into that.
  mutating func enter() {
    takeGivenBack()
    isEntering = true
    if line.target == nil, let begun = line.begunChange(), let entry = session.book.entries[begun] {
      line.change(entry)
      select(begun)
    }
  }

  /// Changes the chosen entry in place.
  mutating func changeChosen() {
    guard let entry = chosen else { return }
    line.change(entry)
    isEntering = true
  }

  private mutating func standing(of id: RecordID) -> Int? {
    _ = entries
    return known.place(of: id)
  }

  private mutating func select(_ id: RecordID) {
    if let place = standing(of: id) { selected = place }
  }

  /// Chooses the entry that another screen has led to.
  mutating func chooseLedTo() {
    if let id = session.choice(of: .entry, else: nil) { select(id) }
  }

  /// Chooses the newest entry.
  mutating func follow() {
    selected = max(0, entries.count - 1)
  }

  // MARK: Events

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
    case .paste(let text) where line.target != nil && VerbatimText(line.editor.text) == nil:
      // An entry is changed as one line.
      line.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      return .done
    case .paste(let text):
      // Each pasted line but the last is entered, as if it had been typed.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, part) in lines.enumerated() {
        line.insert(String(part))
        if place < lines.count - 1, !enterLine() { break }
      }
      return .done
    case .key(let key):
      switch key {
      case .enter: enterLine()
      case .tab: line.complete()
      case .escape:
        keepDraft()
        // Under the hands was the newest entry, whichever way it came.
        if line.target != nil { line.newLine() } else { follow() }
        isEntering = false
      case .up:
        guard !entries.isEmpty else { return .done }
        keepDraft()
        let place = line.target.flatMap { standing(of: $0) }
        if line.target != nil { line.newLine() }
        isEntering = false
        selected = max(0, (place ?? entries.count) - 1)
      case .control("c"):
        // A change of an earlier entry is given up; a new line is taken away and can be brought back.
        if line.target != nil { line.giveUpChange() } else { line.takeAway() }
      default: return line.handle(key) ? .done : nil
      }
      return .done
    default: return nil
    }
  }

  /// Enters the line as it is understood; the text stays where it is refused.
  @discardableResult
  private mutating func enterLine() -> Bool {
    if let target = line.target { return rewrite(target) }
    guard let understood = line.understood() else {
      line.clear()
      return true
    }
    // Words held verbatim go on in the next line.
    if understood.doubts.contains(.unclosed) {
      line.insert("\n")
      return true
    }
    let round = currentItem.flatMap { isInRound ? $0.id : nil }
    switch understood.meaning {
    case .act(.undo): session.undo()
    case .act(.showQueue), .act(.showVote): show(understood)
    case .act(.time(let time)): session.chosenTime = time
    case .act(.approve(let earlier)):
      guard approve(earlier) else { return false }
    default:
      if !isAboutOpening(understood) { openIfToday() }
      let change = EnterLine(understood, meeting: meeting, item: currentItem?.id)
      guard session.perform(change, from: line.draft) else { return false }
      for doubt in understood.doubts.prefix(1) {
        session.warn(session.words.doubt(doubt, session.book))
      }
    }
    line.clear()
    if case .act(.giveFloor(let who)) = understood.meaning {
      line.begin(with: session.codes([who]) + ": ")
    }
    sayRound(understood.meaning, before: round)
    sayVote(understood.meaning)
    selected = max(0, entries.count - 1)
    return true
  }

  /// Approves earlier minutes; their text is kept as it is approved.
  private func approve(_ earlier: RecordID) -> Bool {
    openIfToday()
    let context = ChangeContext(
      today: session.today, now: session.clock(), actor: session.workspace.actor)
    do throws(RuleViolation) {
      let change = try MinutesKeeping(
        session.book, meeting: earlier, language: session.language, context
      ).change(.approve(at: meeting))
      let ordinal = session.book.meetings[earlier]?.ordinal ?? 0
      return session.perform(
        change, said: session.words.approvedMinutes(ordinal), from: line.draft)
    } catch {
      session.report(.rule(error))
      return false
    }
  }

  private mutating func rewrite(_ target: RecordID) -> Bool {
    guard let understood = line.understood() else { return true }
    if understood.doubts.contains(.unclosed) {
      line.insert("\n")
      return true
    }
    let change = RewriteEntry(target, line.editor.text, in: session.language)
    let isDone = session.perform(change, said: session.words.entryRewritten, from: line.draft)
    guard isDone else { return false }
    session.keepTyped("", under: line.key)
    line.newLine()
    isEntering = line.target == nil
    return true
  }

  var isInRound: Bool {
    currentItem.flatMap { session.book.turn(in: $0, at: session.clock()) } != nil
  }

  /// Says how a round that went on under an item has ended, or why none begins.
  func sayRound(_ meaning: UnderstoodLine.Meaning, before item: RecordID?) {
    switch meaning {
    case .act(.round):
      if item != nil {
        session.say(session.words.roundEnded)
      } else if !isInRound {
        session.warn(session.words.roundOfNobody)
      }
    case .speech, .act(.nothing):
      if item != nil, item == currentItem?.id, !isInRound { session.say(session.words.roundOver) }
    default: break
    }
  }

  /// Says what came of a vote that a line has counted or closed.
  private func sayVote(_ meaning: UnderstoodLine.Meaning) {
    let id: RecordID? =
      switch meaning {
      case .act(.vote(let resolution, _)): resolution
      case .act(.endVote(let question)): session.book.entries[question]?.subject
      default: nil
      }
    guard let resolution = session.book.resolutions[id] else { return }
    let name = session.phrases.values.resolution(resolution, in: session.book)
    session.say(session.words.voteRecorded(name, resolution.outcome))
  }

  private func show(_ understood: UnderstoodLine) {
    guard let record, case .act(let act) = understood.meaning else { return }
    session.say(ActPreview(session, record, understood).text(act))
  }

  /// Whether a line can be typed before the sitting begins without beginning it.
  private func isAboutOpening(_ understood: UnderstoodLine) -> Bool {
    guard case .act(let act) = understood.meaning else { return false }
    switch act {
    case .open, .title, .date, .takeMinutes, .verify, .preside, .attend, .substitute, .addItem,
      .dropItem:
      return true
    default: return false
    }
  }

  /// The first line typed on the meeting's day opens its sitting: nobody types minutes of what has not begun.
  private func openIfToday() {
    guard let record, record.date == session.today, record.meetingKind != .perRollam,
      record.state == .planned || record.state == .convened
    else { return }
    session.perform(
      MoveMeeting(meeting, .open), said: session.words.stepDone(.open))
  }

  // MARK: Drawing

  mutating func draw(on canvas: inout Canvas, in area: Area) {
    guard let record else { return }
    let (bottom, upper) = area.splitBottom(isEntering ? 3 : 2)
    var main = upper
    let problems = lacking.problems(session, meeting, entries: entries)
    if area.width >= 72 {
      let (side, rest) = upper.splitLeft(min(30, area.width * 3 / 10))
      SittingSide(session, record, current: currentItem, lacking: problems)
        .draw(on: &canvas, in: side)
      canvas.verticalLine(row: rest.row, column: rest.column, length: rest.height)
      main = rest.splitLeft(1).1
    }
    drawTranscript(on: &canvas, in: main)
    drawBottom(on: &canvas, in: bottom)
  }

  private mutating func drawTranscript(on canvas: inout Canvas, in area: Area) {
    let (head, body) = area.splitTop(1)
    ItemHead(session, meeting, currentItem, isEntering: isEntering).draw(on: &canvas, in: head)
    transcript.refresh(session, meeting: meeting, entries: entries, width: body.width - 2)
    let target = line.target.flatMap { standing(of: $0) }
    transcript.draw(
      on: &canvas, in: body.inset(rows: 0, columns: 1),
      selected: isEntering ? target : selected,
      empty: session.refusal(toWriteMinutesOf: meeting) == nil
        ? session.words.emptyMinutes : session.words.emptyMinutesToRead)
  }

  private mutating func drawBottom(on canvas: inout Canvas, in area: Area) {
    let words = session.words
    let (rule, rest) = area.splitTop(1)
    canvas.horizontalLine(row: rule.row, column: rule.column, length: rule.width)
    var above: [String] = []
    if let restored = line.restored, restored.text == line.editor.text {
      above.append(words.recovered(to: session.phrases.dates.moment(restored.typed)))
    }
    if isEntering, line.target != nil { above.append(words.editingEntry) }
    if !above.isEmpty {
      canvas.write(
        above.joined(separator: " · "), at: Position(row: rule.row, column: rule.column + 1),
        role: .warning,
        width: rule.width - 2)
    }
    if isEntering {
      line.draw(on: &canvas, in: rest, hint: hint)
    } else {
      drawIdle(on: &canvas, in: rest)
    }
  }

  /// What can be typed, or whose turn it is in a round.
  private var hint: String {
    if let item = currentItem, let seat = session.book.turn(in: item, at: session.clock()) {
      return session.words.roundHint(session.codes([seat.institution]), item.round.count)
    }
    return session.words.entryHint
  }

  private func drawIdle(on canvas: inout Canvas, in area: Area) {
    let words = session.words
    let place = Position(row: area.row, column: area.column + 1)
    let refusal = session.refusal(toWriteMinutesOf: meeting)
    if session.minuteTakers[meeting] != nil, let refusal {
      canvas.write(refusal, at: place, role: .emphasis, width: area.width - 2)
      return
    }
    if refusal != nil, line.isEmpty { return }
    let text = line.isEmpty ? words.pressToEnter : words.unfinishedLine(line.editor.text)
    canvas.write(
      text.replacing("\n", with: " "), at: place, role: line.isEmpty ? .dim : .warning,
      width: area.width - 2)
  }
}
