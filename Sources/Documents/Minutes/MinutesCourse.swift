import Coordination
import Phrases

// The check of tasks and the items, each with its course, its resolutions and its new tasks.

extension MinutesDocument {
  var course: [Document.Block] {
    var blocks: [Document.Block] = []
    let checkItem = record.agenda.first { $0.itemKind == .taskCheck }
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
    if checksTasks { blocks += checkTable(level: nil) }
    blocks += body(under: item.id, checksTasks: checksTasks)
    if let conclusion = item.conclusion, !conclusion.isEmpty {
      blocks.append(
        .paragraph(Document.Words(words.conclusion + ": ", .strong) + Document.Words(conclusion)))
    } else if endsWithoutResolution(item, discussed: !blocks.isEmpty) {
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
    let entries = record.entries.filter { $0.item == item }
    var blocks: [Document.Block] = []
    var cited: Set<RecordID> = []
    for entry in entries {
      switch entry.entryKind {
      case .decision:
        if let resolution = record.resolutions.first(where: { $0.id == entry.subject }) {
          blocks += self.resolution(resolution)
          cited.insert(resolution.id)
        } else {
          blocks.append(paragraph(entry))
        }
      case .task where entry.subject.map { book.tasks[$0] != nil } ?? false:
        break
      case .evaluation:
        if let evaluation = record.evaluations.first(where: { $0.id == entry.subject }) {
          if !checksTasks { blocks.append(sentence(evaluation)) }
        } else {
          blocks.append(paragraph(entry))
        }
      default: blocks.append(paragraph(entry))
      }
    }
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

  private func paragraph(_ entry: MinutesEntry) -> Document.Block {
    let mark = restrictedMark(entry.restricted)
    let text = Document.Words(entry.text)
    let speaker = entry.speaker.map {
      Document.Words(phrases.values.reference($0, in: book) + ": ", .strong)
    }
    let lead = speaker ?? Document.Words("")
    return switch entry.entryKind {
    case .verbatim: .paragraph(lead + Document.Words(words.quoted(entry.text)) + mark)
    case .link: .paragraph(lead + Document.Words(entry.text, .link) + mark)
    case .gap: .paragraph(Document.Words(words.gapIdentified + ": ", .strong) + text + mark)
    case .vote: .paragraph(Document.Words(words.voteEntry + ": ", .strong) + text + mark)
    default: .paragraph(lead + text + mark)
    }
  }

  private func restrictedMark(_ isRestricted: Bool) -> Document.Words {
    Document.Words(isRestricted ? " (\(phrases.restricted))" : "", .emphasis)
  }

  private func resolution(_ resolution: Resolution) -> [Document.Block] {
    let title = phrases.values.reference(resolution.id, in: book).firstCapital
    let text = words.sentence(
      resolution, addressees: resolution.addressees.compactMap { book.institutions[$0] },
      isSubgroup: record.isSubgroup)
    func names(_ seats: [RecordID]) -> [String] {
      seats.map { seat in
        book.seats[seat].map { phrases.values.reference($0.institution, in: book) }
          ?? seat.rawValue
      }
    }
    let vote = words.vote(
      resolution,
      named: (
        names(resolution.namedFor), names(resolution.namedAgainst),
        names(resolution.namedAbstained)
      ))
    return [
      .paragraph(Document.Words(title + " ", .strong) + Document.Words(text)),
      .paragraph(Document.Words(vote)),
    ]
  }

  private func taskTable(_ tasks: [PlanTask]) -> [Document.Block] {
    if tasks.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.number, optional: true), Document.Table.Column(words.task),
      Document.Table.Column(words.responsible), Document.Table.Column(words.deadline),
    ]
    let rows = tasks.map { task in
      [
        task.number ?? "", task.measure(in: language), responsible(task),
        phrases.dates.deadline(task.deadline),
      ].map { Document.Words($0) }
    }
    return [
      .paragraph(Document.Words(words.newTasks + ":", .strong)),
      .table(Document.Table(columns, rows: rows)),
    ]
  }

  private func responsible(_ task: PlanTask) -> String {
    if task.responsible.isEmpty { return phrases.notStated }
    let names = task.responsible.map { phrases.values.reference($0, in: book) }
      .joined(separator: ", ")
    return task.calledUpon ? "\(names) (\(words.calledUpon))" : names
  }

  private func checkTable(level: Int?) -> [Document.Block] {
    if record.evaluations.isEmpty { return [] }
    let columns = [
      Document.Table.Column(words.number), Document.Table.Column(words.measure),
      Document.Table.Column(words.verdict), Document.Table.Column(words.evidence, optional: true),
      Document.Table.Column(words.newDeadline, optional: true),
      Document.Table.Column(words.comment, optional: true),
    ]
    let table = Document.Table(columns, rows: record.evaluations.map(checkRow))
    let dissents = record.evaluations.filter { !($0.dissent ?? "").isEmpty }.map { evaluation in
      let number = phrases.values.number(of: evaluation.task, book)
      return Document.Block.paragraph(
        Document.Words("\(number) – \(words.dissent): ", .strong)
          + Document.Words(evaluation.dissent ?? ""))
    }
    let title = level.map {
      [Document.Block.heading(level: $0, Document.Words(words.checkOfTasks))]
    }
    return (title ?? []) + [.table(table)] + dissents
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

extension String {
  /// The text with its first letter a capital.
  var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
