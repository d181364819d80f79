import Coordination
import Phrases

// The next meeting, who recorded, verified and approved, and the annexes.

extension MinutesDocument {
  var nextMeeting: [Document.Block] {
    guard let next = record.next else { return [] }
    let parts: [String?] = [
      phrases.meeting(next.ordinal) + ": " + phrases.dates.longWithWeekday(next.date),
      words.span(next.from, nil), next.place,
    ]
    let text = words.closed(parts.compactMap(\.self).joined(separator: ", "))
    return heading(words.nextMeeting) + [.paragraph(Document.Words(text))]
  }

  var signatures: [Document.Block] {
    let isVerified = meeting.state == .verified || meeting.state == .approved
    let recorded = fact(words.recordedBy, meeting.minuteTaker)
    let verifiedBy = isVerified ? words.verifiedBy : words.toBeVerifiedBy
    let verifiers = meeting.verifiers.filter { !$0.isEmpty }.map { Document.Words($0) }
    var signatures = [Document.Signature(recorded.name, [recorded.words])]
    signatures.append(
      Document.Signature(
        verifiedBy, verifiers.isEmpty ? [fact(verifiedBy, nil).words] : verifiers))
    let approved =
      meeting.state == .approved
      ? book.meetings[meeting.approvedAt].map(words.approvedAt) ?? words.approvedMeetingNotStated
      : words.notApprovedYet
    signatures.append(
      Document.Signature(words.approved, [Document.Words(approved)], signed: false))
    return heading(words.signatures) + [.signatures(signatures)]
  }

  var annexes: [Document.Block] {
    var items: [String] = []
    if !book.attendance(of: meeting.id).isEmpty { items.append(words.attendanceSheet) }
    if !record.resolutions.isEmpty { items.append(words.listOfResolutions) }
    if items.isEmpty { return [] }
    let list = items.enumerated().map { Document.Item(number: $0 + 1, Document.Words($1)) }
    return heading(words.annexes) + [.list(list)] + listOfResolutions
  }

  private var listOfResolutions: [Document.Block] {
    if record.resolutions.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.citation), Document.Table.Column(words.resolution),
      Document.Table.Column(words.numbersTitle, .right),
    ]
    let rows = record.resolutions.map { resolution in
      let addressees = resolution.addressees.compactMap { book.institutions[$0] }
      let sentence = words.sentence(
        resolution, addressees: addressees, isSubgroup: record.isSubgroup)
      return [
        Document.Words(book.citation(of: resolution)),
        Document.Words(sentence) + restrictedMark(record.isRestricted(resolution.id)),
        Document.Words(words.numbers(resolution)),
      ]
    }
    return [
      .pageBreak, .heading(level: 3, Document.Words(words.listOfResolutions)),
      .table(Document.Table(columns, rows: rows)),
    ]
  }
}
