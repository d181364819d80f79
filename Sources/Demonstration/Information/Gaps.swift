import Coordination

extension Demonstration {
  var gaps: [Gap] {
    let firstReport = Origin.read(
      Reading.slides,
      note: Text(
        "A challenge named by the first annual report; the meeting and the solutions are "
          + "modelled.",
        "Problém pojmenovaný první výroční zprávou; jednání a řešení jsou modelovány."))
    let secondReport = Origin.read(
      Reading.slides,
      note: Text(
        "Challenges named by the second annual report; the meeting and the solutions are "
          + "modelled.",
        "Problémy pojmenované druhou výroční zprávou; jednání a řešení jsou modelovány."))
    return [
      gap(
        "gap-ngo-victims", "Victims identified by NGOs are missing from the data",
        "V údajích chybí oběti identifikované nevládními organizacemi",
        Text(
          "Official data hold those who entered the Programme or criminal proceedings; whom the "
            + "NGOs help without either is not counted, or counted twice.",
          "Oficiální údaje zahrnují ty, kdo vstoupili do Programu nebo do trestního řízení; komu "
            + "NNO pomáhají mimo ně, ten není započten vůbec, nebo je započten dvakrát."),
        at: "group-1", .addressed, ["nap-2012-iv-3", "item-9"], firstReport),
      gap(
        "gap-victims-abroad", "Data on cases and on Czech victims abroad",
        "Údaje o případech a o českých obětech v zahraničí",
        Text(
          "Consulates learn of cases by chance; there is no flow of data from them.",
          "Konzuláty se o případech dozvídají náhodně; pravidelné předávání údajů od nich chybí."),
        at: "group-1",
        .open, ["nap-2012-ii-4"], firstReport),
      gap(
        "gap-terminology", "Terminology", "Terminologie",
        Text(
          "Victim, presumed victim, person assisted: the members do not mean the same by them.",
          "Oběť, předpokládaná oběť, podpořená osoba: členové jimi nerozumějí totéž."),
        at: "group-1", .open, ["item-5"], firstReport),
      gap(
        "gap-stereotypes", "How to report cases without stereotypes, and for which audience",
        "Jak informovat o případech bez stereotypů a pro koho",
        Text(
          "What kind of information, data collection, how to report cases; audience, interest, "
            + "concern and publicity.",
          "Jaké informace, sběr dat, jak informovat o případech; příjemci, zájem, obavy a "
            + "publicita."),
        at: "group-3", .addressed, ["nap-2008-i-2"], secondReport),
      gap(
        "gap-reach", "No access to some information, weak influence on other ministries",
        "Chybějící přístup k některým informacím a slabý vliv na jiné resorty",
        Text(
          "The National Rapporteur sees the situation rather academically, cannot react at once "
            + "and has no direct instruments.",
          "Národní zpravodaj nahlíží na situaci spíše akademicky, nemůže ihned reagovat a nemá "
            + "přímé nástroje."),
        at: nil, .open, [],
        .read(
          Reading.slides,
          note: Text(
            "Named as disadvantages of the rapporteur's place in the ministry.",
            "Uvedeno jako nevýhody postavení zpravodaje v rámci ministerstva."))
      ),
      gap(
        "gap-shelters", "Capacity and financing of shelters for victims",
        "Kapacita a financování azylového ubytování pro oběti",
        Text(
          "Shelters are full in autumn and financed from year to year.",
          "Azylové ubytování je na podzim plně obsazené a financuje se z roku na rok."),
        at: "group-11",
        by: "lastrada",
        .addressed, ["group-11-4", "group-11-task-1", "item-4"],
        .model(Text("The gap is modelled.", "Nedostatek je modelován."))),
      gap(
        "gap-interpreters", "Interpreters for victims", "Tlumočení pro oběti",
        Text(
          "Interpreters of the rarer languages are missing at the first interview, and nobody "
            + "pays for them before a victim enters the Programme.",
          "Při prvním pohovoru chybějí tlumočníci méně běžných jazyků a před vstupem oběti do "
            + "Programu je nikdo nehradí."),
        at: "subgroup-3", by: "lastrada", .open, ["item-7"],
        .model(Text("The gap is modelled.", "Nedostatek je modelován."))),
    ]
  }

  private func gap(
    _ id: RecordID, _ title: String, _ titleCs: String, _ text: Text, at meeting: RecordID?,
    by institution: RecordID? = nil, _ state: GapState, _ solutions: [RecordID],
    _ origin: Origin
  ) -> Gap {
    var gap = Gap(id: id)
    gap.title = title
    gap.titleCs = titleCs
    gap.text = say(text)
    gap.identifiedAt = meeting
    gap.identifiedBy = institution
    gap.state = state
    gap.solutions = solutions
    gap.provenance = say(origin)
    return gap
  }
}
