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
    if !adopted.isEmpty { items.append(words.listOfResolutions) }
    if items.isEmpty { return [] }
    let list = items.enumerated().map { Document.Item(number: $0 + 1, Document.Words($1)) }
    return heading(words.annexes) + [.list(list)] + listOfResolutions
  }

  /// The resolutions that stand; what was not adopted is told of in the course alone.
  private var adopted: [Resolution] { record.resolutions.filter(\.isAdopted) }

  /// What was set right after the minutes were closed, told apart from what they said.
  var errata: [Document.Block] {
    let items = record.errata.map { erratum in
      Document.Item(
        Document.Words(phrases.comments.erratum(erratum, in: book))
          + restrictedMark(erratum.restricted))
    }
    return items.isEmpty ? [] : heading(phrases.comments.errata) + [.list(items)]
  }

  private var listOfResolutions: [Document.Block] {
    if adopted.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.citation), Document.Table.Column(words.resolution),
      Document.Table.Column(words.numbersTitle, .right),
    ]
    let rows = adopted.map { resolution in
      [
        Document.Words(book.citation(of: resolution)),
        Document.Words(sentence(of: resolution))
          + restrictedMark(record.isRestricted(resolution.id)),
        Document.Words(words.numbers(resolution)),
      ]
    }
    return [
      .pageBreak, .heading(level: 3, Document.Words(words.listOfResolutions)),
      .table(Document.Table(columns, rows: rows)),
    ]
  }
}
