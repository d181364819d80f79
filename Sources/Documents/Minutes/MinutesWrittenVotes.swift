import Coordination
import Phrases

// The written votes that were held since the body met before: each with its rule, deadline and result.

extension MinutesDocument {
  var writtenVotes: [Document.Block] {
    let votes = writtenVotesSince.filter { !$0.resolutions.isEmpty }
    if votes.isEmpty { return [] }
    let isOwn = meeting.meetingKind == .perRollam
    return heading(isOwn ? words.writtenVoteItself : words.writtenVotesSince)
      + votes.flatMap(blocks)
  }

  /// What was voted on in writing between the last meeting that was held and this one.
  private var writtenVotesSince: [WrittenVote] {
    if meeting.meetingKind == .perRollam { return [book.writtenVote(meeting)].filter(\.isOver) }
    let earlier = book.meetings(of: meeting.body).filter {
      ($0.date, $0.ordinal) < (meeting.date, meeting.ordinal) && $0.state.isHeld
    }
    let last = earlier.last { $0.meetingKind != .perRollam }
    return earlier.filter { vote in
      vote.meetingKind == .perRollam
        && (last.map { $0.date <= vote.date && $0.id != vote.id } ?? true)
    }.map(book.writtenVote)
  }

  private func blocks(_ vote: WrittenVote) -> [Document.Block] {
    let meeting = vote.meeting
    var facts: [Document.Fact] = []
    if let rule = meeting.rule { facts.append(fact(words.ruleOfProcedure, rule)) }
    if let sent = meeting.invited { facts.append(fact(words.sentOn, phrases.dates.long(sent))) }
    facts.append(fact(words.votesDue, meeting.votesDue.map(phrases.dates.long)))
    let answered = vote.answered.count
    facts.append(fact(words.answered, words.ofAll(answered, vote.seats.count)))
    let silent = vote.silent
    if !silent.isEmpty {
      let names = names(silent.map(\.id)).joined(separator: ", ")
      facts.append(fact(words.notAnswered, names))
      facts.append(
        fact(words.silenceCounted, phrases.values.silence(book.settings.silence)))
    }
    var blocks: [Document.Block] = []
    if meeting.id != self.meeting.id {
      let title = words.writtenVote(meeting) + ", " + phrases.dates.long(meeting.date)
      blocks.append(.heading(level: 3, Document.Words(title)))
    }
    blocks.append(.facts(facts))
    // The minutes of the written vote itself tell of the resolutions in their course.
    return blocks
      + (meeting.id == self.meeting.id ? [] : vote.resolutions.flatMap { result($0, vote) })
  }

  /// A resolution as it was put to vote, with who voted how.
  private func result(_ resolution: Resolution, _ vote: WrittenVote) -> [Document.Block] {
    self.resolution(vote.named(resolution))
  }
}

extension WrittenVote {
  /// Whether it is closed.
  var isOver: Bool { meeting.state.isHeld }

  /// A resolution with who voted how put in beside the counts, to be printed; who was silent is counted only.
  func named(_ resolution: Resolution) -> Resolution {
    func named(_ vote: Ballot) -> [RecordID] { seats(vote, on: resolution.id).map(\.id) }
    var resolution = resolution
    resolution.namedFor = named(.inFavour)
    resolution.namedAgainst = named(.against)
    resolution.namedAbstained = named(.abstained)
    // Nobody sits together in a written vote, so that there is no quorum to tell of.
    resolution.presentAtVote = nil
    return resolution
  }
}
