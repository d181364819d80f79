import Coordination

/// One verdict of the group as it is written down here; the ledger adds what follows from
/// the order.
struct Verdict {
  var meeting: Int
  var status: StatusCode
  var comment: Text
  var evidence: Text?
  var evidenceDate: CalendarDay?
  var indicator: Text?
  var newDeadline: Deadline?
  var dissent: Text?
  var corrects: Int?
  var isRestricted = false
  var source: Text?

  /// A verdict given at a meeting of the group.
  static func at(
    _ meeting: Int, _ status: StatusCode, _ comment: Text, evidence: Text? = nil,
    on evidenceDate: String? = nil, indicator: Text? = nil, newDeadline: Deadline? = nil,
    dissent: Text? = nil, corrects: Int? = nil, restricted: Bool = false, source: Text? = nil
  ) -> Verdict {
    Verdict(
      meeting: meeting, status: status, comment: comment, evidence: evidence,
      evidenceDate: evidenceDate.map(theDay), indicator: indicator, newDeadline: newDeadline,
      dissent: dissent, corrects: corrects, isRestricted: restricted, source: source)
  }
}

extension Demonstration {
  var evaluations: [Evaluation] {
    verdictsOf2008 + preventionVerdicts + trainingVerdicts + lawVerdicts + victimAndDataVerdicts
  }

  /// The evaluations of one task, oldest first, with their ids, places and previous verdicts.
  func ledger(_ task: RecordID, _ verdicts: Verdict...) -> [Evaluation] {
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
      evaluation.comment = say(verdict.comment)
      evaluation.evidence = say(verdict.evidence)
      evaluation.evidenceDate = verdict.evidenceDate
      evaluation.indicatorValue = say(verdict.indicator)
      evaluation.newDeadline = verdict.newDeadline
      evaluation.dissent = say(verdict.dissent)
      evaluation.corrects = verdict.corrects.map { id("\(task)-e\($0)") }
      evaluation.isRestricted = verdict.isRestricted
      evaluation.provenance = say(
        .model(
          verdict.source == nil
            ? Text(
              "The verdict, its meeting and its evidence are modelled.",
              "Hodnocení, jednání i doklad jsou modelovány.")
            : Text(
              "The facts in the evidence are on record; that the group judged them so at this "
                + "meeting is modelled.",
              "Skutečnosti uvedené v dokladu jsou doloženy; že je skupina na tomto jednání takto "
                + "vyhodnotila, je modelováno."),
          partly: verdict.source))
      if verdict.status != .unchanged { previous = verdict.status }
      return evaluation
    }
  }
}
