public import Coordination

/// What came of synchronising with another machine.
public struct SyncReport: Sendable {
  /// How many records were added, changed or removed here.
  public var taken = 0
  /// How many records were added, changed or removed there.
  public var sent = 0
  /// What a person should know of, or decide.
  public var notes: [MergeNote] = []
  /// Files here that cannot be taken as records, and were left out.
  public var faultsHere: [RecordFault] = []
  /// Records of the other machine that cannot be taken, and were left there as they are.
  public var faultsThere: [RecordFault] = []
  /// How many restricted records stay on this machine.
  public var restricted = 0
  /// How many restricted records this copy of the workspace does not have.
  public var withheld = 0
  /// The records as they are now, to name what the notes are about.
  public var book = Book()
  /// The address that was used.
  public var remote: String

  /// Reports of an address.
  public init(remote: String) {
    self.remote = remote
  }
}

/// Why synchronising did not come about; the workspace is as it was, or has taken what the other machine had.
public enum SyncFailure: Error, Hashable, Sendable {
  /// No address was given, and none is remembered.
  case noRemote
  /// The address that is remembered is none.
  case badRemote(String, RemoteAddress.Fault)
  /// There is no git.
  case noGit
  /// Git, or the other side, refused or could not be reached; its reason.
  case refused(remote: String, reason: String)
  /// Git did not come to an end in time.
  case tooSlow(remote: String)
  /// The branch there holds no workspace.
  case notAWorkspaceThere(remote: String)
  /// The other side, or this one, kept changing.
  case movedTooOften
  /// What lies there is more than a workspace can be.
  case tooMuch(remote: String)
  /// A record that both changed would be larger than a record can be.
  case tooLarge(RecordKind, RecordID)
  /// It was given up.
  case cancelled
  /// The workspace cannot be read or written.
  case store(StoreError)
}
