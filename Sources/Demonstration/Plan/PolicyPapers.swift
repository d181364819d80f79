import Coordination

extension Demonstration {
  var policyPapers: [PolicyDocument] {
    [first, second, third, fourth, fifth, sixth]
  }

  private var yearsOnly: Text {
    Text(
      "The record gives years; their first and last days stand for them. ",
      "Doloženy jsou jen roky; zastupují je jejich první a poslední dny. ")
  }
  private var dueModelled: Text {
    Text(
      "That an evaluation is due by the end of the second year after the approval is modelled on "
        + "the first strategy.",
      "Že má být vyhodnocení předloženo do konce druhého roku po schválení, je modelováno podle "
        + "první strategie.")
  }

  private func paper(
    _ id: RecordID, _ title: String, _ titleCs: String, _ years: ClosedRange<Int>,
    after predecessor: RecordID? = nil, resolution: (number: String?, date: String?),
    evaluation: String, areas: [Text], summary: Text, _ origin: Origin
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
    paper.areas = areas.map { say($0) }
    paper.summary = say(summary)
    paper.provenance = say(origin)
    return paper
  }

  private var first: PolicyDocument {
    paper(
      "strategy-2003",
      "National Strategy of the Fight against Trafficking in Human Beings for the Purpose of "
        + "Sexual Exploitation in the Czech Republic 2003-2005",
      "Národní strategie boje proti obchodování s lidmi za účelem sexuálního vykořisťování v "
        + "České republice 2003–2005",
      2003...2005, resolution: ("849", "2003-09-03"), evaluation: "2005-09-03",
      areas: [
        Text(
          "Trafficking for the purpose of sexual exploitation",
          "Obchodování s lidmi za účelem sexuálního vykořisťování"),
        Text("International conventions", "Mezinárodní úmluvy"),
      ],
      summary: Text(
        "Laid the foundations, founded the National Rapporteur and put international conventions "
          + "and recommendations into practice; evaluation and update every two years.",
        "Položila základy, zřídila Národního zpravodaje a uvedla do praxe mezinárodní úmluvy a "
          + "doporučení; vyhodnocení a aktualizace každé dva roky."),
      .read(
        Reading.slides,
        note: yearsOnly
          + Text(
            "The evaluation due is counted two years from the resolution.",
            "Termín vyhodnocení je počítán dva roky od usnesení.")))
  }

  private var second: PolicyDocument {
    paper(
      "strategy-2005",
      "National Strategy of the Fight against Trafficking in Human Beings 2005-2007",
      "Národní strategie boje proti obchodování s lidmi 2005–2007",
      2005...2007, after: "strategy-2003", resolution: ("957", "2005-07-20"),
      evaluation: "2007-12-31",
      areas: [
        Text("Sexual exploitation", "Sexuální vykořisťování"),
        Text("Forced labour (new sphere)", "Nucená práce (nová oblast)"),
      ],
      summary: Text(
        "Sums up what is known of the situation and the measures of the past two years, "
          + "specifies new measures and extends them to new spheres (forced labour).",
        "Shrnuje poznatky o situaci a opatření za uplynulé dva roky, stanoví nová opatření a "
          + "rozšiřuje je do nových oblastí (nucená práce)."),
      .read(Reading.slides, note: yearsOnly + dueModelled))
  }

  private var third: PolicyDocument {
    paper(
      "strategy-2008",
      "National Strategy of the Fight against Trafficking in Human Beings 2008-2011",
      "Národní strategie boje proti obchodování s lidmi 2008–2011",
      2008...2011, after: "strategy-2005", resolution: ("67", "2008-01-23"),
      evaluation: "2010-12-31",
      areas: [
        Text("Coordination of activities", "Koordinace činností"),
        Text("Collection of data on trafficking", "Sběr dat o obchodování s lidmi"),
        Text(
          "Formalisation of the Inter-ministerial Task Force",
          "Formalizace meziresortní pracovní skupiny"),
        Text(
          "Preparation and submission of annual reports",
          "Zpracování a předkládání výročních zpráv"),
      ],
      summary: Text(
        "With a plan of tasks in the annex. Of the numbered tables only two rows of section I "
          + "and the points of the resolution itself could be read.",
        "S plánem úkolů v příloze. Z číslovaných tabulek bylo možné přečíst jen dva řádky oddílu "
          + "I a body samotného usnesení."),
      .read(Reading.slides + " ; " + Reading.strategy2008, note: yearsOnly + dueModelled))
  }

  private var fourth: PolicyDocument {
    paper(
      "strategy-2012",
      "National Strategy of the Fight against Trafficking in Human Beings in the Czech Republic "
        + "2012-2015",
      "Národní strategie boje proti obchodování s lidmi v České republice 2012–2015",
      2012...2015, after: "strategy-2008", resolution: (nil, "2012-04-18"),
      evaluation: "2014-12-31",
      areas: priorityAreas2012.map { Text($0.measure, $0.measure(in: .czech)) },
      summary: Text(
        "Seven priority areas are on record; the numbered tasks were not read.",
        "Doloženo je sedm prioritních oblastí; číslované úkoly nebyly přečteny."),
      .read(
        Reading.strategy2012,
        note: Text(
          "The number of the approving resolution was not read. ",
          "Číslo schvalujícího usnesení nebylo přečteno. ") + yearsOnly + dueModelled))
  }

  private var fifth: PolicyDocument {
    paper(
      "strategy-2016",
      "National Strategy of the Fight against Trafficking in Human Beings in the Czech Republic "
        + "2016-2019",
      "Národní strategie boje proti obchodování s lidmi v České republice 2016–2019",
      2016...2019, after: "strategy-2012", resolution: (nil, nil), evaluation: "2018-12-31",
      areas: [
        Text("Labour exploitation", "Pracovní vykořisťování"),
        Text("Trafficking in children", "Obchodování s dětmi"),
      ],
      summary: Text(
        "A more offensive, coordinated approach: detection, due diligence, assistance.",
        "Ofenzivnější a koordinovaný přístup: odhalování, náležitá péče, pomoc."),
      .read(
        Reading.strategy2016,
        note: Text(
          "Approved in April 2016; neither the day nor the number was read. ",
          "Schválena v dubnu 2016; den ani číslo usnesení nebyly přečteny. ") + yearsOnly
          + dueModelled))
  }

  private var sixth: PolicyDocument {
    paper(
      "strategy-2020",
      "National Strategy of the Fight against Trafficking in Human Beings in the Czech Republic "
        + "2020-2023",
      "Národní strategie boje proti obchodování s lidmi v České republice 2020–2023",
      2020...2023, after: "strategy-2016", resolution: (nil, "2020-05-04"),
      evaluation: "2022-12-31",
      areas: [
        Text(
          "Help to victims including child victims",
          "Pomoc obětem včetně dětských obětí"), Text("Awareness", "Povědomí veřejnosti"),
        Text("Reform of data collection", "Reforma sběru dat"),
      ],
      summary: Text(
        "Strengthens help to victims, raises awareness and reforms data collection.",
        "Posiluje pomoc obětem, zvyšuje povědomí veřejnosti a reformuje sběr dat."),
      .read(
        Reading.antiTraffickingDay + " ; " + Reading.tip2021,
        note: Text(
          "The number of the approving resolution was not read. ",
          "Číslo schvalujícího usnesení nebylo přečteno. ") + yearsOnly + dueModelled))
  }
}
