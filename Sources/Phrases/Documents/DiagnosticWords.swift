// What is missing or doubtful in minutes, a short line each.

extension DocumentPhrases {
  public var noOwner: String { phrases.say("nobody is responsible", "chybí gestor") }
  public var noDueDate: String { phrases.say("no deadline", "chybí termín") }
  public func noQuorum(_ present: Int, _ needed: Int) -> String {
    phrases.say(
      "no quorum: \(present) present, \(needed) needed",
      "chybí usnášeníschopnost: přítomno \(present), potřeba \(needed)")
  }
  public var noVote: String { phrases.say("the vote is not stated", "výsledek hlasování neuveden") }
  public func unknownName(_ name: String) -> String {
    phrases.say(
      "\(name) is nobody's code; kept as plain words",
      "\(name) není ničí zkratka; ponecháno jako text")
  }
  public func unknownCommand(_ word: String) -> String {
    phrases.say(
      "#\(word) is not a known command; kept as plain words",
      "#\(word) není známý příkaz; ponecháno jako text")
  }
  public func notUnderstood(_ line: String) -> String {
    phrases.say(
      "“\(phrases.values.beginning(of: line, 40))” was not understood; kept as plain words",
      "„\(phrases.values.beginning(of: line, 40))“ nebylo rozpoznáno; ponecháno jako text")
  }
  public func failedCorrection(_ line: String) -> String {
    phrases.say(
      "the correction “\(line)” found nothing to correct", "oprava „\(line)“ nenašla, co opravit")
  }
  public var openVote: String {
    phrases.say("a vote by name is not closed", "jmenovité hlasování není ukončeno")
  }
  public func unheard(_ codes: String) -> String {
    phrases.say("not heard in the round: \(codes)", "v kole se nevyjádřilo: \(codes)")
  }
  public var notFulfilledNoDeadline: String {
    phrases.say("not fulfilled, no new deadline", "nesplněno, chybí nový termín")
  }
  public var partlyNoDeadline: String {
    phrases.say("partly fulfilled, no new deadline", "splněno částečně, chybí nový termín")
  }
  public var fulfilledNoEvidence: String {
    phrases.say("fulfilled, no evidence", "splněno, chybí doklad")
  }
  public var noAuthorisation: String {
    phrases.say("a substitute without an authorisation", "zastupující bez pověření")
  }
  public var noAttendance: String {
    phrases.say("nobody's attendance is marked", "není zaznamenána ničí účast")
  }
  public var noPresiding: String { phrases.say("nobody presides", "chybí předsedající") }
  public var noAuthority: String {
    phrases.say("by whose authority somebody presides is not stated", "chybí pověření k předsedání")
  }
  public var noMinuteTaker: String { phrases.say("no minute-taker", "chybí zapisovatel") }
  public var noVerifiers: String { phrases.say("no verifiers", "chybí ověřovatelé") }
}
