import Coordination
import Demonstration
import Records

/// A workspace whose meeting in session has fourteen seats, an agenda and as many entries as are wanted.
struct SittingWorkload {
  let count: Int
  let path: String

  /// The meeting whose minutes are taken.
  static let meeting: RecordID = "group-12"
  private static let seats = 14

  /// Makes it.
  func make() throws -> Cost {
    let records = try Self.records(count)
    return try cost { _ = try FolderStore.create(at: path, records: records) }
  }

  /// The demonstration's members, papers, tasks and meetings, and the minutes of the meeting as they are typed.
  private static func records(_ count: Int) throws -> [any Record] {
    let left: Set<RecordKind> = [.entry, .attendance]
    var book = Book()
    for record in Demonstration.records() where !left.contains(record.kind) { book.put(record) }
    let day = book.meetings[meeting]?.date ?? Workload.day
    let body = book.settings.group
    let all = book.seats(of: body, on: day)
    for seat in all.dropFirst(seats) { book.remove(seat.id) }
    for seat in all.prefix(seats) {
      var mark = Attendance(id: RecordID.made(from: "\(meeting)-\(seat.id)"))
      mark.meeting = meeting
      mark.member = seat.id
      mark.state = .present
      book.put(mark)
    }
    var number = 0
    while book.entries(of: meeting).count < count {
      for line in lines(number) where book.entries(of: meeting).count < count {
        try enter(line, number, into: &book)
      }
      number += 1
    }
    return RecordKind.allCases.flatMap(book.records(of:))
  }

  private static func enter(_ typed: String, _ number: Int, into book: inout Book) throws {
    let time = WallTime(hour: 9, minute: 0)!
    if number == 0, var record = book.meetings[meeting], record.state != .inSession {
      record.state = .inSession
      record.from = time
      book.put(record)
      if var item = book.agenda(of: meeting).first {
        item.opened = time
        book.put(item)
      }
    }
    guard let record = book.meetings[meeting] else { return }
    let context = ChangeContext(today: record.date, now: time)
    let reader = LineReader(book: book, meeting: record, context: context)
    guard let line = reader.understand(typed) else { return }
    let change = EnterLine(line, meeting: meeting, item: book.currentItem(of: meeting)?.id)
    for edit in try change.edits(in: book, context) {
      if let record = edit.after { book.put(record) } else { book.remove(edit.id) }
    }
  }

  /// What is typed in a minute or two of a sitting; some of it continues or corrects what stands above.
  private static func lines(_ number: Int) -> [String] {
    [
      "MoI: the inspection number \(number) found no fault in the papers",
      "The members took note of letter \(number) of the embassy",
      "MFA: the embassies have the leaflets of print \(number)",
      "... and ask for more of them",
      "#action MFA send leaflet \(number) to the secretary by 15.1.2015",
      "MoLSA: The district \(number) has no interpretr",
      "s/interpretr/interpreter/",
      "! orders MoLSA to report on district \(number) before the next meeting",
      "Note for the secretary: paper \(number) was handed round",
    ]
  }
}
