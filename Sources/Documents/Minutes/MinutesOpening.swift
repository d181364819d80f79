import Coordination
import Phrases

// What comes before the items: membership, verifiers, the previous minutes, the agenda, public topics.

extension MinutesDocument {
  /// The seats that began or ended since the body met before.
  var membershipChanges: [Document.Block] {
    guard let previous = record.previous else { return [] }
    func isSince(_ day: CalendarDay?) -> Bool {
      day.map { $0 > previous.date && $0 <= meeting.date } ?? false
    }
    let seats = book.seats.rows.filter { $0.body == meeting.body }.sorted(by: book.seatOrder)
    let ended = seats.filter { isSince($0.to?.adding(1, .days)) }.compactMap { seat in
      seat.to.map { words.membershipEnded(name(seat), $0) }
    }
    let began = seats.filter { isSince($0.from) }.compactMap { seat in
      seat.from.map { words.membershipBegan(name(seat), $0) }
    }
    let items = (ended + began).map { Document.Item(Document.Words($0)) }
    return items.isEmpty ? [] : heading(words.membershipChanges) + [.list(items)]
  }

  private func name(_ seat: Seat) -> String {
    phrases.values.title(of: seat, in: book)
  }

  /// The verifiers elected and the minutes approved.
  var opening: [Document.Block] {
    var blocks: [Document.Block] = []
    if !meeting.verifiers.isEmpty {
      blocks.append(
        .facts([fact(words.verifiersElected, meeting.verifiers.joined(separator: "; "))]))
    }
    let approved = book.meetings(of: meeting.body).filter { $0.approvedAt == meeting.id }
    blocks += approved.map { .paragraph(Document.Words(words.previousApproved($0))) }
    return blocks.isEmpty ? [] : heading(words.openingMatters) + blocks
  }

  var programme: [Document.Block] {
    if record.agenda.isEmpty { return [] }
    let items = record.agenda.map { item in
      let by = item.submittedBy.map { " (\(phrases.values.reference($0, in: book)))" } ?? ""
      return Document.Item(number: item.number, Document.Words(item.title(in: language) + by))
    }
    return heading(words.programme) + [.list(items)]
  }

  /// What is on public record of a meeting whose minutes are not.
  var topics: [Document.Block] {
    if meeting.topics.isEmpty { return [] }
    var blocks = heading(words.topics)
    blocks.append(.list(meeting.topics.map { Document.Item(Document.Words($0)) }))
    if !record.isAhead && record.entries.isEmpty && record.resolutions.isEmpty
      && record.itemsWithholding.isEmpty
    {
      blocks.append(.paragraph(Document.Words(words.topicsOnly)))
    }
    return blocks
  }
}
