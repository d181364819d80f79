public import Coordination

/// The time limits of meetings in words.
public struct LimitPhrases: Sendable {
  let phrases: Phrases

  /// What is due: "materials", "pozvánka a program".
  public func name(_ kind: MeetingLimit.Kind) -> String {
    switch kind {
    case .materials: phrases.say("materials", "podklady")
    case .invitation: phrases.say("invitation and programme", "pozvánka a program")
    case .minutes: phrases.say("draft minutes circulated", "rozeslání návrhu zápisu")
    case .comments: phrases.say("comments on the draft minutes", "připomínky k návrhu zápisu")
    }
  }

  /// How a limit stands: "late", "po termínu".
  public func state(_ state: MeetingLimit.State) -> String {
    switch state {
    case .done: phrases.say("done", "splněno")
    case .due: phrases.say("due", "běží")
    case .late: phrases.say("late", "po termínu")
    }
  }

  /// A limit in a few words: "materials 14 Nov 2014, late".
  public func short(_ limit: MeetingLimit) -> String {
    let day = limit.day.map { " " + phrases.dates.short($0) } ?? ""
    let what =
      limit.kind == .invitation ? phrases.say("invitation", "pozvánka") : name(limit.kind)
    return "\(what)\(day), \(state(limit.state))"
  }
}

extension Phrases {
  /// The time limits of meetings in words.
  public var limits: LimitPhrases { LimitPhrases(phrases: self) }
}
