import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `init [DIR]`: a new workspace with its settings, its group and, where one is named, the chair.
  static let makeWorkspace = Subcommand(
    "init", "[DIR] [name=TEXT] [nameCs=TEXT] [chair=TEXT]", accepts: 0...4, completes: .folders,
    summary: { $0.makeWorkspace }
  ) { call in
    let words = call.invocation.operands
    let folders = words.filter { FieldWords.pair($0) == nil }
    if folders.count > 1 { throw Misuse.operandTooMany(folders[1]) }
    let fields = try FieldWords(words: words.filter { FieldWords.pair($0) != nil })
    let path = WorkspacePlace(call.surroundings, call.services)
      .path(forNew: folders.first ?? call.options.workspace)
    let records = try NewWorkspace(call).records(fields)
    try call.createStore(at: path, records)
    call.say(call.usage.workspaceMade(DisplayText.line(path)))
  }
}

extension Call {
  /// Makes a workspace, and says where others can change it behind the program's back.
  func createStore(at path: String, _ records: [any Record]) throws {
    let store = try services.createStore(path, records)
    if let warning = phrases.faults.warning(store.nature) { complain(warning) }
  }
}

/// What a new workspace begins with, asked for on a terminal where it was not given.
private struct NewWorkspace {
  private static let keys = ["name", "nameCs", "chair"]
  private let call: Call

  init(_ call: Call) {
    self.call = call
  }

  func records(_ fields: FieldWords) throws -> [any Record] {
    for (key, _) in fields.pairs where !Self.keys.contains(key) {
      throw RuleViolation(
        kind: .body, record: "group", field: key, rule: .unknownField(known: Self.keys))
    }
    let usage = call.usage
    guard let name = answer(fields.value("name"), usage.askName) else {
      throw RuleViolation(kind: .body, record: "group", field: "name", rule: .field(.required))
    }
    var group = Body(id: "group")
    group.name = name
    // Whoever names the group on the command line has said all there is to say.
    let asks = fields.value("name") == nil
    group.nameCs = answer(fields.value("nameCs"), asks ? usage.askNameCs : nil)
    var settings = Settings()
    settings.group = group.id
    var records: [any Record] = [settings, group]
    if let chair = answer(fields.value("chair"), asks ? usage.askChair : nil) {
      var institution = Institution(id: RecordID.made(from: "institution-\(chair)", limit: 56))
      institution.code = chair
      institution.name = chair
      var seat = Seat(id: RecordID.made(from: "group-\(chair)-chair", limit: 56))
      seat.institution = institution.id
      seat.role = .chair
      records += [institution, seat]
    }
    return records
  }

  /// What was given, else what somebody answers; nil where that is nothing.
  private func answer(_ given: String?, _ question: String?) -> String? {
    let text = given ?? question.flatMap { call.surroundings.ask?($0) } ?? ""
    let trimmed = DisplayText.line(text).drop(while: \.isWhitespace)
    let words = String(trimmed.reversed().drop(while: \.isWhitespace).reversed())
    return words.isEmpty ? nil : words
  }
}
