extension Book {
  /// An id that no record has yet, made of words; a number is added where it is taken.
  public func freshID(_ words: String) -> RecordID {
    let base = Self.id(of: words)
    guard !isFree(base) else { return base }
    var number = 2
    while !isFree(RecordID(trusted: "\(base.rawValue)-\(number)")) { number += 1 }
    return RecordID(trusted: "\(base.rawValue)-\(number)")
  }

  /// The first number from one on whose id is not that of a record which exists but is not in the book.
  func unreserved(from first: Int, _ words: (Int) -> String) -> Int {
    var number = first
    while reservedIDs.contains(Self.id(of: words(number))) { number += 1 }
    return number
  }

  /// A free id for a further evaluation of a task.
  func freshEvaluationID(of task: RecordID) -> RecordID {
    var number = allEvaluations(of: task).count + 1
    while !isFree(Self.id(of: "\(task)-e\(number)")) { number += 1 }
    return Self.id(of: "\(task)-e\(number)")
  }

  /// The id that words make, with room for a number after it.
  private static func id(of words: String) -> RecordID { RecordID.made(from: words, limit: 56) }
}
