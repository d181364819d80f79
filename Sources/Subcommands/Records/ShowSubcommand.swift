import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `show ID`: one record whole.
  static let show = Subcommand(
    "show", "ID", accepts: 1...1, options: [OutputFormat.option], summary: { $0.show }
  ) { call in
    let workspace = try call.openWorkspace()
    let id: RecordID = try workspace.book.resolve(call.invocation.operands[0])
    guard let record = workspace.book.record(id) else { return }
    let whole = MachineObjects(workspace.book, call.today).whole(record)
    switch call.format {
    case .json: call.write(JSONWriter.object(whole))
    case .plist: call.write(PropertyListText.object(whole))
    case .csv: call.write(CSVWriter.text([whole], template: whole))
    case .table: call.write(RecordSheet(call, workspace.book).text(of: record))
    }
  }
}

/// One record for people: its name, its fields with their labels, and what was worked out about it.
struct RecordSheet {
  private let call: Call
  private let book: Book

  init(_ call: Call, _ book: Book) {
    self.call = call
    self.book = book
  }

  func text(of record: any Record) -> String {
    let phrases = call.phrases
    var rows: [(String, String)] = [("id", record.id.rawValue)]
    for field in record.descriptions {
      let value = phrases.values.value(of: field, in: record, book: book)
      let isQuiet = field.type == .flag && record.value(field.key) == nil
      if value.isEmpty || isQuiet { continue }
      rows.append((phrases.fields.label(record.kind, field.key), value))
    }
    for (key, values) in record.unsettled {
      let label = phrases.fields.label(record.kind, key)
      rows.append((label, phrases.sync.otherwise(values.map(phrases.sync.plain))))
    }
    if let task = record as? PlanTask { rows += standing(of: task) }
    if let resolution = record as? Resolution {
      rows += book.tasks(from: resolution.id).map { task in
        let title = phrases.values.title(of: task, in: book)
        return (capital(phrases.kinds.singular(.task)), "\(title) (\(task.id))")
      }
    }
    let title = DisplayText.line(phrases.values.title(of: record, in: book))
    return "\(phrases.kinds.singular(record.kind)): \(title)\n\n" + sheet(rows)
  }

  /// A version of a record as it was, each field that differs from an earlier one marked: what it was
  /// with a minus, what it is with a plus.
  func text(of version: any Record, since earlier: (any Record)?) -> String {
    let phrases = call.phrases
    var rows: [(String, String)] = [("  id", version.id.rawValue)]
    for field in version.descriptions {
      let label = phrases.fields.label(version.kind, field.key)
      let value = phrases.values.value(of: field, in: version, book: book)
      let isQuiet = field.type == .flag && version.value(field.key) == nil
      guard let earlier, earlier.kind == version.kind,
        earlier.value(field.key) != version.value(field.key)
      else {
        if !value.isEmpty && !isQuiet { rows.append(("  " + label, value)) }
        continue
      }
      let old = phrases.values.value(of: field, in: earlier, book: book)
      if !old.isEmpty { rows.append(("- " + label, old)) }
      if !value.isEmpty { rows.append(("+ " + label, value)) }
    }
    let title = DisplayText.line(phrases.values.title(of: version, in: book))
    return "\(phrases.kinds.singular(version.kind)): \(title)\n\n" + sheet(rows)
  }

  private func standing(of task: PlanTask) -> [(String, String)] {
    let usage = call.usage
    let phrases = call.phrases
    let scale = book.settings.statusScale
    let standing = book.standing(of: task, on: call.today)
    var rows = [(usage.columnStatus, phrases.values.status(standing.status, scale))]
    if standing.deadline != task.deadline {
      rows.append((usage.deadlineInForce, phrases.dates.deadline(standing.deadline)))
    }
    if standing.isOverdue { rows.append((usage.columnLate, phrases.dates.days(standing.daysLate))) }
    for evaluation in book.evaluations(of: task.id, on: call.today) {
      let day = book.date(of: evaluation).map(phrases.dates.short) ?? phrases.notStated
      let words = [phrases.values.status(evaluation.status, scale), evaluation.comment]
      rows.append(
        (
          capital(phrases.kinds.singular(.evaluation)),
          "\(day), \(words.compactMap(\.self).joined(separator: ": ")) (\(evaluation.id))"
        ))
    }
    for report in book.reports(on: task.id, until: call.today) {
      let who = phrases.values.reference(report.institution, in: book)
      let words = [phrases.values.status(report.status, scale), report.text]
      rows.append(
        (
          capital(phrases.kinds.singular(.stateReport)),
          "\(phrases.dates.short(report.date)), \(who), "
            + "\(words.compactMap(\.self).joined(separator: ": ")) (\(report.id))"
        ))
    }
    return rows
  }

  private func capital(_ label: String) -> String {
    label.prefix(1).uppercased() + label.dropFirst()
  }

  /// Labels at the left, values beside them, broken at spaces where there is a terminal to fit.
  private func sheet(_ rows: [(String, String)]) -> String {
    let label = rows.map { DisplayText.width($0.0) }.max() ?? 0
    let room = max(20, (call.surroundings.columns ?? 100) - label - 2)
    var text = ""
    for (name, value) in rows {
      let lines = DisplayText.lines(value).split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { DisplayText.wrapped(String($0), room) }
      for (place, line) in lines.enumerated() {
        let head = place == 0 ? name : ""
        let padding = String(repeating: " ", count: label + 2 - DisplayText.width(head))
        text += line.isEmpty ? "\n" : head + padding + line + "\n"
      }
    }
    return text
  }
}
