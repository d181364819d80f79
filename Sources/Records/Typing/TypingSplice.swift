/// How one text becomes another that begins and ends alike: the bytes between.
///
/// It works on bytes, so that it may cut through a character; what it puts together again is whole.
struct TypingSplice: Equatable {
  /// How many bytes of the beginning stay.
  var prefix: Int
  /// How many bytes of the end stay.
  var suffix: Int

  /// What two texts have in common.
  init(from old: [UInt8], to new: [UInt8]) {
    let shorter = min(old.count, new.count)
    var prefix = 0
    var suffix = 0
    old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        // Eight bytes at a time: a long text is compared at every key.
        while prefix + 8 <= shorter,
          old.loadUnaligned(fromByteOffset: prefix, as: UInt64.self)
            == new.loadUnaligned(fromByteOffset: prefix, as: UInt64.self)
        { prefix += 8 }
        while prefix < shorter, old[prefix] == new[prefix] { prefix += 1 }
        let rest = shorter - prefix
        while suffix + 8 <= rest,
          old.loadUnaligned(fromByteOffset: old.count - suffix - 8, as: UInt64.self)
            == new.loadUnaligned(fromByteOffset: new.count - suffix - 8, as: UInt64.self)
        { suffix += 8 }
        while suffix < rest, old[old.count - suffix - 1] == new[new.count - suffix - 1] {
          suffix += 1
        }
      }
    }
    self.prefix = prefix
    self.suffix = suffix
  }

  init(prefix: Int, suffix: Int) {
    self.prefix = prefix
    self.suffix = suffix
  }

  /// The bytes between in the new text.
  func middle(of new: [UInt8]) -> ArraySlice<UInt8> { new[prefix..<(new.count - suffix)] }

  /// The new text; nil where the old one is too short for what is to stay of it.
  func text(from old: [UInt8], _ middle: some Collection<UInt8>) -> [UInt8]? {
    guard prefix >= 0, suffix >= 0, prefix <= old.count, suffix <= old.count - prefix else {
      return nil
    }
    var text: [UInt8] = []
    text.reserveCapacity(prefix + middle.count + suffix)
    text.append(contentsOf: old.prefix(prefix))
    text.append(contentsOf: middle)
    text.append(contentsOf: old.suffix(suffix))
    return text
  }
}
