// Arrivals, departures, substitutions and guests, in typed lines; each is timed, and what was before stays.

extension ActOfLine {
  func attendance(
    _ form: EntryForm, _ seats: [RecordID], _ guests: [LineAct.Guest], _ replaces: Bool,
    in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    var edits: [RecordEdit] = []
    for seat in seats {
      if form == .gaveUpVote || form == .tookVoteBack {
        edits += try GiveUpVote(
          meeting: meeting.id, seat: seat, takesBack: form == .tookVoteBack
        ).edits(in: book, context)
        continue
      }
      let change = MarkAttendance(meeting: meeting.id, seat: seat, mark(form))
      let marked = try change.edits(in: book, context)
      edits += form == .remote ? marked.map { timed($0, context) } : marked
    }
    edits += guests.flatMap { self.guest($0, form, in: book, context, among: edits) }
    if replaces {
      // Those whom the list does not name are not there after all.
      edits += book.attendance(of: meeting.id).filter { mark in
        mark.state.takesPart && mark.member.map { !seats.contains($0) } ?? false
      }.map { .remove($0) }
    }
    guard !edits.isEmpty, !isList else { return edits }
    // Where one of them has no institution, the entry tells who came in the words that were typed.
    let institutions =
      guests.contains { $0.institution == nil }
      ? []
      : seats.compactMap { book.seats[$0]?.institution } + guests.compactMap(\.institution)
    return edits + entry(form, in: book, context, about: institutions)
  }

  /// Whether the line states who is there, as at the beginning, rather than who comes now.
  private var isList: Bool {
    let word = line.typed.prefix { $0 != "+" && $0 != "-" && $0 != ":" && !$0.isWhitespace }
    return line.typed.dropFirst(word.count).first == ":"
  }

  private func mark(_ form: EntryForm) -> MarkAttendance.Mark {
    let isTimed = meeting.state == .inSession && !isList
    return switch form {
    case .remote: .state(.remote)
    case .left: .left
    case .excused: .state(.excused)
    case .absent: .state(.absent)
    default: isTimed ? .arrived : .state(.present)
    }
  }

  /// Who takes part remotely from some time on was not there before.
  private func timed(_ edit: RecordEdit, _ context: ChangeContext) -> RecordEdit {
    guard meeting.state == .inSession, !isList, var mark = edit.after as? Attendance else {
      return edit
    }
    let before = edit.before as? Attendance
    if before.map({ !$0.state.takesPart }) ?? true { mark.from = context.now }
    return before.map { .replace($0, by: mark) } ?? .add(mark)
  }

  private func guest(
    _ guest: LineAct.Guest, _ form: EntryForm, in book: Book, _ context: ChangeContext,
    among edits: [RecordEdit]
  ) -> [RecordEdit] {
    let isThere = book.attendance(of: meeting.id).first { mark in
      mark.member == nil && mark.institution == guest.institution && mark.person == guest.person
    }
    if form == .left {
      guard let old = isThere, old.to == nil else { return [] }
      var new = old
      new.to = context.now
      return [.replace(old, by: new)]
    }
    if let isThere, isThere.to == nil { return [] }
    let name = guest.institution?.rawValue ?? guest.person ?? "guest"
    var id = book.freshID("\(meeting.id)-guest-\(name)")
    var number = 2
    while edits.contains(where: { $0.id == id }) {
      id = book.freshID("\(meeting.id)-guest-\(name)-\(number)")
      number += 1
    }
    var mark = Attendance(id: id)
    mark.meeting = meeting.id
    mark.institution = guest.institution
    mark.person = guest.person
    if meeting.state == .inSession && !isList { mark.from = context.now }
    return [.add(mark)]
  }

  func substitution(
    _ seat: RecordID, _ office: String, _ authorisation: String?, in book: Book,
    _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    let old = book.attendance(of: seat, at: meeting.id)
    var new = old ?? Attendance(id: book.freshID("\(meeting.id)-\(seat)"))
    new.meeting = meeting.id
    new.member = seat
    if meeting.state == .inSession, !isList, !(old?.state.takesPart ?? false) {
      new.from = context.now
    }
    new.state = .substituted
    new.substitute = office
    new.authorisation = authorisation
    if old == new { return [] }
    let edit: RecordEdit = old.map { .replace($0, by: new) } ?? .add(new)
    guard !isList else { return [edit] }
    let institution = book.seats[seat].map { [$0.institution] } ?? []
    return [edit] + entry(.substituted, in: book, context, about: institution)
  }
}
