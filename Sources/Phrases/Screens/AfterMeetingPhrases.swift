public import Coordination

// What comes after a meeting on screen: comments, their settlement, versions compared, errata.
extension ScreenPhrases {
  public func commentsOn(_ meeting: String) -> String {
    say("Comments · \(meeting)", "Připomínky · \(meeting)")
  }
  public func versionsOfMinutes(_ meeting: String) -> String {
    say("Versions of the minutes · \(meeting)", "Verze zápisu · \(meeting)")
  }
  public func settlementOf(_ meeting: String) -> String {
    say("Settlement of comments · \(meeting)", "Vypořádání připomínek · \(meeting)")
  }

  public var commentsLabel: String { say("comments", "připomínky") }
  public var commentsSummary: String {
    say("Comments on the minutes and their settlement", "Připomínky k zápisu a jejich vypořádání")
  }
  public var compareLabel: String { say("compare", "porovnat") }
  public var compareSummary: String {
    say("Compare versions of the minutes", "Porovnat verze zápisu")
  }
  public var erratumLabel: String { say("erratum", "oprava") }
  public var erratumSummary: String {
    say(
      "Add a dated erratum to closed minutes", "Připojit k uzavřenému zápisu datovanou opravu")
  }
  public var keepDraftSummary: String {
    say("Keep the draft as a version", "Uchovat návrh zápisu jako verzi")
  }
  public var circulateSettledSummary: String {
    say(
      "Send the minutes round again, comments settled",
      "Znovu rozeslat zápis po vypořádání připomínek")
  }
  public func keptAsVersion(_ version: MinutesVersion) -> String {
    let due = version.commentsDue.map { day in
      let day = phrases.dates.short(day)
      return say(", comments until \(day)", ", připomínky do \(day)")
    }
    return say("Kept as version \(version.number)", "Uchováno jako verze \(version.number)")
      + (due ?? "") + "."
  }
  public var notCirculated: String {
    say(
      "Comments are made on circulated minutes; these are not out.",
      "Připomínkuje se rozeslaný zápis; tento rozeslán není.")
  }
  public var minutesNotClosed: String {
    say(
      "An erratum is for verified or approved minutes; these can still be changed.",
      "Oprava se připojuje k ověřenému nebo schválenému zápisu; tento lze ještě změnit.")
  }
  public var noVersionsOfMinutes: String {
    say(
      "No version was kept yet: sending the minutes round keeps one.",
      "Zatím nebyla uchována žádná verze: uchová ji rozeslání zápisu.")
  }

  public var paragraphColumn: String { say("Par.", "Odst.") }
  public var commentTextColumn: String { say("Comment", "Připomínka") }
  public var settlementColumn: String { say("Settlement", "Vypořádání") }
  public var emptyComments: String {
    say(
      "No comments. Press a to write one down; import comments reads a reply.",
      "Žádné připomínky. Klávesa a zapíše první; odpověď načte import comments.")
  }
  public func settleLabel(_ settlement: CommentSettlement) -> String {
    switch settlement {
    case .accepted: say("accept", "přijmout")
    case .inPart: say("in part", "částečně")
    case .noted: say("noted", "na vědomí")
    case .explained: say("explain", "vysvětlit")
    case .notAccepted: say("refuse", "nepřijmout")
    }
  }
  public func settleSummary(_ settlement: CommentSettlement) -> String {
    let words = phrases.values.settlement(settlement)
    return say("Settle the comment: \(words)", "Vypořádat připomínku: \(words)")
  }
  public var reopenSummary: String {
    say("Open the comment again", "Připomínku znovu otevřít")
  }
  public var reopened: String { say("The comment is open again.", "Připomínka je opět otevřená.") }
  public var editEntryLabel: String { say("edit minutes", "upravit zápis") }
  public var editEntrySummary: String {
    say(
      "Edit the entry of the minutes that the paragraph prints",
      "Upravit položku zápisu, ze které odstavec vychází")
  }
  public var noEntryOfParagraph: String {
    say(
      "No single entry of the minutes was found for this paragraph.",
      "K tomuto odstavci nebyla nalezena právě jedna položka zápisu.")
  }
  public var settlementSummary: String {
    say("The table of settlement as it would be printed", "Vypořádací tabulka, jak by se vytiskla")
  }
  public var circulatedWording: String { say("Circulated", "Rozesláno") }
  public var proposedWording: String { say("Proposed", "Navrženo") }
  public var differenceLabel: String { say("Difference", "Rozdíl") }

  public var olderVersionLabel: String { say("older one", "starší") }
  public var olderVersionSummary: String {
    say("Another version on the older side", "Jiná verze na starší straně")
  }
  public var newerVersionLabel: String { say("newer one", "novější") }
  public var newerVersionSummary: String {
    say("Another version on the newer side", "Jiná verze na novější straně")
  }
  public var allParagraphsLabel: String { say("all", "vše") }
  public var allParagraphsSummary: String {
    say("All paragraphs, or only those that differ", "Všechny odstavce, nebo jen odlišné")
  }
  public var sideBySideLabel: String { say("side by side", "vedle sebe") }
  public var sideBySideSummary: String {
    say("Side by side, or what differs in one line", "Vedle sebe, nebo rozdíly v jednom řádku")
  }
}
