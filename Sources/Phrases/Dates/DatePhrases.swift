public import Coordination
public import Foundation

/// Days, deadlines and spans of time in words.
public struct DatePhrases: Sendable {
  let phrases: Phrases

  /// "8 Dec 2014", "8. 12. 2014".
  public func short(_ day: CalendarDay) -> String {
    phrases.say(
      "\(day.day) \(Self.englishMonths[day.month - 1].prefix(3)) \(day.year)",
      "\(day.day). \(day.month). \(day.year)")
  }

  /// "8 December 2014", "8. prosince 2014".
  public func long(_ day: CalendarDay) -> String {
    phrases.say(
      "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)",
      "\(day.day). \(Self.czechMonths[day.month - 1]) \(day.year)")
  }

  /// A day of any year: "8 Dec", "8. 12.".
  public func dayAndMonth(_ day: Int, _ month: Int) -> String {
    phrases.say("\(day) \(Self.englishMonths[month - 1].prefix(3))", "\(day). \(month).")
  }

  /// "Mon", "po".
  public func weekdayShort(_ day: CalendarDay) -> String {
    phrases.say(
      String(Self.englishDays[day.weekday - 1].prefix(3)),
      String(Self.czechDays[day.weekday - 1].prefix(2)))
  }

  /// "Monday", "pondělí".
  public func weekday(_ day: CalendarDay) -> String {
    phrases.say(Self.englishDays[day.weekday - 1], Self.czechDays[day.weekday - 1])
  }

  /// "Mon 8 Dec 2014", "po 8. 12. 2014".
  public func dayAndWeekday(_ day: CalendarDay) -> String {
    "\(weekdayShort(day)) \(short(day))"
  }

  /// "Monday 8 December 2014", "pondělí 8. prosince 2014".
  public func longWithWeekday(_ day: CalendarDay) -> String {
    "\(weekday(day)) \(long(day))"
  }

  /// A moment on the clock of this place: "14:03:21" today, else with its day.
  public func moment(_ moment: Date, now: Date = Date()) -> String {
    let calendar = Calendar(identifier: .gregorian)
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: moment)
    func two(_ number: Int?) -> String {
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    let time = "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
    if calendar.isDate(moment, inSameDayAs: now) { return time }
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDay(year: year, month: month, day: day)
    else { return time }
    return "\(short(date)) \(time)"
  }

  /// A deadline of any kind: "30 Jun 2014", "annually by 30 Jun", "continuously".
  public func deadline(_ deadline: Deadline) -> String {
    switch deadline {
    case .date(let day): short(day)
    case .annual(let month?, let day?):
      phrases.say("annually by ", "každoročně do ") + dayAndMonth(day, month)
    case .annual: phrases.say("annually", "každoročně")
    case .continuous: phrases.say("continuously", "průběžně")
    case .event(let text): phrases.say("event: \(text)", "událost: \(text)")
    case .fromYear(let year): phrases.say("from \(year)", "od roku \(year)")
    case .unknown: phrases.notStated
    }
  }

  /// A day as seen from another: "today", "in 7 days", "3 days ago", "před 3 dny".
  public func relative(from today: CalendarDay, to day: CalendarDay) -> String {
    let days = today.days(to: day)
    switch days {
    case 0: return phrases.say("today", "dnes")
    case 1: return phrases.say("tomorrow", "zítra")
    case -1: return phrases.say("yesterday", "včera")
    case 2...: return phrases.say("in \(days) days", "za \(self.days(days))")
    default: return phrases.say("\(-days) days ago", "před \(-days) dny")
    }
  }

  /// "5 days", "5 dní".
  public func days(_ n: Int) -> String {
    phrases.count(n, ("day", "days"), ("den", "dny", "dní"))
  }

  /// "5 working days", "5 pracovních dnů".
  public func workingDays(_ n: Int) -> String {
    phrases.count(
      n, ("working day", "working days"), ("pracovní den", "pracovní dny", "pracovních dnů"))
  }

  /// How far ahead something is: "in 5 working days", "za 5 pracovních dnů".
  public func inWorkingDays(_ n: Int) -> String {
    phrases.say("in ", "za ") + workingDays(n)
  }

  /// "51 days late", "o 51 dní později".
  public func daysLate(_ n: Int) -> String {
    phrases.say("\(days(n)) late", "o \(days(n)) později")
  }

  /// "12 min", the same in both languages.
  public func minutes(_ n: Int) -> String {
    "\(n) min"
  }

  /// The years of a policy paper: "2008–2011".
  public func period(_ policy: PolicyDocument) -> String {
    guard let from = policy.from?.year else {
      return policy.to.map { phrases.say("until \($0.year)", "do roku \($0.year)") }
        ?? phrases.notStated
    }
    guard let to = policy.to?.year else {
      return phrases.say("from \(from)", "od roku \(from)")
    }
    return from == to ? "\(from)" : "\(from)–\(to)"
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let czechMonths = [
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
    "listopadu", "prosince",
  ]
  private static let englishDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let czechDays = [
    "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle",
  ]
}
