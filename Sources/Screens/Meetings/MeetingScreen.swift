import Coordination
import Phrases
import TerminalUI
import Workspaces

/// One meeting: agenda, attendance and minutes, each a tab; the minutes are taken here, live.
final class MeetingScreen: Layer {
  /// The three parts of a meeting.
  enum Tab: Int, CaseIterable {
    case agenda, attendance, minutes
  }

  let session: Session
  let id: RecordID
  private(set) var tab: Tab
  private var agenda: AgendaPane
  private var attendance: AttendancePane
  private var minutes: MinutesPane

  init(
    _ session: Session, meeting: RecordID, tab: Tab? = nil, entering: Bool = false
  ) {
    self.session = session
    id = meeting
    let state = session.book.meetings[meeting]?.state ?? .planned
    self.tab = tab ?? (state == .inSession || state.isHeld ? .minutes : .agenda)
    agenda = AgendaPane(session, meeting)
    attendance = AttendancePane(session, meeting)
    minutes = MinutesPane(session, meeting)
    session.lookForMinuteTaker(of: meeting)
    if entering { enter() }
  }

  var meeting: Meeting? { session.book.meetings[id] }

  var place: String {
    guard let meeting else { return "" }
    let title = session.phrases.values.title(of: meeting, in: session.book)
    let state = session.phrases.values.meetingState(meeting.state)
    return "\(title) · \(state)"
  }

  var takesText: Bool { tab == .minutes && minutes.isEntering }

  func take(_ event: Event) -> Effect? {
    guard meeting != nil else { return .pop }
    if case .key(let key) = event, !takesText {
      if key == .tab { return turn(by: 1) }
      if key == .backTab { return turn(by: -1) }
    }
    switch tab {
    case .agenda: return agenda.take(event)
    case .attendance: return attendance.take(event)
    case .minutes: return minutes.take(event)
    }
  }

  var hasUnkeptText: Bool { minutes.hasUnkeptText }

  func keepDraft() { minutes.keepDraft() }

  func takeGivenBack() { minutes.takeGivenBack() }

  func comeBack() {
    takeGivenBack()
    minutes.chooseLedTo()
    // The same meeting was opened in front of this, and let go of when it was left.
    if minutes.isEntering {
      minutes.isEntering = false
      enter()
    }
  }

  /// Takes keys into the entry line, where this program may take the minutes.
  private func enter() {
    guard session.refusal(toWriteMinutesOf: id) == nil, session.takeMinutes(of: id) else {
      if let refusal = session.refusal(toWriteMinutesOf: id) { session.warn(refusal) }
      return
    }
    minutes.enter()
  }

  /// Takes keys into the line of the chosen entry, to change it in place.
  private func change() -> Effect {
    if let refusal = session.refusal(toWriteMinutesOf: id) {
      session.warn(refusal)
    } else if session.takeMinutes(of: id) {
      minutes.changeChosen()
    }
    return .done
  }

  func rest() {
    if session.lookForMinuteTaker(of: id), session.minuteTakers[id] == nil,
      session.refusal(toWriteMinutesOf: id) == nil
    {
      session.say(session.words.minutesAreFree)
    }
    // Their line is entered where they are; here the newest entry stays in sight.
    if session.minuteTakers[id] != nil { minutes.follow() }
  }

  func leave() {
    keepDraft()
    session.releaseMinutes(of: id)
  }

  private func turn(by step: Int) -> Effect {
    let count = Tab.allCases.count
    return show(Tab(rawValue: (tab.rawValue + step + count) % count) ?? .agenda)
  }

  private func show(_ next: Tab) -> Effect {
    minutes.keepDraft()
    tab = next
    return .done
  }

