import Coordination
import Foundation
import Workspaces

/// What a typing journal holds once all its steps are taken.
struct TypingContents {
  /// A text under a key.
  struct Text {
    var bytes: [UInt8]
    /// When the last of it was typed, in milliseconds since 1970.
    var typed: Int
    /// The frame that left it so.
    var frame: Int
  }

  /// A change that is not known to be saved.
  struct Change {
    var id: ChangeID
    /// When it was made, in milliseconds since 1970.
    var made: Int
    /// In its own form.
    var form: [UInt8]
    /// The change, nil where its form cannot be read.
    var change: UnsavedChange?
  }

  /// For whom the program worked; nil where that is not known, or this was no journal yet.
  private(set) var actor: Actor?
  /// The form of the journal, as a number.
  private(set) var form = 0
  /// The journals that count no more.
  private(set) var replaced: Set<String> = []
  private(set) var texts: [String: Text] = [:]
  private(set) var changes: [Change] = []
  /// How many frames were whole.
  private(set) var frames = 0
  /// Whether something of it could not be read, beside an end that was cut short.
  private(set) var isDamaged = false
  /// Whether a newer program wrote it.
  private(set) var isNewer = false

  /// Whether there is nothing to be taken over.
  var isEmpty: Bool { texts.isEmpty && changes.isEmpty }

  /// Takes all whole frames of a journal.
  init(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    var last = 0
    var budget = DigestBudget(bytes.count)
    defer { if budget.isSpent { isDamaged = true } }
    while at < bytes.count {
      switch TypingFrame.read(bytes, at: at) {
      case .whole(let frame):
        at = frame.body.upperBound
        // A number that does not follow is of a frame that stood within a text.
        guard frame.number > last else {
          isDamaged = true
          continue
        }
        if frame.number != last + 1 { isDamaged = true }
        last = frame.number
        take(UnsafeRawBufferPointer(rebasing: bytes[frame.body]), frame.number)
      case .torn:
        // What stands behind a beginning may be whole all the same, where it was the size that broke.
        guard let next = Self.nextFrame(bytes, from: at + 1, &budget) else { return }
        isDamaged = true
        at = next
      case .damaged:
        // After a loss of power a file can end in zeros, which are nobody's text.
        if bytes[at...].allSatisfy({ $0 == 0 }) { return }
        isDamaged = true
        guard let next = Self.nextFrame(bytes, from: at + 1, &budget) else { return }
        at = next
      }
    }
  }

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { TypingContents($0) }
  }

  /// Where the next whole frame begins.
  private static func nextFrame(
    _ bytes: UnsafeRawBufferPointer, from start: Int, _ budget: inout DigestBudget
  ) -> Int? {
    let pattern = BytePattern(TypingFrame.beginning)
    var at = start
    while let place = pattern.first(in: bytes, from: at) {
      switch TypingFrame.read(bytes, at: place) {
      case .whole: return place
      case .torn: break
      case .damaged(let cost): if !budget.spend(cost) { return nil }
      }
      at = place + 1
    }
    return nil
  }

  private mutating func take(_ body: UnsafeRawBufferPointer, _ number: Int) {
    frames += 1
    guard !isNewer else { return }
    guard let steps = TypingSteps.read(body) else {
      isNewer = true
      return
    }
    for step in steps { take(step, number) }
  }

  private mutating func take(_ step: TypingStep, _ number: Int) {
    switch step {
    case .program(let form, let actor):
      self.form = form
      self.actor = actor
      if form > TypingStep.form { isNewer = true }
    case .replaces(let name): replaced.insert(name)
    case .text(let key, let typed, let bytes):
      texts[key] = Text(bytes: bytes, typed: typed, frame: number)
    case .splice(let key, let typed, let base, let splice, let middle):
      // On another text than the one it was made of it would put together what nobody typed.
      guard let old = texts[key], old.frame == base,
        let bytes = splice.text(from: old.bytes, middle)
      else {
        isDamaged = true
        return
      }
      texts[key] = Text(bytes: bytes, typed: typed, frame: number)
    case .gone(let key): texts[key] = nil
    case .change(let id, let made, let form):
      changes.removeAll { $0.id == id }
      let change = form.withUnsafeBytes { UnsavedChangeCoding.change($0) }
      if change == nil { isDamaged = true }
      changes.append(Change(id: id, made: made, form: form, change: change))
    case .settled(let id): changes.removeAll { $0.id == id }
    }
  }
}

/// Instants as typing journals hold them: milliseconds since 1970.
enum TypingTime {
  static func number(_ date: Date) -> Int {
    Int((date.timeIntervalSince1970 * 1000).rounded(.down))
  }

  static func date(_ number: Int) -> Date {
    Date(timeIntervalSince1970: Double(number) / 1000)
  }
}
