public import Coordination
import Phrases

/// Minutes in plain text with every paragraph, item of a list and row of a table numbered: what is sent round
/// for comments, kept as a version and read back from a reply.
public struct NumberedMinutes: Sendable {
  /// The parts: numbered paragraphs, and headings without a number.
  public let parts: [MinutesVersion.Part]

  /// Numbers the paragraphs of a document.
  public init(_ document: Document) {
    var parts: [MinutesVersion.Part] = []
    var last = 0
    func add(_ text: String, isNumbered: Bool = true) {
      let text = text.onOneLine
      if text.isEmpty { return }
      if isNumbered {
        last += 1
        parts.append(MinutesVersion.Part(number: last, text))
      } else {
        // A heading that looks like a numbered paragraph must not pass for one.
        let isDoubtful = MinutesVersion.Part.numbered(text) != nil
        parts.append(MinutesVersion.Part(isDoubtful ? "– " + text : text))
      }
    }
    for block in document.blocks {
      switch block {
      case .heading(_, let words): add(words.plain, isNumbered: false)
      case .paragraph(let words), .note(let words): add(words.plain)
      case .list(let items):
        for item in items { add((item.number.map { "\($0). " } ?? "") + item.words.plain) }
      case .facts(let facts):
        for fact in facts { add("\(fact.name): \(fact.words.plain)") }
      case .table(let table):
        add(table.columns.map(\.title).joined(separator: " | "), isNumbered: false)
        for row in table.rows { add(Self.line(of: row)) }
      case .signatures(let all):
        for one in all { add("\(one.name): " + one.who.map(\.plain).joined(separator: "; ")) }
      case .pageBreak: break
      }
    }
    self.parts = parts
  }

  /// The cells of a row on one line; those that are empty have a dash, and none behind the last filled one.
  private static func line(of row: [Document.Words]) -> String {
    var cells = row.map(\.plain.onOneLine)
    while cells.last?.isEmpty ?? false { cells.removeLast() }
    return cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ")
  }

  /// Takes a version that was kept.
  public init(_ version: MinutesVersion) {
    parts = version.parts
  }

  /// The lines as a version keeps them.
  public var lines: [String] { parts.map(\.line) }

  /// The text to be sent round: wrapped, a blank line between paragraphs, how to comment on top.
  public func text(_ language: Language, width: Int = 72, commentsDue: CalendarDay? = nil) -> String
  {
    let wrapping = LineWrapping(width: width, language: language)
    let how = Phrases(language).comments.howToComment(commentsDue).flatMap {
      wrapping.lines($0, first: Self.remark, next: Self.remark)
    }
    let paragraphs = parts.map { wrapping.lines($0.line).joined(separator: "\n") }
    return ([how.joined(separator: "\n")] + paragraphs).joined(separator: "\n\n") + "\n"
  }

  /// What begins a line that says how to comment and is not read back.
  static let remark = "% "
}

/// Makes the changes that keep the text of minutes as a version at a step of their way.
public struct MinutesKeeping {
  private let book: Book
  private let meeting: RecordID
  private let language: Language
  private let context: ChangeContext

  /// Keeps the minutes of a meeting in a language.
  public init(
    _ book: Book, meeting: RecordID, language: Language, _ context: ChangeContext
  ) {
    self.book = book
    self.meeting = meeting
    self.language = language
    self.context = context
  }

  /// The change for a step, with the text as it reads once the step is taken.
  ///
  /// Throws a `RuleViolation` where the step cannot be taken.
  public func change(
    _ step: KeepMinutes.Step, commentsDue: CalendarDay? = nil
  ) throws(RuleViolation) -> KeepMinutes {
    var later = book
    if let move = step.move {
      for edit in try MoveMeeting(meeting, move).edits(in: book, context) {
        if let record = edit.after { later.put(record) }
      }
    }
    guard let text = Self.text(of: meeting, in: later, language, context.today) else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    return KeepMinutes(meeting, step, text: text, commentsDue: commentsDue)
  }

  /// The minutes of a meeting as they read on a day, numbered; nil where there is no such meeting.
  public static func text(
    of meeting: RecordID, in book: Book, _ language: Language, _ today: CalendarDay,
    public isPublic: Bool = false
  ) -> MinutesText? {
    guard let record = book.meetings[meeting] else { return nil }
    let minutes = MinutesDocument(
      book: book, meeting: record, language: language, today: today, public: isPublic)
    return MinutesText(
      lines: NumberedMinutes(minutes.document).lines, language: language,
      holdsRestricted: minutes.record.holdsRestricted)
  }

  /// The minutes as they read now, in the form of a version, to be compared with those that were kept.
  public static func present(
    of meeting: RecordID, in book: Book, _ language: Language, _ today: CalendarDay
  ) -> MinutesVersion? {
    guard let text = text(of: meeting, in: book, language, today) else { return nil }
    var version = MinutesVersion(id: .new)
    version.meeting = meeting
    version.number = (book.versions(of: meeting).last?.number ?? 0) + 1
    version.day = today
    version.language = language
    version.paragraphs = text.lines
    version.isRestricted = text.holdsRestricted
    return version
  }
}
