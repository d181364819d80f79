import Coordination
import Documents
import Phrases
import TerminalUI
import Workspaces

/// The comments on a meeting's minutes: what each proposes against what was sent round, and how it is settled.
final class CommentsScreen: Layer {
  private let session: Session
  private let meeting: RecordID
  private var list: ListPane<MinutesComment>
  private var order: SortOrder<MinutesComment>
  private var revision = -1

  init(_ session: Session, meeting: RecordID, comment: RecordID? = nil) {
    self.session = session
    self.meeting = meeting
    list = ListPane { [unowned session] comment in
      [
        session.codes([comment.institution]), comment.paragraph.map { "[\($0)]" } ?? "",
        comment.text ?? "", comment.proposed ?? "", comment.answer ?? "",
        session.phrases.comments.settled(comment),
      ].joined(separator: " ")
    }
    let words = session.words
    order = SortOrder([
      (words.institutionColumn, { session.codes([$0.institution]) }),
      (words.settlementColumn, { session.phrases.comments.settled($0) }),
    ])
    load()
    if let comment { list.load(list.all) { $0.id == comment } }
  }

  private var record: Meeting? { session.book.meetings[meeting] }
  private var name: String { session.phrases.values.reference(meeting, in: session.book) }

  var place: String { session.words.commentsOn(name) }
  var takesText: Bool { list.isFiltering }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let chosen = session.choice(of: .comment, else: list.selected?.id)
    list.load(order.sorted(session.book.comments(of: meeting), session.language)) {
      $0.id == chosen
    }
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected
    let session = session
    let meeting = meeting
    let forms = CommentForms(session)
    let refusal = session.refusal(toWrite: .comment)
    var rows = [
      Command(
        "comment.add", [.character("a")], label: words.addLabel,
        session.phrases.kinds.add(.comment),
        disabled: refusal ?? (record?.state == .circulated ? nil : words.notCirculated)
      ) { .push(forms.adding(to: meeting)) }
    ]
    rows += settling(chosen, forms)
    rows += RecordCommands(session).editing(chosen?.id)
    let printed = chosen.flatMap { PrintedEntry(session.book, $0).record }
    rows.append(
      Command(
        "comment.entry", [.character("E")], label: words.editEntryLabel, words.editEntrySummary,
        disabled: session.refusal(toWriteMinutesOf: meeting)
          ?? (printed == nil ? words.noEntryOfParagraph : nil)
      ) { .push(RecordCommands(session).editForm(printed!)) })
    rows += [
      Command(
        "comment.open", [.enter], words.openRecordSummary,
        disabled: chosen == nil ? words.nothingChosen : nil
      ) { .push(RecordScreen(session, record: chosen!.id)) },
      Command(
        "comment.table", [.function(7)], label: words.printLabel, words.settlementSummary
      ) { [name] in
        .push(
          PrintedDocumentScreen(session, place: words.settlementOf(name)) { session in
            session.book.meetings[meeting].map {
              SettlementDocument(book: session.book, meeting: $0, language: session.language)
                .document
            }
          })
      },
      session.sortCommand { [unowned self] in
        revision = -1
        return order.turn()
      },
    ]
    return rows
  }

  /// One key for each way of settling a comment; what the institution is answered is asked then.
  private func settling(_ chosen: MinutesComment?, _ forms: CommentForms) -> [Command] {
    let words = session.words
    let session = session
    let refusal = chosen == nil ? words.nothingChosen : session.refusal(toSettle: meeting)
    let keys: [(CommentSettlement, Character)] = [
      (.accepted, "y"), (.inPart, "p"), (.noted, "t"), (.explained, "x"), (.notAccepted, "n"),
    ]
    let rows = keys.map { settlement, key in
      Command(
        "comment.\(settlement.rawValue)", [.character(key)], label: words.settleLabel(settlement),
        words.settleSummary(settlement), disabled: refusal
      ) { .push(forms.settling(chosen!, settlement)) }
    }
    return rows + [
      Command(
        "comment.reopen", [.character("r")], words.reopenSummary,
        disabled: refusal ?? (chosen?.isOpen ?? true ? words.nothingChanged : nil)
      ) {
        session.perform(SettleComment(chosen!.id, nil), said: words.reopened)
        return .done
      }
    ]
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let words = session.words
    let session = session
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init("", 2), .init(words.paragraphColumn, 6), .init(words.institutionColumn, 9),
        .init(words.commentTextColumn, 0), .init(words.settlementColumn, 24),
      ], least: 14,
      empty: record?.state == .circulated ? words.emptyComments : words.notCirculated,
      details: list.selected.map { CommentDetails(session, $0).block }, detailShare: 0.5
    ) { comment, columns, canvas, line in
      let role: Role =
        comment.isUnresolved
        ? .bad : comment.isOpen ? (comment.isFundamental ? .warning : .pending) : .good
      columns.write(
        0, comment.isFundamental ? "!!" : "", on: &canvas, in: line, role: .warning)
      columns.write(1, comment.paragraph.map { "[\($0)]" } ?? "–", on: &canvas, in: line)
      columns.write(
        2, session.codes([comment.institution]), on: &canvas, in: line, role: .emphasis)
      columns.write(
        3, comment.text ?? comment.proposed ?? "", on: &canvas, in: line,
        role: comment.restricted ? .restricted : .normal)
      columns.write(
        4, session.phrases.comments.settled(comment), on: &canvas, in: line, role: role)
    }
  }
}

extension Session {
  /// Why a comment on the minutes of a meeting cannot be settled, nil where it can.
  func refusal(toSettle meeting: RecordID) -> String? {
    if case .member = workspace.actor { return phrases.rules.rule(.secretarySettles) }
    if let refusal = refusal(toWrite: .comment) { return refusal }
    return book.meetings[meeting]?.state.isCirculated ?? false ? nil : words.notCirculated
  }
}
