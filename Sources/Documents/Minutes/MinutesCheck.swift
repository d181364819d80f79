import Coordination
import Phrases

// The check of tasks: every verdict that the group gave at the meeting, plan by plan.

extension MinutesDocument {
  func checkTable(level: Int?) -> [Document.Block] {
    if record.evaluations.isEmpty { return [] }
    var blocks: [Document.Block] = []
    if let level { blocks.append(.heading(level: level, Document.Words(words.checkOfTasks))) }
    let plans = Dictionary(grouping: record.evaluations) { book.tasks[$0.task]?.plan }
    // Numbers start again in every plan, so each has a table of its own.
    for plan in book.policiesInOrder.map(\.id) {
      if let evaluations = plans[plan] {
        blocks += table(evaluations, phrases.values.reference(plan, in: book), of: plans.count)
      }
    }
    let others = record.evaluations.filter { evaluation in
      book.policies[book.tasks[evaluation.task]?.plan] == nil
    }
    if !others.isEmpty { blocks += table(others, words.outsidePlans, of: plans.count) }
    return blocks
  }

  private func table(
    _ evaluations: [Evaluation], _ plan: String, of plans: Int
  ) -> [Document.Block] {
    let columns = [
      Document.Table.Column(words.number, optional: true), Document.Table.Column(words.measure),
      Document.Table.Column(words.verdict), Document.Table.Column(words.evidence, optional: true),
      Document.Table.Column(words.newDeadline, optional: true),
      Document.Table.Column(words.comment, optional: true),
    ]
    let dissents = evaluations.filter { !($0.dissent ?? "").isEmpty }.map { evaluation in
      let number = phrases.values.number(of: evaluation.task, book)
      return Document.Block.paragraph(
        Document.Words("\(number) – \(words.dissent): ", .strong)
          + Document.Words(words.closed(evaluation.dissent ?? "")))
    }
    let caption = plans > 1 ? Document.Words(plan + ":", .strong) : nil
    let rows = evaluations.map(checkRow)
    return [.table(Document.Table(columns, rows: rows, caption: caption))] + dissents
  }

  private func checkRow(_ evaluation: Evaluation) -> [Document.Words] {
    let task = book.tasks[evaluation.task]
    var verdict = phrases.values.status(evaluation.status, book.settings.statusScale)
    var marks: [String] = []
    if evaluation.corrects != nil { marks.append(words.correction) }
    if evaluation.restricted { marks.append(phrases.restricted) }
    if !marks.isEmpty { verdict += " (\(marks.joined(separator: ", ")))" }
    let measure = task.map { phrases.values.beginning(of: $0.measure(in: language), 60) }
    return [
      task?.number ?? "", measure ?? evaluation.task.rawValue, verdict,
      EvaluationSentence.evidence(evaluation, phrases) ?? "",
      evaluation.newDeadline.map(phrases.dates.deadline) ?? "", evaluation.comment ?? "",
    ].map { Document.Words($0) }
  }
}
