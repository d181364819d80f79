import Coordination
import Phrases

/// The materials of a meeting as its agenda shows them; restricted ones are not even named.
struct AgendaMaterials {
  private let book: Book
  private let phrases: Phrases
  private let today: CalendarDay
  private let materials: [Material]

  init(_ book: Book, _ meeting: Meeting, _ phrases: Phrases, _ today: CalendarDay) {
    self.book = book
    self.phrases = phrases
    self.today = today
    materials = book.materials(of: meeting.id).filter { !$0.restricted }
  }

  /// The materials of an item, and who still owes one.
  func text(of item: AgendaItem) -> String {
    materials.filter { $0.item == item.id }.map(text).joined(separator: "; ")
  }

  /// Those that belong to no item, in a sentence; nil where there is none.
  var further: String? {
    let rest = materials.filter { book.agendaItems[$0.item] == nil }
    return rest.isEmpty ? nil : phrases.documents.furtherMaterials(rest.map(text))
  }

  private func text(_ material: Material) -> String {
    if material.isIn(on: today) { return material.title }
    let owner = book.institutions[material.owner]?.code(in: phrases.language)
    return phrases.documents.owed(material.title, by: owner)
  }
}
