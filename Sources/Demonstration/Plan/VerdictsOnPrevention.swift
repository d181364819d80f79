import Coordination

extension Demonstration {
  var preventionVerdicts: [Evaluation] {
    ledger(
      "nap-2012-i-1",
      .at(
        8, .partly,
        Text(
          "The brief of the campaign is agreed with the NGOs.",
          "Zadání kampaně je dohodnuto s NNO.")),
      .at(
        9, .partly,
        Text(
          "Leaflets are in print; the part in the countries of origin starts in autumn.",
          "Letáky jsou v tisku; část v zemích původu začne na podzim.")),
      .at(
        10, .fulfilled, Text("Held in time.", "Uskutečněna v termínu."),
        evidence: Text("Final account of the campaign", "závěrečné vyúčtování kampaně"),
        on: "2013-11-28", indicator: Text("Campaign held", "kampaň uskutečněna")))
      + ledger(
        "nap-2012-i-2",
        .at(
          8, .continuous,
          Text(
            "The ministry's pages carry the information.",
            "Informace jsou zveřejněny na stránkách ministerstva."),
          indicator: Text("4 languages", "4 jazyky")),
        .at(
          9, .continuous,
          Text(
            "Inspectors hand out the leaflet on controls.",
            "Inspektoři rozdávají leták při kontrolách."),
          indicator: Text("5 languages", "5 jazyků")),
        .at(
          10, .continuous, Text("A version in Romanian was added.", "Doplněna rumunská verze."),
          indicator: Text("6 languages", "6 jazyků")),
        .at(11, .unchanged, Text("Nothing to add since December.", "Od prosince beze změny.")))
      + ledger(
        "nap-2012-i-3",
        .at(
          9, .partly,
          Text(
            "A working draft exists; comments of the contracting authorities are missing.",
            "Pracovní návrh je zpracován; chybějí připomínky zadavatelů."),
          newDeadline: .by("2013-12-31")),
        .at(
          10, .notFulfilled,
          Text(
            "The draft was withdrawn after the comments.",
            "Návrh byl po připomínkách stažen."),
          newDeadline: .by("2014-12-31"),
          dissent: Text(
            "MoLSA: the recommendation should wait for the change of the act.",
            "MPSV: doporučení má vyčkat změny zákona.")),
        .at(
          11, .partly,
          Text(
            "A second draft went to comments in May.",
            "Druhý návrh byl v květnu rozeslán k připomínkám.")))
      + ledger(
        "nap-2012-i-4",
        .at(
          8, .fulfilled,
          Text(
            "Sent to schools before the school year.",
            "Rozesláno školám před zahájením školního roku."),
          evidence: Text("Circular to the schools", "oběžník školám"), on: "2012-09-14"),
        .at(
          10, .fulfilled,
          Text("The materials were brought up to date.", "Materiály byly aktualizovány."),
          evidence: Text("Second edition", "druhé vydání"),
          on: "2013-09-24"))
      + ledger(
        "nap-2012-i-5",
        .at(
          11, .partly,
          Text(
            "First debate on reducing demand; the council prepares an overview of what other "
              + "countries do.",
            "Proběhla první diskuse o snižování poptávky; rada zpracovává přehled opatření "
              + "jiných zemí.")
        ))
  }

  var trainingVerdicts: [Evaluation] {
    ledger(
      "nap-2012-ii-1",
      .at(
        8, .fulfilled, Text("Issued in time.", "Vydána v termínu."),
        evidence: Text("Method of identification issued", "vydaná metodika identifikace"),
        on: "2012-11-15", indicator: Text("Issued", "vydáno")))
      + ledger(
        "nap-2012-ii-2",
        .at(
          9, .partly, Text("Pilot course held.", "Uskutečnil se pilotní kurz."),
          indicator: Text("2 of 8", "2 z 8")),
        .at(
          10, .partly,
          Text(
            "Half of the inspectorates are trained; the rest in the first quarter.",
            "Proškolena je polovina inspektorátů; zbytek bude proškolen v prvním čtvrtletí."),
          indicator: Text("4 of 8", "4 z 8"), newDeadline: .by("2014-03-31")),
        .at(
          11, .fulfilled,
          Text(
            "The last course took place eleven days after the deadline.",
            "Poslední kurz se uskutečnil jedenáct dní po termínu."),
          evidence: Text("List of courses with attendance", "přehled kurzů s prezencí"),
          on: "2014-04-11", indicator: Text("8 of 8", "8 z 8")))
      + ledger(
        "nap-2012-ii-3",
        .at(
          8, .fulfilled, Text("A two-day course was held.", "Uskutečnil se dvoudenní kurz."),
          evidence: Text("Programme of the course", "program kurzu"),
          on: "2012-10-11", indicator: Text("1 course", "1 kurz")),
        .at(
          10, .fulfilled, Text("Two courses were held.", "Uskutečnily se dva kurzy."),
          evidence: Text("Programmes of the courses", "programy kurzů"),
          on: "2013-11-07", indicator: Text("2 courses", "2 kurzy")))
      + ledger(
        "nap-2012-ii-4",
        .at(
          8, .continuous,
          Text(
            "Part of the training before posting abroad.",
            "Součást přípravy před vysláním do zahraničí."), indicator: Text("1 course", "1 kurz")),
        .at(
          9, .continuous,
          Text(
            "A course was held with the IOM.",
            "Uskutečnil se kurz ve spolupráci s IOM."), indicator: Text("2 courses", "2 kurzy")),
        .at(
          10, .unchanged,
          Text(
            "The next course is planned for spring.",
            "Další kurz je plánován na jaro.")),
        .at(
          11, .partly,
          Text(
            "The spring course was cancelled; no course in the first half of the year.",
            "Jarní kurz byl zrušen; v prvním pololetí se žádný kurz neuskutečnil."),
          indicator: Text("0 courses", "0 kurzů"),
          dissent: Text(
            "MFA: the officers are trained before every posting, which counts as a course.",
            "MZV: pracovníci jsou školeni před každým vysláním, což je třeba považovat za kurz.")))
  }
}
