import Coordination

extension Demonstration {
  var preventionTasks: [PlanTask] {
    let risk = Text(
      "Target groups at risk of becoming victims",
      "Cílové skupiny ohrožené obchodováním s lidmi")
    var campaign = modelledTask(
      "I.1",
      "Run an information campaign for groups at risk of becoming victims, before they leave to "
        + "work abroad and on arrival",
      "Uskutečnit informační kampaň pro skupiny ohrožené obchodováním s lidmi, a to před "
        + "odjezdem za prací i po příjezdu do České republiky",
      by: ["moi"], with: ["iom", "lastrada", "magdala"], .by("2013-12-31"),
      indicator: Text(
        "Campaign held; number of persons reached",
        "Uskutečněná kampaň; počet oslovených osob"), area: risk)
    campaign.amount = 1_200_000
    return [
      campaign,
      modelledTask(
        "I.2", "Inform workers from abroad about their rights and about where to find help",
        "Informovat zahraniční pracovníky o jejich právech a o možnostech pomoci", by: ["molsa"],
        with: ["labour-inspection", "iom", "lastrada", "gcnm"], .continuous,
        indicator: Text(
          "Languages in which the information is at hand",
          "Počet jazyků, v nichž jsou informace k dispozici"), area: risk),
      modelledTask(
        "I.3",
        "Issue a recommendation for authorities awarding public contracts, to lower the risk "
          + "that people are abused at work in carrying them out",
        "Vydat doporučení pro zadavatele veřejných zakázek ke snížení rizika pracovního "
          + "vykořisťování při jejich plnění",
        by: ["moi", "molsa"], .by("2013-06-30"),
        indicator: Text("Recommendation published", "Zveřejněné doporučení"),
        area: Text(
          "Lower the risk of abuse in carrying out public contracts",
          "Snížit riziko zneužívání při plnění veřejných zakázek")),
      modelledTask(
        "I.4", "Offer schools materials on the risks of trafficking and bring them up to date",
        "Nabízet školám výukové materiály o rizicích obchodování s lidmi a aktualizovat je",
        by: ["meys"], with: ["lastrada", "rr"], .annual(month: 9, day: 30),
        indicator: Text(
          "Materials sent to schools by the beginning of the school year",
          "Materiály rozeslané školám do začátku školního roku"), area: risk),
      modelledTask(
        "I.5",
        "Prepare measures that reduce the demand for services of trafficked persons, in sexual "
          + "services and in labour",
        "Připravit opatření ke snižování poptávky po službách obchodovaných osob, a to v oblasti "
          + "sexuálních služeb i práce",
        by: ["gceo"], with: ["moi", "gchr", "rr", "lastrada"], .by("2015-12-31"),
        indicator: Text("Proposal submitted to the group", "Návrh předložený skupině"), area: risk),
    ]
  }

  var trainingTasks: [PlanTask] {
    let training = Text(
      "Train professions that may meet a presumed victim",
      "Školit profese, které mohou přijít do styku s předpokládanou obětí")
    return [
      modelledTask(
        "II.1",
        "Issue a method of identifying presumed victims for first-contact police officers and "
          + "for the staff of refugee facilities",
        "Vydat metodiku identifikace předpokládaných obětí pro policisty prvního kontaktu a pro "
          + "pracovníky azylových zařízení",
        by: ["police"], with: ["moi", "rfa", "lastrada"], .by("2012-12-31"),
        indicator: Text("Method issued", "Vydaná metodika"), area: training),
      modelledTask(
        "II.2", "Train labour inspectors in recognising signs of trafficking during controls",
        "Proškolit inspektory práce v rozpoznávání znaků obchodování s lidmi při kontrolách",
        by: ["labour-inspection"], with: ["molsa", "iom"], .by("2013-12-31"),
        indicator: Text(
          "Inspectorates with trained inspectors, of 8",
          "Počet inspektorátů s proškolenými inspektory z celkových 8"), area: training),
      modelledTask(
        "II.3", "Train judges and public prosecutors in cases of trafficking",
        "Vzdělávat soudce a státní zástupce v problematice obchodování s lidmi",
        by: ["moj", "sppo"],
        with: ["icsp"], .annual(month: nil, day: nil),
        indicator: Text("At least one course a year", "Alespoň jeden kurz ročně"),
        area: training),
      modelledTask(
        "II.4", "Train consular staff in recognising victims",
        "Školit konzulární pracovníky v rozpoznávání obětí", by: ["mfa"], with: ["iom", "moi"],
        .continuous,
        indicator: Text(
          "Courses a year; consular officers trained",
          "Počet kurzů ročně; počet proškolených konzulárních pracovníků"), area: training),
    ]
  }
}
