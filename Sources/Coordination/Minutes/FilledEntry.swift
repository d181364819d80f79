// An entry of the minutes as a line fills it, and the record that the line makes.

extension Book {
  /// The entry as a line fills it, and the resolution, task or gap that the line makes.
  ///
  /// A record that the entry made `before` is kept with all that the line does not say, as its number,
  /// its votes and its evaluations; `was` is what the line before it was understood as. Throws a
  /// `RuleViolation` where a restricted entry would make a public record.
  func filled(
    _ entry: MinutesEntry, by line: UnderstoodLine, _ context: ChangeContext,
    before: (any Record)? = nil, was: UnderstoodLine? = nil
  ) throws(RuleViolation) -> (entry: MinutesEntry, made: (any Record)?) {
    var entry = entry
    entry.text = line.text
    entry.typed = line.typed == line.text ? nil : line.typed
    entry.speaker = nil
    entry.form = nil
    entry.subject = nil
    if entry.isRestricted && line.meaning.makesRecord {
      throw RuleViolation(entry, "restricted", .cannotBeRestricted)
    }
    var made: (any Record)?
    switch line.meaning {
    case .note, .topic, .act: entry.entryKind = .note
    case .speech(let speaker):
      entry.entryKind = .speech
      entry.speaker = speaker
    case .link: entry.entryKind = .link
    case .verbatim: entry.entryKind = .verbatim
    case .remark(let form):
      entry.entryKind = .procedural
      entry.form = form
    case .decision(let verb), .rejection(let verb):
      entry.entryKind = .decision
      var resolution = resolution(verb, line, of: entry, before as? Resolution)
      if case .rejection = line.meaning, !resolution.isVotedOn { resolution.outcome = .rejected }
      made = resolution
    case .task(let who, let due):
      entry.entryKind = .task
      var task = before as? PlanTask ?? newTask(of: entry)
      task.measure = line.text
      if case .task(let oldWho, let oldDue)? = was?.meaning {
        // What was set elsewhere since stays, where the line does not say otherwise.
        if who != oldWho || before == nil { task.responsible = who }
        if due != oldDue || before == nil { task.deadline = due ?? .unknown }
      } else {
        task.responsible = who
        task.deadline = due ?? .unknown
      }
      made = task
    case .gap:
      entry.entryKind = .gap
      var gap = before as? Gap ?? Gap(id: freshID("gap-\(line.text)"))
      gap.title = line.text
      gap.identifiedAt = entry.meeting
      made = gap
    }
    entry.subject = made?.id
    return (entry, made)
  }

  private func newTask(of entry: MinutesEntry) -> PlanTask {
    var task = PlanTask(id: freshID("\(entry.meeting)-task-1"))
    task.origin = entry.meeting
    task.setOn = meetings[entry.meeting]?.date
    return task
  }

  private func resolution(
    _ verb: OperativeVerb, _ line: UnderstoodLine, of entry: MinutesEntry, _ before: Resolution?
  ) -> Resolution {
    var resolution = before ?? newResolution(of: entry)
    resolution.item = entry.item
    resolution.verb = verb
    resolution.text = line.text
    resolution.addressees = []
    if verb.hasAddressee {
      let (who, rest) = leadingInstitutions(line.text)
      if !who.isEmpty && !rest.isEmpty { (resolution.addressees, resolution.text) = (who, rest) }
    }
    resolution = resolution.structured
    return before == nil ? withNumbersOfVote(resolution) : resolution
  }

  private func newResolution(of entry: MinutesEntry) -> Resolution {
    let number = nextResolutionNumber(of: entry.meeting)
    var resolution = Resolution(id: freshID("\(entry.meeting)-\(number)"))
    resolution.meeting = entry.meeting
    resolution.number = number
    resolution.time = entry.time
    return resolution
  }
}
