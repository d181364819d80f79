public import Coordination
public import Foundation

/// Where everything typed and not saved yet is written before it is shown, so that nothing that was seen
/// is lost when the program or the machine stops.
///
/// Writing takes microseconds and waits for no disk; what is written reaches the disk within half a
/// second. It is used from the loop's thread, whatever the store does elsewhere.
public protocol TypingJournal: AnyObject {
  /// Begins to keep for this program, and takes over what programs of the same actor left that have ended.
  ///
  /// Until then only `latest` may be used. Where nothing can be kept just now, that is the `trouble`; throws a
  /// `StoreError` where that will not change.
  func begin(as actor: Actor) throws(StoreError) -> LeftTyping

  /// Takes over what programs of the same actor have left that have ended since `begin`.
  ///
  /// Throws a `StoreError` where nothing can be kept.
  func takeOverLeft() throws(StoreError) -> LeftTyping

  /// The latest text under a key, whichever program has typed it, also one that is still running; the text
  /// of a change where the program that made it has ended and `isSaved` does not know it.
  func latest(under key: String, unless isSaved: (ChangeID) -> Bool) -> KeptText?

  /// What this program keeps under a key, nil where nothing: what it has typed itself or taken over.
  func text(under key: String) -> KeptText?

  /// Everything that this program keeps, by key.
  func all() -> [KeptText]

  /// Writes what stands under a key now; nil or an empty text forgets it.
  func keep(_ text: String?, under key: String) throws(StoreError)

  /// Exchanges what stands under two keys, in one step; the text that comes under `key` counts as typed now.
  func exchange(_ key: String, with other: String) throws(StoreError)

  /// Writes a change that was made on screen and is not saved yet; the text it was made of, under
  /// `change.draft`, is forgotten in the same step.
  func keep(_ change: UnsavedChange) throws(StoreError)

  /// Writes a change that stands for an earlier one from now on, in its place; what is being typed under
  /// its draft's key by now stays.
  func replace(_ old: ChangeID, by change: UnsavedChange) throws(StoreError)

  /// Forgets a change that was saved, or given up.
  ///
  /// Where `restoring`, its text is kept under its key again; where another text stands there by now, under
  /// a key of its own, as conflicts are.
  func forget(_ change: ChangeID, restoring: Bool) throws(StoreError)

  /// Why something is not kept, or not on the disk in time; nil where all is well, or is again.
  var trouble: StoreError? { get }

  /// Tries again at once, behind the caller's back, whatever could not be written.
  func retry()

  /// Waits until all of it is on the disk.
  func synchronise() throws(StoreError)

  /// Ends keeping: where nothing is left to be kept, no trace stays.
  func end()

  /// Does the same, but waits for the disk at most that many seconds: what is kept has been written all the
  /// same.
  func end(within seconds: Double)
}

extension TypingJournal {
  /// The latest text under a key, also of a change that may have been saved after all.
  public func latest(under key: String) -> KeptText? { latest(under: key) { _ in false } }

  /// What keeps elsewhere than on a disk has no trouble with it.
  public var trouble: StoreError? { nil }

  /// Nothing waits to be written again.
  public func retry() {}

  /// What keeps elsewhere than on a disk need not wait for one.
  public func end(within seconds: Double) { end() }
}

/// A text kept under a key of the screen that holds it.
public struct KeptText: Hashable, Sendable {
  /// Where it was typed: the key of an entry line or a form.
  public var key: String
  /// What was typed.
  public var text: String
  /// When the last of it was typed.
  public var typed: Date

  /// Holds a text.
  public init(key: String, text: String, typed: Date) {
    self.key = key
    self.text = text
    self.typed = typed
  }
}

/// A change that was made on screen and may not have been saved.
public struct UnsavedChange: Sendable {
  /// The change as it is to be saved.
  public var note: ChangeNote
  /// What it does to each record.
  public var edits: [RecordEdit]
  /// The text it was made of, nil where it was made by keys alone.
  public var draft: Draft?

  /// The text a change was made of.
  public struct Draft: Hashable, Sendable {
    /// Under which key it was typed.
    public var key: String
    /// What was typed.
    public var text: String

    /// Names a text.
    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// Holds a change.
  public init(note: ChangeNote, edits: [RecordEdit], draft: Draft? = nil) {
    self.note = note
    self.edits = edits
    self.draft = draft
  }
}

extension KeptText {
  /// The mark between the key of a text and the number of one that had to give way to it.
  public static let besideMark: Character = "~"

  /// Whether the text stands beside a later one that was typed in its place.
  public var isBeside: Bool { key.contains(Self.besideMark) }
}

/// What programs that have ended left behind, all of it now kept by this one.
public struct LeftTyping: Sendable {
  /// The texts that stand where they were typed again.
  public var texts: [KeptText]
  /// Older texts for a key of which a later one stands there now, kept beside under a key of their own.
  public var conflicts: [KeptText]
  /// The changes that were not known to be saved, in the order in which they were made.
  public var changes: [UnsavedChange]
  /// What could not be read wholly and is set aside: paths relative to the workspace.
  public var damaged: [String]
  /// Why something could not be looked at and waits for the next start, nil where all could.
  public var unread: StoreError?

  /// Holds what was left.
  public init(
    texts: [KeptText] = [], conflicts: [KeptText] = [], changes: [UnsavedChange] = [],
    damaged: [String] = [], unread: StoreError? = nil
  ) {
    self.texts = texts
    self.conflicts = conflicts
    self.changes = changes
    self.damaged = damaged
    self.unread = unread
  }

  /// Whether nothing was left.
  public var isEmpty: Bool {
    texts.isEmpty && conflicts.isEmpty && changes.isEmpty && damaged.isEmpty
  }
}
