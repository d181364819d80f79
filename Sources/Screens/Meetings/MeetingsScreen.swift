import Coordination
import Phrases
import TerminalUI

/// The meetings of all bodies, the latest first, with what is known of the chosen one below.
final class MeetingsScreen: Layer {
  private let session: Session
  private var list: ListPane<Meeting>
  private var order: SortOrder<Meeting>
  private var revision = -1

  init(_ session: Session) {
    self.session = session
    list = ListPane { [unowned session] meeting in
      let values = session.phrases.values
      return [
        values.title(of: meeting, in: session.book), meeting.date.iso, meeting.place ?? "",
        values.meetingState(meeting.state), meeting.topics.joined(separator: " "),
      ].joined(separator: " ")
    }
    let words = session.words
    order = SortOrder([
      (words.stateColumn, { session.phrases.values.meetingState($0.state) }),
      (words.bodyColumn, { "\($0.body) \($0.date)" }),
      (words.meetingColumn, { "\($0.ordinal)" }),
    ])
    load()
    if let next = session.book.nextMeeting(of: session.book.settings.group, from: session.today) {
      list.load(list.all) { $0.id == next.id }
    }
  }

  var place: String { session.words.meetings }
  var takesText: Bool { list.isFiltering }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let chosen = session.choice(of: .meeting, else: list.selected?.id)
    list.load(order.sorted(session.book.meetings().reversed(), session.language)) {
      $0.id == chosen
    }
  }

  func commands() -> [Command] {
    load()
    let chosen = list.selected?.id
    let words = session.words
    return [
      Command(
        "meeting.open", [.enter, .right, .character("l")], label: words.openLabel,
        words.openMeetingSummary, disabled: chosen == nil ? words.nothingChosen : nil
      ) { [session] in
        .push(MeetingScreen(session, meeting: chosen!))
      },
      RecordCommands(session).adding(.meeting),
    ] + RecordCommands(session).editing(chosen) + [
      session.sortCommand { [unowned self] in
        revision = -1
        return order.turn()
      }
    ]
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let words = session.words
    let details = list.selected.map { MeetingSummary(session, $0).block }
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init(words.meetingColumn, 5), .init(words.dateColumn, 16),
        .init(words.bodyColumn, 0, dispensable: 1), .init(words.kindColumn, 14, dispensable: 3),
        .init(words.stateColumn, 18), .init(words.presentColumn, 9, dispensable: 4),
        .init(words.resolutionsColumn, 9, dispensable: 2),
      ], least: 14, empty: words.emptyMeetings, details: details
    ) { [session] meeting, columns, canvas, line in
      Self.draw(meeting, columns, on: &canvas, in: line, session)
    }
  }

  private static func draw(
    _ meeting: Meeting, _ columns: Columns, on canvas: inout Canvas, in line: Area,
    _ session: Session
  ) {
    let book = session.book
    let values = session.phrases.values
    let isPast = book.isHeld(meeting, on: session.today)
    columns.write(0, session.words.ordinal(meeting.ordinal), on: &canvas, in: line, role: .emphasis)
    columns.write(
      1, session.phrases.dates.dayAndWeekday(meeting.date), on: &canvas, in: line,
      role: isPast ? .normal : .title)
    let body = book.bodies[meeting.body]
    columns.write(
      2, body?.name(in: session.language) ?? meeting.body.rawValue, on: &canvas, in: line,
      role: .dim)
    columns.write(
      3, values.choice(.meeting, "kind", meeting.meetingKind.rawValue), on: &canvas, in: line,
      role: meeting.meetingKind == .regular ? .dim : .normal)
    let role: Role =
      switch meeting.state {
      case .approved: .good
      case .drafted, .circulated, .verified: .warning
      case .inSession: .success
      case .cancelled, .postponed: .bad
      case .planned, .convened: .pending
      }
    columns.write(4, values.meetingState(meeting.state), on: &canvas, in: line, role: role)
    if book.attendance(of: meeting.id).contains(where: { $0.state.takesPart }) {
      let quorum = book.quorum(of: meeting)
      columns.write(5, "\(quorum.present)/\(quorum.members)", on: &canvas, in: line)
    }
    let count = book.resolutions(of: meeting.id).count
    if count > 0 { columns.write(6, "\(count)", on: &canvas, in: line) }
  }
}
