public import Coordination
public import Phrases

// What public minutes leave out: how much and where, never what.

extension MinutesRecord {
  /// How many restricted records are left out under each agenda item, and of the meeting outside its agenda.
  var withheld: [(place: RecordID, count: Int)] {
    guard isPublic else { return [] }
    let shown = Set(entries.map(\.id))
    var counts: [RecordID: Int] = [:]
    var told: Set<RecordID> = []
    for entry in book.entries(of: meeting.id) where !shown.contains(entry.id) {
      counts[entry.item ?? meeting.id, default: 0] += 1
      if let subject = entry.subject { told.insert(subject) }
    }
    // A verdict with an entry of its own is told of once.
    let evaluations = book.evaluations.rows.filter {
      $0.meeting == meeting.id && $0.restricted && !told.contains($0.id)
    }
    let checkItem = agenda.first { $0.itemKind == .taskCheck }?.id ?? meeting.id
    if !evaluations.isEmpty { counts[checkItem, default: 0] += evaluations.count }
    let errata = book.errata(of: meeting.id).count(where: \.restricted)
    if errata > 0 { counts[meeting.id, default: 0] += errata }
    let places = agenda.map(\.id) + [meeting.id]
    // An entry may name an item that is gone.
    let others = counts.keys.filter { !places.contains($0) }.sorted()
    return (places + others).compactMap { place in counts[place].map { (place, $0) } }
  }
}

/// Says in one line what the public minutes of a meeting leave out.
public enum WithheldSentence {
  /// The line, nil where nothing is left out.
  public static func text(_ book: Book, _ meeting: Meeting, _ phrases: Phrases) -> String? {
    let places = MinutesRecord(book, meeting, isPublic: true).withheld
    if places.isEmpty { return nil }
    return phrases.comments.withheld(
      places.map { (item: book.agendaItems[$0.place]?.number, count: $0.count) })
  }
}
