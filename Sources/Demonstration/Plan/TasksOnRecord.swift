import Coordination

extension Demonstration {
  var tasksOf2008: [PlanTask] {
    [
      task(
        "nap-2008-i-1", of: "strategy-2008", number: "I.1",
        "Give the inter-ministerial group a formal status: submit its statute to the Government "
          + "and settle its rules of procedure by an internal act of the Ministry of the "
          + "Interior",
        "Dát meziresortní skupině formální postavení: předložit vládě její statut a upravit její "
          + "jednací řád interním aktem Ministerstva vnitra",
        by: ["moi"], due: .by("2008-06-30"),
        indicator: Text(
          "Statute approved (no indicator is printed)",
          "Schválený statut (indikátor není vytištěn)"),
        .read(
          Reading.strategy2008,
          note: Text(
            "A paraphrase. The printed numbering is by section; the number of the row is ours. "
              + "Cooperating: other ministries, not named.",
            "Parafráze. Tištěné číslování je podle oddílů; číslo řádku je naše. Spolugestoři: "
              + "ostatní ministerstva, nejmenovaná."))),
      task(
        "nap-2008-i-2", of: "strategy-2008", number: "I.2",
        "Prepare and update every year a report for the Minister of the Interior on the state of "
          + "trafficking, covering the situation, prevention and the victims' Programme, and "
          + "publish it […]",
        "Každoročně zpracovávat a aktualizovat pro ministra vnitra zprávu o stavu obchodování s "
          + "lidmi, která zahrne situaci, prevenci a Program pro oběti, a zveřejňovat ji […]",
        by: ["moi"], due: .annual(month: nil, day: nil),
        indicator: Text(
          "One report a year (no indicator is printed)",
          "Jedna zpráva ročně (indikátor není vytištěn)"),
        .read(
          Reading.strategy2008 + " ; " + Reading.reportOn2010 + " ; " + Reading.reportOn2014,
          note: Text(
            "A paraphrase of a damaged text: the end of the task and the list of cooperating "
              + "bodies are cut off. The number of the row is ours. Still cited as the legal "
              + "basis of the yearly report in 2021, ten years after the plan's end.",
            "Parafráze poškozeného textu: konec úkolu a výčet spolugestorů chybějí. Číslo řádku "
              + "je naše. Ještě v roce 2021, deset let po skončení plánu, se úkol cituje jako "
              + "právní základ výroční zprávy."))),
      task(
        "nap-2008-iii-1", of: "strategy-2008", number: "III/1",
        "Carry out the tasks of the approved plan",
        "Plnit úkoly schváleného plánu", by: ["government"],
        .read(
          Reading.strategy2008,
          note: Text(
            "A point of the resolution itself, not of the annex; no deadline is stated.",
            "Bod samotného usnesení, nikoli přílohy; termín není uveden."))),
      task(
        "nap-2008-iii-2", of: "strategy-2008", number: "III/2",
        "Submit to the Government a report on trafficking with proposals for new measures",
        "Předložit vládě zprávu o obchodování s lidmi s návrhy nových opatření", by: ["moi"],
        due: .by("2011-12-31"),
        .read(
          Reading.strategy2008 + " ; " + Reading.strategy2012,
          note: Text(
            "A point of the resolution itself, addressed to the Minister of the Interior. The "
              + "day of the submission was not found; a following strategy was approved on 18 "
              + "April 2012.",
            "Bod samotného usnesení, uložený ministru vnitra. Den předložení nebyl zjištěn; "
              + "navazující strategie byla schválena 18. dubna 2012."))),
    ]
  }

  var fundamentalTasks: [PlanTask] {
    func fundamental(_ slug: String, _ measure: String, _ czech: String) -> PlanTask {
      task(
        id("nap-2008-" + slug), of: "strategy-2008", measure, czech, by: ["moi"],
        .read(
          Reading.slides,
          note: Text(
            "A fundamental task as the slides sum them up; it overlaps the rows of the annex. "
              + "The responsible ministry is implied, the deadline was not read.",
            "Základní úkol podle souhrnu na snímcích; překrývá se s řádky přílohy. Gestor "
              + "vyplývá ze souvislosti, termín nebyl přečten.")))
    }
    return [
      fundamental(
        "coordination", "Coordinate activities against trafficking",
        "Koordinovat činnosti v boji proti obchodování s lidmi"),
      fundamental(
        "data", "Collect data on trafficking", "Shromažďovat údaje o obchodování s lidmi"),
      fundamental(
        "formalisation", "Formalise the Inter-ministerial Task Force",
        "Formalizovat meziresortní pracovní skupinu"),
      fundamental(
        "reports", "Prepare and submit annual reports", "Zpracovávat a předkládat výroční zprávy"),
    ]
  }

