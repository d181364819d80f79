public import Coordination
import Phrases

/// The table of settlement: every comment on a meeting's minutes, what was done about it and why.
public struct SettlementDocument: DocumentBuilder {
  private let book: Book
  private let meeting: Meeting
  private let comments: [MinutesComment]
  private let phrases: Phrases

  /// Takes the comments on the minutes of a meeting; the public version leaves out what is restricted.
  public init(
    book: Book, meeting: Meeting, language: Language, public isPublic: Bool = false
  ) {
    self.book = book
    self.meeting = meeting
    comments = book.comments(of: meeting.id).filter { !(isPublic && $0.restricted) }
    phrases = Phrases(language)
  }

  private var words: CommentPhrases { phrases.comments }

  public var document: Document {
    var document = Document(
      words.settlementTitle(meeting, of: book.bodies[meeting.body]), in: phrases.language)
    // Comments and reasoning need the breadth of the page.
    document.isLandscape = true
    var facts = [
      fact(phrases.documents.date, phrases.dates.longWithWeekday(meeting.date))
    ]
    if let day = meeting.circulated {
      facts.append(fact(words.circulatedOn, phrases.dates.long(day)))
    }
    let due = book.versions(of: meeting.id).compactMap(\.commentsDue).last
    if let due { facts.append(fact(words.commentsDue, phrases.dates.long(due))) }
    if comments.isEmpty {
      document.blocks += [.facts(facts), .paragraph(Document.Words(words.noComments))]
      return document
    }
    facts.append(fact(words.commentCount, "\(comments.count)"))
    facts.append(fact(words.fundamentalCount, "\(comments.count(where: \.isFundamental))"))
    let open = comments.count(where: \.isOpen)
    if open > 0 { facts.append(fact(words.openCount, "\(open)")) }
    let unresolved = comments.count(where: \.isUnresolved)
    if unresolved > 0 { facts.append(fact(words.unresolvedCount, "\(unresolved)")) }
    document.blocks += [.facts(facts), .table(table)]
    return document
  }

  private func fact(_ name: String, _ text: String) -> Document.Fact {
    Document.Fact(name, Document.Words(text))
  }

  private var table: Document.Table {
    let columns = [
      Document.Table.Column(words.number, .right),
      Document.Table.Column(phrases.documents.institution),
      Document.Table.Column(words.paragraphColumn), Document.Table.Column(words.comment),
      Document.Table.Column(words.fundamentalColumn, optional: true),
      Document.Table.Column(words.settlement),
      Document.Table.Column(words.reasoning, optional: true),
    ]
    let rows = comments.enumerated().map { place, comment in
      [
        "\(place + 1)", phrases.values.reference(comment.institution, in: book),
        comment.paragraph.map { "[\($0)]" } ?? words.whole, said(comment),
        comment.isFundamental ? words.fundamental : "", words.settled(comment),
        comment.answer ?? "",
      ].map { Document.Words($0) }
    }
    return Document.Table(columns, rows: rows)
  }

  /// What a comment says and proposes, with what marks it.
  private func said(_ comment: MinutesComment) -> String {
    var marks: [String] = []
    if book.isLate(comment) { marks.append(words.late) }
    if comment.restricted { marks.append(phrases.restricted) }
    let parts = [
      comment.text, comment.proposed.map(words.proposed),
      marks.isEmpty ? nil : "(\(marks.joined(separator: ", ")))",
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The comments for programs.
  public func members(_ machine: MachineObjects) -> [MachineMember] {
    [
      ("meeting", .object(machine.object(meeting))),
      ("comments", .array(comments.map { .object(machine.object($0)) })),
    ]
  }
}
