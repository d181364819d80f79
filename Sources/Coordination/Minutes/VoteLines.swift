// Votes in typed lines: counted (`hlasování 13:0:0`), and by name as MeetBot takes them
// (`#startvote Question? a, b`, `#vote MFA a`, `#showvote`, `#endvote`).

extension LineReader {
  func vote(_ command: LineCommand, _ rest: String, typed: String) -> UnderstoodLine? {
    switch command {
    case .startVote: return question(rest, typed: typed)
    case .vote:
      if let numbers = VoteNumbers(rest) { return counted(numbers, typed: typed) }
      return ballot(rest, typed: typed)
    case .showVote, .endVote:
      guard let open = book.openQuestion(of: meeting.id) else { return note(typed, .noQuestion) }
      return act(command == .showVote ? .showVote(open.id) : .endVote(open.id), "", typed: typed)
    default: return nil
    }
  }

  func counted(_ numbers: VoteNumbers, typed: String) -> UnderstoodLine {
    guard let resolution = proposal else {
      // Without a resolution the numbers are words of the minutes all the same.
      return note(typed, .noResolution)
    }
    return act(.vote(resolution.id, numbers), book.citation(of: resolution), typed: typed)
  }

  /// The resolution that is voted on: the newest of the item, else of the meeting.
  private var proposal: Resolution? {
    book.lastResolution(of: meeting.id) { $0.item == item?.id }
      ?? book.lastResolution(of: meeting.id)
  }

  /// `Question? a, b`; without a question the vote by name is on the newest resolution.
  private func question(_ rest: String, typed: String) -> UnderstoodLine? {
    let usual =
      language == .czech ? ["pro", "proti", "zdržel se"] : ["for", "against", "abstained"]
    if rest.isEmpty || rest == "!" {
      guard let proposal else { return note(typed, .noResolution) }
      let question = book.citation(of: proposal)
      return act(.question(question, options: usual, about: proposal.id), question, typed: typed)
    }
    let resolution = book.resolutions(of: meeting.id).first { book.citation(of: $0) == rest }
    if let resolution {
      return act(.question(rest, options: usual, about: resolution.id), rest, typed: typed)
    }
    guard let end = rest.lastIndex(of: "?") else {
      return act(.question(rest, options: usual, about: nil), rest, typed: typed)
    }
    let options = rest[rest.index(after: end)...].split(separator: ",").map(\.trimmed)
      .filter { !$0.isEmpty }
    let question = String(rest[...end])
    return act(
      .question(question, options: options.isEmpty ? usual : options, about: nil), question,
      typed: typed)
  }

  /// `WHO[, WHO] answer`, the answer shortened or in the other language.
  private func ballot(_ rest: String, typed: String) -> UnderstoodLine? {
    guard let open = book.openQuestion(of: meeting.id) else { return note(typed, .noQuestion) }
    var (who, words) = book.leadingInstitutions(rest)
    if who.isEmpty, let space = rest.firstIndex(where: \.isWhitespace),
      case .seat(let seat) = seat(String(rest[..<space]))
    {
      (who, words) = ([seat.institution], rest[space...].trimmed)
    }
    guard !who.isEmpty else {
      return note(typed, .unknownName(String(rest.prefix { !$0.isWhitespace })))
    }
    guard let answer = Self.answer(words, of: open.options) else {
      return note(typed, .unknownAnswer(words, open.options))
    }
    var found: [RecordID] = []
    var doubts: [UnderstoodLine.Doubt] = []
    for institution in who {
      let code = book.institutions[institution]?.code ?? institution.rawValue
      let named = seat(code) { seat in
        seat.votes && (book.attendance(of: seat.id, at: meeting.id)?.takesPart(at: now) ?? false)
      }
      guard case .seat(let seat) = named else { return note(typed, .severalSeats(code)) }
      found.append(seat.id)
      if !(book.attendance(of: seat.id, at: meeting.id)?.takesPart(at: now) ?? false) {
        doubts.append(.notPresent(institution))
      }
    }
    return act(.ballot(found, answer), answer, typed: typed, doubts)
  }

  /// The option that a text means: the whole, a beginning of just one, or yes and no for for and against.
  static func answer(_ text: String, of options: [String]) -> String? {
    let folded = SearchText.folded(text.trimmed)
    guard !folded.isEmpty else { return nil }
    if let whole = options.first(where: { SearchText.folded($0) == folded }) { return whole }
    let begun = options.filter { SearchText.folded($0).hasPrefix(folded) }
    if begun.count == 1 { return begun[0] }
    let meanings = [
      ["for", "yes", "y", "aye", "pro", "ano", "a", "+1"],
      ["against", "no", "n", "nay", "proti", "ne", "-1"],
      ["abstained", "abstain", "zdrzel se", "zdrzel", "z", "0"],
    ]
    guard let meaning = meanings.first(where: { $0.contains(folded) }) else { return nil }
    return options.first { meaning.contains(SearchText.folded($0)) }
  }
}

extension Book {
  /// The question of a meeting that is being voted on by name, nil where none is.
  public func openQuestion(of meeting: RecordID) -> MinutesEntry? {
    entriesOfMeeting[meeting].lazy.reversed().compactMap { self.entries[$0.id] }.first {
      $0.entryKind == .vote && $0.isOpen
    }
  }
}
