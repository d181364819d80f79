import Coordination

extension Demonstration {
  static var policyPapers: [PolicyDocument] {
    [first, second, third, fourth, fifth, sixth]
  }

  private static let yearsOnly =
    "The record gives years; their first and last days stand for them. "
  private static let dueModelled =
    "That an evaluation is due by the end of the second year after the approval is modelled on the "
    + "first strategy."

  private static func paper(
    _ id: RecordID, _ title: String, _ titleCs: String, _ years: ClosedRange<Int>,
    after predecessor: RecordID? = nil, resolution: (number: String?, date: String?),
    evaluation: String, areas: [String], summary: String, _ provenance: Provenance
  ) -> PolicyDocument {
    var paper = PolicyDocument(id: id)
    paper.title = title
    paper.titleCs = titleCs
    paper.from = CalendarDay(year: years.lowerBound, month: 1, day: 1)
    paper.to = CalendarDay(year: years.upperBound, month: 12, day: 31)
    paper.predecessor = predecessor
    paper.resolutionNumber = resolution.number
    paper.resolutionDate = resolution.date.map(theDay)
    paper.evaluationDue = theDay(evaluation)
    paper.areas = areas
    paper.summary = summary
    paper.provenance = provenance
    return paper
  }

  private static var first: PolicyDocument {
    paper(
      "strategy-2003",
      "National Strategy of the Fight against Trafficking in Human Beings for the Purpose of Sexual "
        + "Exploitation in the Czech Republic 2003-2005",
      "Národní strategie boje proti obchodování s lidmi za účelem sexuálního vykořisťování v České "
        + "republice 2003–2005",
      2003...2005, resolution: ("849", "2003-09-03"), evaluation: "2005-09-03",
      areas: ["Trafficking for the purpose of sexual exploitation", "International conventions"],
      summary:
        "Laid the foundations, founded the National Rapporteur and put international conventions and "
        + "recommendations into practice; evaluation and update every two years.",
      .read(
        Reading.slides,
        note: yearsOnly + "The evaluation due is counted two years from the resolution."))
  }

  private static var second: PolicyDocument {
    paper(
      "strategy-2005",
      "National Strategy of the Fight against Trafficking in Human Beings 2005-2007",
      "Národní strategie boje proti obchodování s lidmi 2005–2007",
      2005...2007, after: "strategy-2003", resolution: ("957", "2005-07-20"),
      evaluation: "2007-12-31",
      areas: ["Sexual exploitation", "Forced labour (new sphere)"],
      summary:
        "Sums up what is known of the situation and the measures of the past two years, specifies new "
        + "measures and extends them to new spheres (forced labour).",
      .read(Reading.slides, note: yearsOnly + dueModelled))
  }

  private static var third: PolicyDocument {
    paper(
      "strategy-2008",
      "National Strategy of the Fight against Trafficking in Human Beings 2008-2011",
      "Národní strategie boje proti obchodování s lidmi 2008–2011",
      2008...2011, after: "strategy-2005", resolution: ("67", "2008-01-23"),
      evaluation: "2010-12-31",
      areas: [
        "Coordination of activities", "Collection of data on trafficking",
        "Formalisation of the Inter-ministerial Task Force",
        "Preparation and submission of annual reports",
      ],
      summary:
        "With a plan of tasks in the annex. Of the numbered tables only two rows of section I and the "
        + "points of the resolution itself could be read.",
      .read(Reading.slides + " ; " + Reading.strategy2008, note: yearsOnly + dueModelled))
  }

  private static var fourth: PolicyDocument {
    paper(
      "strategy-2012",
      "National Strategy of the Fight against Trafficking in Human Beings in the Czech Republic "
        + "2012-2015",
      "Národní strategie boje proti obchodování s lidmi v České republice 2012–2015",
      2012...2015, after: "strategy-2008", resolution: (nil, "2012-04-18"),
      evaluation: "2014-12-31",
      areas: priorityAreas2012.map(\.measure),
      summary: "Seven priority areas are on record; the numbered tasks were not read.",
      .read(
        Reading.strategy2012,
        note: "The number of the approving resolution was not read. " + yearsOnly + dueModelled))
  }

  private static var fifth: PolicyDocument {
    paper(
      "strategy-2016",
      "National Strategy of the Fight against Trafficking in Human Beings in the Czech Republic "
        + "2016-2019",
      "Národní strategie boje proti obchodování s lidmi v České republice 2016–2019",
      2016...2019, after: "strategy-2012", resolution: (nil, nil), evaluation: "2018-12-31",
      areas: ["Labour exploitation", "Trafficking in children"],
      summary: "A more offensive, coordinated approach: detection, due diligence, assistance.",
      .read(
        Reading.strategy2016,
        note: "Approved in April 2016; neither the day nor the number was read. " + yearsOnly
          + dueModelled))
  }

  private static var sixth: PolicyDocument {
    paper(
      "strategy-2020",
      "National Strategy of the Fight against Trafficking in Human Beings in the Czech Republic "
        + "2020-2023",
      "Národní strategie boje proti obchodování s lidmi v České republice 2020–2023",
      2020...2023, after: "strategy-2016", resolution: (nil, "2020-05-04"),
      evaluation: "2022-12-31",
      areas: ["Help to victims including child victims", "Awareness", "Reform of data collection"],
      summary: "Strengthens help to victims, raises awareness and reforms data collection.",
      .read(
        Reading.antiTraffickingDay + " ; " + Reading.tip2021,
        note: "The number of the approving resolution was not read. " + yearsOnly + dueModelled))
  }
}
