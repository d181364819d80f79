public import Coordination

// Votes, written votes and what follows from resolutions, on screen.
extension ScreenPhrases {
  public var votePlace: String { say("vote", "hlasování") }
  public var voteConfirmLabel: String { say("record", "zapsat") }
  public var voteConfirmSummary: String {
    say(
      "Record the vote; with nothing chosen all voted for",
      "Zapsat hlasování; bez volby hlasovali všichni pro")
  }
  public func voteMark(_ ballot: Ballot) -> String {
    say("The chosen seat: ", "Vybraný člen: ") + phrases.values.ballot(ballot)
  }
  public var voteClearSummary: String {
    say("Take the vote of the chosen seat back", "Zrušit hlas vybraného člena")
  }
  public var voteCountsLabel: String { say("numbers", "počty") }
  public var voteNamesLabel: String { say("by name", "jmenovitě") }
  public var voteCountsSummary: String {
    say(
      "Type the numbers (9:2:0), or vote by name",
      "Zapsat počty (9:2:0), nebo hlasovat jmenovitě")
  }
  public var voteConflictLabel: String { say("conflict", "střet zájmů") }
  public var voteConflictSummary: String {
    say(
      "Set the chosen seat aside: a conflict of interest",
      "Vyloučit vybraného člena: střet zájmů")
  }
  public var dissentLabel: String { say("dissent", "odlišné stanovisko") }
  public var dissentSummary: String {
    say("Note a dissent of the chosen seat", "Zapsat odlišné stanovisko vybraného člena")
  }
  public var votesAside: String { say("conflict of interest", "střet zájmů") }
  public var notVoting: String { say("not voting", "nehlasuje") }
  public var emptyVoters: String {
    say(
      "Nobody with a vote is marked as present.",
      "Žádný člen s hlasovacím právem není označen jako přítomný.")
  }
  public var votesTyped: String { say("For : against : abstained", "Pro : proti : zdrželo se") }
  public func notCounts(_ text: String) -> String {
    say(
      "“\(text)” is no count of votes: 9:2:0 is for : against : abstained",
      "„\(text)“ nejsou počty hlasů: 9:2:0 je pro : proti : zdrželo se")
  }
  public func unanimous(_ count: Int) -> String {
    say("Enter: all \(count) for", "Enter: všech \(count) pro")
  }
  public func presentToVote(_ present: Int, _ members: Int, needed: Int) -> String {
    say(
      "Present \(present) of \(members) with a vote, \(needed) needed",
      "Přítomno \(present) z \(members) s hlasem, třeba \(needed)")
  }
  public func majority(_ needed: Int, of base: Int) -> String {
    say("to adopt: \(needed) of \(base)", "k přijetí: \(needed) z \(base)")
  }
  public func voteRecorded(_ resolution: String, _ outcome: VoteOutcome?) -> String {
    let outcome = outcome.map { ": " + phrases.values.outcome($0) } ?? ""
    return say("Voted on, \(resolution)\(outcome).", "Hlasováno, \(resolution)\(outcome).")
  }
  public func notVotedYet(_ count: Int) -> String {
    say("no vote yet: \(count)", "dosud bez hlasu: \(count)")
  }

  public var tasksLabel: String { say("to tasks", "na úkoly") }
  public var tasksSummary: String {
    say(
      "Make tasks of what the resolution orders", "Založit úkoly z toho, co usnesení ukládá")
  }
  public func tasksMade(_ count: Int) -> String {
    phrases.count(count, ("task", "tasks"), ("úkol", "úkoly", "úkolů"))
      + say(" made of the resolution.", " podle usnesení.")
  }
  public var noResolutionSummary: String {
    say(
      "The item was discussed, no resolution adopted",
      "Bod byl projednán, usnesení nebylo přijato")
  }
  public var concludedWithoutResolution: String {
    say("Discussed, no resolution adopted.", "Projednáno, usnesení nebylo přijato.")
  }
  public var giveUpVoteLabel: String { say("gives up vote", "vzdává se hlasu") }
  public var giveUpVoteSummary: String {
    say(
      "The chosen seat gives up its vote from now on, or takes it back",
      "Vybraný člen se vzdává hlasovacího práva, nebo je opět uplatňuje")
  }
}

// Written votes.
extension ScreenPhrases {
  public var writtenVoteLabel: String { say("votes", "hlasy") }
  public var writtenVoteSummary: String {
    say("Who has answered in the written vote", "Kdo při hlasování per rollam odpověděl")
  }
  public var sendVoteLabel: String { say("send", "rozeslat") }
  public var sendVoteSummary: String {
    say("Send the written vote to the members", "Rozeslat hlasování per rollam členům")
  }
  public var closeVoteLabel: String { say("count", "sečíst") }
  public var closeVoteSummary: String {
    say("Close the written vote and count it", "Ukončit hlasování per rollam a sečíst hlasy")
  }
  public var nextResolutionSummary: String {
    say("The next resolution put to vote", "Další usnesení, o kterém se hlasuje")
  }
  public var previousResolutionSummary: String {
    say("The resolution before", "Předchozí usnesení")
  }
  public func voteSent(_ due: String) -> String {
    say("Sent; votes count until \(due).", "Rozesláno; hlasuje se do \(due).")
  }
  public var voteClosed: String {
    say("The written vote is closed and counted.", "Hlasování per rollam je ukončeno a sečteno.")
  }
  public func answered(_ count: Int, of all: Int, due: String?) -> String {
    let until = due.map { say(", until ", ", do ") + $0 } ?? ""
    return say("Answered \(count) of \(all)\(until)", "Odpovědělo \(count) z \(all)\(until)")
  }
  public func silenceMeans(_ silence: Silence) -> String {
    say("silence counts as ", "mlčení se počítá jako ") + phrases.values.silence(silence)
  }
  public var noAnswer: String { say("no answer", "bez odpovědi") }
  public var voteNotSent: String {
    say("The written vote is not sent yet: m sends it.", "Hlasování není rozesláno: rozešle je m.")
  }
  public var nothingPutToVote: String {
    say(
      "No resolution is put to vote: add one in the minutes.",
      "Není o čem hlasovat: přidejte usnesení v zápisu.")
  }
}
