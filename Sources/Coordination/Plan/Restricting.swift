// An evaluation and the entries of it in the minutes are restricted together: one would tell of the other.

extension Book {
  /// The edits that restrict, or open, an evaluation's entries with it and the evaluation with its entries.
  func restricting(with old: any Record, as new: any Record) -> [RecordEdit] {
    guard old.restricted != new.restricted else { return [] }
    let evaluation = (new as? Evaluation) ?? evaluations[(new as? MinutesEntry)?.subject]
    guard let evaluation else { return [] }
    let edits =
      [restricting(evaluation, new.restricted)]
      + entries(of: evaluation.meeting).filter { $0.subject == evaluation.id }
      .map { restricting($0, new.restricted) }
    return edits.compactMap(\.self).filter { $0.id != new.id }
  }

  /// An evaluation that is restricted no longer, with the verdict before it that everybody may read.
  func opened(_ evaluation: Evaluation) -> Evaluation {
    let all = allEvaluations(of: evaluation.task)
    var other = evaluation
    other.previous = verdict(
      of: Array(all.prefix { $0.id != evaluation.id }), isShownIn: evaluation)
    return other
  }

  private func restricting(_ evaluation: Evaluation, _ restricted: Bool) -> RecordEdit? {
    var other = evaluation
    other.isRestricted = restricted
    if !restricted { other = opened(other) }
    return other == evaluation ? nil : .replace(evaluation, by: other)
  }

  private func restricting(_ entry: MinutesEntry, _ restricted: Bool) -> RecordEdit? {
    var other = entry
    other.isRestricted = restricted
    return other == entry ? nil : .replace(entry, by: other)
  }
}
