import Coordination
import Foundation

/// Records with every field filled, for round trips.
enum Samples {
  /// A record of a kind with something in each of its fields.
  static func full(_ kind: RecordKind, seed: UInt64 = 1) throws -> any Record {
    try filled(kind.type, seed)
  }

  private static func filled<R: Record>(_ type: R.Type, _ seed: UInt64) throws -> R {
    var random = SeededRandom(seed: seed)
    var record = type.init(id: R.kind == .settings ? Settings.theID : "sample-1")
    for field in R.descriptions {
      let values = candidates(field.type, &random)
      let filled = values.lazy.compactMap { try? record.setting(field.key, to: $0) }.first
      guard let filled else { throw NoSample(field: field.key, kind: R.kind) }
      record = filled
    }
    record.unknown = ["zLater": .dictionary(["a": .integer(1)]), "aLater": .real(1.5)]
    return record
  }

  struct NoSample: Error {
    var field: String
    var kind: RecordKind
  }

  private static func candidates(
    _ type: FieldType, _ random: inout SeededRandom
  ) -> [PropertyValue] {
    switch type {
    case .text, .longText, .email: [.string(random.text()), .string("x@example.org")]
    case .day: [.string("2014-02-28")]
    case .time: [.string("09:05"), .string("9:05")]
    case .integer: [.integer(random.number(1...90))]
    case .flag: [.boolean(true)]
    case .deadline: [.string("event:" + random.text())]
    case .status: [.string("partly")]
    case .choice(let words): [.string(words.randomElement(using: &random)!)]
    case .reference: [.string("some-other")]
    case .references: [.array([.string("b"), .string("a")])]
    case .lines:
      [
        .array([.string(random.text()), .string("druhá")]), .array([.string("2014-01-02")]),
        .array([.string("mfa:yes")]),
      ]
    }
  }

  static func task(_ id: RecordID, _ measure: String = "x") -> PlanTask {
    var task = PlanTask(id: id)
    task.measure = measure
    return task
  }

  static func evaluation(_ id: RecordID, restricted: Bool = false) -> Evaluation {
    var evaluation = Evaluation(id: id)
    evaluation.isRestricted = restricted
    return evaluation
  }
}

/// The same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  var pieces = [
    "a", "ž", "e\u{301}", "&", "<", ">", "\"", "'", "\n", "\t", "\r\n", " ", "]]>", "&amp;",
    "\u{10000}", "😀", "\u{FEFF}", "\u{FFFD}", "\u{E000}", "\u{85}", "\u{2028}", "slovo",
  ]

  mutating func text() -> String {
    (0...number(1...12)).map { _ in pieces.randomElement(using: &self)! }.joined()
  }

  mutating func value(depth: Int) -> PropertyValue {
    switch number(0...(depth < 5 ? 8 : 5)) {
    case 0, 1: .string(number(0...9) == 0 ? "" : text())
    case 2: .integer(number(Int.min...Int.max) >> number(0...63))
    case 3: .boolean(number(0...1) == 0)
    case 4: .real(Double(number(-1_000_000...1_000_000)) / 7)
    case 5:
      number(0...1) == 0
        ? .date(.init(timeIntervalSince1970: Double(number(-60_000_000_000...60_000_000_000))))
        : .data(.init((0..<number(0...150)).map { _ in UInt8(truncatingIfNeeded: next()) }))
    case 6, 7: .array((0..<number(0...4)).map { _ in value(depth: depth + 1) })
    case 8: .dictionary(dictionary(depth: depth + 1))
    default: .string(text())
    }
  }

  mutating func dictionary(depth: Int) -> [String: PropertyValue] {
    var result: [String: PropertyValue] = [:]
    for _ in 0..<number(0...7) { result[text()] = value(depth: depth) }
    return result
  }
}
