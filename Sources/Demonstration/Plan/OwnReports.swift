import Coordination

extension Demonstration {
  static var stateReports: [StateReport] { earlierReports + autumnReports }

  private static func report(
    _ task: String, _ institution: RecordID, _ date: String, _ status: StatusCode, _ text: String,
    evidence: String? = nil, restricted: Bool = false
  ) -> StateReport {
    var report = StateReport(id: id("\(task)-\(institution)-\(date)"))
    report.task = id(task)
    report.institution = institution
    report.date = theDay(date)
    report.status = status
    report.text = text
    report.evidence = evidence
    report.isRestricted = restricted
    report.provenance = .model("The report is modelled.")
    return report
  }

  private static var earlierReports: [StateReport] {
    [
      report(
        "nap-2012-ii-1", "police", "2012-11-20", .fulfilled,
        "The method was issued on 15 November.",
        evidence: "The method"),
      report(
        "nap-2012-i-3", "molsa", "2013-05-27", .partly,
        "The ministry's part of the draft is ready; the other comes from the MoI."),
      report(
        "nap-2012-i-2", "molsa", "2013-11-18", .continuous,
        "The Romanian version of the leaflet is out."),
      report(
        "nap-2012-iii-2", "moj", "2013-11-20", .notFulfilled,
        "The ministry could not start for lack of staff."),
      report(
        "nap-2012-iii-1", "mfa", "2013-11-22", .partly,
        "The list of conventions is ready; the ministry waits for the opinion of the MoJ."),
      report(
        "nap-2012-i-4", "meys", "2013-11-25", .fulfilled, "The second edition went to the schools.",
        evidence: "Second edition of the materials"),
      report(
        "nap-2012-i-1", "moi", "2013-12-02", .fulfilled,
        "The campaign has been held and accounted for.",
        evidence: "Final account of the campaign"),
      report(
        "nap-2012-ii-2", "labour-inspection", "2014-05-20", .fulfilled,
        "All eight inspectorates are trained.", evidence: "List of courses with attendance"),
      report(
        "group-10-task-1", "police", "2014-05-28", .fulfilled,
        "The note has been sent to the secretary.",
        evidence: "Note of the Police Presidium"),
    ]
  }

  /// For the 12th meeting; the MoJ, the MFA and the MoLSA have not answered the call.
  private static var autumnReports: [StateReport] {
    [
      report(
        "nap-2012-i-4", "meys", "2014-10-20", .fulfilled,
        "The third edition went to the schools in September.", evidence: "Third edition"),
      report(
        "nap-2012-i-2", "labour-inspection", "2014-10-27", .continuous,
        "The leaflet was handed out on all controls of agencies."),
      report(
        "nap-2012-ii-3", "sppo", "2014-10-30", .fulfilled,
        "A course for public prosecutors took place in October.",
        evidence: "Programme of the course"),
      report(
        "nap-2012-iii-2", "sppo", "2014-10-30", .notFulfilled,
        "The office's part is ready; without the files of the courts the analysis cannot be finished."
      ),
      report(
        "nap-2012-iii-2", "icsp", "2014-11-03", .notFulfilled,
        "The institute has offered to read the files; it has not been sent any."),
      report(
        "nap-2012-i-2", "gcnm", "2014-11-05", .continuous,
        "The information goes to the minorities' own papers."),
      report(
        "nap-2012-i-5", "gceo", "2014-11-10", .partly,
        "The overview of other countries is ready; the proposal follows in spring."),
      report(
        "nap-2012-i-5", "gchr", "2014-11-10", .partly, "The council has commented on the overview."),
      report(
        "nap-2012-iv-4", "police", "2014-11-12", .continuous,
        "Kept; the data on 2014 will be passed on in January."),
      report(
        "nap-2012-iv-6", "police", "2014-11-12", .continuous,
        "Three exchanges of operational findings since June.", restricted: true),
      report(
        "nap-2012-iii-3", "moh", "2014-11-14", .partly, "A draft of the procedure is in comments."),
      report(
        "nap-2008-i-2", "moi", "2014-11-18", .continuous,
        "The call for data on 2014 is ready to go out."),
      report(
        "nap-2012-i-3", "moi", "2014-11-18", .partly,
        "The comments on the second draft are settled but for two of the MoLSA's."),
      report(
        "nap-2012-iv-1", "moi", "2014-11-18", .partly,
        "The answers of the NGOs are being worked in."),
      report(
        "nap-2012-iv-5", "moi", "2014-11-18", .partly,
        "Nine of the members have sent their parts; the text will be ready by the end of the year."),
      report(
        "nap-2012-iv-3", "diaconia", "2014-11-19", .partly, "Data on 2013 passed on late, in March."
      ),
      report(
        "nap-2012-iv-3", "lastrada", "2014-11-20", .partly,
        "Data on 2013 passed on; asks for a form that says who counts as a victim."),
      report("nap-2012-iv-3", "magdala", "2014-11-21", .partly, "Data on 2013 passed on."),
      report(
        "nap-2012-iv-1", "rfa", "2014-11-24", .partly,
        "The administration has answered the questionnaire."),
      report(
        "nap-2012-iv-3", "rr", "2014-11-25", .partly,
        "No data on 2013: the clients' consent was missing; it is now asked for."),
      report(
        "nap-2012-ii-4", "iom", "2014-11-28", .continuous,
        "A course was held in Prague on 27 November, 31 consular officers.",
        evidence: "List of participants"),
    ]
  }
}
