import Coordination
import Phrases
import TerminalUI
import Workspaces

/// Who is there: every seat of the body on the meeting's day, and the guests; one key marks one seat.
final class AttendancePane {
  /// A seat with its mark, or a guest.
  struct Row {
    var seat: Seat?
    var mark: Attendance?
  }

  private let session: Session
  private let meeting: RecordID
  private var list: ListPane<Row>
  private var revision = -1

  init(_ session: Session, _ meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    list = ListPane { [unowned session] row in
      let book = session.book
      let institution = book.institutions[row.seat?.institution ?? row.mark?.institution]
      return [
        institution?.code, institution?.codeCs, institution?.name, institution?.nameCs,
        row.seat?.office, row.mark?.person, row.mark?.substitute,
      ].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func load() {
    guard revision != session.book.revision, let record = session.book.meetings[meeting] else {
      return
    }
    revision = session.book.revision
    let marks = session.book.attendance(of: meeting)
    var rows = session.book.seats(of: record.body, on: record.date).map { seat in
      Row(seat: seat, mark: marks.first { $0.member == seat.id })
    }
    rows += marks.filter { $0.member == nil }.map { Row(seat: nil, mark: $0) }
    let chosen = list.selected
    list.load(rows) { row in
      chosen.map { $0.seat?.id == row.seat?.id && (row.seat != nil || $0.mark?.id == row.mark?.id) }
        ?? false
    }
  }

  func take(_ event: Event) -> Effect? {
    load()
    return list.take(event) ? .done : nil
  }

  func commands() -> [Command] {
    load()
    let words = session.words
    let row = list.selected
    let session = session
    let meeting = meeting
    let unavailable =
      row?.seat == nil
      ? words.nothingChosen : session.refusal(toWrite: .attendance)
    func mark(
      _ name: String, _ key: Key, _ label: String?, _ summary: String, _ mark: MarkAttendance.Mark
    ) -> Command {
      Command("attendance.\(name)", [key], label: label, summary, disabled: unavailable) {
        [unowned self] in
        if session.perform(MarkAttendance(meeting: meeting, seat: row!.seat!.id, mark)) {
          // One key a seat: after a state the next one is chosen; who came or left stays in sight.
          if case .state(.some) = mark { _ = list.take(.key(.down)) }
        }
        return .done
      }
    }
    let value = { (state: AttendanceState) in session.phrases.values.attendance(state) }
    let records = RecordCommands(session)
    return [
      mark(
        "present", .character("p"), value(.present), words.markSummary(value(.present)),
        .state(.present)),
      mark(
        "remote", .character("r"), value(.remote), words.markSummary(value(.remote)),
        .state(.remote)),
      mark(
        "excused", .character("o"), value(.excused), words.markSummary(value(.excused)),
        .state(.excused)),
      mark(
        "absent", .character("x"), value(.absent), words.markSummary(value(.absent)),
        .state(.absent)),
      Command(
        "attendance.substituted", [.character("s")], label: value(.substituted),
        words.markSummary(value(.substituted)), disabled: unavailable
      ) {
        .push(Self.substituteForm(row!, meeting, session))
      },
      mark("came", .character("c"), words.cameLabel, words.cameSummary, .arrived),
      mark("left", .character("w"), words.leftLabel, words.leftSummary, .left),
      DecisionCommands.givingUpVote(
        session, meeting: meeting, seat: row?.seat, refusal: unavailable),
      mark("clear", .backspace, nil, words.clearMarkSummary, .state(nil)),
      Command(
        "attendance.all", [.character("P")], label: words.allPresentLabel, words.allPresentSummary,
        disabled: session.refusal(toWrite: .attendance)
      ) {
        session.perform(MarkAllPresent(meeting))
        return .done
      },
      records.adding(.attendance, keys: [.character("a")]) {
        var guest = Attendance(id: "new")
        guest.meeting = meeting
        return guest
      },
    ] + records.editing(row?.mark?.id)
  }

  /// Asks who substitutes by what authorisation; the seat is marked with it, in one change.
  private static func substituteForm(
    _ row: Row, _ meeting: RecordID, _ session: Session
  ) -> Form {
    var record = row.mark ?? Attendance(id: "new")
    record.meeting = meeting
    record.member = row.seat?.id
    let old = row.mark
    let state = PropertyValue.string(AttendanceState.substituted.rawValue)
    return Form(
      session,
      Form.Purpose(
        title: session.phrases.values.attendance(.substituted) + " · "
          + session.codes(row.seat.map { [$0.institution] } ?? []),
        record: record, keys: ["substitute", "authorisation"],
        draftKey: "form:substitute:\(meeting):\(row.seat?.id.rawValue ?? "")",
        change: { values, record throws(RuleViolation) in
          let all = [(key: "state", value: Optional(state))] + values
          if let old { return SetFields(old.id, all) }
          var new = record
          for (key, value) in all { new = try new.setting(key, to: value) }
          new.id = session.book.freshID(for: new)
          return AddRecord(new)
        },
        said: session.phrases.values.attendance(.substituted)))
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let words = session.words
    let session = session
    var details: TextBlock?
    if let row = list.selected {
      var block = TextBlock()
      if let seat = row.seat {
        let institution = session.book.institutions[seat.institution]
        block.add(
          (institution?.name(in: session.language) ?? "") + session.modelledMark(seat), .heading)
        if let office = seat.office(in: session.language) { block.add(office) }
      }
      if let mark = row.mark {
        let facts = session.details(of: mark, except: ["meeting", "member"])
        for line in facts.lines { block.add(line.label ?? "", line.text, line.role) }
      }
      details = block
    }
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init("", 2), .init(words.institutionColumn, 9), .init(words.officeColumn, 0),
        .init(words.roleColumn, 18, dispensable: 4), .init(words.voteColumn, 4, dispensable: 2),
        .init(words.stateColumn, area.width < 60 ? 10 : area.width < 100 ? 18 : 22),
        .init(words.timeColumn, 12, dispensable: 3),
      ], least: 10, empty: words.emptySeats, details: details, detailShare: 0.3
    ) { row, columns, canvas, line in
      Self.draw(row, columns, on: &canvas, in: line, session)
    }
  }

