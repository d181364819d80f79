public import Coordination
import Foundation
public import Phrases
public import Workspaces

/// What every screen works with: the workspace, the words, the day and the clock.
public final class Session {
  /// The open workspace.
  public let workspace: Workspace
  /// The words of the chosen language.
  public let phrases: Phrases
  /// The day taken for today.
  public let today: CalendarDay
  /// Whether the day was chosen rather than read off the clock.
  public let isDayChosen: Bool
  /// The time on the wall.
  private let wall: () -> WallTime
  /// The time taken for now where one was chosen; it stands still, as where minutes are typed from notes.
  public var chosenTime: WallTime?
  /// What writes documents into files, nil where nothing does.
  public var printer: DocumentPrinter?
  /// Whether signs beyond ASCII can be shown.
  var unicode = true
  /// What was said last, until the next key.
  var message: Message?
  private var readiness: (revision: Int, meeting: RecordID, value: Readiness)?
  /// The record that a form has just added, or a screen leads to, for the list beneath to choose it.
  private var justAdded: RecordID?
  /// What is said after the screens have gone where something could be written nowhere.
  public var lossAtTheEnd: String { words.lossAtTheEnd }

  /// What could not be saved, or kept as it was typed, until it can.
  private var troubles: [Trouble: (since: WallTime, reason: String)] = [:]
  /// Why the place where the workspace lies is doubtful, nil where it is not.
  let natureWarning: String?
  /// Who else takes the minutes of a meeting, as was last seen.
  var minuteTakers: [RecordID: SittingHolder] = [:]

  /// The versions that were asked for last, until the screen that asked has taken them.
  private var versions: (id: RecordID, answer: Result<[RecordVersion], StoreError>)?
  /// The deleted records that were asked for last, until they are taken.
  private var deleted: Result<[DeletedRecord], StoreError>?

  /// Whether something that an earlier session has left could not be taken up yet.
  private var isLeftUnread = false
  /// The records that went during this session, and when.
  private var gone: [RecordID: Date] = [:]

  /// What cannot be written.
  private enum Trouble {
    case saving, typing
  }

  /// Something said to the user in one line.
  struct Message {
    var text: String
    var kind: Kind
    /// Whether it tells of what others have done, and what was said before of a deed here.
    var isOfOthers = false
    var own: String?

    enum Kind { case said, refused, warning }
  }

  /// Holds what screens work with.
  public init(
    workspace: Workspace, phrases: Phrases, today: CalendarDay, isDayChosen: Bool,
    clock: @escaping () -> WallTime
  ) {
    self.workspace = workspace
    natureWarning = phrases.faults.warning(workspace.store.nature)
    self.phrases = phrases
    self.today = today
    self.isDayChosen = isDayChosen
    wall = clock
  }

  /// The time taken for now: the wall's, unless another was chosen.
  public func clock() -> WallTime { chosenTime ?? wall() }

  /// The records as they stand.
  var book: Book { workspace.book }
  /// The language of the words.
  var language: Language { phrases.language }
  /// The words of the screens.
  var words: ScreenPhrases { phrases.screens }

  /// The sign of a status, one column wide.
  func sign(_ status: StatusCode?) -> String {
    phrases.values.sign(status, book.settings.statusScale, unicode: unicode)
  }

  /// Why whoever is at work cannot write records of a kind, nil where it can.
  func refusal(toWrite kind: RecordKind?) -> String? {
    if workspace.isReadOnly {
      return workspace.isOfNewerProgram ? words.newerProgram : words.readOnly
    }
    if case .member = workspace.actor, kind != .stateReport, kind != .comment {
      return words.onlyOwnReports
    }
    return nil
  }

  /// Why no line can be written into the minutes of a meeting, nil where it can.
  func refusal(toWriteMinutesOf meeting: RecordID) -> String? {
    if let refusal = refusal(toWrite: .entry) { return refusal }
    if let holder = minuteTakers[meeting] { return phrases.sittings.followed(holder, book) }
    guard let state = book.meetings[meeting]?.state, state.closesMinutes else { return nil }
    return words.minutesClosed(phrases.values.meetingState(state))
  }

  /// The sign for "done" or "yes".
  var tick: String { unicode ? "✓" : "x" }

  /// What a coming meeting lacks, worked out once for a state of the records.
  func readiness(of meeting: Meeting) -> Readiness {
    if let kept = readiness, kept.revision == book.revision, kept.meeting == meeting.id {
      return kept.value
    }
    let value = Readiness(self, meeting)
    readiness = (book.revision, meeting.id, value)
    return value
  }

  /// Tells lists which record a form has added, or a screen leads to.
  func added(_ id: RecordID?) { justAdded = id }

