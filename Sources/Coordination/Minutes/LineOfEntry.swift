// The line that an entry of the minutes is: what was typed, or what would be typed for it as it is now.

extension Book {
  /// The line by which an entry could be entered as it stands.
  ///
  /// What was typed, where it still means that; otherwise a line in the language that does.
  public func line(of entry: MinutesEntry, in language: Language = .english) -> String {
    let typed = entry.typed ?? entry.text
    guard let meeting = meetings[entry.meeting],
      let read = reader(of: entry, at: meeting, language).understand(typed),
      means(read, entry)
    else { return written(entry, in: language) }
    return typed
  }

  /// A reader that sees the meeting as it was when the entry was made.
  func reader(of entry: MinutesEntry, at meeting: Meeting, _ language: Language) -> LineReader {
    let context = ChangeContext(
      today: meeting.date, now: entry.time ?? meeting.from ?? WallTime(hour: 0, minute: 0)!)
    return LineReader(book: self, meeting: meeting, context: context, language: language)
      .lookingBack
  }

  /// Whether a line means what an entry is now.
  private func means(_ line: UnderstoodLine, _ entry: MinutesEntry) -> Bool {
    switch (entry.entryKind, line.meaning) {
    case (.note, .note): return entry.form == nil && line.text == entry.text
    case (.speech, .speech(let speaker)): return speaker == entry.speaker && line.text == entry.text
    case (.link, .link), (.verbatim, .verbatim): return line.text == entry.text
    case (.procedural, .remark(let form)): return form == entry.form && line.text == entry.text
    case (.gap, .gap): return line.text == gaps[entry.subject]?.title ?? entry.text
    case (.decision, .decision(let verb)), (.decision, .rejection(let verb)):
      guard let resolution = resolutions[entry.subject] else { return line.text == entry.text }
      if case .rejection = line.meaning, resolution.outcome != .rejected { return false }
      let (who, rest) = verb.hasAddressee ? leadingInstitutions(line.text) : ([], line.text)
      return verb == resolution.verb
        && (line.text == resolution.text
          || (who == resolution.addressees && rest == resolution.text))
    case (.task, .task(let who, let due)):
      guard let task = tasks[entry.subject] else { return line.text == entry.text }
      return line.text == task.measure && who == task.responsible
        && due ?? .unknown == task.deadline
    default: return false
    }
  }

  func written(_ entry: MinutesEntry, in language: Language) -> String {
    func codes(_ ids: [RecordID]) -> String {
      ids.compactMap { institutions[$0]?.code(in: language) }.joined(separator: ", ")
    }
    func command(_ command: LineCommand, _ words: String) -> String {
      "#\(command.word(in: language)) \(words)"
    }
    let text = entry.text
    switch entry.entryKind {
    case .speech: return entry.speaker.map { "\(codes([$0])): \(text)" } ?? escaped(entry)
    case .decision:
      guard let resolution = resolutions[entry.subject] else {
        return command(.agreed, text)
      }
      let whom = codes(resolution.addressees)
      // What was rejected without a vote is said so; what a vote has decided stays decided.
      let lead =
        resolution.outcome == .rejected && !resolution.isVotedOn
        ? "#\(LineCommand.rejected.word(in: language)) " : "!"
      return ([lead + resolution.verb.opening(in: language)] + [whom, resolution.text])
        .filter { !$0.isEmpty }.joined(separator: " ")
    case .task:
      guard let task = tasks[entry.subject] else { return command(.action, text) }
      var words = [codes(task.responsible), task.measure].filter { !$0.isEmpty }
        .joined(separator: " ")
      if case .date(let day) = task.deadline {
        words += language == .czech ? " do \(day.iso)" : " by \(day.iso)"
      }
      return command(.action, words)
    case .gap: return command(.gap, gaps[entry.subject]?.title ?? text)
    case .link: return text.lowercased().hasPrefix("http") ? text : command(.link, text)
    case .verbatim: return text.contains("\n") ? "```\n\(text)\n```" : "[[ \(text) ]]"
    case .procedural:
      switch entry.form {
      case .subtopic: return command(.subtopic, text)
      case .proposal: return command(.proposed, text)
      case .idea: return command(.idea, text)
      case .help: return command(.help, text)
      default: return text
      }
    case .note, .evaluation, .vote: return escaped(entry)
    }
  }

  /// Words that would be taken for something else, with the mark that keeps them words.
  private func escaped(_ entry: MinutesEntry) -> String {
    let text = entry.text.replacing("\n", with: " ")
    guard let meeting = meetings[entry.meeting],
      let read = reader(of: entry, at: meeting, .english).understand(text)
    else { return text }
    return read.meaning == .note && read.text == text ? text : "\\" + text
  }
}
