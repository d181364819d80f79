import Coordination

extension Demonstration {
  static var preventionVerdicts: [Evaluation] {
    ledger(
      "nap-2012-i-1",
      .at(8, .partly, "The brief of the campaign is agreed with the NGOs."),
      .at(
        9, .partly, "Leaflets are in print; the part in the countries of origin starts in autumn."),
      .at(
        10, .fulfilled, "Held in time.", evidence: "Final account of the campaign",
        on: "2013-11-28", indicator: "Campaign held"))
      + ledger(
        "nap-2012-i-2",
        .at(
          8, .continuous, "The ministry's pages carry the information.", indicator: "4 languages"),
        .at(
          9, .continuous, "Inspectors hand out the leaflet on controls.", indicator: "5 languages"),
        .at(10, .continuous, "A version in Romanian was added.", indicator: "6 languages"),
        .at(11, .unchanged, "Nothing to add since December."))
      + ledger(
        "nap-2012-i-3",
        .at(
          9, .partly,
          "A working draft exists; comments of the contracting authorities are missing.",
          newDeadline: .by("2013-12-31")),
        .at(
          10, .notFulfilled, "The draft was withdrawn after the comments.",
          newDeadline: .by("2014-12-31"),
          dissent: "MoLSA: the recommendation should wait for the change of the act."),
        .at(11, .partly, "A second draft went to comments in May."))
      + ledger(
        "nap-2012-i-4",
        .at(
          8, .fulfilled, "Sent to schools before the school year.",
          evidence: "Circular to the schools", on: "2012-09-14"),
        .at(
          10, .fulfilled, "The materials were brought up to date.", evidence: "Second edition",
          on: "2013-09-24"))
      + ledger(
        "nap-2012-i-5",
        .at(
          11, .partly,
          "First debate on reducing demand; the council prepares an overview of what other countries do."
        ))
  }

  static var trainingVerdicts: [Evaluation] {
    ledger(
      "nap-2012-ii-1",
      .at(
        8, .fulfilled, "Issued in time.", evidence: "Method of identification issued",
        on: "2012-11-15", indicator: "Issued"))
      + ledger(
        "nap-2012-ii-2",
        .at(9, .partly, "Pilot course held.", indicator: "2 of 8"),
        .at(
          10, .partly, "Half of the inspectorates are trained; the rest in the first quarter.",
          indicator: "4 of 8", newDeadline: .by("2014-03-31")),
        .at(
          11, .fulfilled, "The last course took place eleven days after the deadline.",
          evidence: "List of courses with attendance", on: "2014-04-11", indicator: "8 of 8"))
      + ledger(
        "nap-2012-ii-3",
        .at(
          8, .fulfilled, "A two-day course was held.", evidence: "Programme of the course",
          on: "2012-10-11", indicator: "1 course"),
        .at(
          10, .fulfilled, "Two courses were held.", evidence: "Programmes of the courses",
          on: "2013-11-07", indicator: "2 courses"))
      + ledger(
        "nap-2012-ii-4",
        .at(8, .continuous, "Part of the training before posting abroad.", indicator: "1 course"),
        .at(9, .continuous, "A course was held with the IOM.", indicator: "2 courses"),
        .at(10, .unchanged, "The next course is planned for spring."),
        .at(
          11, .partly, "The spring course was cancelled; no course in the first half of the year.",
          indicator: "0 courses",
          dissent: "MFA: the officers are trained before every posting, which counts as a course."))
  }
}
