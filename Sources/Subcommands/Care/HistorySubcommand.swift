import Coordination
import Documents
import Foundation
import Phrases
import Workspaces

extension Subcommand {
  /// `history ID`: the versions of a record; one of them whole; one of them brought back.
  static let history = Subcommand(
    "history", "ID", accepts: 1...1,
    options: [
      .value("version", "N") { $0.care.optionVersion },
      .value("bring-back", "N") { $0.care.optionBringBack },
      .choice("format", ["table", "json"]) { $0.optionFormat },
    ],
    summary: { $0.care.history }
  ) { call in
    let workspace = try call.openWorkspace()
    let history = try RecordHistory(call.invocation.operands[0], in: workspace, call)
    if let text = call.invocation["bring-back"] {
      let version = try history.version(text, option: "bring-back")
      let edits = try workspace.perform(
        BringBack(version.record, of: history.id), today: call.today, now: call.now,
        as: .broughtBack)
      let words = call.phrases.screens
      call.say(edits.isEmpty ? words.presentVersion : words.broughtBack(version.number))
    } else if let text = call.invocation["version"] {
      try history.write(history.version(text, option: "version"))
    } else {
      history.write()
    }
  }
}

/// The versions of one record, as they are printed.
private struct RecordHistory {
  let id: RecordID
  private let versions: [RecordVersion]
  private let call: Call
  private let book: Book

  /// Reads the versions of what somebody named; a record that is gone is known by its id alone.
  init(_ name: String, in workspace: Workspace, _ call: Call) throws {
    self.call = call
    book = workspace.book
    do throws(RuleViolation) {
      id = try workspace.book.resolve(name)
    } catch {
      guard case .notFound = error.rule, let gone = RecordID(rawValue: name.lowercased()) else {
        throw error
      }
      id = gone
    }
    versions = try workspace.versions(of: id)
    if versions.isEmpty {
      throw RuleViolation(kind: nil, record: name, field: nil, rule: .notFound)
    }
  }

  /// The version of a number.
  func version(_ text: String, option: String) throws -> RecordVersion {
    if let version = versions.first(where: { String($0.number) == text }) { return version }
    let (first, last) = (versions[0].number, versions[versions.count - 1].number)
    guard Int(text) != nil else {
      throw Misuse.badValue(option, text, wanted: first == last ? "\(first)" : "\(first)-\(last)")
    }
    let words = call.usage.care
    let record = versions.last { $0.record != nil }?.record
    let kind = record.map { call.phrases.kinds.singular($0.kind) + " " } ?? ""
    let name = DisplayText.line(kind + call.invocation.operands[0])
    // Where the earliest are no longer kept, or not for this view, the number says too little.
    let isWhole = first == 1 && last == versions.count
    throw Stop.refused(
      isWhole ? words.hasVersions(name, last) : words.hasVersions(name, from: first, to: last))
  }

  private var isJSON: Bool { call.invocation["format"] == "json" }

  private func earlier(than version: RecordVersion) -> RecordVersion? {
    versions.last { $0.number < version.number }
  }

  // MARK: All versions

  func write() {
    if isJSON { return call.write(JSONWriter.list(versions.map(members))) }
    let words = call.phrases.screens
    var table = TextTable([
      .init(heading: words.versionColumn, alignsRight: true), .init(heading: words.savedColumn),
      .init(heading: words.whoColumn, least: 8), .init(heading: words.howColumn, isExtra: true),
      .init(heading: words.changedFieldsColumn, least: 10),
    ])
    for version in versions {
      table.add([
        "\(version.number)", saved(version), who(version), manner(version), changes(version),
      ])
    }
    call.write(table.text(columns: call.surroundings.columns))
  }

  private func members(_ version: RecordVersion) -> [MachineMember] {
    let earlier = earlier(than: version)
    let changed = earlier == nil ? [] : version.changedKeys(since: earlier)
    return [
      ("version", .integer(version.number)),
      ("saved", .text(version.saved?.ISO8601Format())),
      ("actor", .text(version.note.map { word(for: $0.actor) })),
      ("manner", .text(version.note.map { word(for: $0.manner) })),
      ("removed", .boolean(version.record == nil)),
      ("changed", .array(changed.map { .string($0) })),
    ]
  }

  private func saved(_ version: RecordVersion) -> String {
    // The date always: a listing is kept and read on another day.
    version.saved.map { call.phrases.dates.moment($0, now: .distantPast) } ?? ""
  }

  private func who(_ version: RecordVersion) -> String {
    version.note.map { call.phrases.sittings.name(of: $0.actor, book) } ?? ""
  }

  private func manner(_ version: RecordVersion) -> String {
    guard let note = version.note else { return call.usage.care.asFound }
    return call.phrases.screens.manner(note.manner)
  }

  private func changes(_ version: RecordVersion) -> String {
    guard let record = version.record else { return call.phrases.screens.versionRemoved }
    guard let earlier = earlier(than: version) else { return "" }
    return version.changedKeys(since: earlier)
      .map { call.phrases.fields.label(record.kind, $0) }.joined(separator: ", ")
  }

  private func word(for actor: Actor) -> String {
    switch actor {
    case .secretary: "secretary"
    case .member(let institution): institution.rawValue
    }
  }

  private func word(for manner: ChangeManner) -> String {
    switch manner {
    case .made: "made"
    case .undone: "undone"
    case .redone: "redone"
    case .broughtBack: "broughtBack"
    case .synchronised: "synchronised"
    case .accepted: "accepted"
    case .repaired: "repaired"
    }
  }

  // MARK: One version

  /// Prints a version whole, what differs from the one before marked with - and +.
  func write(_ version: RecordVersion) {
    if isJSON {
      var members = members(version)
      let whole = version.record.map { MachineObjects(book, call.today).whole($0) }
      members.append(("record", whole.map { .object($0) } ?? .null))
      return call.write(JSONWriter.object(members))
    }
    let words = call.phrases.screens
    let heading = ["\(words.versionColumn) \(version.number)", saved(version), who(version)]
    call.say(
      DisplayText.line(
        (heading + [manner(version)]).filter { !$0.isEmpty }.joined(separator: ", ")))
    guard let record = version.record else { return call.say(words.versionRemoved) }
    call.write(RecordSheet(call, book).text(of: record, since: earlier(than: version)?.record))
  }
}
