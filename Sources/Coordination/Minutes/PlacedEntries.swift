/// Moves an entry of the minutes under another agenda item, behind the entries that are there.
public struct MoveEntry: Change {
  /// The entry.
  public var entry: RecordID
  /// The agenda item it is to be under.
  public var item: RecordID

  /// Moves an entry.
  public init(_ entry: RecordID, under item: RecordID) {
    self.entry = entry
    self.item = item
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.entries[entry] else {
      throw RuleViolation(kind: .entry, record: entry.rawValue, field: nil, rule: .notFound)
    }
    guard let target = book.agendaItems[item] else {
      throw RuleViolation(kind: .agendaItem, record: item.rawValue, field: nil, rule: .notFound)
    }
    _ = try book.meetingTakingLines(old.meeting)
    if target.meeting != old.meeting {
      throw RuleViolation(old, "item", .otherMeeting(target.meeting))
    }
    if old.item == item { return [] }
    var new = old
    new.item = item
    var edits: [RecordEdit] = []
    let all = book.entries(of: old.meeting).filter { $0.id != entry }
    if let last = all.lastIndex(where: { $0.item == item }) {
      if last + 1 < all.count {
        let place = book.place(before: all[last + 1], except: entry)
        (new.sequence, new.minor) = (place.sequence, place.minor)
        edits += place.shifts
      } else {
        (new.sequence, new.minor) = (book.nextSequence(of: old.meeting), nil)
      }
    }
    edits.insert(.replace(old, by: new), at: 0)
    if let resolution = book.resolutions[old.subject] {
      var moved = resolution
      moved.item = item
      edits.append(.replace(resolution, by: moved))
    }
    return edits
  }
}

extension Book {
  /// A place right before an entry, and what makes room for it.
  func place(
    before target: MinutesEntry, except: RecordID? = nil
  ) -> (sequence: Int, minor: Int, shifts: [RecordEdit]) {
    let minor = (target.minor ?? 0) - 1
    let shifts: [RecordEdit] = entries(of: target.meeting).filter {
      $0.sequence == target.sequence && ($0.minor ?? 0) <= minor && $0.id != except
    }.map { old in
      var new = old
      new.minor = (old.minor ?? 0) - 1
      return .replace(old, by: new)
    }
    return (target.sequence, minor, shifts)
  }
}
