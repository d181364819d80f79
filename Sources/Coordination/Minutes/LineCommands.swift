// What each command of the entry line means with the words after it.

extension LineReader {
  /// What a command means; nil where the words after it are missing.
  func understand(_ command: LineCommand, _ rest: String, typed: String) -> UnderstoodLine? {
    if rest.isEmpty && !command.standsAlone { return nil }
    switch command {
    case .agreed: return decision(rest, typed: typed)
    case .rejected: return rejection(rest, typed: typed)
    case .action: return task(rest, typed: typed)
    case .topic: return topic(rest, typed: typed)
    case .subtopic: return subtopic(rest, typed: typed)
    case .info: return UnderstoodLine(typed: typed, text: rest, meaning: .note)
    case .proposed: return remark(.proposal, rest, typed: typed)
    case .idea: return remark(.idea, rest, typed: typed)
    case .help: return remark(.help, rest, typed: typed)
    case .link: return UnderstoodLine(typed: typed, text: rest, meaning: .link)
    case .gap: return UnderstoodLine(typed: typed, text: rest, meaning: .gap)
    case .restricted:
      var line = understand(rest) ?? UnderstoodLine(typed: typed, text: rest, meaning: .note)
      guard line.meaning.isEntry else { return nil }
      line.typed = typed
      line.isRestricted = true
      return line
    case .time:
      if ["now", "nyni"].contains(SearchText.folded(rest)) {
        return act(.time(nil), rest, typed: typed)
      }
      return WallTime(rest).map { act(.time($0), rest, typed: typed) }
    case .undo: return act(.undo, "", typed: typed)
    case .startMeeting: return act(.open, rest, typed: typed)
    case .endMeeting: return act(.close, rest, typed: typed)
    case .title: return act(.title, rest, typed: typed)
    case .date: return date(rest, typed: typed)
    case .chair, .unchair, .scribe, .verifier, .approve:
      return opening(command, rest, typed: typed)
    case .present, .here, .remote, .regrets, .absent, .guest, .substitute, .noVote:
      return attendance(command, nil, rest, typed: typed)
    case .startVote, .vote, .showVote, .endVote: return vote(command, rest, typed: typed)
    case .agenda:
      // "Agenda: https://..." says where it is; "agenda+" puts an item on it.
      return UnderstoodLine(
        typed: typed, text: rest,
        meaning: rest.lowercased().hasPrefix("http") ? .link : .note)
    case .takeUp: return takingUp(rest, typed: typed)
    case .nextItem: return nextItem(typed: typed)
    case .closeItem: return closing(rest, typed: typed)
    case .queue: return queue(nil, rest, typed: typed)
    case .acknowledge: return floor(rest, typed: typed)
    case .round, .later, .nothing: return round(command, typed: typed)
    }
  }

  func remark(_ form: EntryForm, _ text: String, typed: String) -> UnderstoodLine {
    UnderstoodLine(typed: typed, text: text, meaning: .remark(form))
  }

  func decision(_ text: String, typed: String) -> UnderstoodLine {
    // To take "does not agree" for a resolution that agrees would turn the meaning round.
    if let refusal = OperativeVerb.refusing(text) {
      return UnderstoodLine(
        typed: typed, text: text, meaning: .note, doubts: [.unknownCommand(refusal)])
    }
    let (verb, words) = OperativeVerb.leading(text) ?? (.agrees, text)
    var line = UnderstoodLine(typed: typed, text: words, meaning: .decision(verb))
    let quorum = book.quorum(of: meeting, at: now)
    if !quorum.isReached { line.doubts.append(.noQuorum(quorum)) }
    return line
  }

  private func rejection(_ text: String, typed: String) -> UnderstoodLine {
    let (verb, words) = OperativeVerb.leading(text) ?? (.agrees, text)
    return UnderstoodLine(typed: typed, text: words, meaning: .rejection(verb))
  }

  func topic(_ text: String, typed: String) -> UnderstoodLine {
    UnderstoodLine(typed: typed, text: text, meaning: .topic(agendaItem(text)?.id))
  }

  /// A heading under the item; one of the agenda is taken up all the same.
  private func subtopic(_ text: String, typed: String) -> UnderstoodLine {
    if let item = agendaItem(text) {
      return UnderstoodLine(typed: typed, text: text, meaning: .topic(item.id))
    }
    return remark(.subtopic, text, typed: typed)
  }

  /// The agenda item with a number or with a title that begins so.
  func agendaItem(_ text: String) -> AgendaItem? {
    let agenda = book.agenda(of: meeting.id)
    let digits = text.trimmed.hasSuffix(".") ? String(text.trimmed.dropLast()) : text.trimmed
    if let number = Int(digits) { return agenda.first { $0.number == number } }
    let folded = SearchText.folded(text.trimmed)
    guard !folded.isEmpty else { return nil }
    return agenda.first { item in
      [item.title, item.titleCs ?? item.title].contains { SearchText.folded($0).hasPrefix(folded) }
    }
  }

