import Coordination

extension Demonstration {
  static var verdictsOf2008: [Evaluation] {
    formalStatus + yearlyReport
      + ledger(
        "nap-2008-iii-1",
        .at(3, .continuous, "The members report on the tasks of the plan one by one."),
        .at(
          8, .cancelled,
          "No longer followed as a whole: the plan has ended, and what it left open stays on the list task "
            + "by task."))
      + ledger(
        "nap-2008-iii-2",
        .at(
          6, .partly,
          "The report goes to the Government together with the draft of the next strategy, which is in "
            + "comments.",
          newDeadline: .event("submission of the draft strategy for 2012-2015")),
        .at(
          7, .fulfilled,
          "The next strategy was approved; the day of the submission is not on record.",
          evidence: "National Strategy 2012-2015, approved by the Government on 18 April 2012",
          on: "2012-04-18", source: Reading.strategy2012))
  }

  private static var formalStatus: [Evaluation] {
    ledger(
      "nap-2008-i-1",
      .at(
        1, .fulfilled, "The statute was approved with the founding of the group, 51 days late.",
        evidence: "Government Resolution 1006 of 20 August 2008", on: "2008-08-20",
        source: Reading.slides + " ; " + Reading.strategy2008))
  }

  private static var yearlyReport: [Evaluation] {
    ledger(
      "nap-2008-i-2",
      .at(
        1, .continuous, "The first report covers 2008.", evidence: "Report on 2008, the first",
        indicator: "1", source: Reading.slides),
      .at(
        3, .continuous,
        "Open questions: what kind of information, how to report cases without stereotypes, for which "
          + "audience.",
        evidence: "Report on 2009, the second", indicator: "1", source: Reading.slides),
      .at(
        5, .continuous, "Approved by the minister before the meeting.",
        evidence: "Report on 2010, approved by the minister on 4 May 2011", on: "2011-05-04",
        indicator: "1", source: Reading.reportOn2010),
      .at(
        7, .continuous, "The plan has ended, the yearly report goes on under it.",
        evidence: "Report on 2011, the fourth (counted from the first)", indicator: "1"),
      .at(
        9, .continuous, "Published.",
        evidence: "Report on 2012, the fifth (counted from the first)",
        indicator: "1"),
      .at(
        11, .continuous, "Published; the next one waits for the data of the members by 31 January.",
        evidence:
          "Report on 2013, the sixth (counted from the first; the report on 2014 is the seventh)",
        indicator: "1", source: Reading.reportOn2014))
  }
}
