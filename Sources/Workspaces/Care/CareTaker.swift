public import Coordination

/// A store that can be put right: it opens as long as anything of the workspace can be read, changes
/// nothing by itself, and knows what can be done about each fault.
public protocol CareTaker: RecordStore {
  /// What can be done about faults of the workspace's files, in the order in which it is best done; those
  /// about which the program can do nothing are among them, without actions.
  func remedies(for faults: [RecordFault]) throws(StoreError) -> [Remedy]

  /// Does what was chosen. Nothing is deleted: what is replaced or taken away is put aside, and gives
  /// back the path where it lies, relative to the workspace; nil where nothing had to be.
  ///
  /// Throws a `StoreError`; every file is then still in its place or put aside.
  @discardableResult
  func carryOut(_ action: Remedy.Action, of remedy: Remedy) throws(StoreError) -> String?
}

/// What can be done about one fault.
public struct Remedy: Sendable {
  /// The fault.
  public var fault: RecordFault
  /// What can be done, what is proposed first; empty where a person has to see to it.
  public var actions: [Action]
  /// The record as the file has it now, nil where it cannot be read as one.
  public var found: (any Record)?
  /// The record as it was saved last, nil where no version of it is kept.
  public var saved: (any Record)?
  /// Of two files of one id, whether both hold the same.
  public var isSame = false

  /// Names a fault and what can be done.
  public init(
    _ fault: RecordFault, _ actions: [Action], found: (any Record)? = nil,
    saved: (any Record)? = nil
  ) {
    self.fault = fault
    self.actions = actions
    self.found = found
    self.saved = saved
  }

  /// What can be done about a fault.
  public enum Action: Hashable, Sendable {
    /// Put the file aside and bring the last saved version of the record back.
    case bringBack
    /// Take the record as the file has it.
    case accept
    /// Take it that the record is gone.
    case acceptLoss
    /// Put the file at a path, relative to the workspace, aside.
    case setAside(String)
    /// Give the file the place and name, relative to the workspace, that its contents ask for.
    case move(to: String)
    /// Put what is in the file, which has several names, into a file of its own.
    case makeOwn
    /// Finish the change that a killed program had begun.
    case finish
    /// Put the seals aside, and seal everything anew as it is.
    case mendSeals
    /// Put the damaged part of the journal aside and keep the rest.
    case mendJournal
    /// Take from others the right to look.
    case tighten
    /// Begin settings anew, with the rules that a new workspace has.
    case beginSettings
  }
}
