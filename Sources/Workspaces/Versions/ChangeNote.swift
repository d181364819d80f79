public import Coordination

/// What is noted of a change where it is saved, beside the records themselves.
public struct ChangeNote: Hashable, Sendable {
  /// The id of the change, unique among all programs that work on the workspace.
  public var id: ChangeID
  /// Who made it: an office or an institution, never an account.
  public var actor: Actor
  /// How it came about.
  public var manner: ChangeManner

  /// Notes a change.
  public init(
    _ id: ChangeID = .fresh(), by actor: Actor = .secretary, _ manner: ChangeManner = .made
  ) {
    self.id = id
    self.actor = actor
    self.manner = manner
  }
}

/// How a change came about.
public enum ChangeManner: Hashable, Sendable {
  /// Somebody made it.
  case made
  /// It undoes an earlier change.
  case undone(ChangeID)
  /// It does again an earlier change that had been undone.
  case redone(ChangeID)
  /// It brings an earlier version back.
  case broughtBack
  /// It came from another machine.
  case synchronised
  /// Somebody edited the files by hand, and it was accepted.
  case accepted
  /// A damaged or lost file was put right.
  case repaired
}

/// The id of a change.
public struct ChangeID: Hashable, Sendable, RawRepresentable {
  /// Small letters and digits, at most 64.
  public let rawValue: String

  /// Takes an id as it was kept; nil where it is none.
  public init?(rawValue: String) {
    guard (1...64).contains(rawValue.utf8.count),
      rawValue.utf8.allSatisfy({ byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      })
    else { return nil }
    self.rawValue = rawValue
  }

  /// An id that nobody has.
  public static func fresh() -> ChangeID {
    let number = UInt64.random(in: 0...UInt64.max)
    let more = UInt32.random(in: 0...UInt32.max)
    return ChangeID(rawValue: String(number, radix: 36) + String(more, radix: 36))!
  }
}
