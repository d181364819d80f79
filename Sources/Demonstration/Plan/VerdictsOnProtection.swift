import Coordination

extension Demonstration {
  static var lawVerdicts: [Evaluation] {
    ledger(
      "nap-2012-iii-1",
      .at(9, .partly, "The list of conventions is agreed."),
      .at(10, .unchanged, "Waits for the opinion of the Ministry of Justice."),
      .at(11, .partly, "The opinion is in; the proposal itself has not been submitted."))
      + ledger(
        "nap-2012-iii-2",
        .at(
          10, .notFulfilled, "The analysis has not been started; case files are to be requested.",
          newDeadline: .by("2014-09-30"),
          dissent: "SPPO: could have begun without the files of the courts."),
        .at(11, .unchanged, "The files are being gathered."))
  }

  static var victimAndDataVerdicts: [Evaluation] {
    ledger(
      "nap-2012-iv-1",
      .at(9, .partly, "Questionnaires went to the bodies involved."),
      .at(
        10, .fulfilled, "The evaluation was submitted.", evidence: "Evaluation of the Programme",
        on: "2013-12-05"),
      .at(
        11, .partly,
        "Corrects the verdict of the 10th meeting: the evaluation submitted did not cover the answers of the "
          + "NGOs, so the task is fulfilled in part only.",
        newDeadline: .by("2015-03-31"), corrects: 2))
      + ledger(
        "nap-2012-iv-2",
        .at(10, .partly, "An outline was discussed; the projects are to give the data."),
        .at(11, .unchanged, "The projects are going on."))
      + ledger(
        "nap-2012-iv-3",
        .at(9, .partly, "Two of the four passed data on.", indicator: "2 of 4"),
        .at(
          11, .partly, "Three of the four passed data on; the same person may be counted twice.",
          indicator: "3 of 4"))
      + ledger(
        "nap-2012-iv-4",
        .at(9, .continuous, "Kept from January 2013."),
        .at(11, .continuous, "Passed on with the data on 2013."))
      + ledger(
        "nap-2012-iv-5",
        .at(11, .partly, "The outline was approved; the members send their parts by October."))
      + ledger(
        "nap-2012-iv-6",
        .at(8, .continuous, "Exchange is under way."),
        .at(10, .continuous, "Two exchanges of operational findings took place.", restricted: true),
        .at(
          11, .continuous, "Findings on a route were passed on to two countries.", restricted: true)
      )
      + ledger(
        "group-10-task-1",
        .at(
          11, .fulfilled,
          "The police counts persons in proceedings, the Programme those who entered it.",
          evidence: "Note of the Police Presidium", on: "2014-05-28"))
  }
}
