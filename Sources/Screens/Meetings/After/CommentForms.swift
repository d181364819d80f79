import Coordination
import Documents
import Phrases
import TerminalUI
import Workspaces

/// The forms of comments: one for what came, one for what the institution is answered.
struct CommentForms {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A form for a comment on the minutes of a meeting, about the version that was sent round.
  func adding(to meeting: RecordID) -> Form {
    var blank = MinutesComment(id: .new)
    blank.meeting = meeting
    blank.version = session.book.circulatedVersion(of: meeting)?.id
    if case .member(let institution) = session.workspace.actor { blank.institution = institution }
    return Form(
      session,
      Form.Purpose(
        title: session.phrases.kinds.add(.comment), record: blank,
        keys: ["institution", "paragraph", "text", "proposed", "fundamental", "received"],
        draftKey: "form:comment:new:\(meeting)",
        change: { values, record throws(RuleViolation) in
          var record = record
          for (key, value) in values { record = try record.setting(key, to: value) }
          record.id = session.book.freshID(for: record)
          return AddRecord(record, stated: Set(values.map(\.key)))
        },
        said: session.words.added(session.phrases.kinds.singular(.comment))))
  }

  /// A form for what an institution is answered when its comment is settled.
  func settling(_ comment: MinutesComment, _ settlement: CommentSettlement) -> Form {
    let name = session.phrases.values.title(of: comment, in: session.book)
    return Form(
      session,
      Form.Purpose(
        title: session.phrases.values.settlement(settlement).prefix(1).uppercased()
          + session.phrases.values.settlement(settlement).dropFirst() + " · " + name,
        record: comment, keys: ["answer"], draftKey: "form:\(comment.id):answer",
        change: { values, record throws(RuleViolation) in
          let entered = values.first { $0.key == "answer" }
          let present = (record as? MinutesComment)?.answer
          let answer = entered.map { $0.value?.text } ?? present
          return SettleComment(comment.id, settlement, answer: answer)
        },
        said: name, isEditing: true, context: CommentDetails(session, comment).block))
  }
}
