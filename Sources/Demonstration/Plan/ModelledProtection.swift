import Coordination

extension Demonstration {
  var lawTasks: [PlanTask] {
    [
      modelledTask(
        "III.1",
        "Propose the next steps towards the international conventions against trafficking that "
          + "the country has not joined",
        "Navrhnout další postup ve vztahu k mezinárodním úmluvám proti obchodování s lidmi, "
          + "jimiž Česká republika dosud není vázána",
        by: ["mfa"], with: ["moj", "moi"], .by("2014-06-30"),
        indicator: Text("Proposal submitted", "Předložený návrh"),
        area: Text(
          "Take part in the relevant international conventions",
          "Účastnit se příslušných mezinárodních úmluv")),
      modelledTask(
        "III.2",
        "Evaluate the legal tools for prosecuting trafficking and propose changes where needed",
        "Vyhodnotit právní nástroje pro stíhání obchodování s lidmi a v případě potřeby navrhnout "
          + "změny",
        by: ["moj", "sppo"], with: ["police", "icsp"], .by("2013-12-31"),
        indicator: Text("Analysis submitted to the group", "Analýza předložená skupině"),
        area: Text(
          "Evaluate the legal tools for prosecuting trafficking",
          "Vyhodnotit právní nástroje pro stíhání obchodování s lidmi")),
      modelledTask(
        "III.3", "Set out how a presumed victim gets urgent health care",
        "Stanovit postup pro poskytnutí neodkladné zdravotní péče předpokládané oběti", by: ["moh"],
        with: ["molsa", "iom"], .by("2015-06-30"),
        indicator: Text("Procedure issued", "Vydaný postup"),
        area: Text(
          "Analyse how to secure help for EU citizens in distress because of work",
          "Analyzovat zajištění pomoci občanům EU v tísni v souvislosti s prací")),
    ]
  }

  var victimAndDataTasks: [PlanTask] {
    let programme = Text(
      "Evaluate how the Programme of support and protection works",
      "Vyhodnotit fungování Programu podpory a ochrany obětí")
    var data = modelledTask(
      "IV.3",
      "Pass on anonymised data on the persons assisted in the past year to the National Rapporteur",
      "Předávat Národnímu zpravodaji anonymizované údaje o osobách, jimž byla v uplynulém roce "
        + "poskytnuta pomoc",
      by: ["lastrada", "magdala", "diaconia", "rr"], .annual(month: 1, day: 31),
      indicator: Text(
        "Organisations that passed data on, of 4",
        "Počet organizací, které předaly údaje, z celkových 4"), area: programme)
    data.calledUpon = true
    return [
      modelledTask(
        "IV.1",
        "Evaluate how the Programme of support and protection of victims works, with the bodies "
          + "involved",
        "Vyhodnotit fungování Programu podpory a ochrany obětí obchodování s lidmi ve spolupráci "
          + "se zapojenými subjekty",
        by: ["moi"], with: ["iom", "lastrada", "magdala", "rfa"], .by("2013-12-31"),
        indicator: Text("Evaluation submitted to the group", "Vyhodnocení předložené skupině"),
        area: programme),
      modelledTask(
        "IV.2",
        "Analyse how to secure help for citizens of EU states in distress in Czechia because of "
          + "work",
        "Analyzovat možnosti pomoci občanům států EU, kteří se v České republice ocitli v tísni "
          + "v souvislosti s výkonem práce",
        by: ["molsa"], with: ["moi", "mfa", "diaconia", "iom"],
        .event(
          say(
            "when the projects with Romania and Bulgaria are finished",
            "dokončení projektů s Rumunskem a Bulharskem")),
        indicator: Text("Analysis submitted to the group", "Analýza předložená skupině"),
        area: Text(
          "Analyse how to secure help for EU citizens in distress because of work",
          "Analyzovat zajištění pomoci občanům EU v tísni v souvislosti s prací")),
      data,
      modelledTask(
        "IV.4", "Keep statistics of victims by age, sex and form of exploitation",
        "Vést statistiku obětí podle věku, pohlaví a formy vykořisťování", by: ["police"],
        with: ["moi", "moj"], .fromYear(2013),
        indicator: Text(
          "Statistics passed on with each year's data",
          "Statistika předávaná s údaji za každý rok"),
        area: Text(
          "Evaluate the legal tools for prosecuting trafficking",
          "Vyhodnotit právní nástroje pro stíhání obchodování s lidmi")),
      modelledTask(
        "IV.5", "Evaluate how the strategy is carried out after two years and propose its update",
        "Vyhodnotit plnění strategie po dvou letech a navrhnout její aktualizaci", by: ["moi"],
        .by("2014-12-31"),
        indicator: Text(
          "Evaluation submitted to the Minister of the Interior",
          "Vyhodnocení předložené ministru vnitra"),
        area: programme),
      modelledTask(
        "IV.6",
        "Share findings on routes and recruiters with liaison officers in the countries of origin",
        "Sdílet poznatky o trasách a náborářích se styčnými důstojníky v zemích původu",
        by: ["police"], with: ["moi"], .continuous,
        indicator: Text("Exchanges in the year", "Počet výměn informací za rok"),
        area: Text(
          "Target groups at risk of becoming victims",
          "Cílové skupiny ohrožené obchodováním s lidmi")),
    ]
  }

  /// Tasks that the group set or took as a promise at its meetings.
  var tasksFromMeetings: [PlanTask] {
    func fromMeeting(
      _ id: RecordID, _ measure: String, _ czech: String, by responsible: [RecordID],
      _ deadline: Deadline, origin: RecordID, on setOn: String, _ note: Text
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
        Text(
          "A task of the 10th meeting is modelled; that the two series differ is on record.",
          "Úkol z 10. jednání je modelován; rozdíl mezi oběma řadami je doložen.")),
      fromMeeting(
        "group-11-task-1", "Report on the financing and the capacity of shelters for victims",
        "Předložit informaci o financování a kapacitě azylového ubytování pro oběti", by: ["molsa"],
        .by("2015-01-31"), origin: "group-11-4", on: "2014-06-26",
        Text("The task is modelled.", "Úkol je modelován.")),
      fromMeeting(
        "group-11-task-2",
        "Present the outputs of the projects against trafficking from Romania and Bulgaria to the "
          + "group",
        "Představit skupině výstupy projektů proti obchodování s lidmi z Rumunska a Bulharska",
        by: ["moi"], .event(say("when the projects are finished", "dokončení projektů")),
        origin: "group-11-m36",
        on: "2014-06-26",
        Text(
          "The projects are on record of the 11th meeting, the promise to present their outputs "
            + "of the 12th; that it was made in June is modelled.",
          "Projekty jsou doloženy na 11. jednání, příslib představit jejich výstupy na 12. "
            + "jednání; že zazněl již v červnu, je modelováno.")),
    ]
  }
}
