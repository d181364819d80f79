// What the subcommands before a meeting do, and what they say.
extension UsagePhrases {
  public var due: String {
    say(
      "what is due by when before and after meetings, in working days",
      "lhůty před jednáním a po něm, v pracovních dnech")
  }
  public var postpone: String {
    say(
      "postpone a meeting to another day and print the notice",
      "odložit jednání na jiný den a vypsat oznámení")
  }
  public var cancel: String {
    say("cancel a meeting and print the notice", "zrušit jednání a vypsat oznámení")
  }
  public var notice: String {
    say(
      "the notice that a meeting is postponed or cancelled",
      "oznámení o odložení nebo zrušení jednání")
  }
  public var attach: String {
    say(
      "keep a file with a meeting, or with a material that was owed, as received today",
      "uložit soubor k jednání nebo k chybějícímu podkladu jako dnes doručený")
  }
  public var offers: String {
    say(
      "what waits to be put on the agenda of a meeting",
      "co čeká na zařazení do programu jednání")
  }
  public var takeOver: String {
    say(
      "put offered items on the agenda, by number, or the usual order",
      "zařadit nabídnuté body do programu, podle čísla, nebo obvyklý program")
  }

  public var filterOwed: String { say("only those that have not come", "jen dosud nedoručené") }
  public var optionReason: String { say("why", "z jakého důvodu") }
  public var optionItem: String {
    say("the number of the agenda item", "číslo bodu programu")
  }
  public var optionFrom: String {
    say("the institution that it comes from", "instituce, která podklad dodala")
  }
  public var optionTitle: String {
    say("what it is called, else the file's name", "název, jinak jméno souboru")
  }
  public var optionEach: String {
    say(
      "with --format eml: a mail for each seat, into the folder --output",
      "s --format eml: zvláštní e-mail pro každého člena, do složky --output")
  }

  public func keptAs(_ name: String) -> String {
    say("kept as \(name)", "uloženo jako \(name)")
  }
  public func notAFileName(_ path: String) -> String {
    say("\(path) names no file", "\(path) není jméno souboru")
  }
  public func offerTaken(_ number: Int, _ title: String) -> String {
    say("item \(number): \(title)", "bod \(number): \(title)")
  }
  public var nothingDue: String { say("nothing is due", "neběží žádná lhůta") }
  public var nothingOffered: String {
    say("nothing waits to be put on the agenda", "na zařazení do programu nic nečeká")
  }
  public func withoutAddress(_ names: String) -> String {
    say("no e-mail address: \(names)", "chybí e-mailová adresa: \(names)")
  }
  public var nobodyHasAddress: String {
    say("no seat has an e-mail address", "žádný člen nemá e-mailovou adresu")
  }
  public func fileNotAttached(_ file: String) -> String {
    say("the file \(file) is not in the workspace", "soubor \(file) v pracovní složce chybí")
  }
  public func mailsWritten(_ count: Int) -> String {
    phrases.count(
      count, ("mail written", "mails written"),
      ("e-mail zapsán", "e-maily zapsány", "e-mailů zapsáno"))
  }

  public var columnLimit: String { say("What", "Co") }
  public var columnBy: String { say("By", "Do") }
  public var columnDone: String { say("Done", "Splněno") }
  public var columnOffer: String { say("No.", "Č.") }
  public var columnWhy: String { say("Why", "Proč") }
  public var columnTitle: String { say("Title", "Název") }
}
