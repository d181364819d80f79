// How a sitting opens and ends, in typed lines: who presides, who verifies, which minutes are approved.

extension ActOfLine {
  func opening(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    switch act {
    case .open:
      // Who says twice that it begins says nothing new.
      if meeting.state == .inSession { return line.text.isEmpty ? [] : titled() }
      let moves = try MoveMeeting(meeting.id, .open).edits(in: book, context)
      guard !line.text.isEmpty else { return moves }
      return moves.map { edit in
        guard var opened = edit.after as? Meeting else { return edit }
        opened.title = line.text
        return .replace(meeting, by: opened)
      }
    case .close: return try MoveMeeting(meeting.id, .close).edits(in: book, context)
    case .title: return titled()
    case .takeMinutes: return changed { $0.minuteTaker = line.text }
    case .verify(let offices, let removes, let replaces):
      return changed { meeting in
        if replaces { meeting.verifiers = [] }
        let kept = meeting.verifiers.filter { !offices.contains($0) }
        meeting.verifiers = removes ? kept : kept + offices
      }
    case .preside(let seat, let authority):
      let edits = changed { meeting in
        meeting.presiding = seat
        meeting.authority = authority
      }
      let institution = book.seats[seat].map { [$0.institution] } ?? []
      // Before the first item the head of the minutes says it; later it is told where it happened.
      guard let seat, meeting.presiding != nil, meeting.presiding != seat else { return edits }
      return edits + entry(.presides, in: book, context, about: institution, subject: seat)
    case .approve(let earlier):
      return try MoveMeeting(earlier, .approve(at: meeting.id)).edits(in: book, context)
    default: return []
    }
  }

  private func titled() -> [RecordEdit] {
    changed { $0.title = line.text }
  }

  private func changed(_ change: (inout Meeting) -> Void) -> [RecordEdit] {
    var new = meeting
    change(&new)
    return new == meeting ? [] : [.replace(meeting, by: new)]
  }
}
