/// The ids of the records that belong to another one, as the evaluations of a task.
typealias GroupIndex = Index<RecordID>

/// The ids of the tasks with a number, found by plan and number and by number alone.
typealias NumberIndex = Index<String>

/// Ids found by what they have in common.
struct Index<Key: Hashable & Sendable>: Sendable {
  private var members: [Key: [RecordID]] = [:]

  subscript(owner: Key) -> [RecordID] { members[owner] ?? [] }

  mutating func move(_ id: RecordID, from old: Key?, to new: Key?) {
    guard old != new else { return }
    if let old { members[old]?.removeAll { $0 == id } }
    if let new { members[new, default: []].append(id) }
  }
}

/// The ids of the records that belong to another one, kept in the order of their places.
struct OrderedIndex: Sendable {
  /// Where a record stands among those of its owner: earlier ones come first.
  struct Place: Comparable, Sendable {
    var number: Int
    var minor = 0
    var id: RecordID

    static func < (left: Place, right: Place) -> Bool {
      if left.number != right.number { return left.number < right.number }
      return left.minor != right.minor ? left.minor < right.minor : left.id < right.id
    }
  }

  /// Whose a record is, and where among the others.
  typealias Standing = (owner: RecordID, place: Place)

  private var members: [RecordID: [Place]] = [:]

  subscript(owner: RecordID) -> [Place] { members[owner] ?? [] }

  mutating func move(from old: Standing?, to new: Standing?) {
    if let old, let new, old == new { return }
    if let old, let index = members[old.owner].flatMap({ Self.index(of: old.place, in: $0) }) {
      members[old.owner]?.remove(at: index)
    }
    if let new {
      let index = members[new.owner].map { Self.end(of: new.place, in: $0) } ?? 0
      members[new.owner, default: []].insert(new.place, at: index)
    }
  }

  private static func index(of place: Place, in places: [Place]) -> Int? {
    let index = end(of: place, in: places)
    return index < places.count && places[index] == place ? index : nil
  }

  /// How many places come before one.
  private static func end(of place: Place, in places: [Place]) -> Int {
    // Nearly all come behind the last one.
    if let last = places.last, last < place { return places.count }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MinutesEntry {
  var standing: OrderedIndex.Standing {
    (meeting, OrderedIndex.Place(number: sequence, minor: minor ?? 0, id: id))
  }
}

extension Resolution {
  var standing: OrderedIndex.Standing {
    (meeting, OrderedIndex.Place(number: number, id: id))
  }
}
