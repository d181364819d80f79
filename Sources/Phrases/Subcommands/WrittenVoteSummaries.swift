// What the subcommands of written votes do, and their options.

extension UsagePhrases {
  public var sendVote: String {
    say(
      "send a written vote; prints the last day for answers",
      "rozeslat hlasování per rollam; vypíše poslední den lhůty")
  }
  public var ballot: String {
    say(
      "note how a member answered in a written vote", "zapsat hlas člena při hlasování per rollam")
  }
  public var closeVote: String {
    say(
      "close a written vote and count it", "ukončit hlasování per rollam a sečíst hlasy")
  }
  public var voteDue: String {
    say(
      "the last day for answers; else counted in working days",
      "poslední den lhůty; jinak se počítá v pracovních dnech")
  }
  public var ballotResolution: String {
    say("on which resolution; else on all", "o kterém usnesení; jinak o všech")
  }
  public var ballotComment: String { say("what was said with it", "co k tomu člen uvedl") }
}