  /// The record of a kind that was just added, told once, else the one that was chosen.
  func choice(of kind: RecordKind, else chosen: RecordID?) -> RecordID? {
    guard let id = justAdded, book.kind(of: id) == kind else { return chosen }
    justAdded = nil
    return id
  }

  /// Makes a change through the door and says what came of it; gives back whether it was made.
  ///
  /// `draft` is the text it was made of.
  @discardableResult
  func perform(
    _ change: some Change, said: String? = nil, from draft: UnsavedChange.Draft? = nil,
    as manner: ChangeManner = .made
  ) -> Bool {
    do {
      try make(change, from: draft, as: manner)
      if let said { say(said) }
      return true
    } catch {
      report(error)
      return false
    }
  }

  /// Makes a change through the door, leaving it to the caller to say why it was refused.
  @discardableResult
  func make(
    _ change: some Change, from draft: UnsavedChange.Draft? = nil,
    as manner: ChangeManner = .made
  ) throws(ChangeRefusal) -> [RecordEdit] {
    do throws(ChangeRefusal) {
      let edits = try workspace.perform(
        change, today: today, now: clock(), from: draft, as: manner)
      noteShown(edits)
      return edits
    } catch {
      // Somebody else was quicker: their change is taken over and ours made on top of it. What would lay
      // one text over another, or delete, is left to the user.
      guard case .store(.changedOutside) = error, change.standsOnOthersWork,
        (try? workspace.takeOverOutsideChanges()) == true
      else { throw error }
      let edits = try workspace.perform(
        change, today: today, now: clock(), from: draft, as: manner)
      noteShown(edits)
      return edits
    }
  }

  /// Says a refusal, and keeps saying that something is not saved.
  func report(_ refusal: ChangeRefusal) {
    let text = wording(of: refusal)
    // A conflict is no failure of saving: there is nothing left that waits to be saved.
    switch refusal {
    case .store(.changedOutside), .rule, .held, .pastUnread: break
    case .store: note(.saving, text)
    }
    refuse(text)
  }

  /// Forgets why nothing could be saved once something is; what is saved behind the screen's back is told
  /// of later.
  func noteShown(_ edits: [RecordEdit]) {
    for edit in edits where edit.after == nil { gone[edit.id] = Date() }
    if workspace.trouble == nil && !workspace.hasUnsaved { troubles[.saving] = nil }
  }

  private func note(_ trouble: Trouble, _ reason: String) {
    troubles[trouble] = (troubles[trouble]?.since ?? clock(), reason)
  }
}

// What is typed, saved behind the screen's back, and brought back.
extension Session {
  /// Begins to save behind the screen's back, and says what earlier sessions had left.
  public func begin(waking wake: @escaping @Sendable () -> Void) {
    let recovered = workspace.beginSession(waking: wake)
    tell(recovered)
    for text in workspace.typing.all() where !text.isBeside && isOfGone(text) { setAside(text.key) }
    if message == nil, let natureWarning { warn(natureWarning) }
  }

  /// Whether a text was typed for a record that is no longer there, or that went after it was typed: another
  /// record may have its id by now.
  func isOfGone(_ text: KeptText) -> Bool {
    guard let id = DraftPlace(key: text.key)?.needed else { return false }
    if let moment = gone[id], moment >= text.typed { return true }
    // What cannot be read just now may come back.
    return !book.has(id) && !book.reservedIDs.contains(id)
  }

  /// Puts a text beside the place where it was typed, where it stands in nobody's way.
  func setAside(_ key: String) {
    let taken = Set(workspace.typing.all().map(\.key))
    let number = (1...).first { !taken.contains("\(key)\(KeptText.besideMark)\($0)") }!
    _ = exchangeTyped(key, with: "\(key)\(KeptText.besideMark)\(number)")
  }

  /// The text that was typed at a place, nil where none is or it was meant for what is gone.
  func typedText(under key: String) -> KeptText? {
    guard let text = workspace.typing.text(under: key) else { return nil }
    if isOfGone(text) {
      setAside(key)
      return nil
    }
    return text
  }

  /// Says what has come back.
  func tell(_ recovered: Recovered) {
    if let failure = recovered.failure { note(.typing, phrases.sentence(failure)) }
    isLeftUnread = recovered.failure != nil && workspace.typing.trouble != nil
    if let line = line(of: recovered.refused) {
      refuse(words.notBroughtBack(line))
    } else if let line = RecoveredLine(self, recovered).text {
      warn(line)
    }
  }

