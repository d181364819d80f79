import Coordination
import Workspaces

/// One step of what a typing journal tells; a frame has one or several, which count together.
enum TypingStep {
  /// What a program is: the form of its journal, and for whom it works. It makes a file a journal.
  case program(form: Int, Actor)
  /// Another journal counts no more: all that was in it stands in this one.
  case replaces(String)
  /// A text as a whole.
  case text(key: String, typed: Int, [UInt8])
  /// A text that is much like the one which the frame `base` left under its key.
  case splice(key: String, typed: Int, base: Int, TypingSplice, [UInt8])
  /// Nothing stands under the key any more.
  case gone(key: String)
  /// A change that was made on screen, in its own form.
  case change(ChangeID, made: Int, [UInt8])
  /// A change is needed no more.
  case settled(ChangeID)

  /// The form of journals that this program writes, and the newest it reads.
  static let form = 1

  /// Adds the step to the body of a frame.
  func put(into body: inout [UInt8]) {
    switch self {
    case .program(let form, let actor): body.put("program \(form) \(NoteText.of(actor))\n")
    case .replaces(let name): body.put("replaces \(name)\n")
    case .text(let key, let typed, let text):
      body.put("text \(typed) \(key.utf8.count) \(text.count)\n\(key)\n")
      body.append(contentsOf: text)
      body.put("\n")
    case .splice(let key, let typed, let base, let splice, let middle):
      body.put(
        "splice \(typed) \(key.utf8.count) \(middle.count) \(base) \(splice.prefix)"
          + " \(splice.suffix)\n\(key)\n")
      body.append(contentsOf: middle)
      body.put("\n")
    case .gone(let key): body.put("gone \(key.utf8.count)\n\(key)\n")
    case .change(let id, let made, let form):
      body.put("change \(id.rawValue) \(made) \(form.count)\n")
      body.append(contentsOf: form)
      body.put("\n")
    case .settled(let id): body.put("settled \(id.rawValue)\n")
    }
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ text: String) { append(contentsOf: text.utf8) }
}

/// Reads the steps of a frame's body.
struct TypingSteps {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  /// All steps; nil where one is not known here: a newer program's.
  static func read(_ body: UnsafeRawBufferPointer) -> [TypingStep]? {
    var steps = TypingSteps(bytes: body)
    var read: [TypingStep] = []
    while steps.at < body.count {
      guard let step = steps.step() else { return nil }
      read.append(step)
    }
    return read
  }

  private init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  private mutating func step() -> TypingStep? {
    guard let newline = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: bytes[at..<newline], as: UTF8.self)
    at = newline + 1
    let words = line.split(separator: " ").map(String.init)
    let numbers = words.dropFirst().map { Int($0) ?? -1 }
    switch (words.first, words.count) {
    case ("program", 3...4):
      return NoteText.actor(words[2...].joined(separator: " ")).map {
        .program(form: numbers[0], $0)
      }
    case ("replaces", 2): return .replaces(words[1])
    case ("text", 4):
      guard let key = self.words(numbers[1]), let text = taken(numbers[2]) else { return nil }
      return .text(key: key, typed: numbers[0], Array(text))
    case ("splice", 7):
      guard let key = self.words(numbers[1]), let middle = taken(numbers[2]) else { return nil }
      return .splice(
        key: key, typed: numbers[0], base: numbers[3],
        TypingSplice(prefix: numbers[4], suffix: numbers[5]), Array(middle))
    case ("gone", 2): return self.words(numbers[0]).map { .gone(key: $0) }
    case ("change", 4):
      guard let id = ChangeID(rawValue: words[1]), let form = taken(numbers[2]) else { return nil }
      return .change(id, made: numbers[1], Array(form))
    case ("settled", 2): return ChangeID(rawValue: words[1]).map { .settled($0) }
    default: return nil
    }
  }

  private mutating func words(_ count: Int) -> String? {
    taken(count).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// So many bytes, and the line's end behind them.
  private mutating func taken(_ count: Int) -> Slice<UnsafeRawBufferPointer>? {
    guard count >= 0, count < bytes.count - at,
      bytes[at + count] == UInt8(ascii: "\n")
    else { return nil }
    defer { at += count + 1 }
    return bytes[at..<(at + count)]
  }
}
