// What the subcommands and options do that come after a meeting, in a line.

extension UsagePhrases {
  public var comments: CommentUsage { CommentUsage(phrases: phrases) }
}

/// The words of the subcommands that come after a meeting.
public struct CommentUsage: Sendable {
  let phrases: Phrases

  private func say(_ english: String, _ czech: String) -> String { phrases.say(english, czech) }

  public var circulate: String {
    say(
      "send the draft minutes round for comments, keeping the text as a version",
      "rozeslat návrh zápisu k připomínkám a uchovat jeho znění")
  }
  public var verify: String {
    say(
      "the verifiers have signed the minutes; keeps the text as a version",
      "ověřovatelé zápis podepsali; jeho znění se uchová")
  }
  public var approve: String {
    say(
      "a later meeting approves the minutes; keeps the text as a version",
      "pozdější jednání zápis schválilo; jeho znění se uchová")
  }
  public var settlementDocument: String {
    say("the table of settlement of comments on minutes", "vypořádací tabulka připomínek k zápisu")
  }
  public var importing: String {
    say(
      "bring in comments from a reply, or a typed log (a table in a later version)",
      "načíst připomínky z odpovědi nebo záznam rozhovoru (tabulku až v příští verzi)")
  }
  public var optionDue: String {
    say(
      "until when members comment; else by the settings",
      "do kdy lze připomínkovat; jinak podle nastavení")
  }
  public var optionSettled: String {
    say(
      "send the text with the comments settled, while they are being made",
      "rozeslat znění po vypořádání připomínek, v průběhu připomínkování")
  }
  public var optionApprovedAt: String {
    say(
      "the meeting that approves; else the first that can",
      "jednání, které schvaluje; jinak první možné")
  }
  public var optionNumbered: String {
    say(
      "numbered paragraphs to be sent round for comments",
      "s číslovanými odstavci, k rozeslání k připomínkám")
  }
  public var optionVersion: String {
    say("a version that was kept", "uchovaná verze")
  }
  public var optionCompare: String {
    say(
      "two versions compared; `now` is what the minutes say now",
      "porovnat dvě verze; `now` je současné znění")
  }
  public var optionFrom: String {
    say("the institution whose reply it is", "instituce, jejíž je odpověď")
  }
  public var optionMeeting: String {
    say("the meeting whose minutes it is about", "jednání, k jehož zápisu se vztahuje")
  }
  public var optionReceived: String {
    say("the day it came; today if left out", "den, kdy došla; jinak dnešek")
  }
  public var optionOfVersion: String {
    say(
      "the version it answers; else the last one sent round",
      "verze, na kterou odpovídá; jinak poslední rozeslaná")
  }
  public var optionDryRun: String {
    say("only show what would be taken", "jen ukázat, co by se převzalo")
  }
  public var filterOpen: String { say("only those not settled yet", "jen dosud nevypořádané") }
  public var filterFundamental: String { say("only fundamental ones", "jen zásadní") }
  public var filterStage: String {
    say("only those kept at a step", "jen z dané fáze")
  }
}
