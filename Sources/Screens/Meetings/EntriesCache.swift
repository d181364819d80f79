import Coordination

/// The entries of a meeting in their order, brought up to date with what has changed: a further entry, or one
/// that was changed in its place, costs the same however many there are.
struct EntriesCache {
  let meeting: RecordID
  private(set) var entries: [MinutesEntry] = []
  private var places: [RecordID: Int] = [:]
  private var revision = -1

  init(_ book: Book, _ meeting: RecordID) {
    self.meeting = meeting
    load(book)
  }

  /// Which of the entries has an id, counted from the first.
  func place(of id: RecordID) -> Int? { places[id] }

  mutating func refresh(_ book: Book) {
    guard revision != book.revision else { return }
    guard let changed = book.changed(since: revision) else { return load(book) }
    revision = book.revision
    var isAppended = false
    for id in changed {
      let new = book.entries[id].flatMap { $0.meeting == meeting ? $0 : nil }
      switch (places[id], new) {
      case (nil, nil): continue
      case (let place?, let new?)
      where entries[place].sequence == new.sequence && entries[place].minor == new.minor:
        entries[place] = new
      // Of one that is new and stands last nothing else moves.
      case (nil, let new?) where !isAppended && book.newestEntry(of: meeting)?.id == id:
        places[id] = entries.count
        entries.append(new)
        isAppended = true
      default: return load(book)
      }
    }
  }

  private mutating func load(_ book: Book) {
    revision = book.revision
    entries = book.entries(of: meeting)
    places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
  }
}
