import Coordination
import Workspaces

// How the filters of listings are read.

extension ListingRequest {
  /// The value of a filter, nil where it was not given.
  func filter(_ option: String) -> String? { call.invocation[option] }

  /// The records that a filter names, several with commas; nil where it was not given.
  func filter(_ option: String, _ kind: RecordKind) throws -> Set<RecordID>? {
    guard let text = filter(option) else { return nil }
    var found: Set<RecordID> = []
    for part in text.split(separator: ",") {
      found.insert(try book.resolve(String(part), as: [kind]))
    }
    return found
  }

  /// The record that an operand names, nil where it was not given.
  func operand(_ place: Int, _ kind: RecordKind) throws -> RecordID? {
    guard let text = call.operand(place) else { return nil }
    return try book.resolve(text, as: [kind])
  }

  /// The fixed words that a filter names, several with commas; nil where it was not given.
  func words<W: FixedWord>(_ option: String, _ type: W.Type) throws -> Set<W>? {
    guard let text = filter(option) else { return nil }
    var found: Set<W> = []
    for part in text.split(separator: ",") {
      guard let word = W.allCases.first(where: { $0.rawValue.lowercased() == part.lowercased() })
      else { throw Misuse.badValue(option, String(part), wanted: W.words.joined(separator: "|")) }
      found.insert(word)
    }
    return found
  }

  /// The number that a filter gives, nil where it was not given.
  func number(_ option: String) throws -> Int? {
    guard let text = filter(option) else { return nil }
    guard let number = Int(text) else { throw Misuse.badValue(option, text, wanted: "YYYY") }
    return number
  }

  /// The day that a filter gives, as people type days; nil where it was not given.
  func day(_ option: String) throws -> CalendarDay? {
    guard let text = filter(option) else { return nil }
    guard let day = DayInput(today: today).day(text) else {
      throw Misuse.badValue(option, text, wanted: "YYYY-MM-DD")
    }
    return day
  }
}

extension Optional {
  /// Whether a value passes a filter; every value passes one that was not given.
  func allows<W: Hashable>(_ value: W?) -> Bool where Wrapped == Set<W> {
    guard let self else { return true }
    return value.map(self.contains) ?? false
  }
}