  /// Reads `WHO[, WHO] text by DATE` and `WHO to do what`, in English and Czech.
  func task(_ text: String, typed: String) -> UnderstoodLine {
    var (who, rest) = book.leadingInstitutions(text)
    if !who.isEmpty && rest.hasPrefix("to ") { rest = String(rest.dropFirst(3)) }
    let deadlines = DeadlineInText(today: today, workingDays: book.settings.workingDays)
    let (words, due) = deadlines.taking(rest)
    var line = UnderstoodLine(
      typed: typed, text: words.isEmpty ? text : due == nil ? rest : words,
      meaning: .task(who, due))
    if who.isEmpty {
      line.doubts.append(.noOwner(String(text.prefix { !$0.isWhitespace })))
    }
    if due == nil { line.doubts.append(.noDueDate) }
    return line
  }

  private func date(_ text: String, typed: String) -> UnderstoodLine {
    let day = DayInput(today: meeting.date).day(text)
    if day == meeting.date { return act(.date, text, typed: typed) }
    return UnderstoodLine(
      typed: typed, text: typed.trimmed, meaning: .note, doubts: [.otherDay(meeting.date)])
  }

  private func takingUp(_ text: String, typed: String) -> UnderstoodLine {
    let words = ["item ", "agendum ", "bod "].first { SearchText.folded(text).hasPrefix($0) }
    let name = String(text.dropFirst(words?.count ?? 0)).trimmed
    if let item = agendaItem(name) {
      return UnderstoodLine(typed: typed, text: name, meaning: .topic(item.id))
    }
    return UnderstoodLine(
      typed: typed, text: typed.trimmed, meaning: .note, doubts: [.unknownName(name)])
  }

  private func nextItem(typed: String) -> UnderstoodLine {
    guard let next = book.nextItem(of: meeting.id) else {
      return UnderstoodLine(
        typed: typed, text: typed.trimmed, meaning: .note, doubts: [.incomplete(typed.trimmed)])
    }
    return act(.nextItem(next.id), "\(next.number)", typed: typed)
  }

  private func closing(_ text: String, typed: String) -> UnderstoodLine? {
    let words = ["item ", "agendum ", "this ", "bod "].first {
      SearchText.folded(text).hasPrefix($0)
    }
    let name = String(text.dropFirst(words?.count ?? 0)).trimmed
    let current = name.isEmpty || ["item", "agendum", "bod"].contains(SearchText.folded(name))
    guard let item = current ? item : agendaItem(name) else { return nil }
    return act(.closeItem(item.id), "\(item.number)", typed: typed)
  }

  private func round(_ command: LineCommand, typed: String) -> UnderstoodLine? {
    guard let item else { return nil }
    switch command {
    case .later where book.turn(in: item, at: now) != nil:
      return act(.later(item.id), "", typed: typed)
    case .nothing where book.turn(in: item, at: now) != nil:
      return act(.nothing(item.id), "", typed: typed)
    case .round: return act(.round(item.id), "", typed: typed)
    default: return nil
    }
  }

  // MARK: Corrections and continuations

  func correction(_ line: String, typed: String) -> UnderstoodLine? {
    if let correction = LineCorrection(line) {
      let hits = book.hits(of: correction, in: meeting.id).count
      return act(
        .correct(correction), line, typed: typed,
        hits == 0 ? [.nothingToCorrect(correction.old)] : [])
    }
    if let insertion = LineInsertion(line) {
      let isFound = book.line(of: meeting.id, having: insertion.place) != nil
      return act(
        .insert(insertion), line, typed: typed,
        isFound ? [] : [.nothingToCorrect(insertion.place)])
    }
    return nil
  }

  func proceeding(_ rest: String, typed: String) -> UnderstoodLine {
    guard let last = book.newestEntry(of: meeting.id), last.isWords else {
      return UnderstoodLine(
        typed: typed, text: rest, meaning: .note, doubts: [.nothingToContinue])
    }
    return act(.proceed(last.id), rest, typed: typed)
  }
}

extension Book {
  /// The agenda item after the one being dealt with that has not been taken up yet.
  public func nextItem(of meeting: RecordID) -> AgendaItem? {
    let agenda = agenda(of: meeting)
    let current =
      agenda.last { $0.opened != nil && $0.closed == nil } ?? agenda.last { $0.opened != nil }
    guard let current else { return agenda.first }
    return agenda.first { $0.number > current.number && $0.opened == nil }
  }
}
