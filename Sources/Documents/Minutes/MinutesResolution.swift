import Coordination
import Phrases

// A resolution as the minutes print it: its words or points, the vote, what came of it, dissents.

extension MinutesDocument {
  func resolution(_ resolution: Resolution) -> [Document.Block] {
    let isWritten = book.meetings[resolution.meeting]?.meetingKind == .perRollam
    let resolution =
      isWritten && meeting.meetingKind == .perRollam
      ? book.writtenVote(meeting).named(resolution) : resolution
    // What was not adopted has no number that it could be cited by.
    let title =
      resolution.isAdopted
      ? phrases.values.reference(resolution.id, in: book).firstCapital : words.proposedResolution
    let mark = restrictedMark(record.isRestricted(resolution.id))
    let points = resolution.pointsRead
    let text =
      points.isEmpty
      ? sentence(of: resolution) : words.lead(isSubgroup: record.isSubgroup)
    var blocks: [Document.Block] = [
      .paragraph(
        Document.Words(title + (points.isEmpty ? ": " : " "), .strong) + Document.Words(text)
          + mark)
    ]
    if !points.isEmpty { blocks.append(.list(items(points))) }
    blocks.append(.paragraph(Document.Words(vote(on: resolution))))
    return blocks + dissents(from: resolution)
  }

  /// A resolution in one sentence; where it has points, these are what it says.
  func sentence(of resolution: Resolution) -> String {
    if let points = resolution.points {
      return words.closed(words.lead(isSubgroup: record.isSubgroup) + "\n" + points)
    }
    return words.sentence(
      resolution, addressees: resolution.addressees.compactMap { book.institutions[$0] },
      isSubgroup: record.isSubgroup)
  }

  /// The points as a list, each under the one it belongs to.
  private func items(_ points: [ResolutionPoint]) -> [Document.Item] {
    let outermost = points.map(\.level).min() ?? 0
    return points.map { point in
      Document.Item(
        mark: point.mark, level: point.level - outermost, Document.Words(point.text))
    }
  }

  /// How the vote went, who voted how, who did not vote, and what came of it.
  private func vote(on resolution: Resolution) -> String {
    let vote = words.vote(
      resolution,
      named: (
        names(resolution.namedFor), names(resolution.namedAgainst),
        names(resolution.namedAbstained)
      ))
    var sentences = [vote]
    if !resolution.conflicted.isEmpty {
      sentences.append(words.setAside(names(resolution.conflicted)))
    }
    if let outcome = words.outcome(resolution, isSubgroup: record.isSubgroup) {
      sentences.append(outcome)
    }
    return sentences.joined(separator: " ")
  }

  private func dissents(from resolution: Resolution) -> [Document.Block] {
    resolution.dissentsRead.map { dissent in
      let who = names([dissent.seat]).joined()
      return .paragraph(
        Document.Words("\(words.dissent) (\(who)): ", .strong)
          + Document.Words(words.closed(dissent.text)))
    }
  }

  /// Seats by their institutions; where an institution has several, by their offices too.
  func names(_ seats: [RecordID]) -> [String] {
    let all = book.seats(of: meeting.body, on: meeting.date)
    return seats.map { id in
      guard let seat = book.seats[id] else { return id.rawValue }
      let code = phrases.values.reference(seat.institution, in: book)
      let isOnly = all.count { $0.institution == seat.institution && $0.votes } < 2
      return isOnly ? code : "\(code) (\(phrases.values.role(seat.role)))"
    }
  }
}
