import Coordination
import Phrases

// Who was present, excused, absent, authorised, who presided, and the quorum.

extension MinutesDocument {
  var attendance: [Document.Block] {
    let roll = AttendanceRoll(book, meeting)
    var blocks = heading(words.attendance)
    // Before the meeting only the excuses are known.
    if record.isAhead {
      let excuses = list(words.excused, roll.rows.filter { $0.state == .excused })
      return excuses.isEmpty ? [] : blocks + excuses
    }
    guard roll.isMarked else {
      return blocks + [.facts([fact(words.presentWithVote, nil)])]
    }
    let present = roll.takingPart
    let voting = present.filter(\.votes)
    blocks += table(words.presentWithVote, voting)
    if voting.isEmpty { blocks.append(.facts([fact(words.presentWithVote, words.nobody)])) }
    blocks += table(words.presentWithoutVote, present.filter { !$0.votes && !$0.isGuest })
    blocks += table(words.guests, present.filter { !$0.votes && $0.isGuest })
    blocks += list(words.excused, roll.rows.filter { $0.state == .excused })
    blocks += list(words.absent, roll.rows.filter(\.isAbsent))
    blocks += list(
      words.notMarked, roll.rows.filter { $0.attendance == nil && !$0.isGuest })
    return blocks + authorisations(present)
  }

  private func table(_ title: String, _ rows: [AttendanceRoll.Row]) -> [Document.Block] {
    if rows.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.institution), Document.Table.Column(words.office, optional: true),
      Document.Table.Column(words.remark, optional: true),
    ]
    let cells = rows.map { row in
      let office = office(row)
      // A guest may come for no institution.
      let name = row.institution == nil && !office.isEmpty ? "" : row.institutionName(phrases)
      return [name, office, remark(row)].map { Document.Words($0) }
    }
    return [
      .heading(level: 3, Document.Words(title)),
      .table(Document.Table(columns, rows: cells)),
    ]
  }

  private func list(_ title: String, _ rows: [AttendanceRoll.Row]) -> [Document.Block] {
    if rows.isEmpty { return [] }
    let items = rows.map { row in
      Document.Item(
        Document.Words(
          [row.institutionName(phrases), row.office(in: language)].compactMap(\.self).joined(
            separator: ", ")))
    }
    return [.heading(level: 3, Document.Words(title)), .list(items)]
  }

  /// The office that was there: the substitute's where there was one.
  private func office(_ row: AttendanceRoll.Row) -> String {
    let office =
      row.state == .substituted
      ? row.attendance?.substitute : row.office(in: language)
    guard let role = row.seat?.role, role != .member, role != .guest, row.state != .substituted
    else { return office ?? "" }
    return [office, phrases.values.role(role)].compactMap(\.self).joined(separator: ", ")
  }

  private func remark(_ row: AttendanceRoll.Row) -> String {
    var remarks: [String] = []
    switch row.state {
    case .remote: remarks.append(words.remotely)
    case .substituted:
      remarks.append(row.office(in: language).map(words.substitutes) ?? words.substitutes)
    default: break
    }
    if let span = words.span(row.attendance) { remarks.append(span) }
    if let time = row.attendance?.votelessFrom { remarks.append(words.gaveUpVote(time)) }
    return remarks.joined(separator: ", ")
  }

  private func authorisations(_ rows: [AttendanceRoll.Row]) -> [Document.Block] {
    let substituted = rows.filter { $0.state == .substituted }
    if substituted.isEmpty { return [] }
    let items = substituted.map { row in
      let who = row.attendance?.substitute ?? phrases.notStated
      let what = words.authorisation(row.attendance?.authorisation)
      let code = row.institution?.code(in: language) ?? phrases.notStated
      return Document.Item(Document.Words("\(code): \(who) – \(what)"))
    }
    return [.heading(level: 3, Document.Words(words.authorisations)), .list(items)]
  }

  var presidingAndQuorum: [Document.Block] {
    let seat = book.seats[meeting.presiding]
    let name = seat.map { seat in
      let code = phrases.values.reference(seat.institution, in: book)
      let office = seat.office(in: language).map { " – \($0)" } ?? ""
      return "\(phrases.values.role(seat.role)) (\(code))\(office)"
    }
    var facts = [fact(words.presiding, name)]
    if meeting.authority != nil || (seat.map { $0.role != .chair } ?? false) {
      facts.append(fact(words.authority, meeting.authority))
    }
    if record.isAhead { return heading(words.presidingAndQuorum) + [.facts(facts)] }
    guard !book.attendance(of: meeting.id).isEmpty else {
      facts.append(fact(words.presentAtOpening, nil))
      return heading(words.presidingAndQuorum) + [.facts(facts)]
    }
    let quorum = book.quorum(of: meeting, at: meeting.from)
    let present = meeting.from == nil ? words.presentMembers : words.presentAtOpening
    facts.append(fact(words.membersWithVote, "\(quorum.members)"))
    facts.append(fact(present, "\(quorum.present)"))
    facts.append(fact(words.needed, "\(quorum.needed)"))
    return heading(words.presidingAndQuorum) + [
      .facts(facts), .paragraph(Document.Words(quorumSentence(quorum))),
    ]
  }

  /// Whether the body was quorate, and how that moved during the meeting.
  private func quorumSentence(_ opening: Quorum) -> String {
    var sentences = [words.quorate(opening.isReached, isSubgroup: record.isSubgroup)]
    guard let from = meeting.from else { return sentences[0] }
    let times = Set(
      book.attendance(of: meeting.id).flatMap(\.turns)
        .filter { time in time > from && meeting.to.map { time < $0 } ?? true })
    var steps: [(time: WallTime, present: Int)] = []
    var turns: [String] = []
    var last = opening
    for time in times.sorted() {
      let quorum = book.quorum(of: meeting, at: time)
      if quorum.present != last.present { steps.append((time, quorum.present)) }
      if quorum.isReached != last.isReached { turns.append(words.turns(quorum.isReached, time)) }
      last = quorum
    }
    if !steps.isEmpty { sentences.append(words.duringMeeting(steps)) }
    return (sentences + turns).joined(separator: " ")
  }

  func heading(_ text: String) -> [Document.Block] {
    [.heading(level: 2, Document.Words(text))]
  }
}
