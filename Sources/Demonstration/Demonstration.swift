public import Coordination

/// The demonstration's records: the Czech coordination group as the public record shows it, in late 2014.
///
/// What is on record carries its source; what is not is marked modelled and says what was modelled.
public enum Demonstration {
  /// The day the demonstration is seen from: a week before the group's 12th meeting.
  public static let day = CalendarDay(iso: "2014-12-01")!

  /// All records, what others refer to first.
  public static func records() -> [any Record] {
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
