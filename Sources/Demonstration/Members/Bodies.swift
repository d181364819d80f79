import Coordination

extension Demonstration {
  static var bodies: [Body] { [rapporteur, taskForce, group, workingGroup] }

  private static var rapporteur: Body {
    var body = Body(id: "rapporteur")
    body.name = "National Rapporteur on Trafficking in Human Beings"
    body.nameCs = "Národní zpravodaj pro oblast boje proti obchodování s lidmi"
    body.nameCsGenitive = "Národního zpravodaje pro oblast boje proti obchodování s lidmi"
    body.founded = theDay("2003-09-03")
    body.resolutionNumber = "849"
    body.resolutionDate = theDay("2003-09-03")
    body.mandate =
      "Established on the basis of the first National Strategy. The Government delegated the function "
      + "to the Ministry of the Interior, whose minister assigned it to the Analyses and Strategies Unit "
      + "of the Security Policy Department; the director of that department is also the secretary of the "
      + "coordination group. It submits reports and policy papers, coordinates the policy against "
      + "trafficking, and gathers and analyses information. Its own account names its weaknesses: no "
      + "access to some kinds of information, a rather academic view, no immediate reaction, no direct "
      + "instruments, rather weak influence on other ministries."
    body.provenance = .read(
      Reading.slides,
      note: "An office, not a body that meets; kept here for its mandate. The Czech name is ours.")
    return body
  }

  private static var taskForce: Body {
    var body = Body(id: "task-force")
    body.name = "Inter-Ministerial Task Force"
    body.nameCs = "Meziresortní pracovní skupina"
    body.nameCsGenitive = "Meziresortní pracovní skupiny"
    body.founded = theDay("2004-01-01")
    body.dissolved = theDay("2008-08-20")
    body.mandate =
      "Met twice a year or ad hoc when needed; checked and evaluated the action plan; provided "
      + "information, identified problems and critical gaps, and initiated solutions."
    body.provenance = .read(
      Reading.slides,
      note:
        "Only the year 2004 is on record of its beginning; its end is taken to be the founding of "
        + "the coordination group. The Czech name is a translation.")
    return body
  }

  private static var group: Body {
    var body = Body(id: "group")
    body.name = "Inter-ministerial Coordination Group for Combating Trafficking in Human Beings"
    body.nameCs = "Meziresortní koordinační skupina pro oblast boje proti obchodování s lidmi"
    body.nameCsGenitive =
      "Meziresortní koordinační skupiny pro oblast boje proti obchodování s lidmi"
    body.abbreviation = "MKS"
    body.predecessor = "task-force"
    body.founded = theDay("2008-08-20")
    body.resolutionNumber = "1006"
    body.resolutionDate = theDay("2008-08-20")
    body.mandate =
      "Coordinates the fight against trafficking in human beings across ministries and with "
      + "non-governmental and international organisations, which are permanent members officially. "
      + "Chaired by the Minister of the Interior; the Deputy Minister for Internal Security is executive "
      + "vice-chair; the office of the secretary is with the Director of the Security Policy Department. "
      + "It gives annual reports."
    body.statute =
      "Approved by Government Resolution 1006 of 20 August 2008; its wording was not read."
    body.rulesOfProcedure =
      "To be settled by an internal act of the Ministry of the Interior (task I.1 of the plan 2008-2011); "
      + "the act was not read."
    body.provenance = .read(Reading.slides + " ; " + Reading.membersPage)
    return body
  }

  private static var workingGroup: Body {
    var body = Body(id: "subgroup")
    body.name = "Interdisciplinary Working Group on Support and Protection of Victims"
    body.nameCs = "Mezioborová pracovní skupina pro podporu a ochranu obětí"
    body.nameCsGenitive = "Mezioborové pracovní skupiny pro podporu a ochranu obětí"
    body.parent = "group"
    body.mandate =
      "Permanent subgroup of the coordination group. Discusses the support and protection of victims "
      + "and how the Programme works, and refers up what it cannot settle itself."
    body.provenance = .read(
      Reading.slides + " ; " + Reading.directive,
      note:
        "On record are its name and that it is the permanent subgroup; the wording of the mandate "
        + "is modelled, the Czech name a translation.")
    return body
  }
}
