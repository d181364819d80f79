/// How many bytes may be digested in vain while frames are looked for among what is none.
///
/// A frame that was damaged costs its own size once. Only what was made to look like the beginnings of many
/// large frames costs more, and that would take hours.
struct DigestBudget {
  private var left: Int

  /// For a file of a size in bytes.
  init(_ size: Int) {
    left = 8 * size + 1 << 20
  }

  /// Takes away what a frame cost that was none; false where nothing more is to be looked for.
  mutating func spend(_ size: Int) -> Bool {
    left -= size
    return !isSpent
  }

  /// Whether something was not looked for to the end.
  var isSpent: Bool { left < 0 }
}
