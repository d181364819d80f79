public import Coordination

extension DatePhrases {
  /// When something happens: "on Monday 8 December 2014", "v pondělí 8. prosince 2014", "ve středu …".
  public func on(_ day: CalendarDay) -> String {
    let place = day.weekday
    // Středa and čtvrtek want the vowel.
    let preposition = place == 3 || place == 4 ? "ve" : "v"
    return phrases.say(
      "on \(longWithWeekday(day))", "\(preposition) \(Self.accusative[place - 1]) \(long(day))")
  }

  /// To which day something is moved: "to Monday 8 December 2014", "na středu 7. ledna 2015".
  public func to(_ day: CalendarDay) -> String {
    phrases.say(
      "to \(longWithWeekday(day))", "na \(Self.accusative[day.weekday - 1]) \(long(day))")
  }

  private static let accusative = [
    "pondělí", "úterý", "středu", "čtvrtek", "pátek", "sobotu", "neděli",
  ]
}
