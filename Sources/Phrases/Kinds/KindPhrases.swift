public import Coordination

/// The kinds of records by name, and what can be done with one.
public struct KindPhrases: Sendable {
  let phrases: Phrases

  /// One record of the kind: "task", "úkol".
  public func singular(_ kind: RecordKind) -> String {
    phrases.language == .czech ? czech(kind).one : english(kind).one
  }

  /// Several records of the kind: "tasks", "úkoly".
  public func plural(_ kind: RecordKind) -> String {
    phrases.language == .czech ? czech(kind).few : english(kind).other
  }

  /// Several records of the kind as a heading: "Tasks", "Úkoly".
  public func title(_ kind: RecordKind) -> String {
    plural(kind).capitalizedFirst
  }

  /// A number of records of the kind: "5 tasks", "5 úkolů".
  public func count(_ n: Int, _ kind: RecordKind) -> String {
    phrases.count(n, english(kind), czech(kind))
  }

  /// "Add a task", "Přidat úkol".
  public func add(_ kind: RecordKind) -> String {
    phrases.say("Add \(article(kind))", "Přidat \(accusative(kind))")
  }

  /// "Edit the task", "Upravit úkol".
  public func edit(_ kind: RecordKind) -> String {
    phrases.say("Edit the \(english(kind).one)", "Upravit \(accusative(kind))")
  }

  /// "Delete the task", "Smazat úkol".
  public func delete(_ kind: RecordKind) -> String {
    phrases.say("Delete the \(english(kind).one)", "Smazat \(accusative(kind))")
  }

  private func article(_ kind: RecordKind) -> String {
    switch kind {
    case .settings, .attendance: english(kind).one
    default: ("aeiou".contains(english(kind).one.first ?? "x") ? "an " : "a ") + english(kind).one
    }
  }

  private func english(_ kind: RecordKind) -> (one: String, other: String) {
    switch kind {
    case .settings: ("settings", "settings")
    case .institution: ("institution", "institutions")
    case .body: ("body", "bodies")
    case .member: ("member", "members")
    case .policy: ("policy paper", "policy papers")
    case .task: ("task", "tasks")
    case .evaluation: ("evaluation", "evaluations")
    case .stateReport: ("own report", "own reports")
    case .meeting: ("meeting", "meetings")
    case .agendaItem: ("agenda item", "agenda items")
    case .attendance: ("attendance", "attendance")
    case .entry: ("entry", "entries")
    case .resolution: ("resolution", "resolutions")
    case .item: ("item", "items")
    case .gap: ("gap", "gaps")
    case .source: ("source", "sources")
    case .figure: ("figure", "figures")
    case .ballot: ("ballot", "ballots")
    case .material: ("material", "materials")
    case .minutesVersion: ("version of the minutes", "versions of the minutes")
    case .comment: ("comment", "comments")
    case .erratum: ("erratum", "errata")
    }
  }

  private func czech(_ kind: RecordKind) -> (one: String, few: String, many: String) {
    switch kind {
    case .settings: ("nastavení", "nastavení", "nastavení")
    case .institution: ("instituce", "instituce", "institucí")
    case .body: ("orgán", "orgány", "orgánů")
    case .member: ("člen", "členové", "členů")
    case .policy: ("strategický dokument", "strategické dokumenty", "strategických dokumentů")
    case .task: ("úkol", "úkoly", "úkolů")
    case .evaluation: ("hodnocení", "hodnocení", "hodnocení")
    case .stateReport: ("vlastní zpráva", "vlastní zprávy", "vlastních zpráv")
    case .meeting: ("jednání", "jednání", "jednání")
    case .agendaItem: ("bod programu", "body programu", "bodů programu")
    case .attendance: ("účast", "účasti", "účastí")
    case .entry: ("položka zápisu", "položky zápisu", "položek zápisu")
    case .resolution: ("usnesení", "usnesení", "usnesení")
    case .item: ("podnět", "podněty", "podnětů")
    case .gap: ("nedostatek", "nedostatky", "nedostatků")
    case .source: ("zdroj", "zdroje", "zdrojů")
    case .figure: ("údaj", "údaje", "údajů")
    case .ballot: ("hlas", "hlasy", "hlasů")
    case .material: ("podklad", "podklady", "podkladů")
    case .minutesVersion: ("verze zápisu", "verze zápisu", "verzí zápisu")
    case .comment: ("připomínka", "připomínky", "připomínek")
    case .erratum: ("oprava zápisu", "opravy zápisu", "oprav zápisu")
    }
  }

  /// The Czech singular as the object of a verb.
  private func accusative(_ kind: RecordKind) -> String {
    switch kind {
    case .institution: "instituci"
    case .member: "člena"
    case .stateReport: "vlastní zprávu"
    case .entry: "položku zápisu"
    case .minutesVersion: "verzi zápisu"
    case .comment: "připomínku"
    case .erratum: "opravu zápisu"
    default: czech(kind).one
    }
  }
}

extension String {
  /// The text with its first letter a capital.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The text with its first letter small, unless it begins as an abbreviation.
  var loweredFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
