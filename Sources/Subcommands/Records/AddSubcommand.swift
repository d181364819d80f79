import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `add KIND key=value...`: adds a record and prints its id.
  static let add = Subcommand(
    "add", "KIND key=value...", accepts: 1...Int.max,
    completes: .words(addableKinds.map(\.word)), summary: { $0.add }
  ) { call in
    let workspace = try call.openWorkspace()
    let words = call.invocation.operands
    guard let kind = RecordKind(word: words[0]), addableKinds.contains(kind) else {
      throw Stop.refused(call.usage.unknownKind(words[0], addableKinds.map(\.word)))
    }
    let fields = try FieldWords(words: words.dropFirst())
    let record: any Record = try NewRecord(kind: kind, book: workspace.book, today: call.today)
      .record(fields)
    let edits = try call.perform(
      AddRecord(record, stated: fields.value("id") == nil ? fields.keys : nil), in: workspace)
    call.say(edits.first { $0.kind == kind }?.id.rawValue ?? record.id.rawValue)
  }

  /// The kinds that records can be added of; a workspace has one settings record from its beginning, and
  /// versions of minutes are kept by the steps that they are kept at.
  static let addableKinds = RecordKind.allCases.filter { $0 != .settings && $0 != .minutesVersion }

  /// `set ID key=value...`: changes fields of a record.
  static let set = Subcommand(
    "set", "ID key=value...", accepts: 2...Int.max, summary: { $0.set }
  ) { call in
    let workspace = try call.openWorkspace()
    let words = call.invocation.operands
    let fields = try FieldWords(words: words.dropFirst())
    let change: SetFields
    let id = try workspace.book.resolve(words[0])
    guard let kind = workspace.book.kind(of: id) else {
      throw RuleViolation(kind: nil, record: words[0], field: nil, rule: .notFound)
    }
    if fields.value("id") != nil {
      throw RuleViolation(
        kind: kind, record: id.rawValue, field: "id",
        rule: .unknownField(known: kind.fields.filter(\.isEntered).map(\.key)))
    }
    let values = try fields.values(
      for: kind, record: id.rawValue, book: workspace.book, today: call.today)
    change = SetFields(id, values)
    try call.perform(change, in: workspace)
  }

  /// `delete ID`: takes a record out that nothing else refers to.
  static let delete = Subcommand(
    "delete", "ID", accepts: 1...1, summary: { $0.delete }
  ) { call in
    let workspace = try call.openWorkspace()
    let id: RecordID = try workspace.book.resolve(call.invocation.operands[0])
    try call.perform(DeleteRecord(id), in: workspace)
  }
}

extension RecordKind {
  /// The kind's word on the command line: `task`, `state-report`.
  var word: String {
    rawValue.reduce(into: "") { word, letter in
      if letter.isUppercase { word += "-" }
      word += letter.lowercased()
    }
  }
}
