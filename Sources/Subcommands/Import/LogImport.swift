import Coordination
import Documents
import Foundation
import Phrases
import Workspaces

/// `import log FILE`: the log of a meeting taken into minutes, all of it or nothing; what was not understood
/// is kept as words and told of.
struct LogImport {
  static let options: [OptionRow] = [
    .value("convention", LogConvention.words.joined(separator: "|")) { $0.logs.optionConvention },
    .value("present", "replaces|adds") { $0.logs.optionPresent },
    .value("into", "MEETING") { $0.logs.optionInto },
  ]

  private let call: Call
  private let file: String
  private var words: LogPhrases { call.phrases.logs }

  init(_ call: Call) {
    self.call = call
    file = call.invocation.operands[1]
  }

  func run() throws {
    let convention = try convention()
    let replaces = try presentReplaces()
    let log = LogText(try call.importedText(file), convention)
    if log.lines.isEmpty { throw Stop.refused(words.nothing(file)) }
    let workspace = try call.openWorkspace()
    let book = workspace.book
    let (id, added) = try meeting(of: log, in: book)
    let change = ImportLog(
      log.lines, into: id, adding: added, convention: convention, presentReplaces: replaces,
      language: call.options.language)
    let context = ChangeContext(
      today: call.today, now: call.now, actor: workspace.actor)
    let taken: (outcomes: [ImportLog.Outcome], edits: [RecordEdit])
    do {
      taken = try change.taken(in: book, context)
    } catch {
      throw Stop.refused(call.phrases.rules.sentence(error, book: book))
    }
    for line in log.passedOver {
      call.complain(DisplayText.line(words.passedOver(line.number, line.text)))
    }
    for outcome in taken.outcomes { tell(outcome, book) }
    let entries = taken.edits.filter { $0.kind == .entry && $0.after != nil }.count
    if call.invocation.has("dry-run") {
      for outcome in taken.outcomes { show(outcome) }
      _ = try workspace.rehearse(change, today: call.today, now: call.now)
    } else {
      try call.perform(change, in: workspace)
      call.say(id.rawValue)
    }
    call.complain(words.taken(log.lines.count, entries, taken.edits.count - entries))
  }

  private func convention() throws -> LogConvention {
    guard let word = call.invocation["convention"] else {
      throw Misuse.operandMissing("--convention")
    }
    guard let convention = LogConvention(rawValue: word) else {
      throw Misuse.badValue(
        "convention", word, wanted: LogConvention.words.joined(separator: "|"))
    }
    return convention
  }

  private func presentReplaces() throws -> Bool {
    switch call.invocation["present"] {
    case nil, "adds": false
    case "replaces": true
    case let word?: throw Misuse.badValue("present", word, wanted: "replaces|adds")
    }
  }

  /// The meeting that the log goes into, or a new one on the day that the log states.
  private func meeting(of log: LogText, in book: Book) throws -> (RecordID, Meeting?) {
    if let name = call.invocation["into"] {
      return (try book.resolve(name, as: [.meeting]), nil)
    }
    var meeting = Meeting(id: .new)
    meeting.body = book.settings.group
    let stated = log.lines.lazy.compactMap { line -> CalendarDay? in
      let text = line.text.trimmingCharacters(in: .whitespaces)
      guard text.lowercased().hasPrefix("date:") else { return nil }
      return DayInput(today: call.today).day(String(text.dropFirst(5)))
    }.first
    meeting.date = stated ?? log.day ?? call.today
    // What is said in the channel before the meeting begins is no part of its time.
    let beginning = log.lines.first { line in
      ["#startmeeting", "#zahájení", "!startmeeting"].contains {
        line.text.lowercased().hasPrefix($0)
      }
    }
    meeting.from = beginning?.time ?? log.lines.lazy.compactMap(\.time).first
    // What has a log was held: its minutes are a draft.
    meeting.state = meeting.date <= call.today ? .drafted : .planned
    let numbered = book.numbered(meeting) as? Meeting ?? meeting
    var new = numbered
    new.id = book.freshID(for: numbered)
    return (new.id, new)
  }

  /// What was not understood, and what a rule refused; its words are in the minutes all the same.
  private func tell(_ outcome: ImportLog.Outcome, _ book: Book) {
    let line = outcome.line
    func tell(_ sentence: String) { call.complain(DisplayText.line(sentence)) }
    for other in outcome.takenBack {
      tell(words.takenBack(line.number, other.number, other.text))
    }
    for old in outcome.replaced { tell(words.replaced(line.number, line.text, old)) }
    if outcome.isIdle { return tell(words.idle(line.number, line.text)) }
    if let refusal = outcome.refusal {
      let why = call.phrases.rules.sentence(refusal, book: book)
      tell(words.doubtful(line.number, line.text, why))
    }
    for doubt in outcome.understood?.doubts ?? [] where doubt.isOfLogs {
      let why = call.phrases.screens.doubt(doubt, book)
      tell(words.doubtful(line.number, line.text, why))
    }
  }

  /// A line as it would be taken.
  private func show(_ outcome: ImportLog.Outcome) {
    guard let understood = outcome.understood, !outcome.isIdle else { return }
    let text = understood.text.isEmpty ? outcome.line.text : understood.text
    let kind = outcome.refusal == nil ? understood.meaning.word : "note"
    let time = outcome.line.time?.description ?? ""
    call.say(
      DisplayText.line(
        [String(outcome.line.number), time, kind, text].filter { !$0.isEmpty }
          .joined(separator: "  ")))
  }

}

extension UnderstoodLine.Doubt {
  /// Whether a log's reader must know of it; who was present may be said later in the log.
  fileprivate var isOfLogs: Bool {
    switch self {
    case .noQuorum, .notPresent: false
    default: true
    }
  }
}

extension UnderstoodLine.Meaning {
  /// What a line was taken for, in the fixed words of entries.
  fileprivate var word: String {
    switch self {
    case .note: EntryKind.note.rawValue
    case .speech: EntryKind.speech.rawValue
    case .link: EntryKind.link.rawValue
    case .decision: EntryKind.decision.rawValue
    case .rejection: "rejected"
    case .task: EntryKind.task.rawValue
    case .topic: "agendaItem"
    case .gap: EntryKind.gap.rawValue
    case .verbatim: EntryKind.verbatim.rawValue
    case .remark(let form): form.rawValue
    case .act: EntryKind.procedural.rawValue
    }
  }
}
