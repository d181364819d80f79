import Coordination

extension Demonstration {
  static var sources: [InformationSource] { officialSources + latentSources }

  private static func source(
    _ slug: String, _ kind: SourceKind, _ name: String, _ nameCs: String, owner: RecordID?,
    _ rhythm: Rhythm, due: String? = nil, _ expected: String, restricted: Bool = false
  ) -> InformationSource {
    var source = InformationSource(id: id("source-" + slug))
    source.name = name
    source.nameCs = nameCs
    source.sourceKind = kind
    source.owner = owner
    source.rhythm = rhythm
    source.nextDue = due.map(theDay)
    source.expected = expected
    source.isRestricted = restricted
    source.provenance = .read(
      Reading.slides,
      note:
        "The source is on record; its owner as named here, rhythm, next due day and what is expected "
        + "are modelled.")
    return source
  }

  private static var officialSources: [InformationSource] {
    [
      source(
        "criminal-statistics", .officialStatistics, "Criminal statistics and reports",
        "Kriminální statistiky a zprávy", owner: "police", .yearly, due: "2015-01-31",
        "Offences detected, persons prosecuted and victims in proceedings in 2014"),
      source(
        "judicial-statistics", .officialStatistics, "Judicial statistics and reports",
        "Justiční statistiky a zprávy", owner: "moj", .yearly, due: "2015-01-31",
        "Persons accused and sentenced for trafficking in 2014, with the sentences"),
      source(
        "alien-police-controls", .controls, "Reports on controls by the alien police",
        "Zprávy o kontrolách cizinecké policie", owner: "alien-police", .yearly, due: "2015-01-31",
        "Controls of residence in 2014 and suspicions passed on"),
      source(
        "labour-inspection-controls", .controls, "Reports on controls by labour inspectors",
        "Zprávy o kontrolách inspektorátů práce", owner: "labour-inspection", .yearly,
        due: "2015-01-31", "Controls of employment in 2014 and suspicions passed on"),
      source(
        "labour-office-controls", .controls, "Reports of the labour offices",
        "Zprávy úřadů práce", owner: "labour-office", .yearly, due: "2015-01-31",
        "Findings on the employment of foreigners in 2014"),
      source(
        "programme", .victimProgramme, "Information on victims in the Victim Assistance Programme",
        "Informace o obětech v Programu podpory a ochrany obětí", owner: "moi", .yearly,
        due: "2015-01-31", "Persons entered in 2014 by nationality, sex and form of exploitation"),
    ]
  }

  private static var latentSources: [InformationSource] {
    [
      source(
        "ngos", .ngo, "Statistics and reports of NGOs", "Statistiky a zprávy nevládních organizací",
        owner: "ngos", .yearly, due: "2015-01-31",
        "Persons assisted in 2014, anonymised, with who counts as a victim"),
      source(
        "iom", .ngo, "Statistics and reports of IOM Prague", "Statistiky a zprávy IOM Praha",
        owner: "iom", .yearly, due: "2015-01-31", "Voluntary returns of victims in 2014"),
      source(
        "police-information", .police, "Operational police information",
        "Operativní policejní informace", owner: "police", .halfYearly, due: "2015-03-31",
        "Routes, recruiters and forms of exploitation", restricted: true),
      source(
        "intelligence", .intelligence, "Intelligence services' sources",
        "Informace zpravodajských služeb", owner: "intelligence", .adHoc,
        "As the services see fit", restricted: true),
      source(
        "international-exchange", .international, "International information exchange",
        "Mezinárodní výměna informací", owner: "moi", .quarterly, due: "2015-01-15",
        "Answers to the network of national rapporteurs and the projects with Romania and Bulgaria"),
      source(
        "open-sources", .openSource, "Open sources", "Otevřené zdroje", owner: "moi", .monthly,
        due: "2014-12-15", "A watch of the press and of published reports"),
      source(
        "research", .research, "Ad hoc researches", "Ad hoc výzkumy", owner: "icsp", .adHoc,
        "Reading of case files, where the courts lend them"),
      source(
        "embassies", .embassy, "Czech embassies", "České zastupitelské úřady", owner: "mfa",
        .yearly,
        due: "2015-01-31", "Cases of Czech victims abroad that the consulates learned of in 2014"),
    ]
  }
}
