/// A change or a record that a rule refuses: which record, which field, which rule.
public struct RuleViolation: Error, Hashable, Sendable {
  /// The kind of the record, or nil where the violation is not about a record.
  public var kind: RecordKind?
  /// The id of the record, or what was given instead of one.
  public var record: String
  /// The key of the field, or nil where the record as a whole is refused.
  public var field: String?
  /// The rule.
  public var rule: Rule

  /// Names the record, the field and the rule.
  public init(kind: RecordKind?, record: String, field: String?, rule: Rule) {
    self.kind = kind
    self.record = record
    self.field = field
    self.rule = rule
  }

  /// Names a record at hand, the field and the rule.
  public init(_ record: some Record, _ field: String?, _ rule: Rule) {
    self.init(kind: record.kind, record: record.id.rawValue, field: field, rule: rule)
  }
}

/// A rule that can be broken, with what is needed to word it.
public enum Rule: Hashable, Sendable {
  /// The value is not what the field holds, or a required one is empty.
  case field(FieldFault)
  /// The kind has no such field.
  case unknownField(known: [String])
  /// A key was given twice.
  case repeatedField
  /// The id is not `[a-z0-9-]{1,64}`.
  case malformedID
  /// There is a record with this id already.
  case idTaken
  /// Nothing is known by this id, code, number, citation or ordinal.
  case notFound
  /// Several records answer to it; their ids.
  case ambiguous([RecordID])
  /// The record is of another kind than is wanted.
  case wrongKind(RecordKind, wanted: [RecordKind])
  /// The field refers to a record that does not exist.
  case missingReference(RecordID)
  /// Another record refers to this one, so it cannot go; how many others do besides.
  case referredTo(by: RecordID, RecordKind, others: Int = 0)
  /// The record refers to itself, directly or through others.
  case circular
  /// A number, code or ordinal that another record has already.
  case taken(by: RecordID)
  /// An end before its start, given the start.
  case endBeforeStart(String)
  /// Two hold an office at once that only one can hold.
  case officeHeld(by: RecordID)
  /// The number is out of its range.
  case outOfRange(ClosedRange<Int>)
  /// The status is not on the workspace's scale.
  case notOnScale([String])
  /// The evaluation would be dated before its meeting's day, or the meeting has not come yet.
  case beforeMeeting(CalendarDay)
  /// The day has not come yet.
  case inFuture(CalendarDay)
  /// The meeting is not in a state in which this can be done.
  case meetingState(MeetingState)
  /// Evaluations are only added: once the minutes are circulated, a further one corrects.
  case ledger
  /// The seat is not of the meeting's body on that day.
  case notASeat(RecordID)
  /// The seat has no vote.
  case noVote(RecordID)
  /// The seat was not present when the vote was taken.
  case absent(RecordID)
  /// The seat voted twice.
  case votedTwice(RecordID)
  /// More votes than members present, or counts that differ from the votes by name.
  case votesDiffer(counted: Int, named: Int)
  /// More votes than there are voting members present.
  case tooManyVotes(cast: Int, present: Int)
  /// A member's view may write only its own institution's reports and comments.
  case notYours(RecordID)
  /// The workspace is open for reading only.
  case readOnly
  /// The record's schema is newer than the program.
  case newerSchema(Int)
  /// Nothing is there to undo or redo.
  case nothingToUndo
  /// The item is referred already, or the referral goes nowhere.
  case alreadyReferred
  /// The institution does not answer for the task.
  case notResponsible(RecordID)
  /// The text is not a year, or two years with a hyphen.
  case notAYear
  /// A record that belongs to another meeting.
  case otherMeeting(RecordID)
  /// The entry makes a resolution, a task or a gap, which are public.
  case cannotBeRestricted
  /// Somebody else has changed the field since it was seen.
  case changedMeanwhile
  /// Another machine said something else of the field, and nobody has settled it; what it said.
  case unsettled([PropertyValue])
  /// The text is those of several machines, with marks between them, and nobody has made one of them.
  case severalTexts
  /// The text is no line that an entry of the minutes could be, or the entry is none that is edited as one.
  case notALine
  /// A state that cannot follow the present one.
  case stateCannotFollow(String, after: String)
  /// The seat is set aside for this resolution, because of a conflict of interest.
  case conflicted(RecordID)
  /// A resolution was adopted under the item.
  case hasResolution(RecordID)
  /// The resolution was not adopted.
  case notAdopted
  /// Nothing is ordered or asked of anybody in it.
  case ordersNothing
  /// Every point has its task already.
  case tasksMade
  /// The meeting is no written vote.
  case notAWrittenVote
  /// No resolution is put to vote.
  case nothingToVoteOn
  /// The deadline of the written vote is past.
  case votingEnded(CalendarDay)
  /// The written vote goes on until a day, and not everybody has answered.
  case votingGoesOn(CalendarDay)
  /// A file is kept where everybody, or hardly anybody, may look; it would have to lie elsewhere.
  case fileKept(String)
  /// The usual order begins an agenda; this one has items already.
  case agendaNotEmpty
  /// The version of the minutes has no paragraph of that number.
  case noParagraph(Int)
  /// A version of minutes that was kept stays as it is.
  case keptVersion
  /// So many fundamental comments on the minutes are open.
  case openComments(Int)
  /// Only the secretary settles comments.
  case secretarySettles
  /// It tells of something restricted.
  case mustBeRestricted
}
