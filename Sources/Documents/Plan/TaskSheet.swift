public import Coordination
import Phrases

/// One task whole: what is asked of whom, where it stands, every evaluation and every own report.
public struct TaskSheet: DocumentBuilder {
  private let book: Book
  private let task: PlanTask
  private let phrases: Phrases
  private let today: CalendarDay
  private let isPublic: Bool

  /// Takes a task as it stands on a day; the public version leaves out what is restricted.
  public init(
    book: Book, task: PlanTask, language: Language, today: CalendarDay,
    public isPublic: Bool = false
  ) {
    self.book = book
    self.task = task
    self.today = today
    self.isPublic = isPublic
    phrases = Phrases(language)
  }

  public var document: Document {
    let words = phrases.documents
    var document = Document(words.taskTitle(task.number), in: phrases.language)
    document.blocks.append(
      .paragraph(Document.Words(task.measure(in: phrases.language), .strong)))
    document.blocks.append(.facts(fields))
    document.blocks += [
      .heading(level: 2, Document.Words(words.standing(today))), .facts(standing),
    ]
    document.blocks += evaluations + reports
    return document
  }

  /// The fields that hold something, the measure left out, which stands above.
  private var fields: [Document.Fact] {
    task.descriptions.compactMap { field in
      if ["measure", "measureCs", "number"].contains(field.key) { return nil }
      // A remark on the record is for whoever works with it.
      if isPublic && field.key == "note" { return nil }
      if field.type == .flag && task.value(field.key) == nil { return nil }
      let value = phrases.values.value(of: field, in: task, book: book)
      if value.isEmpty { return nil }
      return Document.Fact(phrases.fields.label(.task, field.key), Document.Words(value))
    }
  }

  private var standing: [Document.Fact] {
    let words = phrases.documents
    let standing = shownBook.standing(of: task, on: today)
    let status = phrases.values.status(standing.status, book.settings.statusScale)
    var facts = [
      Document.Fact(
        words.verdict,
        Document.Words(standing.isOverdue ? "\(status), \(words.overdue)" : status)),
      Document.Fact(
        words.deadlineInForce, Document.Words(phrases.dates.deadline(standing.deadline))),
    ]
    if standing.daysLate > 0 {
      facts.append(
        Document.Fact(words.late, Document.Words(phrases.dates.daysLate(standing.daysLate))))
    }
    return facts
  }

  private var shownBook: Book {
    isPublic ? book.withoutRestrictedVerdicts(of: task.id) : book
  }

  /// The verdict before one; a public sheet tells only one that it shows.
  private func previous(_ evaluation: Evaluation, among shown: [Evaluation]) -> String {
    guard let previous = evaluation.previous else { return "" }
    let earlier = shown.prefix { $0.id != evaluation.id }
    if isPublic && !earlier.contains(where: { $0.status == previous }) { return "" }
    return phrases.values.status(previous, book.settings.statusScale)
  }

  private var evaluations: [Document.Block] {
    let words = phrases.documents
    let heading = Document.Block.heading(level: 2, Document.Words(words.evaluations))
    let shown = shownBook.evaluations(of: task.id, on: today)
    if shown.isEmpty { return [heading, .paragraph(Document.Words(words.noEvaluations))] }
    let columns = [
      Document.Table.Column(words.date), Document.Table.Column(words.meeting),
      Document.Table.Column(words.verdict),
      Document.Table.Column(words.previousVerdict, optional: true),
      Document.Table.Column(words.evidence, optional: true),
      Document.Table.Column(words.newDeadline, optional: true),
      Document.Table.Column(words.comment, optional: true),
      Document.Table.Column(words.dissent, optional: true),
    ]
    let scale = book.settings.statusScale
    let rows = shown.map { evaluation in
      let verdict = phrases.values.status(evaluation.status, scale)
      return [
        book.date(of: evaluation).map(phrases.dates.short) ?? phrases.notStated,
        phrases.values.reference(evaluation.meeting, in: book),
        evaluation.corrects == nil ? verdict : "\(verdict) (\(words.correction))",
        previous(evaluation, among: shown),
        EvaluationSentence.evidence(evaluation, phrases) ?? "",
        evaluation.newDeadline.map(phrases.dates.deadline) ?? "", evaluation.comment ?? "",
        evaluation.dissent ?? "",
      ].map { Document.Words($0) }
    }
    return [heading, .table(Document.Table(columns, rows: rows))]
  }

  private var reports: [Document.Block] {
    let words = phrases.documents
    let shown = shownBook.reports(on: task.id, until: today)
    if shown.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.date), Document.Table.Column(words.institution),
      Document.Table.Column(words.verdict),
      Document.Table.Column(words.stateText, optional: true),
      Document.Table.Column(words.evidence, optional: true),
    ]
    let rows = shown.map { report in
      [
        phrases.dates.short(report.date),
        phrases.values.reference(report.institution, in: book),
        phrases.values.status(report.status, book.settings.statusScale), report.text ?? "",
        report.evidence ?? "",
      ].map { Document.Words($0) }
    }
    return [
      .heading(level: 2, Document.Words(words.ownReports)),
      .table(Document.Table(columns, rows: rows)),
    ]
  }
}
