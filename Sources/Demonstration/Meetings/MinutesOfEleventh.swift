import Coordination

extension Demonstration {
  static var linesOfEleventh: [Line] {
    openingLines + checkedTasks + figureLines + mutualInformation + demandAndProjects + referredUp
      + closingLines
  }

  private static var openingLines: [Line] {
    [
      .procedural(
        "10:02", 1, "The executive vice-chair presides for the Minister of the Interior."),
      .procedural(
        "10:04", 1, "13 of 17 members with a vote are present, 9 are needed: the group is quorate."),
      .procedural(
        "10:06", 1,
        "The representatives of the SPPO and of IOM Prague are elected to verify the minutes."),
      decision("10:12", 2, "group-11-1"),
    ]
  }

  /// The check of tasks: the lines of the evaluations are those of the ledger.
  private static var checkedTasks: [Line] {
    let minutesOfMeeting = evaluations.filter { $0.meeting == "group-11" }
    var lines: [Line] = [
      .procedural("10:20", 3, "MoLSA arrives: 14 members with a vote are present.")
    ]
    for (index, evaluation) in minutesOfMeeting.enumerated() {
      var line = Line.made(
        "10:\(22 + index)", 3, .evaluation, evaluation.id, evaluation.comment ?? "")
      line.isRestricted = evaluation.isRestricted
      lines.append(line)
    }
    lines.append(
      .speech(
        "10:44", 3, "mfa", "Will propose a day for a course with the IOM by the end of September."))
    return lines
  }

  private static var figureLines: [Line] {
    [
      .speech(
        "10:48", 4, "moi",
        "24 nationals of Romania entered the Programme between 1 January and 25 June 2014; it was 14 in "
          + "the whole of 2013.", source: Reading.june2014),
      .note(
        "10:55", 4,
        "The figure is as of a day and of one nationality: it is not to be compared with whole years."
      ),
      decision("11:01", 4, "group-11-2"),
    ]
  }

  private static var mutualInformation: [Line] {
    [
      .speech(
        "11:04", 5, "police", "The method of identification of 2012 is in use in all regions."),
      .speech("11:07", 5, "labour-inspection", "All eight inspectorates are trained since April."),
      .speech(
        "11:10", 5, "lastrada", "More clients who were exploited at work than a year before."),
      .made(
        "11:12", 5, .gap, "gap-shelters",
        "Shelters are full in autumn and financed from year to year."),
      .speech("11:15", 5, "iom", "Voluntary returns of victims go on within the Programme."),
      Line(
        time: "11:18", item: 5, kind: .link, text: "https://www.mvcr.cz", source: Reading.slides),
    ]
  }

  private static var demandAndProjects: [Line] {
    [
      .speech(
        "11:22", 6, "gceo",
        "Opens the debate on reducing demand for sexual services and for cheap work of trafficked "
          + "persons.", source: Reading.june2014),
      .speech("11:27", 6, "rr", "Warns of measures that would drive the clients away from help."),
      .speech("11:31", 6, "molsa", "Demand for work is best met through controls of agencies."),
      .note("11:35", 6, "The overview of GCEO goes on."),
      .speech(
        "11:38", 7, "moi",
        "Presents the projects that are to prevent trafficking from Romania and Bulgaria.",
        source: Reading.june2014),
      .made(
        "11:43", 7, .task, "group-11-task-2",
        "Present the outputs of the projects against trafficking from Romania and Bulgaria to the group"
      ),
      .procedural("11:45", 7, "R-R leaves: 13 members with a vote are present."),
    ]
  }

  private static var referredUp: [Line] {
    [
      .speech(
        "11:50", 8, "moi",
        "Presents two items of the subgroup: entry into the Programme before the written decision, and the "
          + "shelters."),
      .speech("11:55", 8, "rfa", "Beds of the administration can bridge the first days."),
      decision("11:58", 8, "group-11-3"),
      .speech(
        "12:03", 8, "molsa", "The ministry has no data on beds that are kept for victims only."),
      .made(
        "12:10", 8, .vote, "group-11-4", "By name 11 : 1 : 1; MoLSA against, MoJ abstains."),
      decision("12:10", 8, "group-11-4"),
      .made(
        "12:12", 8, .task, "group-11-task-1",
        "Report on the financing and the capacity of shelters for victims"),
    ]
  }

  private static var closingLines: [Line] {
    [
      .note(
        "12:16", 9, "The police informs of an open case that crosses two regions.", restricted: true
      ),
      .note("12:20", 9, "The next meeting will be in December 2014."),
      .procedural("12:25", 9, "The executive vice-chair closes the meeting."),
    ]
  }

  private static func decision(_ time: String, _ item: Int, _ resolution: RecordID) -> Line {
    let text = resolutions.first { $0.id == resolution }?.text ?? ""
    return .made(time, item, .decision, resolution, text)
  }
}
