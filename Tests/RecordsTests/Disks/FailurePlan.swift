import Glibc

/// What goes wrong with the file calls of a simulated process.
struct FailurePlan: Sendable {
  /// The turns of the calls that fail, the first call being 1.
  var turns: ClosedRange<Int>
  /// A later call that fails too, by its turn.
  var later: Int?
  /// The system's error number.
  var number: Int32
  /// Whether a write that fails has taken some bytes before.
  var writesInPart = false
  /// Whether bytes are lost for good where synchronising fails; not so where the process has ended.
  var losesBytes = true

  /// One call fails.
  static func once(_ turn: Int, _ number: Int32) -> FailurePlan {
    FailurePlan(turns: turn...turn, number: number)
  }

  /// A call fails and all later ones.
  static func lasting(_ turn: Int, _ number: Int32) -> FailurePlan {
    FailurePlan(turns: turn...Int.max, number: number)
  }

  /// The process is killed at a call: it and all later ones do nothing.
  static func killed(_ turn: Int) -> FailurePlan {
    FailurePlan(turns: turn...Int.max, number: EIO, losesBytes: false)
  }

  /// Whether a call fails: a full or read-only disk can still be read, and without descriptors only
  /// opening fails.
  func fails(_ call: FileCall, _ turn: Int) -> Bool {
    guard turns.contains(turn) || turn == later else { return false }
    switch number {
    case ENOSPC, EROFS, EDQUOT: return call.changes
    case EMFILE, ENFILE: return call.opens
    default: return true
    }
  }
}

/// A file call, by its kind.
struct FileCall: Sendable {
  var name: String
  /// Whether it changes something on the disk.
  var changes = false
  /// Whether it needs a descriptor.
  var opens = false
}
