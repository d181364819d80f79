/// When a task is due: one of the five kinds a plan uses, or unknown (rule 3 of the domain).
public enum Deadline: Hashable, Sendable {
  /// By a day.
  case date(CalendarDay)
  /// Every year by a month and day; by the year's end where none is stated.
  case annual(month: Int?, day: Int?)
  /// All the time: never overdue, but a state text is owed every year.
  case continuous
  /// By an event that has no date yet, told in words.
  case event(String)
  /// From a year on.
  case fromYear(Int)
  /// Not on record.
  case unknown
}

extension Deadline {
  /// The fixed word of the kind, as machine output and files write it.
  public enum Kind: String, CaseIterable, Sendable {
    case date, annual, continuous, event, fromYear, unknown
  }

  /// Which of the kinds it is.
  public var kind: Kind {
    switch self {
    case .date: .date
    case .annual: .annual
    case .continuous: .continuous
    case .event: .event
    case .fromYear: .fromYear
    case .unknown: .unknown
    }
  }

  /// Reads `2014-06-30`, `annual:06-30`, `annual`, `continuous`, `event:TEXT`, `from:2008`, `unknown`.
  public init?(_ text: String) {
    if let day = CalendarDay(iso: text) {
      self = .date(day)
    } else if text == "continuous" {
      self = .continuous
    } else if text == "unknown" {
      self = .unknown
    } else if text == "annual" {
      self = .annual(month: nil, day: nil)
    } else if text.hasPrefix("annual:"), let day = CalendarDay(iso: "2000-" + text.dropFirst(7)) {
      self = .annual(month: day.month, day: day.day)
    } else if text.hasPrefix("event:"), text.count > 6 {
      self = .event(String(text.dropFirst(6)))
    } else if text.hasPrefix("from:"), let year = Int(text.dropFirst(5)),
      (1000...9999).contains(year), text.utf8.count == 9
    {
      self = .fromYear(year)
    } else {
      return nil
    }
  }

  /// The form that `init(_:)` reads.
  public var text: String {
    switch self {
    case .date(let day): day.iso
    case .annual(let month?, let day?):
      "annual:" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    case .annual: "annual"
    case .continuous: "continuous"
    case .event(let words): "event:" + words
    case .fromYear(let year): "from:\(year)"
    case .unknown: "unknown"
    }
  }

  /// The day an annual deadline falls on in a year (29 February moves to the 28th), or nil for others.
  public func occurrence(in year: Int) -> CalendarDay? {
    guard case .annual(let month, let day) = self else { return nil }
    let monthOfYear = month ?? 12
    return CalendarDay(year: year, month: monthOfYear, day: day ?? 31)
      ?? CalendarDay(
        year: year, month: monthOfYear,
        day: CalendarDay.length(ofMonth: monthOfYear, year: max(1, min(9999, year))))
  }
}