  /// What could not be saved, or kept as it was typed, and since when; nil where all is well.
  var notSaved: (since: WallTime, reason: String)? {
    if let trouble = workspace.typing.trouble, troubles[.typing] == nil {
      note(.typing, phrases.sentence(trouble))
    }
    return troubles.values.min { $0.since < $1.since }
  }

  /// Forgets why something typed could not be kept, unless there is another reason.
  private func noteTypingIsKept() {
    if let trouble = workspace.undecidedTrouble {
      note(.typing, Refusals(phrases, book).sentence(.pastUnread(trouble)))
    } else if workspace.typing.trouble == nil {
      troubles[.typing] = nil
    }
  }

  /// Writes what is typed, before it is shown; an empty text forgets it. Gives back whether it is written.
  @discardableResult
  func keepTyped(_ text: String, under key: String) -> Bool {
    do throws(StoreError) {
      try workspace.typing.keep(text.isEmpty ? nil : text, under: key)
      noteTypingIsKept()
      return true
    } catch {
      note(.typing, phrases.sentence(error))
      return false
    }
  }

  /// Exchanges what stands under two keys; gives back whether that is written.
  func exchangeTyped(_ key: String, with other: String) -> Bool {
    do throws(StoreError) {
      try workspace.typing.exchange(key, with: other)
      noteTypingIsKept()
      return true
    } catch {
      note(.typing, phrases.sentence(error))
      return false
    }
  }

  /// Takes in what has been saved and what others have changed, and says what the user must know.
  func settle() {
    tellPrinted()
    let settlement = workspace.settle()
    if let versions = settlement.versions { self.versions = versions }
    if let deleted = settlement.deleted { self.deleted = deleted }
    if let recovered = settlement.recovered { tell(recovered) }
    noteTypingIsKept()
    // What could not be taken up at the start is, once the disk is well again.
    if isLeftUnread, workspace.typing.trouble == nil { tell(workspace.takeOverLeft()) }
    if let trouble = workspace.trouble {
      note(.saving, phrases.sentence(trouble))
    } else if settlement.saved > 0 || !settlement.refused.isEmpty {
      troubles[.saving] = nil
    }
    if let line = line(of: settlement.refused) {
      refuse(line)
    } else if let failure = settlement.lookFailure {
      refuse(phrases.sentence(failure))
    } else if let id = settlement.laidOver.first {
      warn(phrases.faults.laidOver(phrases.rules.called(id, in: book), id))
    } else if settlement.tookOver, message == nil || message?.kind == .said {
      tell(ofOthers: settlement)
    }
    for record in settlement.removed { gone[record.id] = Date() }
  }

  /// Says what others have done behind what was said of a deed here: neither takes the other's place.
  private func sayOfOthers(_ line: String) {
    var own: String?
    if let message, message.kind == .said { own = message.isOfOthers ? message.own : message.text }
    let text = own.map { $0 + (".!?".contains($0.last ?? ".") ? " " : ". ") + line } ?? line
    message = Message(text: text, kind: .said, isOfOthers: true, own: own)
  }

  /// Says what others have done; a warning or a refusal that stands is more than that.
  private func tell(ofOthers settlement: Settlement) {
    if let fault = settlement.faults.first {
      warn(Refusals(phrases, book).sentence(fault))
    } else if settlement.changed.isEmpty, let line = named(settlement.removed) {
      sayOfOthers(words.deletedOutside(line))
    } else {
      // An entry of the minutes tells more than the records that were changed with it.
      let ids = settlement.changed.sorted { left, _ in book.kind(of: left) == .entry }
      let records = ids.compactMap(book.record) + settlement.removed
      sayOfOthers(words.changedOutside(named(records) ?? ""))
    }
  }

  /// The first refusal, where its text is, and how many more there are; nil where there is none.
  private func line(of refused: [RefusedChange]) -> String? {
    guard let first = refused.first else { return nil }
    let line = GivenBackLine(self, first).text
    return refused.count > 1 ? line + " " + words.moreRefused(refused.count - 1) : line
  }
}

extension Session {
  /// Records, the first by its title; nil where there is none.
  private func named(_ records: [any Record]) -> String? {
    guard let record = records.first else { return nil }
    let title = phrases.values.title(of: record, in: book)
    return records.count > 1 ? words.andMore(title, records.count - 1) : title
  }

  /// The versions of a record that were asked for, told once; nil where they have not come yet.
  func takeVersions(of id: RecordID) -> Result<[RecordVersion], StoreError>? {
    guard let answer = versions, answer.id == id else { return nil }
    versions = nil
    return answer.answer
  }

  /// The deleted records that were asked for, told once; nil where they have not come yet.
  func takeDeleted() -> Result<[DeletedRecord], StoreError>? {
    defer { deleted = nil }
    return deleted
  }
}
