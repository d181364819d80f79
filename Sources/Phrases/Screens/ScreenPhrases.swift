/// The words of the screens: places, commands, columns, messages.
public struct ScreenPhrases: Sendable {
  let phrases: Phrases

  func say(_ english: String, _ czech: String) -> String { phrases.say(english, czech) }
}

extension Phrases {
  /// The words of the screens.
  public var screens: ScreenPhrases { ScreenPhrases(phrases: self) }
}

// Places and what is said in the first row.
extension ScreenPhrases {
  public var overview: String { say("Overview", "Přehled") }
  public var meetings: String { say("Meetings", "Jednání") }
  public var members: String { say("Members", "Členové") }
  public var subgroup: String { say("Subgroup", "Podskupina") }
  public var information: String { say("Information", "Informace") }
  public var agenda: String { say("Agenda", "Program") }
  public var attendance: String { say("Attendance", "Účast") }
  public var minutes: String { say("Minutes", "Zápis") }
  public var demonstration: String { say("demonstration", "ukázka") }
  public var readOnly: String { say("read-only", "jen pro čtení") }

  public func asOf(_ day: String) -> String { say("as of \(day)", "ke dni \(day)") }

  public func ordinal(_ number: Int) -> String { phrases.ordinal(number) }

  public func planOf(_ period: String) -> String {
    say("Plan of tasks \(period)", "Plán úkolů \(period)")
  }

  public var allTasks: String { say("All tasks", "Všechny úkoly") }
  public var overdueTasks: String { say("Overdue tasks", "Úkoly po termínu") }

  public func governmentResolution(_ number: String, _ day: String) -> String {
    say("Government Resolution \(number) of \(day)", "usnesení vlády č. \(number) ze dne \(day)")
  }

  public func withVote(_ number: Int) -> String {
    say("\(number) with vote", "\(number) s hlasem")
  }

  public func damagedFiles(_ number: Int) -> String {
    phrases.count(
      number, ("file cannot be used", "files cannot be used"),
      ("soubor nelze použít", "soubory nelze použít", "souborů nelze použít"))
  }

  public func tooSmall(_ width: Int, _ height: Int) -> String {
    say(
      "Porada needs at least 40 columns and 12 rows; this window has \(width) and \(height).",
      "Porada potřebuje alespoň 40 sloupců a 12 řádků; toto okno má \(width) a \(height).")
  }

  public func placeLabel(_ place: Int) -> String {
    switch place {
    case 1: say("overview", "přehled")
    case 2: say("meetings", "jednání")
    case 3: say("plan", "plán")
    case 4: say("members", "členové")
    case 5: say("subgroup", "podskupina")
    default: say("information", "informace")
    }
  }

  public func placeSummary(_ place: Int) -> String {
    switch place {
    case 1:
      say(
        "Overview: what is due, late or waiting", "Přehled: co se blíží, co je po termínu, co čeká")
    case 2:
      say(
        "Meetings: agenda, attendance, minutes",
        "Jednání: program, účast, zápis")
    case 3: say("Plan: tasks and their evaluations", "Plán: úkoly a jejich hodnocení")
    case 4: say("Members: seats today and on any day", "Členové: místa dnes i k jinému dni")
    case 5: say("Subgroup: its items and referrals", "Podskupina: její podněty a postoupení")
    default: say("Gaps, figures, sources, resolutions", "Nedostatky, údaje, zdroje, usnesení")
    }
  }
}
