public import Coordination

// What came of a vote, and what goes with a resolution, as minutes say it.

extension DocumentPhrases {
  /// "The resolution was adopted.", "Usnesení nebylo přijato."; nil where nothing is said of it.
  public func outcome(_ resolution: Resolution, isSubgroup: Bool) -> String? {
    switch resolution.outcome {
    case .adopted: phrases.say("The resolution was adopted.", "Usnesení bylo přijato.")
    case .rejected: phrases.say("The resolution was not adopted.", "Usnesení nebylo přijato.")
    case .noQuorum:
      phrases.say(
        "The vote is invalid: \(theBody(isSubgroup)) was not quorate.",
        "Hlasování je neplatné: \(theBody(isSubgroup)) nebyla usnášeníschopná.")
    case .tied:
      phrases.say(
        "The votes are equal; the vote of the presiding member decides.",
        "Rovnost hlasů; rozhoduje hlas předsedajícího.")
    case nil: nil
    }
  }

  /// How many votes were needed to adopt a resolution.
  public func neededToAdopt(_ count: Int) -> String {
    let votes = phrases.form(count, ("vote was", "votes were"), ("hlasu", "hlasů", "hlasů"))
    return phrases.say(
      "\(count) \(votes) needed to adopt it.", "K přijetí bylo třeba \(count) \(votes).")
  }

  /// Who did not vote because of a conflict of interest.
  public func setAside(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return phrases.say(
      "Not voting because of a conflict of interest: \(list).",
      "Hlasování se pro střet zájmů neúčastní: \(list).")
  }

  /// That a member gave up its vote from a time on.
  public func gaveUpVote(_ time: WallTime) -> String {
    phrases.say("without a vote from \(time)", "od \(time) bez hlasovacího práva")
  }

  /// What was put to the vote and not adopted.
  public var proposedResolution: String {
    phrases.say("Proposed resolution", "Návrh usnesení")
  }

  /// "The group:" before the points of a resolution.
  public func lead(isSubgroup: Bool) -> String { theBody(isSubgroup).capitalizedFirst + ":" }
}

// A written vote in the minutes of the next meeting.
extension DocumentPhrases {
  public var writtenVotesSince: String {
    phrases.say(
      "Written votes since the last meeting", "Hlasování per rollam od minulého jednání")
  }
  public var writtenVoteItself: String { phrases.say("Written vote", "Hlasování per rollam") }
  public var ruleOfProcedure: String {
    phrases.say("Rule of procedure", "Ustanovení jednacího řádu")
  }
  public var sentOn: String { phrases.say("Sent on", "Rozesláno dne") }
  public var votesDue: String { phrases.say("Votes due by", "Lhůta k hlasování") }
  public var answered: String { phrases.say("Answered", "Hlasovalo") }
  public var notAnswered: String { phrases.say("Did not answer", "Nehlasovalo") }
  public var silenceCounted: String { phrases.say("Silence counted as", "Mlčení se počítá jako") }
  public var silenceCounts: String { phrases.say("Silence counts as", "Mlčení se počítá jako") }

  /// "12 of 17".
  public func ofAll(_ count: Int, _ all: Int) -> String {
    phrases.say("\(count) of \(all)", "\(count) z \(all)")
  }

  /// The written vote as a heading: "Written vote, 13th meeting".
  public func writtenVote(_ meeting: Meeting) -> String {
    phrases.say(
      "Written vote No. \(meeting.ordinal)", "Hlasování per rollam č. \(meeting.ordinal)")
  }
}
