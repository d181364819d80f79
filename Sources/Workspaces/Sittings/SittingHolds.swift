public import Coordination
public import Foundation

/// Who takes the minutes of which meeting: one program at a time, as long as it runs.
///
/// A hold goes with the process that has it. It is used from the loop's thread.
public protocol SittingHolds: AnyObject {
  /// Takes the minute taking of a meeting for this program; nil where it has it now, else who has it.
  ///
  /// Throws a `StoreError` where nothing can be noted.
  func take(_ meeting: RecordID, by actor: Actor) throws(StoreError) -> SittingHolder?

  /// Lets go of a meeting's minute taking; where this program does not have it, nothing happens.
  func release(_ meeting: RecordID)

  /// Who takes a meeting's minutes now, nil where nobody or this program does.
  func holder(of meeting: RecordID) -> SittingHolder?
}

/// Who takes a meeting's minutes.
public struct SittingHolder: Hashable, Sendable {
  /// The office or institution, nil where the note of it cannot be read.
  public var actor: Actor?
  /// Since when, nil where that cannot be read.
  public var since: Date?
  /// Where: the terminal or the machine, empty where that cannot be read.
  public var place: String

  /// Names a holder.
  public init(actor: Actor?, since: Date?, place: String) {
    self.actor = actor
    self.since = since
    self.place = place
  }
}

/// Holds in memory, for tests.
public final class MemorySittingHolds: SittingHolds {
  /// Who else is taken to take the minutes of a meeting.
  public var others: [RecordID: SittingHolder] = [:]
  /// The meetings whose minutes this program takes.
  public private(set) var own: Set<RecordID> = []

  /// Holds nothing.
  public init() {}

  public func take(_ meeting: RecordID, by actor: Actor) throws(StoreError) -> SittingHolder? {
    if let other = others[meeting] { return other }
    own.insert(meeting)
    return nil
  }

  public func release(_ meeting: RecordID) { own.remove(meeting) }

  public func holder(of meeting: RecordID) -> SittingHolder? { others[meeting] }
}
