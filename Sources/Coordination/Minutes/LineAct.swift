/// What a typed line does to the meeting, where it is not just words for the minutes.
public enum LineAct: Hashable, Sendable {
  /// The sitting begins.
  case open
  /// The sitting ends.
  case close
  /// The meeting is called something besides its ordinal.
  case title
  /// The day of the meeting is stated, and it is that day.
  case date
  /// A seat takes the chair, by an authority where one is stated; nil for nobody.
  case preside(RecordID?, authority: String?)
  /// An office takes the minutes.
  case takeMinutes
  /// Offices verify the minutes, or one does no longer; `replaces` where the list is stated whole.
  case verify([String], removes: Bool, replaces: Bool)
  /// The minutes of an earlier meeting are approved at this one.
  case approve(RecordID)
  /// Seats come, leave, or are otherwise marked; guests come.
  case attend(EntryForm, [RecordID], guests: [Guest], replaces: Bool)
  /// A seat is substituted by an office with an authorisation.
  case substitute(RecordID, by: String, authorisation: String?)
  /// An agenda item is added at the end.
  case addItem
  /// An agenda item is taken off.
  case dropItem(RecordID)
  /// The next agenda item is taken up.
  case nextItem(RecordID)
  /// An agenda item is closed.
  case closeItem(RecordID)
  /// Institutions ask to speak.
  case ask([RecordID])
  /// Institutions ask to speak no longer; all where none is named.
  case withdraw([RecordID])
  /// Who asks to speak is asked for.
  case showQueue
  /// An institution is given the floor.
  case giveFloor(RecordID)
  /// Votes on the last proposal, counted.
  case vote(RecordID, VoteNumbers)
  /// A question is put to the vote by name; the resolution it is about, where it is about one.
  case question(String, options: [String], about: RecordID?)
  /// Seats vote on the open question.
  case ballot([RecordID], String)
  /// The state of the open question is asked for.
  case showVote(RecordID)
  /// The open question is closed.
  case endVote(RecordID)
  /// A round through the seats begins under an item, or ends before everybody has spoken.
  case round(RecordID)
  /// Whoever's turn it is in the round speaks later.
  case later(RecordID)
  /// Whoever's turn it is in the round has nothing to report.
  case nothing(RecordID)
  /// Earlier lines are corrected.
  case correct(LineCorrection)
  /// A line is inserted before an earlier one.
  case insert(LineInsertion)
  /// An earlier line is continued.
  case proceed(RecordID)
  /// It is that time from now on, until another is said: minutes are typed from notes.
  case time(WallTime?)
  /// The last change is undone.
  case undo

  /// A guest, by the institution that sends them or by an office.
  public struct Guest: Hashable, Sendable {
    /// The institution, where one is known by the name.
    public var institution: RecordID?
    /// The office, where no institution is known by the name.
    public var person: String?
  }
}

/// The numbers of a vote by show of hands.
public struct VoteNumbers: Hashable, Sendable {
  /// Votes for.
  public var inFavour: Int
  /// Votes against.
  public var against: Int
  /// Abstentions.
  public var abstained: Int

  /// States the numbers.
  public init(inFavour: Int, against: Int, abstained: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
  }

  /// Reads `13:0:0`, `13 : 0 : 0`, `13/0/0`; nil where a text is nothing of the kind.
  public init?(_ text: String) {
    let parts = text.split(
      separator: text.contains("/") ? "/" : ":", omittingEmptySubsequences: false
    )
    .map { Int($0.filter { !$0.isWhitespace }) }
    guard parts.count == 3, let inFavour = parts[0], let against = parts[1],
      let abstained = parts[2], [inFavour, against, abstained].allSatisfy({ (0...9999) ~= $0 })
    else { return nil }
    self.init(inFavour: inFavour, against: against, abstained: abstained)
  }
}
