/// What an entry of the minutes is besides its kind; most entries are nothing besides.
public enum EntryForm: String, FixedWord {
  /// A heading under an agenda item (W3C `Subtopic:`, MeetBot `#subtopic`).
  case subtopic
  /// Words put forward for a resolution and not decided on (W3C `PROPOSED:`).
  case proposal
  /// An idea (MeetBot `#idea`).
  case idea
  /// Help that is looked for (MeetBot `#help`).
  case help
  /// Somebody came, left, took part remotely or through a substitute, gave up a vote or took it back, was
  /// excused or absent.
  case arrived, left, remote, substituted, gaveUpVote, tookVoteBack, excused, absent
  /// A guest came.
  case guest
  /// Somebody took the chair.
  case presides
  /// An item was put on the agenda, or taken off it, during the meeting.
  case agendaAdded, agendaDropped
  /// An institution had nothing to report in a round.
  case nothingToReport
  /// A correction that found nothing to correct; it stays in sight until somebody deals with it.
  case failedCorrection

  /// Whether the words after the command are the entry's own, so that it can be edited as a line.
  var isWords: Bool {
    switch self {
    case .subtopic, .proposal, .idea, .help: true
    default: false
    }
  }
}
