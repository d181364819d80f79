import Coordination

extension Demonstration {
  var lawVerdicts: [Evaluation] {
    ledger(
      "nap-2012-iii-1",
      .at(9, .partly, Text("The list of conventions is agreed.", "Seznam úmluv je dohodnut.")),
      .at(
        10, .unchanged,
        Text(
          "Waits for the opinion of the Ministry of Justice.",
          "Čeká se na stanovisko Ministerstva spravedlnosti.")),
      .at(
        11, .partly,
        Text(
          "The opinion is in; the proposal itself has not been submitted.",
          "Stanovisko bylo doručeno; samotný návrh nebyl předložen.")))
      + ledger(
        "nap-2012-iii-2",
        .at(
          10, .notFulfilled,
          Text(
            "The analysis has not been started; case files are to be requested.",
            "Analýza nebyla zahájena; spisy budou vyžádány."),
          newDeadline: .by("2014-09-30"),
          dissent: Text(
            "SPPO: could have begun without the files of the courts.",
            "NSZ: práce mohly začít i bez soudních spisů.")),
        .at(11, .unchanged, Text("The files are being gathered.", "Spisy se shromažďují.")))
  }

  var victimAndDataVerdicts: [Evaluation] {
    ledger(
      "nap-2012-iv-1",
      .at(
        9, .partly,
        Text(
          "Questionnaires went to the bodies involved.",
          "Zapojeným subjektům byly rozeslány dotazníky.")),
      .at(
        10, .fulfilled, Text("The evaluation was submitted.", "Vyhodnocení bylo předloženo."),
        evidence: Text("Evaluation of the Programme", "vyhodnocení Programu"),
        on: "2013-12-05"),
      .at(
        11, .partly,
        Text(
          "Corrects the verdict of the 10th meeting: the evaluation submitted did not cover the "
            + "answers of the NGOs, so the task is fulfilled in part only.",
          "Opravuje hodnocení z 10. jednání: předložené vyhodnocení nezahrnulo odpovědi NNO, "
            + "úkol je proto splněn jen částečně."),
        newDeadline: .by("2015-03-31"), corrects: 2))
      + ledger(
        "nap-2012-iv-2",
        .at(
          10, .partly,
          Text(
            "An outline was discussed; the projects are to give the data.",
            "Projednána osnova; údaje mají poskytnout projekty.")),
        .at(11, .unchanged, Text("The projects are going on.", "Projekty pokračují.")))
      + ledger(
        "nap-2012-iv-3",
        .at(
          9, .partly,
          Text("Two of the four passed data on.", "Údaje předaly dvě organizace ze čtyř."),
          indicator: Text("2 of 4", "2 ze 4")),
        .at(
          11, .partly,
          Text(
            "Three of the four passed data on; the same person may be counted twice.",
            "Údaje předaly tři organizace ze čtyř; tatáž osoba může být započtena dvakrát."),
          indicator: Text("3 of 4", "3 ze 4")))
      + ledger(
        "nap-2012-iv-4",
        .at(9, .continuous, Text("Kept from January 2013.", "Vedena od ledna 2013.")),
        .at(
          11, .continuous, Text("Passed on with the data on 2013.", "Předána s údaji za rok 2013."))
      )
      + ledger(
        "nap-2012-iv-5",
        .at(
          11, .partly,
          Text(
            "The outline was approved; the members send their parts by October.",
            "Osnova byla schválena; členové zašlou své části do října.")))
      + ledger(
        "nap-2012-iv-6",
        .at(8, .continuous, Text("Exchange is under way.", "Výměna informací probíhá.")),
        .at(
          10, .continuous,
          Text(
            "Two exchanges of operational findings took place.",
            "Proběhly dvě výměny operativních poznatků."), restricted: true),
        .at(
          11, .continuous,
          Text(
            "Findings on a route were passed on to two countries.",
            "Poznatky o jedné z tras byly předány dvěma zemím."), restricted: true)
      )
      + ledger(
        "group-10-task-1",
        .at(
          11, .fulfilled,
          Text(
            "The police counts persons in proceedings, the Programme those who entered it.",
            "Policie počítá osoby v trestním řízení, Program ty, které do něj vstoupily."),
          evidence: Text("Note of the Police Presidium", "informace Policejního prezidia"),
          on: "2014-05-28"))
  }
}