  var priorityAreas2012: [PlanTask] {
    let areas: [(String, String)] = [
      ("Target groups at risk of becoming victims", "Cílové skupiny ohrožené obchodováním s lidmi"),
      (
        "Train professions that may meet a presumed victim",
        "Školit profese, které mohou přijít do styku s předpokládanou obětí"
      ),
      (
        "Take part in the relevant international conventions",
        "Účastnit se příslušných mezinárodních úmluv"
      ),
      (
        "Lower the risk that foreigners and citizens are abused at work in carrying out public "
          + "contracts",
        "Snížit riziko zneužívání cizinců i občanů při práci na veřejných zakázkách"
      ),
      (
        "Evaluate the legal tools for prosecuting trafficking",
        "Vyhodnotit právní nástroje pro stíhání obchodování s lidmi"
      ),
      (
        "Evaluate how the Programme of support and protection works, with the bodies involved",
        "Vyhodnotit fungování Programu podpory a ochrany obětí se zapojenými subjekty"
      ),
      (
        "Analyse how to secure help for EU citizens in distress in Czechia because of work",
        "Analyzovat zajištění pomoci občanům EU v tísni v České republice v souvislosti s prací"
      ),
    ]
    return areas.enumerated().map { index, area in
      task(
        id("nap-2012-area-\(index + 1)"), of: "strategy-2012", area.0, area.1,
        .read(
          Reading.strategy2012,
          note: Text(
            "A priority area, unnumbered in the source. Responsible, deadline and indicator: not "
              + "read. The order is that of the press release.",
            "Prioritní oblast, ve zdroji nečíslovaná. Gestor, termín a indikátor: nepřečteno. "
              + "Pořadí je podle tiskové zprávy.")))
    }
  }

  var laterTasks: [PlanTask] {
    let notRead = Text(
      "Responsible, deadline and indicator: not read.",
      "Gestor, termín a indikátor: nepřečteno.")
    var later = [
      task(
        "nap-2016-goal", of: "strategy-2016",
        "Step up the offensive, coordinated approach: detection, due diligence, assistance; with "
          + "weight on labour exploitation and on children",
        "Posílit ofenzivní a koordinovaný přístup: odhalování, náležitou péči a pomoc, s důrazem "
          + "na pracovní vykořisťování a na děti",
        .read(Reading.strategy2016, note: Text("A goal. ", "Cíl. ") + notRead)),
      task(
        "nap-2016-vulnerabilities", of: "strategy-2016",
        "Gather data on vulnerabilities and draw up from them a list of recommendations to "
          + "remove the risks",
        "Shromáždit údaje o zranitelnosti a sestavit z nich seznam doporučení k odstranění rizik",
        .read(
          Reading.tip2017,
          note: Text("As described by the report. ", "Podle popisu ve zprávě. ") + notRead)),
      task(
        "nap-2020-victims", of: "strategy-2020",
        "Strengthen help to victims including child victims",
        "Posílit pomoc obětem včetně dětských obětí",
        .read(Reading.antiTraffickingDay, note: Text("A goal. ", "Cíl. ") + notRead)),
      task(
        "nap-2020-awareness", of: "strategy-2020", "Raise awareness of trafficking",
        "Zvýšit povědomí o obchodování s lidmi",
        .read(Reading.antiTraffickingDay, note: Text("A goal. ", "Cíl. ") + notRead)),
      task(
        "nap-2020-data", of: "strategy-2020", "Reform data collection", "Reformovat sběr dat",
        .read(
          Reading.tip2021,
          note: Text("Named a key objective. ", "Označeno za klíčový cíl. ") + notRead)),
      task(
        "nap-2020-card", of: "strategy-2020",
        "Issue a card of indicators of possible trafficking for police, schools, social and "
          + "health services",
        "Vydat kartu indikátorů možného obchodování s lidmi pro policii, školy, sociální a "
          + "zdravotní služby",
        by: ["moi"], indicator: Text("Card issued", "Vydaná karta"),
        .read(
          Reading.october2022,
          note: Text(
            "Announced on 18 October 2022 as delivered; that day is no deadline. Cooperating: "
              + "not read.",
            "Dne 18. října 2022 oznámeno jako splněné; tento den není termínem. Spolugestoři: "
              + "nepřečteno."))),
      task(
        "nap-2020-children-research", of: "strategy-2020",
        "Security-research project mapping trafficking in children",
        "Projekt bezpečnostního výzkumu mapující obchodování s dětmi", by: ["moi"],
        .read(
          Reading.october2022,
          note: Text(
            "Announced on 18 October 2022 as started; the ministry is the client. Deadline and "
              + "indicator: not read.",
            "Dne 18. října 2022 oznámeno jako zahájené; zadavatelem je ministerstvo. Termín a "
              + "indikátor: nepřečteno."))),
    ]
    for index in later.indices where later[index].id.rawValue.hasPrefix("nap-2020-c") {
      later[index].setOn = theDay("2022-10-18")
    }
    return later
  }
}
