import Coordination
import Documents
import Phrases
import TerminalUI

/// A comment in a few lines: what was sent round, what is proposed instead with what differs marked, the answer.
struct CommentDetails {
  private(set) var block = TextBlock()

  init(_ session: Session, _ comment: MinutesComment) {
    let book = session.book
    let phrases = session.phrases
    let words = phrases.comments
    let institution = book.institutions[comment.institution]
    var heading = [
      institution?.name(in: session.language) ?? comment.institution.rawValue,
      comment.paragraph.map(words.paragraph) ?? words.whole,
    ]
    if comment.isFundamental { heading.append(words.fundamental) }
    if book.isLate(comment) { heading.append(words.late) }
    if let day = comment.received { heading.append(phrases.dates.short(day)) }
    block.add(
      heading.joined(separator: " · ") + session.modelledMark(comment), .heading)
    if let text = comment.text { block.add(text, comment.restricted ? .restricted : .normal) }
    let old = book.paragraph(of: comment)
    if let old { block.add(session.words.circulatedWording, "- " + old, .dim) }
    if let proposed = comment.proposed {
      block.add(session.words.proposedWording, "+ " + proposed, .emphasis)
      if let old {
        block.add(
          session.words.differenceLabel, WordDifference(from: old, to: proposed).marked, .warning)
      }
    }
    let settled = words.settled(comment)
    let day = comment.settledOn.map { ", \(phrases.dates.short($0))" } ?? ""
    block.add(
      session.words.settlementColumn, settled + day,
      comment.isUnresolved ? .bad : comment.isOpen ? .pending : .good)
    if let answer = comment.answer {
      block.add(phrases.fields.label(.comment, "answer"), answer)
    }
  }
}
