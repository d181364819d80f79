import Coordination

extension Demonstration {
  var verdictsOf2008: [Evaluation] {
    formalStatus + yearlyReport
      + ledger(
        "nap-2008-iii-1",
        .at(
          3, .continuous,
          Text(
            "The members report on the tasks of the plan one by one.",
            "Členové podávají zprávy o jednotlivých úkolech plánu.")),
        .at(
          8, .cancelled,
          Text(
            "No longer followed as a whole: the plan has ended, and what it left open stays on "
              + "the list task by task.",
            "Jako celek se dále nesleduje: plán skončil a co z něj zůstalo nesplněno, sleduje se "
              + "po jednotlivých úkolech.")))
      + ledger(
        "nap-2008-iii-2",
        .at(
          6, .partly,
          Text(
            "The report goes to the Government together with the draft of the next strategy, "
              + "which is in comments.",
            "Zpráva bude vládě předložena společně s návrhem navazující strategie, který je v "
              + "připomínkovém řízení."),
          newDeadline: .event(
            say(
              "submission of the draft strategy for 2012-2015",
              "předložení návrhu strategie na léta 2012–2015"))),
        .at(
          7, .fulfilled,
          Text(
            "The next strategy was approved; the day of the submission is not on record.",
            "Navazující strategie byla schválena; den předložení zprávy není doložen."),
          evidence: Text(
            "National Strategy 2012-2015, approved by the Government on 18 April 2012",
            "Národní strategie 2012–2015, schválená vládou dne 18. dubna 2012"),
          on: "2012-04-18", source: Reading.strategy2012))
  }

  private var formalStatus: [Evaluation] {
    ledger(
      "nap-2008-i-1",
      .at(
        1, .fulfilled,
        Text(
          "The statute was approved with the founding of the group, 51 days late.",
          "Statut byl schválen při zřízení skupiny, 51 dní po termínu."),
        evidence: Text(
          "Government Resolution 1006 of 20 August 2008",
          "usnesení vlády č. 1006 ze dne 20. srpna 2008"), on: "2008-08-20",
        source: Reading.slides + " ; " + Reading.strategy2008))
  }

  private var yearlyReport: [Evaluation] {
    ledger(
      "nap-2008-i-2",
      .at(
        1, .continuous, Text("The first report covers 2008.", "První zpráva zahrnuje rok 2008."),
        evidence: Text("Report on 2008, the first", "zpráva za rok 2008, v pořadí první"),
        indicator: .same("1"), source: Reading.slides),
      .at(
        3, .continuous,
        Text(
          "Open questions: what kind of information, how to report cases without stereotypes, "
            + "for which audience.",
          "Otevřené otázky: jaké informace, jak informovat o případech bez stereotypů a pro koho."),
        evidence: Text("Report on 2009, the second", "zpráva za rok 2009, v pořadí druhá"),
        indicator: .same("1"), source: Reading.slides),
      .at(
        5, .continuous,
        Text(
          "Approved by the minister before the meeting.",
          "Schválena ministrem před jednáním."),
        evidence: Text(
          "Report on 2010, approved by the minister on 4 May 2011",
          "zpráva za rok 2010, schválená ministrem dne 4. května 2011"), on: "2011-05-04",
        indicator: .same("1"), source: Reading.reportOn2010),
      .at(
        7, .continuous,
        Text(
          "The plan has ended, the yearly report goes on under it.",
          "Plán skončil, výroční zpráva se podle něj zpracovává dál."),
        evidence: Text(
          "Report on 2011, the fourth (counted from the first)",
          "zpráva za rok 2011, čtvrtá (počítáno od první)"), indicator: .same("1")),
      .at(
        9, .continuous, Text("Published.", "Zveřejněna."),
        evidence: Text(
          "Report on 2012, the fifth (counted from the first)",
          "zpráva za rok 2012, pátá (počítáno od první)"),
        indicator: .same("1")),
      .at(
        11, .continuous,
        Text(
          "Published; the next one waits for the data of the members by 31 January.",
          "Zveřejněna; další zpráva čeká na údaje členů do 31. ledna."),
        evidence: Text(
          "Report on 2013, the sixth (counted from the first; the report on 2014 is the seventh)",
          "zpráva za rok 2013, šestá (počítáno od první; zpráva za rok 2014 je sedmá)"),
        indicator: .same("1"), source: Reading.reportOn2014))
  }
}
