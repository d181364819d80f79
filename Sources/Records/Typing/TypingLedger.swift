import Coordination
import Workspaces

/// What is to be kept, what of it the journal's file holds already, and what is missing there.
struct TypingLedger {
  /// A text as the file holds it.
  private struct Written {
    var bytes: [UInt8]
    var frame: Int
    /// How many splices it takes to put it together.
    var splices: Int
  }

  /// A text that is to be kept.
  struct Text {
    var bytes: [UInt8]
    /// When the last of it was typed, in milliseconds since 1970.
    var typed: Int
  }

  private(set) var texts: [String: Text] = [:]
  private(set) var changes: [TypingContents.Change] = []
  private var written: [String: Written] = [:]
  private var missingTexts: Set<String> = []
  private var missingChanges: Set<ChangeID> = []
  private var missingSettled: [ChangeID] = []
  private var missingReplaced: [String] = []

  /// Texts up to this size are written as a whole at every key.
  private static let smallText = 256
  /// A text is written as a whole after that many splices, so that one lost frame costs little.
  private static let mostSplices = 256

  /// Whether there is nothing to be kept.
  var isEmpty: Bool { texts.isEmpty && changes.isEmpty }

  /// Whether the file holds everything.
  var isWritten: Bool {
    missingTexts.isEmpty && missingChanges.isEmpty && missingSettled.isEmpty
      && missingReplaced.isEmpty
  }

  /// Sets what stands under a key; nil for nothing.
  mutating func set(_ key: String, _ text: Text?) {
    if let text, let old = texts[key], old.bytes == text.bytes { return }
    if text == nil && texts[key] == nil { return }
    texts[key] = text
    missingTexts.insert(key)
  }

  mutating func add(_ change: TypingContents.Change) {
    changes.removeAll { $0.id == change.id }
    changes.append(change)
    missingChanges.insert(change.id)
  }

  /// Takes a change out; gives it back where it was there.
  mutating func settle(_ id: ChangeID) -> TypingContents.Change? {
    guard let place = changes.firstIndex(where: { $0.id == id }) else { return nil }
    missingChanges.remove(id)
    missingSettled.append(id)
    return changes.remove(at: place)
  }

  /// Puts a change in the place of another one, which had been made at the same moment.
  mutating func replace(_ old: ChangeID, by change: TypingContents.Change) {
    guard let place = changes.firstIndex(where: { $0.id == old }) else { return add(change) }
    missingChanges.remove(old)
    missingSettled.append(old)
    missingChanges.insert(change.id)
    let made = changes[place].made
    changes[place] = change
    changes[place].made = made
  }

  mutating func replace(_ journals: [String]) {
    missingReplaced += journals
  }

  /// A key for a text that is kept beside another, nil where one of them has just these bytes.
  func keyBeside(_ key: String, for bytes: [UInt8]) -> String? {
    TypingKey.beside(key, for: bytes) { texts[$0]?.bytes }
  }

  // MARK: Steps

  /// What the next frame has to tell.
  func missingSteps() -> [TypingStep] {
    var steps = missingReplaced.map { TypingStep.replaces($0) }
    for change in changes where missingChanges.contains(change.id) {
      steps.append(.change(change.id, made: change.made, change.form))
    }
    for key in missingTexts { if let step = step(for: key) { steps.append(step) } }
    return steps + missingSettled.map { .settled($0) }
  }

  /// All there is, for a new file.
  func allSteps() -> [TypingStep] {
    texts.map { .text(key: $0, typed: $1.typed, $1.bytes) }
      + changes.map { .change($0.id, made: $0.made, $0.form) }
  }

  private func step(for key: String) -> TypingStep? {
    guard let text = texts[key] else { return written[key] == nil ? nil : .gone(key: key) }
    if text.bytes.count > Self.smallText, let old = written[key],
      old.splices < Self.mostSplices
    {
      let splice = TypingSplice(from: old.bytes, to: text.bytes)
      let middle = splice.middle(of: text.bytes)
      if middle.count < text.bytes.count / 2 {
        return .splice(
          key: key, typed: text.typed, base: old.frame, splice, Array(middle))
      }
    }
    return .text(key: key, typed: text.typed, text.bytes)
  }

  /// Notes that a frame with such steps was written.
  mutating func note(_ steps: [TypingStep], asFrame frame: Int) {
    for step in steps {
      switch step {
      case .text(let key, _, let bytes):
        written[key] = Written(bytes: bytes, frame: frame, splices: 0)
      case .splice(let key, _, _, _, _):
        let splices = (written[key]?.splices ?? 0) + 1
        written[key] = texts[key].map {
          Written(bytes: $0.bytes, frame: frame, splices: splices)
        }
      case .gone(let key): written[key] = nil
      default: break
      }
    }
    missingTexts = []
    missingChanges = []
    missingSettled = []
    missingReplaced = []
  }

  /// Notes that everything stands in a new file, in its first frame.
  mutating func noteNewFile(_ steps: [TypingStep]) {
    written = [:]
    note(steps, asFrame: 1)
  }
}

/// The keys of texts that are kept beside a later one: the key, `~` and a number.
enum TypingKey {
  /// The key that stands before the number.
  static func base(_ key: String) -> String {
    guard let mark = key.lastIndex(of: "~"), mark != key.startIndex,
      Int(key[key.index(after: mark)...]) != nil
    else { return key }
    return String(key[..<mark])
  }

  /// The first free key beside others, nil where one of them has just these bytes.
  static func beside(
    _ key: String, for bytes: [UInt8], among texts: (String) -> [UInt8]?
  ) -> String? {
    let base = base(key)
    if texts(base) == bytes { return nil }
    var number = 1
    while let other = texts("\(base)~\(number)") {
      if other == bytes { return nil }
      number += 1
    }
    return "\(base)~\(number)"
  }
}
