/// Makes backups of workspaces, each a single file, and restores them.
public protocol WorkspaceArchives {
  /// Writes a workspace as it is at one moment into a file, reads that back and compares it.
  ///
  /// The file is there whole or not at all, for its owner alone. `replacing` lets it take the place of
  /// one of the same name. Throws an `ArchiveError`; then what had the name has it still, unless only the
  /// folder could not be brought to the disk.
  func backUp(
    _ workspace: String, to file: String, _ scope: BackupScope, replacing: Bool
  ) throws(ArchiveError) -> BackupContents

  /// Puts a backup into a folder that is missing or empty, where it is opened and looked through.
  ///
  /// Throws an `ArchiveError` where anything in the file is not as a backup has it; then the folder is
  /// as it was.
  func restore(_ file: String, to folder: String) throws(ArchiveError) -> RestoredContents
}

/// What goes into a backup.
public enum BackupScope: Hashable, Sendable {
  /// Everything.
  case whole
  /// What may be given to anybody: no restricted record, none of its versions, nothing typed.
  case open
}

/// What a backup holds.
public struct BackupContents: Hashable, Sendable {
  /// The number of records, restricted ones among them.
  public var records: Int
  /// The number of restricted records.
  public var restricted: Int
  /// The number of restricted records that were left out.
  public var withheld: Int
  /// The paths of what was left out because it is no plain file, or may not go to anybody.
  public var leftOut: [String]
  /// The size of the file in bytes.
  public var size: Int

  /// States what a backup holds.
  public init(records: Int, restricted: Int, withheld: Int, leftOut: [String], size: Int) {
    self.records = records
    self.restricted = restricted
    self.withheld = withheld
    self.leftOut = leftOut
    self.size = size
  }
}

/// What was restored.
public struct RestoredContents: Hashable, Sendable {
  /// The number of records, restricted ones among them.
  public var records: Int
  /// The number of restricted records.
  public var restricted: Int
  /// The number of restricted records that the workspace has elsewhere.
  public var withheld: Int
  /// What is wrong with the files of the restored workspace: what was wrong when it was backed up.
  public var faults: [RecordFault]

  /// States what was restored.
  public init(records: Int, restricted: Int, withheld: Int, faults: [RecordFault]) {
    self.records = records
    self.restricted = restricted
    self.withheld = withheld
    self.faults = faults
  }
}

/// Why a backup was not made or not restored.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The workspace, or a file or folder, cannot be used.
  case store(StoreError)
  /// There is a file of the name already.
  case exists(String)
  /// The backup would lie in the workspace that it is of.
  case insideWorkspace(String)
  /// A program of the system is missing or failed; its name, and its status or the error number.
  case program(String, Int32)
  /// The workspace changed again and again while it was read, lately the file at a path.
  case restless(String)
  /// The file is no backup, or a damaged one.
  case notABackup(String)
  /// A signal came that ends the program.
  case cancelled
  /// Something in the file may not be there.
  case entry(String, ArchiveProblem)
}

/// What may not be in a backup.
public enum ArchiveProblem: Hashable, Sendable {
  /// A path that leads elsewhere, is too long or hidden.
  case path
  /// A link, a device or whatever else is neither file nor folder.
  case sort
  /// Permissions that let a program run as somebody else.
  case mode
  /// Larger than any file of a workspace, or too much in all.
  case size
  /// More files than any workspace has.
  case count
  /// The same path twice.
  case twice
}
