public import Coordination

// The agenda, the invitation and the task sheet.

extension DocumentPhrases {
  public var item: String { phrases.say("Item", "Bod") }
  public var plannedMinutes: String { phrases.say("Min", "Min.") }
  public var about: String { phrases.say("About", "Předmět") }
  public var noAgenda: String {
    phrases.say("The agenda has no items yet.", "Program dosud nemá žádné body.")
  }

  public func plannedTotal(_ minutes: Int) -> String {
    phrases.say("Planned in all: \(minutes) min.", "Plánováno celkem: \(minutes) min.")
  }

  public func invites(_ meeting: Meeting, isSubgroup: Bool) -> String {
    let day = phrases.dates.longWithWeekday(meeting.date)
    let body = isSubgroup ? phrases.say("subgroup", "podskupiny") : phrases.say("group", "skupiny")
    let number = phrases.ordinal(meeting.ordinal)
    let onDay = phrases.language == .czech ? czechOn(meeting.date) : ""
    if meeting.meetingKind == .perRollam {
      return phrases.say(
        "The secretary of the \(body) asks you to take part in the \(number) meeting, a written"
          + " vote, by \(day).",
        "Tajemník \(body) Vás žádá o účast na \(number) jednání, hlasování per rollam, do"
          + " \(phrases.dates.long(meeting.date)).")
    }
    return phrases.say(
      "The secretary of the \(body) invites you to its \(number) meeting, to be held on \(day).",
      "Tajemník \(body) Vás zve na \(number) jednání, které se koná \(onDay).")
  }

  /// A day of the week in the accusative: "v pondělí 8. prosince 2014", "ve středu …".
  private func czechOn(_ day: CalendarDay) -> String {
    let weekdays = [
      "v pondělí", "v úterý", "ve středu", "ve čtvrtek", "v pátek", "v sobotu", "v neděli",
    ]
    return "\(weekdays[day.weekday - 1]) \(phrases.dates.long(day))"
  }

  public func materialsBy(_ day: CalendarDay) -> String {
    // A weekday would need the genitive after "do".
    let day = phrases.say(phrases.dates.longWithWeekday(day), phrases.dates.long(day))
    return phrases.say(
      "Please send the materials to the office of the secretary by \(day).",
      "Podklady prosím zašlete sekretariátu do \(day).")
  }

  public var confirm: String {
    phrases.say(
      "Please confirm your attendance; a substitute brings a written authorisation.",
      "Účast prosím potvrďte; zastupující předloží písemné pověření.")
  }

  public var invited: String { phrases.say("Invited", "Zváni") }
  public var sent: String { phrases.say("Sent on", "Odesláno dne") }

  public func taskTitle(_ number: String?) -> String {
    number.map { phrases.say("Task \($0)", "Úkol \($0)") } ?? phrases.say("Task", "Úkol")
  }
  public func taskInText(_ number: String) -> String {
    phrases.say("task \(number)", "úkol \(number)")
  }
  public func standing(_ day: CalendarDay) -> String {
    let day = phrases.dates.long(day)
    return phrases.say("Standing on \(day)", "Stav ke dni \(day)")
  }
  public var deadlineInForce: String { phrases.say("Deadline in force", "Platný termín") }
  public var overdue: String { phrases.say("overdue", "po termínu") }
  public var late: String { phrases.say("Lateness", "Zpoždění") }
  public var evaluations: String { phrases.say("Evaluations by the group", "Hodnocení skupinou") }
  public var noEvaluations: String {
    phrases.say("Not yet evaluated.", "Dosud nehodnoceno.")
  }
  public var ownReports: String {
    phrases.say("The institutions' own reports", "Vlastní zprávy institucí")
  }
  public var meeting: String { phrases.say("Meeting", "Jednání") }
  public var previousVerdict: String { phrases.say("Before", "Předtím") }
  public var stateText: String { phrases.say("State text", "Stav plnění slovy") }
}
