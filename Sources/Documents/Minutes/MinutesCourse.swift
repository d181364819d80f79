import Coordination
import Phrases

// The check of tasks and the items, each with its course, its resolutions and its new tasks.

extension MinutesDocument {
  var course: [Document.Block] {
    var blocks: [Document.Block] = []
    let checkItem = record.agenda.first { $0.itemKind == .taskCheck }
    // Who came and what was put on the agenda before the first item was taken up opens the course.
    blocks += record.entries.filter(\.opensCourse).flatMap(paragraph)
    if checkItem == nil { blocks += checkTable(level: 3) }
    for item in record.agenda {
      let body = self.body(of: item, checksTasks: item.id == checkItem?.id)
      if body.isEmpty { continue }
      let title = "\(item.number). \(item.title(in: language))"
      blocks += [.heading(level: 3, Document.Words(title))] + body
    }
    let outside = self.body(under: nil, checksTasks: false)
    if !outside.isEmpty {
      if !record.agenda.isEmpty {
        blocks.append(.heading(level: 3, Document.Words(words.outsideProgramme)))
      }
      blocks += outside
    }
    return blocks.isEmpty ? [] : heading(words.course) + blocks
  }

  private func body(of item: AgendaItem, checksTasks: Bool) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var facts: [Document.Fact] = []
    if let by = item.submittedBy {
      facts.append(fact(words.submittedBy, phrases.values.reference(by, in: book)))
    }
    if let presenter = item.presenter { facts.append(fact(words.presentedBy, presenter)) }
    blocks += body(under: item.id, checksTasks: checksTasks)
    if let conclusion = item.conclusion, !conclusion.isEmpty {
      blocks.append(
        .paragraph(Document.Words(words.conclusion + ": ", .strong) + Document.Words(conclusion)))
    } else if item.noResolution || endsWithoutResolution(item, discussed: !blocks.isEmpty) {
      blocks.append(.paragraph(Document.Words(words.noResolution)))
    }
    if blocks.isEmpty { return [] }
    return (facts.isEmpty ? [] : [.facts(facts)]) + blocks
  }

  /// Whether an item that could have led to a resolution did not; never said where something is withheld.
  private func endsWithoutResolution(_ item: AgendaItem, discussed: Bool) -> Bool {
    discussed && meeting.state.isHeld && [.discussion, .referred].contains(item.itemKind)
      && !record.resolutions.contains { $0.item == item.id }
      && !record.tasks.contains { record.item(of: $0) == item.id }
      && !record.itemsWithholding.contains(item.id)
  }

  /// The entries, resolutions and new tasks under an item, or under none.
  private func body(under item: RecordID?, checksTasks: Bool) -> [Document.Block] {
    let entries = record.entries.filter { $0.item == item && !$0.opensCourse }
    var blocks: [Document.Block] = []
    var isChecked = !checksTasks
    for (place, entry) in entries.enumerated() {
      if entry.form == .nothingToReport {
        blocks += nothingToReport(entries, at: place)
        continue
      }
      switch entry.entryKind {
      case .decision:
        if let resolution = record.resolutions.first(where: { $0.id == entry.subject }) {
          blocks += self.resolution(resolution)
        } else {
          blocks += paragraph(entry)
        }
      case .task where entry.subject.map { book.tasks[$0] != nil } ?? false:
        break
      // The vote on a resolution is told with it.
      case .vote where book.resolutions[entry.subject] != nil && !entry.isOpen: break
      case .evaluation:
        if let evaluation = record.evaluations.first(where: { $0.id == entry.subject }) {
          // The check of tasks shows all verdicts of the meeting at once, where the first was given.
          if !checksTasks { blocks.append(sentence(evaluation)) }
          if checksTasks && !isChecked { blocks += checkTable(level: nil) }
          isChecked = true
        } else {
          blocks += paragraph(entry)
        }
      default: blocks += paragraph(entry)
      }
    }
    if !isChecked { blocks += checkTable(level: nil) }
    // A resolution counts under its item even where no entry leads to it.
    let entered = Set(record.entries.compactMap(\.subject))
    for resolution in record.resolutions
    where resolution.item == item && !entered.contains(resolution.id) {
      blocks += self.resolution(resolution)
    }
    return blocks + taskTable(record.tasks.filter { record.item(of: $0) == item })
  }

  private func sentence(_ evaluation: Evaluation) -> Document.Block {
    let text = EvaluationSentence.text(evaluation, book.tasks[evaluation.task], phrases, book)
    return .paragraph(Document.Words(text) + restrictedMark(evaluation.restricted))
  }

  func restrictedMark(_ isRestricted: Bool) -> Document.Words {
    Document.Words(isRestricted ? " (\(phrases.restricted))" : "", .emphasis)
  }

  private func taskTable(_ tasks: [PlanTask]) -> [Document.Block] {
    if tasks.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.number, optional: true), Document.Table.Column(words.task),
      Document.Table.Column(words.responsible), Document.Table.Column(words.deadline),
    ]
    let rows = tasks.map { task in
      let measure =
        Document.Words(task.measure(in: language)) + restrictedMark(record.isRestricted(task.id))
      return [
        Document.Words(task.number ?? ""), measure, Document.Words(responsible(task)),
        Document.Words(phrases.dates.deadline(task.deadline)),
      ]
    }
    let caption = Document.Words(words.newTasks + ":", .strong)
    return [.table(Document.Table(columns, rows: rows, caption: caption))]
  }

  private func responsible(_ task: PlanTask) -> String {
    if task.responsible.isEmpty { return phrases.notStated }
    let names = task.responsible.map { phrases.values.reference($0, in: book) }
      .joined(separator: ", ")
    return task.calledUpon ? "\(names) (\(words.calledUpon))" : names
  }
}

extension MinutesEntry {
  /// Whether it tells what was done about the sitting itself, under no item.
  fileprivate var opensCourse: Bool {
    guard item == nil, let form else { return false }
    switch form {
    case .subtopic, .proposal, .idea, .help, .nothingToReport, .failedCorrection: return false
    default: return true
    }
  }
}

extension String {
  /// The text with its first letter a capital.
  var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