  private static func draw(
    _ row: Row, _ columns: Columns, on canvas: inout Canvas, in line: Area, _ session: Session
  ) {
    let book = session.book
    let takesPart = row.mark?.state.takesPart ?? false
    let hasLeft = row.mark?.to != nil
    let role: Role = row.mark == nil ? .pending : takesPart && !hasLeft ? .present : .absent
    let sign = row.mark == nil ? "·" : takesPart && !hasLeft ? "●" : "○"
    columns.write(0, sign, on: &canvas, in: line, role: role)
    let institution = book.institutions[row.seat?.institution ?? row.mark?.institution]
    columns.write(
      1, institution?.code(in: session.language) ?? "", on: &canvas, in: line, role: .emphasis)
    let office =
      row.mark?.substitute ?? row.mark?.person ?? row.seat?.office(in: session.language)
      ?? institution?.name(in: session.language) ?? ""
    columns.write(2, office, on: &canvas, in: line)
    columns.write(
      3,
      row.seat.map { session.phrases.values.role($0.role) }
        ?? session.phrases.values.role(.guest), on: &canvas, in: line, role: .dim)
    columns.write(
      4, row.seat?.votes ?? false ? session.tick : "", on: &canvas, in: line, role: .dim)
    columns.write(
      5, row.mark.map { session.phrases.values.attendance($0.state) } ?? session.words.notMarked,
      on: &canvas, in: line, role: role)
    if let mark = row.mark, mark.from != nil || mark.to != nil || !mark.away.isEmpty {
      // Who was away in between has a sign; the details below say when.
      let gap = mark.away.isEmpty ? "" : " *"
      let times = "\(mark.from?.description ?? "")–\(mark.to?.description ?? "")" + gap
      columns.write(6, times, on: &canvas, in: line)
    }
  }
}
