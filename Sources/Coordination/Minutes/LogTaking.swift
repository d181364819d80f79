/// The lines of a log on their way into the minutes, one after the other.
struct LogTaking {
  private let log: ImportLog
  private let context: ChangeContext
  /// The meeting as it was before the log.
  private let before: Meeting
  private(set) var work: LogWork
  private var voices: LogVoices
  /// The time of the last line that states one.
  private var time: WallTime?
  /// The newest words of each writer, which `...` continues.
  private var newest: [String: RecordID] = [:]
  /// What each command put into the minutes, for `#undo`.
  private var entered: [[RecordEdit]] = []
  /// The lines of the log that each record came from, with those that continue it.
  private var origins: [RecordID: [LoggedLine]] = [:]
  /// Guests whom a list of those present named.
  private var listed: Set<RecordID> = []
  private var minuteTakerIsOfLog = false

  init(_ log: ImportLog, _ meeting: Meeting, _ work: LogWork, _ context: ChangeContext) {
    self.log = log
    self.work = work
    self.context = context
    before = meeting
    voices = LogVoices(log.lines, log.convention, work.book)
  }

  private var record: Meeting { work.book.meetings[log.meeting] ?? before }

  mutating func take(_ line: LoggedLine) throws(RuleViolation) -> ImportLog.Outcome {
    time = line.time ?? time
    let stated = time ?? record.from
    let now = ChangeContext(
      today: context.today, now: stated ?? context.now, actor: context.actor)
    var outcome = ImportLog.Outcome(line: line)
    voices.hear(line, in: work.book)
    for part in 0..<2 {
      var reader = LineReader(
        book: work.book, meeting: record, context: now, language: log.language)
      reader.presentReplaces = log.presentReplaces
      reader.unknownAreGuests = true
      guard var reading = voices.read(line, part: part, with: reader) else { break }
      continueOwn(&reading, line)
      if outcome.understood == nil { outcome.understood = reading.line }
      if reading.isIdle {
        outcome.isIdle = true
        continue
      }
      var edits: [RecordEdit]
      do throws(RuleViolation) {
        edits = try step(reading, now, hasTime: stated != nil)
      } catch {
        outcome.refusal = error
        edits = try words(reading.line.typed, now)
      }
      if stated == nil { edits = edits.map(Self.untimed) }
      let known = Set(edits.compactMap(\.before).flatMap(work.book.violations))
      work.apply(edits)
      if outcome.refusal == nil, let broken = broken(by: edits, but: known) {
        // One odd line does not keep the whole log out.
        outcome.refusal = broken
        work.apply(edits.reversed().map(Self.reversed))
        edits = try words(reading.line.typed, now)
        if stated == nil { edits = edits.map(Self.untimed) }
        work.apply(edits)
      }
      remember(edits, of: reading, line, &outcome)
    }
    return outcome
  }

  /// Ends the log: what was asked and corrected while it went on is no matter of the meeting's lines to come.
  mutating func finish() {
    var edits: [RecordEdit] = []
    var new = record
    new.queue = before.queue
    new.standing = before.standing
    if new != record { edits.append(.replace(record, by: new)) }
    if record.state.isHeld {
      edits += work.book.closingOpenItems(
        of: log.meeting, at: time ?? record.from ?? context.now)
    }
    work.apply(edits)
  }

  // MARK: One line

  private func step(
    _ reading: LogVoices.Reading, _ now: ChangeContext, hasTime: Bool
  ) throws(RuleViolation) -> [RecordEdit] {
    let understood = reading.line
    let book = work.book
    let record = record
    switch understood.meaning {
    // A meeting that was held is neither opened nor closed by its log; it says when that was.
    case .act(.open) where record.state != .planned && record.state != .convened:
      return changed { meeting in
        if hasTime, meeting.to.map({ now.now <= $0 }) ?? true {
          meeting.from = meeting.from ?? now.now
        }
        if !understood.text.isEmpty { meeting.title = understood.text }
      }
    case .act(.close) where record.state != .inSession:
      return changed { meeting in
        // A sitting that went past midnight has no end on its day.
        if hasTime { meeting.to = meeting.from.map { now.now < $0 } ?? false ? nil : now.now }
      } + book.closingOpenItems(of: log.meeting, at: now.now)
    case .act(.undo): return try undoing(now)
    case .act(.takeMinutes): return takingMinutes(understood)
    case .act(.attend(.arrived, _, let guests, replaces: true)):
      return try entering(understood, now) + striking(but: guests)
    default: return try entering(understood, now)
    }
  }

  /// The rule that records break as a line leaves them, nil where they keep all of them.
  private func broken(by edits: [RecordEdit], but known: Set<RuleViolation>) -> RuleViolation? {
    for record in edits.compactMap(\.after) {
      if let broken = work.book.violations(of: record).first(where: { !known.contains($0) }) {
        return broken
      }
    }
    return nil
  }

  private static func reversed(_ edit: RecordEdit) -> RecordEdit {
    guard let after = edit.after else { return edit.before.map { .add($0) } ?? edit }
    return edit.before.map { .replace(after, by: $0) } ?? .remove(after)
  }

  /// What is continued is the newest of the writer's own words, whoever wrote something since.
  private func continueOwn(_ reading: inout LogVoices.Reading, _ line: LoggedLine) {
    guard let own = newest[line.writer], work.book.entries[own] != nil else { return }
    switch reading.line.meaning {
    case .act(.proceed): reading.line.meaning = .act(.proceed(own))
    case .note where reading.line.doubts.contains(.nothingToContinue):
      reading.line.meaning = .act(.proceed(own))
      reading.line.doubts.removeAll { $0 == .nothingToContinue }
    default: break
    }
  }

