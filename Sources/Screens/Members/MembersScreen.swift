import Coordination
import Phrases
import TerminalUI

/// The seats of the bodies, today or on any day.
final class MembersScreen: Layer {
  private let session: Session
  private var list: ListPane<Seat>
  private var order: SortOrder<Seat>
  private var revision = -1
  private var body: RecordID
  private var day: CalendarDay

  init(_ session: Session) {
    self.session = session
    body = session.book.settings.group
    day = session.today
    list = ListPane { [unowned session] seat in
      let institution = session.book.institutions[seat.institution]
      return [
        institution?.code, institution?.codeCs, institution?.name, institution?.nameCs,
        seat.office, seat.officeCs, session.phrases.values.role(seat.role),
      ].compactMap { $0 }.joined(separator: " ")
    }
    let words = session.words
    order = SortOrder([
      (words.institutionColumn, { session.codes([$0.institution]) }),
      (
        words.nameColumn,
        {
          $0.office(in: session.language)
            ?? session.book.institutions[$0.institution]?.name(in: session.language) ?? ""
        }
      ),
      (words.sinceColumn, { $0.from?.iso ?? "" }),
    ])
    load()
  }

  var place: String {
    let name = session.book.bodies[body]?.name(in: session.language) ?? body.rawValue
    let voting = session.book.seats(of: body, on: day).filter(\.votes).count
    var parts = [session.words.members, name, session.words.withVote(voting)]
    if day != session.today { parts.insert(session.phrases.dates.short(day), at: 1) }
    return parts.joined(separator: " · ")
  }

  var takesText: Bool { list.isFiltering }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let chosen = session.choice(of: .member, else: list.selected?.id)
    list.load(order.sorted(session.book.seats(of: body, on: day), session.language)) {
      $0.id == chosen
    }
  }

  private func reload() -> Effect {
    revision = -1
    load()
    return .done
  }

  func commands() -> [Command] {
    load()
    let words = session.words
    let body = body
    let chosen = list.selected?.id
    return [
      Command(
        "member.open", [.enter], label: words.openLabel, words.openMemberSummary,
        disabled: chosen == nil ? words.nothingChosen : nil
      ) { [session] in .push(RecordScreen(session, record: chosen!)) },
      RecordCommands(session).adding(.member) { [session] in
        var seat = Seat(id: "new")
        seat.body = body
        seat.from = session.today
        return seat
      },
    ] + RecordCommands(session).editing(chosen) + [
      Command("members.body", [.tab], label: words.otherBodyLabel, words.otherBodySummary) {
        [unowned self] in
        let bodies = session.book.bodies.rows.map(\.id).sorted()
        let place = bodies.firstIndex(of: self.body) ?? 0
        if !bodies.isEmpty { self.body = bodies[(place + 1) % bodies.count] }
        list.state = ListState()
        return reload()
      },
      Command("members.day", [.character("D")], label: words.onDayLabel, words.onDaySummary) {
        [unowned self] in
        .push(
          DayPrompt(session, title: words.onDaySummary, initial: day) { [unowned self] chosen in
            day = chosen
            return reload()
          })
      },
      session.sortCommand { [unowned self] in
        revision = -1
        return order.turn()
      },
      Command(
        "members.institutions", [.character("i")], label: words.institutionsLabel,
        words.institutionsSummary
      ) { [session] in .push(RegisterScreen(session, kinds: [.institution, .body])) },
    ]
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let session = session
    let words = session.words
    var details: TextBlock?
    if let seat = list.selected, let institution = session.book.institutions[seat.institution] {
      var block = TextBlock()
      block.add(institution.name(in: session.language) + session.modelledMark(seat), .heading)
      let own = session.details(of: seat, except: ["body", "institution", "office", "officeCs"])
      if let office = seat.office(in: session.language) { block.add(office) }
      for line in own.lines { block.add(line.label ?? "", line.text, line.role) }
      let tasks = session.book.tasks.rows.filter { $0.responsible.contains(institution.id) }
      if !tasks.isEmpty {
        let open = tasks.filter { session.book.standing(of: $0, on: session.today).isOverdue }.count
        block.add(words.answersFor(tasks.count, overdue: open), open > 0 ? .warning : .dim)
      }
      details = block
    }
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init(words.institutionColumn, 9), .init(words.nameColumn, 0),
        .init(words.roleColumn, 22), .init(words.voteColumn, 5),
        .init(words.sinceColumn, 13, dispensable: 1), .init(words.untilColumn, 13, dispensable: 2),
      ], least: 18, empty: words.emptySeats, details: details, detailShare: 0.35
    ) { seat, columns, canvas, line in
      let institution = session.book.institutions[seat.institution]
      columns.write(
        0, institution?.code(in: session.language) ?? seat.institution.rawValue, on: &canvas,
        in: line, role: .emphasis)
      columns.write(
        1,
        seat.office(in: session.language) ?? institution?.name(in: session.language) ?? "",
        on: &canvas, in: line)
      columns.write(
        2, session.phrases.values.role(seat.role), on: &canvas, in: line,
        role: seat.role == .member ? .dim : .title)
      columns.write(3, seat.votes ? session.tick : "–", on: &canvas, in: line, role: .good)
      columns.write(
        4, seat.from.map(session.phrases.dates.short) ?? "", on: &canvas, in: line, role: .dim)
      columns.write(
        5, seat.to.map(session.phrases.dates.short) ?? "", on: &canvas, in: line, role: .dim)
    }
  }
}
