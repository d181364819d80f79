import Coordination

extension Demonstration {
  var sources: [InformationSource] { officialSources + latentSources }

  private func source(
    _ slug: String, _ kind: SourceKind, _ name: String, _ nameCs: String, owner: RecordID?,
    _ rhythm: Rhythm, due: String? = nil, _ expected: Text, restricted: Bool = false
  ) -> InformationSource {
    var source = InformationSource(id: id("source-" + slug))
    source.name = name
    source.nameCs = nameCs
    source.sourceKind = kind
    source.owner = owner
    source.rhythm = rhythm
    source.nextDue = due.map(theDay)
    source.expected = say(expected)
    source.isRestricted = restricted
    source.provenance = say(
      .read(
        Reading.slides,
        note: Text(
          "The source is on record; its owner as named here, rhythm, next due day and what is "
            + "expected are modelled.",
          "Zdroj je doložen; zde uvedené určení vlastníka, rytmus, příští termín a očekávaný "
            + "obsah jsou modelovány.")))
    return source
  }

  private var officialSources: [InformationSource] {
    [
      source(
        "criminal-statistics", .officialStatistics, "Criminal statistics and reports",
        "Kriminální statistiky a zprávy", owner: "police", .yearly, due: "2015-01-31",
        Text(
          "Offences detected, persons prosecuted and victims in proceedings in 2014",
          "Zjištěné trestné činy, stíhané osoby a oběti v trestním řízení v roce 2014")),
      source(
        "judicial-statistics", .officialStatistics, "Judicial statistics and reports",
        "Justiční statistiky a zprávy", owner: "moj", .yearly, due: "2015-01-31",
        Text(
          "Persons accused and sentenced for trafficking in 2014, with the sentences",
          "Osoby obžalované a odsouzené za obchodování s lidmi v roce 2014 včetně uložených "
            + "trestů")),
      source(
        "alien-police-controls", .controls, "Reports on controls by the alien police",
        "Zprávy o kontrolách cizinecké policie", owner: "alien-police", .yearly, due: "2015-01-31",
        Text(
          "Controls of residence in 2014 and suspicions passed on",
          "Pobytové kontroly v roce 2014 a předaná podezření")),
      source(
        "labour-inspection-controls", .controls, "Reports on controls by labour inspectors",
        "Zprávy o kontrolách inspektorátů práce", owner: "labour-inspection", .yearly,
        due: "2015-01-31",
        Text(
          "Controls of employment in 2014 and suspicions passed on",
          "Kontroly zaměstnávání v roce 2014 a předaná podezření")),
      source(
        "labour-office-controls", .controls, "Reports of the labour offices",
        "Zprávy úřadů práce", owner: "labour-office", .yearly, due: "2015-01-31",
        Text(
          "Findings on the employment of foreigners in 2014",
          "Poznatky o zaměstnávání cizinců v roce 2014")),
      source(
        "programme", .victimProgramme, "Information on victims in the Victim Assistance Programme",
        "Informace o obětech v Programu podpory a ochrany obětí", owner: "moi", .yearly,
        due: "2015-01-31",
        Text(
          "Persons entered in 2014 by nationality, sex and form of exploitation",
          "Osoby zařazené v roce 2014 podle státní příslušnosti, pohlaví a formy vykořisťování")),
    ]
  }

  private var latentSources: [InformationSource] {
    [
      source(
        "ngos", .ngo, "Statistics and reports of NGOs", "Statistiky a zprávy nevládních organizací",
        owner: "ngos", .yearly, due: "2015-01-31",
        Text(
          "Persons assisted in 2014, anonymised, with who counts as a victim",
          "Osoby, jimž byla v roce 2014 poskytnuta pomoc, anonymizovaně, s uvedením, kdo se "
            + "počítá za oběť")),
      source(
        "iom", .ngo, "Statistics and reports of IOM Prague", "Statistiky a zprávy IOM Praha",
        owner: "iom", .yearly, due: "2015-01-31",
        Text(
          "Voluntary returns of victims in 2014",
          "Dobrovolné návraty obětí v roce 2014")),
      source(
        "police-information", .police, "Operational police information",
        "Operativní policejní informace", owner: "police", .halfYearly, due: "2015-03-31",
        Text(
          "Routes, recruiters and forms of exploitation",
          "Trasy, náboráři a formy vykořisťování"), restricted: true),
      source(
        "intelligence", .intelligence, "Intelligence services' sources",
        "Informace zpravodajských služeb", owner: "intelligence", .adHoc,
        Text("As the services see fit", "Podle uvážení služeb"), restricted: true),
      source(
        "international-exchange", .international, "International information exchange",
        "Mezinárodní výměna informací", owner: "moi", .quarterly, due: "2015-01-15",
        Text(
          "Answers to the network of national rapporteurs and the projects with Romania and "
            + "Bulgaria",
          "Odpovědi pro síť národních zpravodajů a projekty s Rumunskem a Bulharskem")),
      source(
        "open-sources", .openSource, "Open sources", "Otevřené zdroje", owner: "moi", .monthly,
        due: "2014-12-15",
        Text(
          "A watch of the press and of published reports",
          "Sledování tisku a zveřejněných zpráv")),
      source(
        "research", .research, "Ad hoc researches", "Ad hoc výzkumy", owner: "icsp", .adHoc,
        Text(
          "Reading of case files, where the courts lend them",
          "Studium spisů, pokud je soudy zapůjčí")),
      source(
        "embassies", .embassy, "Czech embassies", "České zastupitelské úřady", owner: "mfa",
        .yearly,
        due: "2015-01-31",
        Text(
          "Cases of Czech victims abroad that the consulates learned of in 2014",
          "Případy českých obětí v zahraničí, o nichž se konzuláty v roce 2014 dozvěděly")),
    ]
  }
}
