public import Coordination

/// The demonstration's records: the Czech coordination group in late 2014, as the public record
/// shows it.
///
/// What is on record carries its source; what is not is marked modelled and says what was modelled.
/// Texts that a record has only once are in the language asked for; all else is the same in both.
public struct Demonstration {
  /// The day the demonstration is seen from: a week before the group's 12th meeting.
  public static let day = CalendarDay(iso: "2014-12-01")!

  /// The language of the texts that a record has only once.
  let language: Language

  /// All records in English.
  public static func records() -> [any Record] { records(in: .english) }

  /// All records in a language, what others refer to first.
  public static func records(in language: Language) -> [any Record] {
    Demonstration(language: language).records
  }

  private var records: [any Record] {
    var all: [any Record] = [rulesOfTheGroup]
    all += institutions as [any Record]
    all += bodies as [any Record]
    all += seats as [any Record]
    all += policyPapers as [any Record]
    all += meetings as [any Record]
    all += agendas as [any Record]
    all += attendance as [any Record]
    all += resolutions as [any Record]
    all += tasks as [any Record]
    all += evaluations as [any Record]
    all += stateReports as [any Record]
    all += entries as [any Record]
    all += subgroupItems as [any Record]
    all += gaps as [any Record]
    all += sources as [any Record]
    all += figures as [any Record]
    return all
  }
}
