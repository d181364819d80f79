public import Coordination
public import Documents
public import Workspaces

/// What the program gives the subcommands: they know neither files nor screens themselves.
public struct Services {
  /// Opens the store of a workspace at a path; throws a `StoreError`.
  public var openStore: (_ path: String, _ readOnly: Bool) throws(StoreError) -> any RecordStore
  /// Opens the store of a workspace at a path to be looked through and put right; throws a `StoreError`.
  public var openForCare: (String) throws(StoreError) -> any CareTaker
  /// Makes and restores backups.
  public var archives: any WorkspaceArchives
  /// Synchronises the workspace at a path with an address, or with the one it remembers; throws a
  /// `SyncFailure`.
  public var synchronise: (String, RemoteAddress?, Actor) throws(SyncFailure) -> SyncReport
  /// Makes a workspace with records at a path where nothing is; throws a `StoreError`.
  public var createStore: (String, [any Record]) throws(StoreError) -> any RecordStore
  /// Whether there is a workspace at a path.
  public var isWorkspace: (String) -> Bool
  /// Whether there is a folder at a path.
  public var isFolder: (String) -> Bool
  /// Writes text to a file at a path, replacing what is there whole; throws a `StoreError`.
  public var writeFile: (String, String) throws(StoreError) -> Void
  /// Reads a file at a path whole, up to a number of bytes; throws a `StoreError`.
  public var readFile: (_ path: String, _ limit: Int) throws(StoreError) -> [UInt8]
  /// Makes a folder at a path where none is; throws a `StoreError`.
  public var makeFolder: (String) throws(StoreError) -> Void
  /// Writes bytes to a file in the same way; throws a `StoreError`.
  public var writeBytes: (String, [UInt8]) throws(StoreError) -> Void
  /// Makes files of documents.
  public var press: DocumentPress
  /// The records of the demonstration, told in a language.
  public var demonstration: (Language) -> [any Record]
  /// The day that the demonstration is told for.
  public var demonstrationDay: CalendarDay
  /// The keys of the screens, a row each: screen, keys, command, what it does.
  public var keyRows: (Language) -> [[String]]
  /// The names of the themes, the default first.
  public var themeNames: [String]
  /// The version of the program.
  public var version: String

  /// Hands everything over.
  public init(
    openStore: @escaping (_ path: String, _ readOnly: Bool) throws(StoreError) -> any RecordStore,
    openForCare: @escaping (String) throws(StoreError) -> any CareTaker,
    archives: any WorkspaceArchives,
    synchronise:
      @escaping (String, RemoteAddress?, Actor) throws(SyncFailure) -> SyncReport,
    createStore: @escaping (String, [any Record]) throws(StoreError) -> any RecordStore,
    isWorkspace: @escaping (String) -> Bool,
    isFolder: @escaping (String) -> Bool,
    writeFile: @escaping (String, String) throws(StoreError) -> Void,
    readFile: @escaping (_ path: String, _ limit: Int) throws(StoreError) -> [UInt8],
    makeFolder: @escaping (String) throws(StoreError) -> Void,
    writeBytes: @escaping (String, [UInt8]) throws(StoreError) -> Void,
    press: DocumentPress,
    demonstration: @escaping (Language) -> [any Record],
    demonstrationDay: CalendarDay,
    keyRows: @escaping (Language) -> [[String]],
    themeNames: [String],
    version: String
  ) {
    self.openStore = openStore
    self.openForCare = openForCare
    self.archives = archives
    self.synchronise = synchronise
    self.createStore = createStore
    self.isWorkspace = isWorkspace
    self.isFolder = isFolder
    self.writeFile = writeFile
    self.readFile = readFile
    self.makeFolder = makeFolder
    self.writeBytes = writeBytes
    self.press = press
    self.demonstration = demonstration
    self.demonstrationDay = demonstrationDay
    self.keyRows = keyRows
    self.themeNames = themeNames
    self.version = version
  }
}

/// What the program finds around itself when it starts.
public struct Surroundings {
  /// The environment variables.
  public var variables: [String: String]
  /// The folder it was started in, an absolute path.
  public var currentFolder: String
  /// The day on the calendar.
  public var today: CalendarDay
  /// The time on the wall.
  public var now: WallTime
  /// How many columns standard output has, nil where it is no terminal.
  public var columns: Int?
  /// Whether standard output is a terminal.
  public var printsToTerminal: Bool
  /// Whether a terminal is there that screens can be shown on.
  public var canShowScreens: Bool
  /// Whether so few files can be open that no workspace could be read.
  public var isShortOfFiles: Bool
  /// Asks a question and gives back the line answered, nil where nobody can be asked or input ended.
  public var ask: ((String) -> String?)?

  /// States what was found.
  public init(
    variables: [String: String], currentFolder: String, today: CalendarDay, now: WallTime,
    columns: Int? = nil, printsToTerminal: Bool = false, canShowScreens: Bool = false,
    isShortOfFiles: Bool = false,
    ask: ((String) -> String?)? = nil
  ) {
    self.variables = variables
    self.currentFolder = currentFolder
    self.today = today
    self.now = now
    self.columns = columns
    self.printsToTerminal = printsToTerminal
    self.canShowScreens = canShowScreens
    self.isShortOfFiles = isShortOfFiles
    self.ask = ask
  }

  /// The value of an environment variable, nil where it is not set or empty.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
