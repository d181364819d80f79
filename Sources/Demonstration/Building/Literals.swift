import Coordination

/// The day of an ISO form in this source code; a malformed one is a programming error.
func theDay(_ iso: String) -> CalendarDay {
  guard let day = CalendarDay(iso: iso) else { preconditionFailure("not a day: \(iso)") }
  return day
}

/// The time of day of a text in this source code; a malformed one is a programming error.
func time(_ text: String) -> WallTime {
  guard let time = WallTime(text) else { preconditionFailure("not a time: \(text)") }
  return time
}

/// The id that a text put together from ids and numbers makes.
func id(_ text: String) -> RecordID {
  guard let id = RecordID(rawValue: text) else { preconditionFailure("not a record id: \(text)") }
  return id
}

extension Deadline {
  /// By the day of an ISO form.
  static func by(_ iso: String) -> Deadline { .date(theDay(iso)) }
}