  func commands() -> [Command] {
    guard let meeting else { return [] }
    let words = session.words
    var rows: [Command] = []
    switch tab {
    case .agenda: rows = agenda.commands()
    case .attendance: rows = attendance.commands()
    case .minutes:
      if !minutes.isEntering { rows += [entering, changing] }
      rows += minutes.commands()
      if !minutes.isEntering { rows += AfterMeeting(session, meeting).commands() }
    }
    rows += [
      Command(
        "meeting.attendance", [.function(2)], label: tab == .attendance ? nil : words.attendance,
        words.attendanceSummary
      ) {
        [unowned self] in show(.attendance)
      },
      Command(
        "meeting.minutes", [.function(6)], label: tab == .minutes ? nil : words.minutes,
        words.minutesSummary
      ) {
        [unowned self] in show(.minutes)
      },
      Command(
        "meeting.nextTab", takesText ? [] : [.tab], label: takesText ? nil : words.nextTabLabel,
        words.nextTabSummary
      ) { [unowned self] in turn(by: 1) },
    ]
    rows.append(
      Command("meeting.documents", [.function(7)], label: words.printLabel, words.printSummary) {
        [session, id, tab] in
        let kinds: [DocumentScreen.Kind] = [.agenda, .attendance, .minutes]
        return .push(DocumentScreen(session, meeting: id, kinds[tab.rawValue]))
      })
    guard !takesText else { return rows }
    // The usual next step has its place in the key bar before what can wait.
    let written = WrittenVoteCommands(session, meeting)
    let steps = written.replacing(MeetingSteps(session, meeting).commands())
    rows += written.showing
    let usual = steps.prefix { !$0.keys.isEmpty }
    let place = tab == .attendance ? rows.count : min(2, rows.count)
    rows.insert(contentsOf: usual, at: place)
    return following(rows + steps.dropFirst(usual.count))
  }

  /// What does not change the meeting, and stays for those who follow.
  private static let harmless: Set<String> = [
    "meeting.attendance", "meeting.minutes", "meeting.nextTab", "meeting.documents",
    "record.versions", "meeting.comments", "meeting.compare",
  ]

  /// While somebody else takes the minutes, everything that would change the meeting is theirs.
  private func following(_ rows: [Command]) -> [Command] {
    guard session.minuteTakers[id] != nil else { return rows }
    let reason = session.refusal(toWriteMinutesOf: id)
    return rows.map { Self.harmless.contains($0.name) ? $0 : $0.disabled(because: reason) }
  }

  private var entering: Command {
    let words = session.words
    return Command(
      "minutes.enter", [.enter, .character("i")], label: words.enterLabel, words.enterSummary,
      disabled: session.refusal(toWriteMinutesOf: id)
    ) { [unowned self] in
      enter()
      return .done
    }
  }

  private var changing: Command {
    let words = session.words
    let chosen = minutes.chosen
    let isLine = chosen?.isWords ?? false
    return Command(
      "minutes.change", isLine ? [.character("e")] : [], label: isLine ? words.editLabel : nil,
      words.editLineSummary,
      disabled: session.refusal(toWriteMinutesOf: id)
        ?? (chosen == nil
          ? words.nothingChosen
          : isLine ? nil : words.notALine)
    ) { [unowned self] in change() }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let meeting else { return }
    let (head, body) = area.splitTop(1)
    drawTabs(meeting, on: &canvas, in: head)
    switch tab {
    case .agenda: agenda.draw(on: &canvas, in: body)
    case .attendance: attendance.draw(on: &canvas, in: body)
    case .minutes: minutes.draw(on: &canvas, in: body)
    }
  }

  private func drawTabs(_ meeting: Meeting, on canvas: inout Canvas, in area: Area) {
    let words = session.words
    let names = [words.agenda, words.attendance, words.minutes]
    var column = area.column + 1
    for (place, name) in names.enumerated() {
      let isShown = place == tab.rawValue
      let text = isShown ? "[\(name)]" : " \(name) "
      column += canvas.write(
        text, at: Position(row: area.row, column: column), role: isShown ? .title : .dim)
      column += 1
    }
    let line = QuorumLine(session, meeting)
    // The quorum is always in sight, in short where there is no room for words.
    for text in [line.text, line.short] {
      let start = area.endColumn - TextWidth.columns(text) - 1
      guard start > column else { continue }
      canvas.write(text, at: Position(row: area.row, column: start), role: line.role)
      break
    }
  }
}
