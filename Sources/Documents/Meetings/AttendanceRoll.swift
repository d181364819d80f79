public import Coordination
import Phrases

/// Everybody who belongs to a meeting: the seats of its body on that day, marked or not, and the guests.
public struct AttendanceRoll: Sendable {
  /// One seat or guest.
  public struct Row: Hashable, Sendable {
    /// The seat, nil for a guest without one.
    public let seat: Seat?
    /// What was marked, nil where nothing was.
    public let attendance: Attendance?
    /// The institution, nil for a guest of none.
    public let institution: Institution?

    /// Whether the seat has a vote.
    public var votes: Bool { seat?.votes ?? false }

    /// Whether it is a guest's.
    public var isGuest: Bool { seat.map { $0.role == .guest } ?? true }

    /// The state, nil where nothing was marked.
    public var state: AttendanceState? { attendance?.state }

    /// Whether it stayed away without an excuse.
    ///
    /// Asked by a pattern, for compared with an optional the word could mean a field that is not stated.
    public var isAbsent: Bool {
      if case .absent? = state { true } else { false }
    }

    /// The office of whoever sat there.
    public func office(in language: Language) -> String? {
      attendance?.person ?? seat?.office(in: language)
    }
  }

  /// The seats in their order, then the guests.
  public let rows: [Row]

  /// Calls the roll of a meeting.
  public init(_ book: Book, _ meeting: Meeting) {
    let marks = book.attendance(of: meeting.id)
    let seats = book.seats(of: meeting.body, on: meeting.date)
    let seatRows = seats.map { seat in
      Row(
        seat: seat, attendance: marks.first { $0.member == seat.id },
        institution: book.institutions[seat.institution])
    }
    let known = Set(seats.map(\.id))
    // A mark of a seat that the body did not have on the day is kept and shown all the same.
    let others = marks.filter { mark in mark.member.map { !known.contains($0) } ?? true }.map {
      mark in
      let seat = book.seats[mark.member]
      return Row(
        seat: seat, attendance: mark,
        institution: book.institutions[mark.institution ?? seat?.institution])
    }
    rows = seatRows + others
  }

  /// Whether anything was marked.
  public var isMarked: Bool { rows.contains { $0.attendance != nil } }

  /// The rows that took part.
  public var takingPart: [Row] { rows.filter { $0.state?.takesPart ?? false } }
}

extension AttendanceRoll.Row {
  /// The institution with its code, as "Ministry of the Interior (MoI)", unless the name holds it.
  func institutionName(_ phrases: Phrases) -> String {
    guard let institution else { return phrases.notStated }
    let name = institution.name(in: phrases.language)
    let code = institution.code(in: phrases.language)
    return name.contains(code) ? name : name.isEmpty ? code : "\(name) (\(code))"
  }
}
