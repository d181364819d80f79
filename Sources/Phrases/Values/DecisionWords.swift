public import Coordination

// The fixed words of votes.

extension ValuePhrases {
  /// How a seat votes.
  public func ballot(_ ballot: Ballot) -> String {
    switch ballot {
    case .inFavour: phrases.say("for", "pro")
    case .against: phrases.say("against", "proti")
    case .abstained: phrases.say("abstained", "zdržel se")
    }
  }

  /// What came of a vote.
  public func outcome(_ outcome: VoteOutcome) -> String {
    switch outcome {
    case .adopted: phrases.say("adopted", "přijato")
    case .rejected: phrases.say("not adopted", "nepřijato")
    case .noQuorum: phrases.say("invalid, no quorum", "neplatné, bez kvora")
    case .tied: phrases.say("tied", "rovnost hlasů")
    }
  }

  /// What a tie means.
  public func tieRule(_ rule: TieRule) -> String {
    switch rule {
    case .rejected: phrases.say("not adopted", "nepřijato")
    case .presidingDecides:
      phrases.say("the presiding member decides", "rozhoduje hlas předsedajícího")
    }
  }

  /// Whether abstentions weigh.
  public func abstentionRule(_ rule: AbstentionRule) -> String {
    switch rule {
    case .counted: phrases.say("counted", "započítávají se")
    case .leftOut: phrases.say("left out", "nezapočítávají se")
    }
  }

  /// What was put to vote, by its citation; what was not adopted is a proposal.
  public func resolution(_ resolution: Resolution, in book: Book) -> String {
    let citation = book.citation(of: resolution)
    return resolution.isAdopted
      ? phrases.say("resolution \(citation)", "usnesení \(citation)")
      : phrases.say("proposal \(citation)", "návrh usnesení \(citation)")
  }

  /// The same where it begins a line: "Resolution 1/12", "Návrh usnesení 2/12".
  public func resolutionTitle(_ resolution: Resolution, in book: Book) -> String {
    self.resolution(resolution, in: book).capitalizedFirst
  }

  /// How it is cited in a column of numbers; what was not adopted has no number of its own.
  public func citation(_ resolution: Resolution, in book: Book) -> String {
    let citation = book.citation(of: resolution)
    return resolution.isAdopted
      ? citation : phrases.say("proposal \(citation)", "návrh \(citation)")
  }
}
