import Coordination

/// One verdict of the group as it is written down here; the ledger adds what follows from the order.
struct Verdict {
  var meeting: Int
  var status: StatusCode
  var comment: String
  var evidence: String?
  var evidenceDate: CalendarDay?
  var indicator: String?
  var newDeadline: Deadline?
  var dissent: String?
  var corrects: Int?
  var isRestricted = false
  var source: String?

  /// A verdict given at a meeting of the group.
  static func at(
    _ meeting: Int, _ status: StatusCode, _ comment: String, evidence: String? = nil,
    on evidenceDate: String? = nil, indicator: String? = nil, newDeadline: Deadline? = nil,
    dissent: String? = nil, corrects: Int? = nil, restricted: Bool = false, source: String? = nil
  ) -> Verdict {
    Verdict(
      meeting: meeting, status: status, comment: comment, evidence: evidence,
      evidenceDate: evidenceDate.map(theDay), indicator: indicator, newDeadline: newDeadline,
      dissent: dissent, corrects: corrects, isRestricted: restricted, source: source)
  }
}

extension Demonstration {
  static var evaluations: [Evaluation] {
    verdictsOf2008 + preventionVerdicts + trainingVerdicts + lawVerdicts + victimAndDataVerdicts
  }

  /// The evaluations of one task, oldest first, with their ids, places and previous verdicts.
  static func ledger(_ task: RecordID, _ verdicts: Verdict...) -> [Evaluation] {
    var previous: StatusCode?
    var last = (meeting: 0, sequence: 0)
    return verdicts.enumerated().map { index, verdict in
      last = (verdict.meeting, verdict.meeting == last.meeting ? last.sequence + 1 : 1)
      var evaluation = Evaluation(id: id("\(task)-e\(index + 1)"))
      evaluation.task = task
      evaluation.meeting = id("group-\(verdict.meeting)")
      evaluation.sequence = last.sequence
      evaluation.status = verdict.status
      evaluation.previous = previous
      evaluation.comment = verdict.comment
      evaluation.evidence = verdict.evidence
      evaluation.evidenceDate = verdict.evidenceDate
      evaluation.indicatorValue = verdict.indicator
      evaluation.newDeadline = verdict.newDeadline
      evaluation.dissent = verdict.dissent
      evaluation.corrects = verdict.corrects.map { id("\(task)-e\($0)") }
      evaluation.isRestricted = verdict.isRestricted
      evaluation.provenance = .model(
        verdict.source == nil
          ? "The verdict, its meeting and its evidence are modelled."
          : "The facts in the evidence are on record; that the group judged them so at this meeting is "
            + "modelled.",
        partly: verdict.source)
      if verdict.status != .unchanged { previous = verdict.status }
      return evaluation
    }
  }
}
