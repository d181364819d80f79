public import Coordination
public import Phrases

/// A verdict on a task as the minutes say it: "II.4 – partly fulfilled. … New deadline: 31 Mar 2015."
public enum EvaluationSentence {
  /// The sentences of a verdict, on one line.
  public static func text(
    _ evaluation: Evaluation, _ task: PlanTask?, _ phrases: Phrases, _ book: Book
  ) -> String {
    let words = phrases.documents
    let number = task.map { phrases.values.number(of: $0.id, book) } ?? evaluation.task.rawValue
    let verdict = phrases.values.status(evaluation.status, book.settings.statusScale)
    let mark = evaluation.corrects == nil ? "" : " (\(words.correction))"
    var sentences = ["\(number) – \(verdict)\(mark)."]
    if let comment = stated(evaluation.comment) {
      sentences.append(words.closed(comment.firstCapital))
    }
    if let evidence = evidence(evaluation, phrases) {
      sentences.append(words.closed("\(words.evidence): \(evidence)"))
    }
    if let value = stated(evaluation.indicatorValue) {
      sentences.append(words.closed("\(words.indicatorValue): \(value)"))
    }
    if let deadline = evaluation.newDeadline {
      sentences.append(words.closed("\(words.newDeadline): \(phrases.dates.deadline(deadline))"))
    }
    if let dissent = stated(evaluation.dissent) {
      sentences.append(words.closed("\(words.dissent): \(dissent)"))
    }
    return sentences.joined(separator: " ")
  }

  /// The evidence with its day, nil where neither is stated.
  static func evidence(_ evaluation: Evaluation, _ phrases: Phrases) -> String? {
    let day = evaluation.evidenceDate.map(phrases.dates.short)
    guard let evidence = stated(evaluation.evidence) else { return day }
    return day.map { "\(evidence) (\($0))" } ?? evidence
  }

  private static func stated(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
