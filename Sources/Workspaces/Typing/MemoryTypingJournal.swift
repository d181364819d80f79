public import Coordination
public import Foundation

/// A typing journal in memory, for tests.
public final class MemoryTypingJournal: TypingJournal {
  private var texts: [String: KeptText] = [:]
  /// The changes that are kept, in order.
  public private(set) var changes: [UnsavedChange] = []
  /// What `begin`, or later `takeOverLeft`, finds.
  public var left: LeftTyping
  /// When set, everything that writes fails with it.
  public var failure: StoreError?
  /// How often something was written: for tests that typing is written before it is shown.
  public private(set) var writes = 0
  private let clock: () -> Date

  /// Keeps in memory; `left` is what an earlier program is taken to have left.
  public init(left: LeftTyping = LeftTyping(), clock: @escaping () -> Date = { Date() }) {
    self.left = left
    self.clock = clock
  }

  public func begin(as actor: Actor) throws(StoreError) -> LeftTyping {
    try takeOverLeft()
  }

  public func takeOverLeft() throws(StoreError) -> LeftTyping {
    if let failure { throw failure }
    for text in left.texts + left.conflicts { texts[text.key] = text }
    changes += left.changes
    defer { left = LeftTyping() }
    return left
  }

  public func latest(under key: String, unless isSaved: (ChangeID) -> Bool) -> KeptText? {
    texts[key]
  }

  public func text(under key: String) -> KeptText? { texts[key] }

  public func all() -> [KeptText] { texts.values.sorted { $0.key < $1.key } }

  public func keep(_ text: String?, under key: String) throws(StoreError) {
    if let failure { throw failure }
    writes += 1
    let text = text.flatMap { $0.isEmpty ? nil : $0 }
    texts[key] = text.map { KeptText(key: key, text: $0, typed: clock()) }
  }

  public func exchange(_ key: String, with other: String) throws(StoreError) {
    if let failure { throw failure }
    writes += 1
    let (one, two) = (texts[key], texts[other])
    texts[key] = two.map { KeptText(key: key, text: $0.text, typed: clock()) }
    texts[other] = one.map { KeptText(key: other, text: $0.text, typed: $0.typed) }
  }

  public func keep(_ change: UnsavedChange) throws(StoreError) {
    if let failure { throw failure }
    writes += 1
    changes.append(change)
    if let draft = change.draft { texts[draft.key] = nil }
  }

  public func replace(_ old: ChangeID, by change: UnsavedChange) throws(StoreError) {
    if let failure { throw failure }
    writes += 1
    if let place = changes.firstIndex(where: { $0.note.id == old }) {
      changes[place] = change
    } else {
      changes.append(change)
    }
  }

  public func forget(_ change: ChangeID, restoring: Bool) throws(StoreError) {
    if let failure { throw failure }
    guard let place = changes.firstIndex(where: { $0.note.id == change }) else { return }
    let change = changes.remove(at: place)
    if restoring, let draft = change.draft {
      var key = draft.key
      var number = 1
      while texts[key] != nil {
        key = "\(draft.key)\(KeptText.besideMark)\(number)"
        number += 1
      }
      texts[key] = KeptText(key: key, text: draft.text, typed: clock())
    }
  }

  public var trouble: StoreError? { failure }

  public func synchronise() throws(StoreError) {
    if let failure { throw failure }
  }

  public func end() {}
}
