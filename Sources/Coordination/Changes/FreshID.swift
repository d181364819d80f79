extension Book {
  /// An id that no record has yet, made of words; a number is added where it is taken.
  public func freshID(_ words: String) -> RecordID {
    let base = RecordID.made(from: words, limit: 56)
    guard has(base) else { return base }
    var number = 2
    while has(RecordID(trusted: "\(base.rawValue)-\(number)")) { number += 1 }
    return RecordID(trusted: "\(base.rawValue)-\(number)")
  }
}
