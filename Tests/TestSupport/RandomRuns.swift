import Foundation

/// How random tests are run: from which seed, and how much of it.
public enum RandomRuns {
  /// The seed of this run: `PORADA_SEED`, where `clock` takes one of the clock's; else always the same, so
  /// that what passed passes again. It is printed with every failure.
  public static let seed: UInt64 =
    switch ProcessInfo.processInfo.environment["PORADA_SEED"] {
    case "clock": UInt64(Date().timeIntervalSince1970 * 1000) & 0xFFFF_FFFF
    case let text: text.flatMap { UInt64($0) } ?? 20_141_208
    }

  /// How many times the ordinary size the tests are run at: `PORADA_TEST_SCALE`, else 1.
  public static let scale: Int =
    max(1, ProcessInfo.processInfo.environment["PORADA_TEST_SCALE"].flatMap { Int($0) } ?? 1)

  /// The numbers of one test, other ones for each test's name and turn.
  public static func numbers(_ name: String, _ turn: Int = 0) -> RunNumbers {
    var state = seed &+ UInt64(truncatingIfNeeded: turn) &* 0xD134_2543_DE82_EF95
    for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return RunNumbers(state: state)
  }

  /// What a failure says, so that it can be had again.
  public static var hint: String { "PORADA_SEED=\(seed)" }
}

/// The same numbers for the same seed, on every machine.
public struct RunNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(state: UInt64) {
    self.state = state
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True once in so many times.
  public mutating func once(in times: Int) -> Bool { number(1...times) == 1 }
}