  private func entering(
    _ line: UnderstoodLine, _ now: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    let item = work.book.currentItem(of: log.meeting)?.id
    return try EnterLine(line, meeting: log.meeting, item: item).edits(in: work.book, now)
  }

  /// The words of a line that could not be done as it was meant.
  private func words(
    _ typed: String, _ now: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    let text = typed.trimmed
    let note = UnderstoodLine(typed: "\\" + text, text: text, meaning: .note)
    return try entering(note, now)
  }

  private func changed(_ change: (inout Meeting) -> Void) -> [RecordEdit] {
    var new = record
    change(&new)
    return new == record ? [] : [.replace(record, by: new)]
  }

  /// Several take the minutes one after the other; a nick says nothing where the name is known.
  private func takingMinutes(_ line: UnderstoodLine) -> [RecordEdit] {
    let isNick = SearchText.folded(line.typed).contains("scribenick")
    let known = minuteTakerIsOfLog ? record.minuteTaker : nil
    if let known {
      if isNick || known == line.text { return [] }
      return changed { $0.minuteTaker = "\(known), \(line.text)" }
    }
    return changed { $0.minuteTaker = line.text }
  }

  /// The guests of an earlier list whom a new one does not name.
  private func striking(but guests: [LineAct.Guest]) -> [RecordEdit] {
    work.book.attendance(of: log.meeting).filter { mark in
      listed.contains(mark.id)
        && !guests.contains { $0.institution == mark.institution && $0.person == mark.person }
    }.map { .remove($0) }
  }

  /// Takes back what the last command put into the minutes: its entry, or the item it took up.
  private func undoing(_ now: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let book = work.book
    let last = entered.last { edits in
      edits.contains { edit in edit.after != nil && book.record(edit.id) != nil }
    }
    guard let last else { return [] }
    var scratch = LogWork(book)
    for edit in last.reversed() {
      guard let after = edit.after, let current = scratch.book.record(edit.id) else { continue }
      if edit.before == nil {
        scratch.apply(try DeleteRecord(edit.id).edits(in: scratch.book, now))
      } else if let old = edit.before, current.propertyValues == after.propertyValues {
        scratch.apply([.replace(current, by: old)])
      }
    }
    return scratch.edits
  }

  // MARK: What came of it

  private mutating func remember(
    _ edits: [RecordEdit], of reading: LogVoices.Reading, _ line: LoggedLine,
    _ outcome: inout ImportLog.Outcome
  ) {
    for edit in edits {
      switch (edit.before, edit.after) {
      case (nil, let new?): origins[new.id] = [line]
      case (let old?, nil):
        for origin in origins[old.id] ?? [] where !outcome.takenBack.contains(origin) {
          outcome.takenBack.append(origin)
        }
      case (is MinutesEntry, let new as MinutesEntry): origins[new.id, default: []].append(line)
      case (let old as Meeting, let new as Meeting):
        outcome.replaced += Self.replaced(old, by: new)
      default: break
      }
    }
    if outcome.refusal == nil, case .act(let act) = reading.line.meaning {
      switch act {
      case .ask, .withdraw, .showQueue, .giveFloor, .showVote: outcome.isIdle = true
      case .date, .open, .close: break
      case .undo:
        outcome.isIdle = edits.isEmpty
        if let last = edits.first.map(\.id) {
          entered.removeAll { $0.contains { $0.id == last } }
        }
        return
      case .takeMinutes:
        outcome.isIdle = edits.isEmpty
        if !edits.isEmpty { minuteTakerIsOfLog = true }
      case .attend(.arrived, _, _, _):
        outcome.isIdle = edits.isEmpty
        listed.formUnion(
          edits.filter { ($0.after as? Attendance).map { $0.member == nil } ?? false }.map(\.id))
      default: outcome.isIdle = edits.isEmpty
      }
    }
    let entry = edits.last { ($0.after as? MinutesEntry)?.isWords ?? false }
    switch reading.line.meaning {
    case .act(.correct), .act(.insert): break
    default:
      if let entry {
        newest[line.writer] = entry.id
        voices.haveSpoken.insert(line.writer)
      }
    }
    if reading.isTalk || outcome.refusal != nil { return }
    switch reading.line.meaning {
    case .topic, .act(.nextItem): if !edits.isEmpty { entered.append(edits) }
    case .act: break
    default: if !edits.isEmpty { entered.append(edits) }
    }
  }

  /// Words at the head of the minutes that are no longer there.
  private static func replaced(_ old: Meeting, by new: Meeting) -> [String] {
    [(old.title, new.title), (old.minuteTaker, new.minuteTaker)].compactMap { old, new in
      guard let old, !old.isEmpty, !(new ?? "").contains(old) else { return nil }
      return old
    } + old.verifiers.filter { !new.verifiers.contains($0) }
  }

  /// What a log without times makes has no time either.
  private static func untimed(_ edit: RecordEdit) -> RecordEdit {
    switch (edit.before, edit.after) {
    case (nil, var entry as MinutesEntry):
      entry.time = nil
      return .add(entry)
    case (nil, var resolution as Resolution):
      resolution.time = nil
      return .add(resolution)
    case (let old as Meeting, var new as Meeting):
      (new.from, new.to) = (old.from, old.to)
      return .replace(old, by: new)
    default: return edit
    }
  }
}

extension LoggedLine {
  /// Who wrote it, as writers are compared.
  var writer: String { SearchText.folded(who ?? "") }
}
