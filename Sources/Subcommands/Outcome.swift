public import Coordination
public import Workspaces

/// What running a command line comes to.
public struct Outcome {
  /// The exit status: 0 done, 1 refused or something found, 2 wrong usage, 3 no workspace to work on.
  public var status: Int32 = 0
  /// What goes to standard output.
  public var output = ""
  /// What goes to standard output behind that, as it is: a document that is no text.
  public var bytes: [UInt8] = []
  /// What goes to standard error.
  public var errors = ""
  /// What is to be said on standard error where standard output cannot be written.
  public var whereUnheard = ""
  /// The screens to show after both are written, nil where the program ends instead.
  public var terminal: TerminalRequest?

  init() {}
}

/// What the screens are to be shown of, and how.
public struct TerminalRequest {
  /// The workspace, open, with its actor and whether it is read-only.
  public var workspace: Workspace
  /// The path of the workspace.
  public var path: String
  /// The day taken for today.
  public var today: CalendarDay
  /// Whether that day was asked for, rather than read off the calendar: the screens say so.
  public var isTodayGiven: Bool
  /// The language of the screens.
  public var language: Language
  /// The theme asked for, nil for the default.
  public var theme: String?
  /// Whether colours are unwelcome (`NO_COLOR`).
  public var withoutColours: Bool
  /// The time taken for now, which stands still; nil for the clock's.
  public var time: WallTime?
  /// The meeting whose minutes are taken, nil for the overview.
  public var meeting: RecordID?
}
