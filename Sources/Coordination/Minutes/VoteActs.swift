// A vote by name on a question or a resolution, taken line by line.

extension ActOfLine {
  func asking(
    _ question: String, _ options: [String], _ about: RecordID?, in book: Book,
    _ context: ChangeContext
  ) -> [RecordEdit] {
    var edits: [RecordEdit] = []
    // A further question closes the one before.
    if let open = book.openQuestion(of: meeting.id) {
      var closed = open
      closed.isOpen = false
      edits.append(.replace(open, by: closed))
    }
    var entry = book.nextEntry(of: meeting.id, under: item, at: context.now)
    entry.entryKind = .vote
    entry.text = question
    entry.typed = line.typed == question ? nil : line.typed
    entry.options = options
    entry.subject = about
    entry.isOpen = true
    entry.isRestricted = isRestricted
    return edits + [.add(entry)]
  }

  /// The last vote of a seat counts, none twice; who is not there or has no vote is refused.
  func voting(
    _ seats: [RecordID], _ answer: String, in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.openQuestion(of: meeting.id) else { return [] }
    var new = old
    for id in seats {
      guard let seat = book.seats[id], seat.body == meeting.body, seat.isHeld(on: meeting.date)
      else { throw RuleViolation(old, "ballots", .notASeat(id)) }
      let voting = book.votingSeats(of: meeting, at: context.now)
      if !voting.contains(where: { $0.id == id }) {
        throw RuleViolation(old, "ballots", .noVote(id))
      }
      if let resolution = book.resolutions[old.subject], resolution.conflicted.contains(id) {
        throw RuleViolation(old, "ballots", .conflicted(id))
      }
      let mark = book.attendance(of: id, at: meeting.id)
      if !(mark?.takesPart(at: context.now) ?? false) {
        throw RuleViolation(old, "ballots", .absent(id))
      }
      new.ballots.removeAll { $0.hasPrefix("\(id)=") }
      new.ballots.append("\(id)=\(answer)")
    }
    return new == old ? [] : [.replace(old, by: new)]
  }

  func closing(
    _ id: RecordID, in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.entries[id] else { return [] }
    var new = old
    new.isOpen = false
    let quorum = book.quorum(of: meeting, at: context.now)
    (new.presentAtVote, new.quorumNeeded) = (quorum.present, quorum.needed)
    var edits: [RecordEdit] = [.replace(old, by: new)]
    if let resolution = book.resolutions[old.subject] {
      edits += try RecordVote(resolution.id, .named(old.namedBallots)).edits(in: book, context)
    }
    return edits
  }
}

extension MinutesEntry {
  /// Who gave which answer to a question put to the vote, in the order they gave it.
  public var votesByName: [(seat: RecordID, answer: String)] {
    ballots.compactMap { line in
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let seat = RecordID(rawValue: String(parts[0])) else { return nil }
      return (seat, String(parts[1]))
    }
  }

  /// How many gave each answer, in the order of the answers.
  public var tally: [(answer: String, count: Int)] {
    options.map { option in (option, votesByName.filter { $0.answer == option }.count) }
  }

  /// The votes on a resolution: its three answers are for, against and abstained, in this order.
  var namedBallots: [NamedBallot] {
    votesByName.compactMap { vote in
      options.firstIndex(of: vote.answer).flatMap { place in
        Ballot.allCases.indices.contains(place)
          ? NamedBallot(vote.seat, Ballot.allCases[place]) : nil
      }
    }
  }
}
