import Coordination

extension Demonstration {
  static var lawTasks: [PlanTask] {
    [
      modelledTask(
        "III.1",
        "Propose the next steps towards the international conventions against trafficking that the "
          + "country has not joined",
        "Navrhnout další postup ve vztahu k mezinárodním úmluvám proti obchodování s lidmi, jimiž Česká "
          + "republika dosud není vázána",
        by: ["mfa"], with: ["moj", "moi"], .by("2014-06-30"), indicator: "Proposal submitted",
        area: "Take part in the relevant international conventions"),
      modelledTask(
        "III.2",
        "Evaluate the legal tools for prosecuting trafficking and propose changes where needed",
        "Vyhodnotit právní nástroje pro stíhání obchodování s lidmi a v případě potřeby navrhnout změny",
        by: ["moj", "sppo"], with: ["police", "icsp"], .by("2013-12-31"),
        indicator: "Analysis submitted to the group",
        area: "Evaluate the legal tools for prosecuting trafficking"),
      modelledTask(
        "III.3", "Set out how a presumed victim gets urgent health care",
        "Stanovit postup pro poskytnutí neodkladné zdravotní péče předpokládané oběti", by: ["moh"],
        with: ["molsa", "iom"], .by("2015-06-30"), indicator: "Procedure issued",
        area: "Analyse how to secure help for EU citizens in distress because of work"),
    ]
  }

  static var victimAndDataTasks: [PlanTask] {
    let programme = "Evaluate how the Programme of support and protection works"
    var data = modelledTask(
      "IV.3",
      "Pass on anonymised data on the persons assisted in the past year to the National Rapporteur",
      "Předávat Národnímu zpravodaji anonymizované údaje o osobách, jimž byla v uplynulém roce poskytnuta "
        + "pomoc",
      by: ["lastrada", "magdala", "diaconia", "rr"], .annual(month: 1, day: 31),
      indicator: "Organisations that passed data on, of 4", area: programme)
    data.calledUpon = true
    return [
      modelledTask(
        "IV.1",
        "Evaluate how the Programme of support and protection of victims works, with the bodies involved",
        "Vyhodnotit fungování Programu podpory a ochrany obětí obchodování s lidmi ve spolupráci se "
          + "zapojenými subjekty",
        by: ["moi"], with: ["iom", "lastrada", "magdala", "rfa"], .by("2013-12-31"),
        indicator: "Evaluation submitted to the group", area: programme),
      modelledTask(
        "IV.2",
        "Analyse how to secure help for citizens of EU states in distress in Czechia because of work",
        "Analyzovat možnosti pomoci občanům států EU, kteří se v České republice ocitli v tísni v "
          + "souvislosti s výkonem práce",
        by: ["molsa"], with: ["moi", "mfa", "diaconia", "iom"],
        .event("when the projects with Romania and Bulgaria are finished"),
        indicator: "Analysis submitted to the group",
        area: "Analyse how to secure help for EU citizens in distress because of work"),
      data,
      modelledTask(
        "IV.4", "Keep statistics of victims by age, sex and form of exploitation",
        "Vést statistiku obětí podle věku, pohlaví a formy vykořisťování", by: ["police"],
        with: ["moi", "moj"], .fromYear(2013),
        indicator: "Statistics passed on with each year's data",
        area: "Evaluate the legal tools for prosecuting trafficking"),
      modelledTask(
        "IV.5", "Evaluate how the strategy is carried out after two years and propose its update",
        "Vyhodnotit plnění strategie po dvou letech a navrhnout její aktualizaci", by: ["moi"],
        .by("2014-12-31"), indicator: "Evaluation submitted to the Minister of the Interior",
        area: programme),
      modelledTask(
        "IV.6",
        "Share findings on routes and recruiters with liaison officers in the countries of origin",
        "Sdílet poznatky o trasách a náborářích se styčnými důstojníky v zemích původu",
        by: ["police"], with: ["moi"], .continuous, indicator: "Exchanges in the year",
        area: "Target groups at risk of becoming victims"),
    ]
  }

  /// Tasks that the group set or took as a promise at its meetings.
  static var tasksFromMeetings: [PlanTask] {
    func fromMeeting(
      _ id: RecordID, _ measure: String, _ czech: String, by responsible: [RecordID],
      _ deadline: Deadline, origin: RecordID, on setOn: String, _ note: String
    ) -> PlanTask {
      var task = task(
        id, of: nil, measure, czech, by: responsible, due: deadline, .model(note))
      task.origin = origin
      task.setOn = theDay(setOn)
      return task
    }
    return [
      fromMeeting(
        "group-10-task-1",
        "Explain how police statistics of victims differ from the Programme's figures",
        "Vysvětlit, v čem se policejní statistika obětí liší od údajů Programu", by: ["police"],
        .by("2014-05-31"), origin: "group-10", on: "2013-12-12",
        "A task of the 10th meeting is modelled; that the two series differ is on record."),
      fromMeeting(
        "group-11-task-1", "Report on the financing and the capacity of shelters for victims",
        "Předložit informaci o financování a kapacitě azylového ubytování pro oběti", by: ["molsa"],
        .by("2015-01-31"), origin: "group-11-4", on: "2014-06-26", "The task is modelled."),
      fromMeeting(
        "group-11-task-2",
        "Present the outputs of the projects against trafficking from Romania and Bulgaria to the group",
        "Představit skupině výstupy projektů proti obchodování s lidmi z Rumunska a Bulharska",
        by: ["moi"], .event("when the projects are finished"), origin: "group-11-m36",
        on: "2014-06-26",
        "The projects are on record of the 11th meeting, the promise to present their outputs of the "
          + "12th; that it was made in June is modelled."),
    ]
  }
}
