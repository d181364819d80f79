import Coordination

extension Demonstration {
  var bodies: [Body] { [rapporteur, taskForce, group, workingGroup] }

  private var rapporteur: Body {
    var body = Body(id: "rapporteur")
    body.name = "National Rapporteur on Trafficking in Human Beings"
    body.nameCs = "Národní zpravodaj pro oblast boje proti obchodování s lidmi"
    body.nameCsGenitive = "Národního zpravodaje pro oblast boje proti obchodování s lidmi"
    body.founded = theDay("2003-09-03")
    body.resolutionNumber = "849"
    body.resolutionDate = theDay("2003-09-03")
    body.mandate =
      say(
        "Established on the basis of the first National Strategy. The Government delegated the "
          + "function to the Ministry of the Interior, whose minister assigned it to the "
          + "Analyses and Strategies Unit of the Security Policy Department; the director of "
          + "that department is also the secretary of the coordination group. It submits reports "
          + "and policy papers, coordinates the policy against trafficking, and gathers and "
          + "analyses information. Its own account names its weaknesses: no access to some kinds "
          + "of information, a rather academic view, no immediate reaction, no direct "
          + "instruments, rather weak influence on other ministries.",
        "Zřízen na základě první Národní strategie. Vláda svěřila jeho funkci Ministerstvu "
          + "vnitra, ministr ji přidělil oddělení analýz a strategií odboru bezpečnostní "
          + "politiky; ředitel tohoto odboru je zároveň tajemníkem koordinační skupiny. "
          + "Předkládá zprávy a koncepční materiály, koordinuje politiku boje proti obchodování "
          + "s lidmi, shromažďuje a analyzuje informace. Sám pojmenovává své slabiny: chybějící "
          + "přístup k některým informacím, spíše akademický pohled, nemožnost okamžité reakce, "
          + "chybějící přímé nástroje a spíše slabý vliv na jiné resorty.")
    body.provenance = say(
      .read(
        Reading.slides,
        note: Text(
          "An office, not a body that meets; kept here for its mandate. The Czech name is ours.",
          "Úřad, nikoli orgán, který by se scházel; uveden kvůli svému mandátu. Český název je "
            + "náš.")))
    return body
  }

  private var taskForce: Body {
    var body = Body(id: "task-force")
    body.name = "Inter-Ministerial Task Force"
    body.nameCs = "Meziresortní pracovní skupina"
    body.nameCsGenitive = "Meziresortní pracovní skupiny"
    body.founded = theDay("2004-01-01")
    body.dissolved = theDay("2008-08-20")
    body.mandate =
      say(
        "Met twice a year or ad hoc when needed; checked and evaluated the action plan; provided "
          + "information, identified problems and critical gaps, and initiated solutions.",
        "Scházela se dvakrát ročně nebo podle potřeby; kontrolovala a vyhodnocovala akční plán; "
          + "poskytovala informace, pojmenovávala problémy a zásadní nedostatky a iniciovala "
          + "jejich řešení.")
    body.provenance = say(
      .read(
        Reading.slides,
        note: Text(
          "Only the year 2004 is on record of its beginning; its end is taken to be the founding "
            + "of the coordination group. The Czech name is a translation.",
          "O jejím vzniku je doložen pouze rok 2004; za její konec se považuje zřízení "
            + "koordinační skupiny. Český název je překlad.")))
    return body
  }

  private var group: Body {
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
      say(
        "Coordinates the fight against trafficking in human beings across ministries and with "
          + "non-governmental and international organisations, which are permanent members "
          + "officially. Chaired by the Minister of the Interior; the Deputy Minister for "
          + "Internal Security is executive vice-chair; the office of the secretary is with the "
          + "Director of the Security Policy Department. It gives annual reports.",
        "Koordinuje boj proti obchodování s lidmi napříč resorty a s nevládními a mezinárodními "
          + "organizacemi, které jsou oficiálně stálými členy. Předsedou je ministr vnitra, "
          + "výkonným místopředsedou náměstek ministra vnitra pro vnitřní bezpečnost; funkci "
          + "tajemníka vykonává ředitel odboru bezpečnostní politiky. Předkládá výroční zprávy.")
    body.statute =
      say(
        "Approved by Government Resolution 1006 of 20 August 2008; its wording was not read.",
        "Schválen usnesením vlády č. 1006 ze dne 20. srpna 2008; jeho znění nebylo přečteno.")
    body.rulesOfProcedure =
      say(
        "To be settled by an internal act of the Ministry of the Interior (task I.1 of the plan "
          + "2008-2011); the act was not read.",
        "Má být upraven interním aktem Ministerstva vnitra (úkol I.1 plánu 2008–2011); akt nebyl "
          + "přečten.")
    body.contact = "Ministry of the Interior, Security Policy Department"
    body.contactCs = "Ministerstvo vnitra, odbor bezpečnostní politiky"
    body.provenance = say(.read(Reading.slides + " ; " + Reading.membersPage))
    return body
  }

  private var workingGroup: Body {
    var body = Body(id: "subgroup")
    body.name = "Interdisciplinary Working Group on Support and Protection of Victims"
    body.nameCs = "Mezioborová pracovní skupina pro podporu a ochranu obětí"
    body.nameCsGenitive = "Mezioborové pracovní skupiny pro podporu a ochranu obětí"
    body.parent = "group"
    body.mandate =
      say(
        "Permanent subgroup of the coordination group. Discusses the support and protection of "
          + "victims and how the Programme works, and refers up what it cannot settle itself.",
        "Stálá podskupina koordinační skupiny. Projednává podporu a ochranu obětí a fungování "
          + "Programu; co nemůže vyřešit sama, postupuje skupině.")
    body.provenance = say(
      .read(
        Reading.slides + " ; " + Reading.directive,
        note: Text(
          "On record are its name and that it is the permanent subgroup; the wording of the "
            + "mandate is modelled, the Czech name a translation.",
          "Doložen je její název a to, že jde o stálou podskupinu; znění mandátu je modelováno, "
            + "český název je překlad.")))
    return body
  }
}
