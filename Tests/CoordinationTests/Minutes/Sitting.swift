import Testing

@testable import Coordination

/// A sitting that lines are typed into, one after the other, as the entry line does.
struct Sitting {
  var book: Book
  var now = "10:00"
  let meeting: RecordID = "m2"
  var language = Language.english

  /// The sample's second meeting, all its seats with a vote present, its first item taken up.
  init(present: [RecordID] = ["s-moi", "s-mfa", "s-mls"], opening: Bool = true) {
    book = Sample.book
    for seat in present {
      book.put(
        Attendance.made(.made(from: "m2-\(seat)")) {
          $0.meeting = "m2"
          $0.member = seat
        })
    }
    book.put(book.meetings["m2"]!.with { $0.from = Sample.time("09:30") })
    if opening { book.put(book.agendaItems["m2-i1"]!.with { $0.opened = Sample.time("09:30") }) }
  }

  var context: ChangeContext { Sample.context("2014-12-01", now) }
  var record: Meeting { book.meetings[meeting]! }
  var entries: [MinutesEntry] { book.entries(of: meeting) }
  var texts: [String] { entries.map(\.text) }

  func read(_ typed: String) -> UnderstoodLine? {
    LineReader(book: book, meeting: record, context: context, language: language)
      .understand(typed)
  }

  /// Types a line and enters it; every record it leaves must keep the rules.
  @discardableResult
  mutating func type(_ typed: String, at time: String? = nil) throws -> UnderstoodLine {
    if let time { now = time }
    let line = try #require(read(typed))
    try perform(EnterLine(line, meeting: meeting, item: book.currentItem(of: meeting)?.id))
    return line
  }

  mutating func perform(_ change: some Change) throws {
    let edits = try change.edits(in: book, context)
    for edit in edits {
      if let record = edit.after { book.put(record) } else { book.remove(edit.id) }
    }
    for edit in edits {
      if let record = edit.after { #expect(book.violations(of: record) == []) }
    }
  }

  func mark(_ seat: RecordID) -> Attendance? { book.attendance(of: seat, at: meeting) }
}
