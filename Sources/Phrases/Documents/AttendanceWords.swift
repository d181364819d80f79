public import Coordination

// Who was there, who presided, and whether it was enough.

extension DocumentPhrases {
  public var attendance: String { phrases.say("Attendance", "Účast") }
  public var presentWithVote: String {
    phrases.say("Present with a vote", "Přítomni s hlasovacím právem")
  }
  public var presentWithoutVote: String {
    phrases.say("Present without a vote", "Přítomni bez hlasovacího práva")
  }
  public var nobody: String { phrases.say("nobody", "nikdo") }
  public var guest: String { phrases.say("guest", "host") }
  public var guests: String { phrases.say("Guests", "Hosté") }
  public var excused: String { phrases.say("Excused", "Omluveni") }
  public var absent: String { phrases.say("Absent without excuse", "Neomluveni") }
  public var notMarked: String { phrases.say("Attendance not stated", "Účast neuvedena") }
  public var authorisations: String { phrases.say("Authorisations", "Pověření k zastupování") }

  public var institution: String { phrases.say("Institution", "Instituce") }
  public var office: String { phrases.say("Office", "Funkce") }
  public var remark: String { phrases.say("Remark", "Poznámka") }
  public var role: String { phrases.say("Role", "Postavení") }
  public var vote: String { phrases.say("Vote", "Hlas") }
  public var state: String { phrases.say("Attendance", "Účast") }
  public var fromTo: String { phrases.say("From–to", "Od–do") }
  public var substitute: String { phrases.say("Substituted by", "Zastupující") }
  public var signature: String { phrases.say("Signature", "Podpis") }

  public var remotely: String { phrases.say("remotely", "distančně") }
  public func substitutes(_ office: String) -> String {
    phrases.say("substitutes for: \(office)", "zastupuje: \(office)")
  }
  public var substitutes: String { phrases.say("substitutes", "zastupuje") }

  public func authorisation(_ text: String?) -> String {
    text ?? phrases.say("authorisation not stated", "pověření neuvedeno")
  }

  public var presidingAndQuorum: String {
    phrases.say("Presiding and quorum", "Předsedající a usnášeníschopnost")
  }
  public var presiding: String { phrases.say("Presiding", "Předsedající") }
  public var authority: String { phrases.say("By authority of", "Na základě pověření") }
  public var membersWithVote: String {
    phrases.say("Members with a vote", "Členů s hlasovacím právem")
  }
  public var presentAtOpening: String {
    phrases.say("Present at the opening", "Přítomno při zahájení")
  }
  public var presentMembers: String { phrases.say("Present", "Přítomno") }
  public var needed: String { phrases.say("Needed for a quorum", "Potřeba k usnášeníschopnosti") }

  /// "The group was quorate.", "Skupina nebyla usnášeníschopná."
  public func quorate(_ isReached: Bool, isSubgroup: Bool) -> String {
    let body = theBody(isSubgroup).capitalizedFirst
    return isReached
      ? phrases.say("\(body) was quorate.", "\(body) byla usnášeníschopná.")
      : phrases.say("\(body) was not quorate.", "\(body) nebyla usnášeníschopná.")
  }

  /// How many were present as members came and went.
  public func duringMeeting(_ steps: [(time: WallTime, present: Int)]) -> String {
    let list = steps.map { step in
      phrases.say("\(step.present) from \(step.time)", "od \(step.time) přítomno \(step.present)")
    }
    return phrases.say("Present with a vote later: ", "V průběhu jednání: ")
      + list.joined(separator: ", ") + "."
  }

  /// When the body became quorate, or ceased to be.
  public func turns(_ isReached: Bool, _ time: WallTime) -> String {
    isReached
      ? phrases.say("From \(time) it was quorate.", "Od \(time) byla usnášeníschopná.")
      : phrases.say("From \(time) it was not quorate.", "Od \(time) nebyla usnášeníschopná.")
  }

  public var membershipChanges: String {
    phrases.say("Changes of membership", "Změny v členství")
  }
  public func membershipBegan(_ seat: String, _ day: CalendarDay) -> String {
    let day = phrases.dates.long(day)
    return phrases.say(
      "\(seat): membership began on \(day)", "\(seat): členství vzniklo dne \(day)")
  }
  public func membershipEnded(_ seat: String, _ day: CalendarDay) -> String {
    let day = phrases.dates.long(day)
    return phrases.say(
      "\(seat): membership ended on \(day)", "\(seat): členství zaniklo dne \(day)")
  }
}
