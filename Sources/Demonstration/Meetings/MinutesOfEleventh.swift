import Coordination

extension Demonstration {
  var linesOfEleventh: [Line] {
    openingLines + checkedTasks + figureLines + mutualInformation + demandAndProjects + referredUp
      + closingLines
  }

  private var openingLines: [Line] {
    [
      .procedural(
        "10:02", 1,
        Text(
          "The executive vice-chair presides for the Minister of the Interior.",
          "V zastoupení ministra vnitra předsedá výkonný místopředseda.")),
      .procedural(
        "10:04", 1,
        Text(
          "13 of 17 members with a vote are present, 9 are needed: the group is quorate.",
          "Přítomno je 13 ze 17 členů s hlasovacím právem, potřeba je 9: skupina je "
            + "usnášeníschopná.")),
      .procedural(
        "10:06", 1,
        Text(
          "The representatives of the SPPO and of IOM Prague are elected to verify the minutes.",
          "Ověřovateli zápisu byli zvoleni zástupci NSZ a IOM Praha.")),
      decision("10:12", 2, "group-11-1"),
    ]
  }

  /// The check of tasks: the lines of the evaluations are those of the ledger.
  private var checkedTasks: [Line] {
    let minutesOfMeeting = evaluations.filter { $0.meeting == "group-11" }
    var lines: [Line] = [
      .procedural(
        "10:20", 3,
        Text(
          "MoLSA arrives: 14 members with a vote are present.",
          "Dostavil se zástupce MPSV: přítomno je 14 členů s hlasovacím právem."))
    ]
    for (index, evaluation) in minutesOfMeeting.enumerated() {
      var line = Line.made(
        "10:\(22 + index)", 3, .evaluation, evaluation.id, .same(evaluation.comment ?? ""))
      line.isRestricted = evaluation.isRestricted
      lines.append(line)
    }
    lines.append(
      .speech(
        "10:44", 3, "mfa",
        Text(
          "Will propose a day for a course with the IOM by the end of September.",
          "Do konce září navrhne termín školení ve spolupráci s IOM.")))
    return lines
  }

  private var figureLines: [Line] {
    [
      .speech(
        "10:48", 4, "moi",
        Text(
          "24 nationals of Romania entered the Programme between 1 January and 25 June 2014; it "
            + "was 14 in the whole of 2013.",
          "Od 1. ledna do 25. června 2014 vstoupilo do Programu 24 občanů Rumunska; za celý rok "
            + "2013 jich bylo 14."), source: Reading.june2014),
      .note(
        "10:55", 4,
        Text(
          "The figure is as of a day and of one nationality: it is not to be compared with whole "
            + "years.",
          "Údaj je k určitému dni a týká se jediné státní příslušnosti: s celoročními údaji jej "
            + "nelze srovnávat.")
      ),
      decision("11:01", 4, "group-11-2"),
    ]
  }

  private var mutualInformation: [Line] {
    [
      .speech(
        "11:04", 5, "police",
        Text(
          "The method of identification of 2012 is in use in all regions.",
          "Metodika identifikace z roku 2012 se používá ve všech krajích.")),
      .speech(
        "11:07", 5, "labour-inspection",
        Text(
          "All eight inspectorates are trained since April.",
          "Všech osm inspektorátů je od dubna proškoleno.")),
      .speech(
        "11:10", 5, "lastrada",
        Text(
          "More clients who were exploited at work than a year before.",
          "Oproti předchozímu roku přibylo klientů pracovně vykořisťovaných.")),
      .made(
        "11:12", 5, .gap, "gap-shelters",
        Text(
          "Shelters are full in autumn and financed from year to year.",
          "Azylové ubytování je na podzim plně obsazené a financuje se z roku na rok.")),
      .speech(
        "11:15", 5, "iom",
        Text(
          "Voluntary returns of victims go on within the Programme.",
          "Dobrovolné návraty obětí v rámci Programu pokračují.")),
      Line(
        time: "11:18", item: 5, kind: .link, text: .same("https://www.mvcr.cz"),
        source: Reading.slides),
    ]
  }

