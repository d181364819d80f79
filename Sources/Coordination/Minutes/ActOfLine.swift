/// Does what a line does to the meeting, with the entry that tells of it where one does.
struct ActOfLine {
  let act: LineAct
  let line: UnderstoodLine
  let meeting: Meeting
  let item: RecordID?
  let isRestricted: Bool

  init(
    _ act: LineAct, _ line: UnderstoodLine, _ meeting: Meeting, _ item: RecordID?,
    isRestricted: Bool
  ) {
    self.act = act
    self.line = line
    self.meeting = meeting
    self.item = item
    self.isRestricted = isRestricted
  }

  func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    switch act {
    case .open, .close, .title, .takeMinutes, .verify, .preside, .approve:
      return try opening(in: book, context)
    case .date, .showQueue, .showVote, .time, .undo: return []
    case .attend(let form, let seats, let guests, let replaces):
      return try attendance(form, seats, guests, replaces, in: book, context)
    case .substitute(let seat, let office, let authorisation):
      return try substitution(seat, office, authorisation, in: book, context)
    case .addItem: return try adding(in: book, context)
    case .dropItem(let id): return try dropping(id, in: book, context)
    case .nextItem(let id): return try TakeUpItem(id).edits(in: book, context)
    case .closeItem(let id):
      guard let old = book.agendaItems[id], old.closed == nil else { return [] }
      var new = old
      new.opened = old.opened ?? context.now
      new.closed = max(context.now, new.opened ?? context.now)
      new.round = []
      return [.replace(old, by: new)]
    case .ask(let who): return queue { $0 += who.filter { !meeting.queue.contains($0) } }
    case .withdraw(let who):
      return queue { queue in queue.removeAll { who.isEmpty || who.contains($0) } }
    case .giveFloor(let who): return queue { queue in queue.removeAll { $0 == who } }
    case .vote(let resolution, let numbers):
      return try RecordVote(
        resolution,
        .counted(
          for: numbers.inFavour, against: numbers.against, abstained: numbers.abstained)
      ).edits(in: book, context)
    case .question(let question, let options, let about):
      return asking(question, options, about, in: book, context)
    case .ballot(let seats, let answer): return try voting(seats, answer, in: book, context)
    case .endVote(let id): return try closing(id, in: book, context)
    case .round(let id): return round(id, in: book, context)
    case .later(let id): return later(id, in: book, context)
    case .nothing(let id): return nothing(id, in: book, context)
    case .correct(let correction): return try correcting(correction, in: book, context)
    case .insert(let insertion): return try inserting(insertion, in: book, context)
    case .proceed(let id):
      guard let last = book.entries[id] else { return [] }
      return try RewriteEntry(id, book.line(of: last) + "\n" + line.typed)
        .edits(in: book, context)
    }
  }

  /// The entry that tells of the act, in a sitting; before it there is nothing to tell.
  func entry(
    _ form: EntryForm, in book: Book, _ context: ChangeContext, about: [RecordID] = [],
    subject: RecordID? = nil
  ) -> [RecordEdit] {
    guard meeting.state == .inSession || meeting.state.isHeld else { return [] }
    var entry = book.nextEntry(of: meeting.id, under: item, at: context.now)
    entry.entryKind = .procedural
    entry.form = form
    entry.text = line.text.isEmpty ? line.typed : line.text
    entry.typed = line.typed == entry.text ? nil : line.typed
    entry.about = about
    entry.subject = subject
    entry.isRestricted = isRestricted
    return [.add(entry)]
  }

  private func queue(_ change: (inout [RecordID]) -> Void) -> [RecordEdit] {
    var new = meeting
    change(&new.queue)
    return new == meeting ? [] : [.replace(meeting, by: new)]
  }

  /// A further item stands before any other business; of a held meeting it is the last.
  private func adding(
    in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    let item = book.newItem(line.text, of: meeting.id)
    let edits: [RecordEdit] =
      meeting.state.isAhead
      ? try TakeOverOffers(meeting.id, [item]).edits(in: book, context) : [.add(item)]
    let added = edits.lazy.filter { $0.before == nil }.compactMap { $0.after as? AgendaItem }.first
    return edits + entry(.agendaAdded, in: book, context, subject: added?.id)
  }

  /// An item that nothing was said under leaves the agenda; the entry keeps its title.
  private func dropping(
    _ id: RecordID, in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    guard let item = book.agendaItems[id] else { return [] }
    let removal = try DeleteRecord(id).edits(in: book, context)
    let told: [RecordEdit] = self.entry(.agendaDropped, in: book, context)
      .compactMap { $0.after as? MinutesEntry }
      .map { entry in
        var entry = entry
        entry.text = line.text.isEmpty ? item.title : line.text
        entry.typed = line.typed
        if entry.item == id { entry.item = nil }
        return .add(entry)
      }
    return removal + told
  }

  // MARK: Corrections

  private func correcting(
    _ correction: LineCorrection, in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    var edits: [RecordEdit] = []
    var changed = book
    let hits = book.lines(of: meeting.id, hitBy: correction)
    for (place, hit) in hits.enumerated() {
      let step = try RewriteEntry(hit.entry.id, hit.line).edits(in: changed, context)
      for edit in step where place < hits.count - 1 {
        if let after = edit.after { changed.put(after) } else { changed.remove(edit.id) }
      }
      edits += step
    }
    if correction.scope == .all {
      var new = meeting
      new.standing.append(correction.line)
      edits.append(.replace(meeting, by: new))
    }
    // One that worked vanishes; one that failed stays in sight.
    return edits.isEmpty ? entry(failed: book, context) : edits
  }

  private func inserting(
    _ insertion: LineInsertion, in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    guard let target = book.line(of: meeting.id, having: insertion.place) else {
      return entry(failed: book, context)
    }
    let reader = book.reader(of: target, at: meeting, .english)
    guard let new = reader.understand(insertion.line), new.meaning.isEntry else {
      throw RuleViolation(target, "text", .notALine)
    }
    let place = book.place(before: target)
    var entry = book.nextEntry(of: meeting.id, under: target.item, at: context.now)
    (entry.sequence, entry.minor, entry.time) = (place.sequence, place.minor, target.time)
    entry.isRestricted = new.isRestricted
    let (filled, made) = try book.filled(entry, by: new, context)
    return place.shifts + (made.map { [.add($0)] } ?? []) + [.add(filled)]
  }

  private func entry(failed book: Book, _ context: ChangeContext) -> [RecordEdit] {
    var entry = book.nextEntry(of: meeting.id, under: item, at: context.now)
    entry.text = line.typed
    entry.form = .failedCorrection
    entry.isRestricted = isRestricted
    return [.add(entry)]
  }
}
