import Coordination
import Phrases
import TerminalUI

/// The materials of an agenda item, a line each: what came when, and who owes what is missing.
struct MaterialLines {
  private(set) var block = TextBlock()

  init(_ session: Session, _ item: AgendaItem) {
    let words = session.words
    let dates = session.phrases.dates
    for material in session.book.materials(of: item) {
      let isRestricted = material.restricted
      if let received = material.received, material.isIn(on: session.today) {
        block.add(
          words.material,
          words.materialIn(material.title, dates.short(received), file: material.file),
          isRestricted ? .restricted : .normal)
      } else {
        let due = session.book.dueDay(of: material)
        block.add(
          words.material,
          words.materialOwed(
            material.title, by: material.owner.map { session.codes([$0]) },
            due: due.map(dates.short)),
          due.map { $0 < session.today } ?? false ? .warning : isRestricted ? .restricted : .normal)
      }
    }
  }
}