  private var demandAndProjects: [Line] {
    [
      .speech(
        "11:22", 6, "gceo",
        Text(
          "Opens the debate on reducing demand for sexual services and for cheap work of "
            + "trafficked persons.",
          "Zahájila diskusi o snižování poptávky po sexuálních službách a po levné práci "
            + "obchodovaných osob."), source: Reading.june2014),
      .speech(
        "11:27", 6, "rr",
        Text(
          "Warns of measures that would drive the clients away from help.",
          "Upozornila na opatření, která by klientky odrazovala od vyhledání pomoci.")),
      .speech(
        "11:31", 6, "molsa",
        Text(
          "Demand for work is best met through controls of agencies.",
          "Poptávce po práci lze nejlépe čelit kontrolami agentur práce.")),
      .note(
        "11:35", 6,
        Text(
          "The overview of GCEO goes on.",
          "RVRP pokračuje ve zpracování přehledu.")),
      .speech(
        "11:38", 7, "moi",
        Text(
          "Presents the projects that are to prevent trafficking from Romania and Bulgaria.",
          "Představilo projekty, které mají předcházet obchodování s lidmi z Rumunska a "
            + "Bulharska."),
        source: Reading.june2014),
      .made(
        "11:43", 7, .task, "group-11-task-2",
        Text(
          "Present the outputs of the projects against trafficking from Romania and Bulgaria to "
            + "the group",
          "Představit skupině výstupy projektů proti obchodování s lidmi z Rumunska a Bulharska")
      ),
      .procedural(
        "11:45", 7,
        Text(
          "R-R leaves: 13 members with a vote are present.",
          "Odešel zástupce R-R: přítomno je 13 členů s hlasovacím právem.")),
    ]
  }

  private var referredUp: [Line] {
    [
      .speech(
        "11:50", 8, "moi",
        Text(
          "Presents two items of the subgroup: entry into the Programme before the written "
            + "decision, and the shelters.",
          "Představilo dva body podskupiny: vstup do Programu před písemným rozhodnutím a "
            + "azylové ubytování.")),
      .speech(
        "11:55", 8, "rfa",
        Text(
          "Beds of the administration can bridge the first days.",
          "Lůžka správy lze využít k překlenutí prvních dnů.")),
      decision("11:58", 8, "group-11-3"),
      .speech(
        "12:03", 8, "molsa",
        Text(
          "The ministry has no data on beds that are kept for victims only.",
          "Ministerstvo nemá údaje o lůžkách vyhrazených pouze obětem.")),
      .made(
        "12:10", 8, .vote, "group-11-4",
        Text(
          "By name 11 : 1 : 1; MoLSA against, MoJ abstains.",
          "Jmenovitě 11 : 1 : 1; MPSV proti, MSp se zdrželo.")),
      decision("12:10", 8, "group-11-4"),
      .made(
        "12:12", 8, .task, "group-11-task-1",
        Text(
          "Report on the financing and the capacity of shelters for victims",
          "Předložit informaci o financování a kapacitě azylového ubytování pro oběti")),
    ]
  }

  private var closingLines: [Line] {
    [
      .note(
        "12:16", 9,
        Text(
          "The police informs of an open case that crosses two regions.",
          "Policie informovala o neuzavřeném případu, který zasahuje do dvou krajů."),
        restricted: true
      ),
      .note(
        "12:20", 9,
        Text(
          "The next meeting will be in December 2014.",
          "Příští jednání se uskuteční v prosinci 2014.")),
      .procedural(
        "12:25", 9,
        Text(
          "The executive vice-chair closes the meeting.",
          "Výkonný místopředseda jednání ukončil.")),
    ]
  }

  private func decision(_ time: String, _ item: Int, _ resolution: RecordID) -> Line {
    let text = resolutions.first { $0.id == resolution }?.text ?? ""
    return .made(time, item, .decision, resolution, .same(text))
  }
}
