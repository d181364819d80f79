/// All records of one kind, found by id.
public struct Table<R: Record>: Sendable {
  /// The records, in no particular order.
  public private(set) var rows: [R] = []
  private var places: [RecordID: Int32] = [:]

  /// An empty table.
  public init() {}

  /// How many records there are.
  public var count: Int { rows.count }

  /// The record of an id, or nil.
  public subscript(id: RecordID) -> R? {
    guard let place = places[id] else { return nil }
    return rows[Int(place)]
  }

  /// The record that an optional reference leads to, or nil.
  public subscript(id: RecordID?) -> R? {
    id.flatMap { self[$0] }
  }

  /// Makes room, so that filling the table does not double its memory on the way.
  public mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Adds a record or replaces the one of the same id; gives back the one replaced.
  @discardableResult
  mutating func put(_ record: R) -> R? {
    if let place = places[record.id] {
      let old = rows[Int(place)]
      rows[Int(place)] = record
      return old
    }
    places[record.id] = Int32(rows.count)
    rows.append(record)
    return nil
  }

  /// Takes a record out and gives it back; the last one moves into its place.
  @discardableResult
  mutating func remove(_ id: RecordID) -> R? {
    guard let place = places.removeValue(forKey: id) else { return nil }
    let old = rows[Int(place)]
    let last = rows.removeLast()
    if Int(place) < rows.count {
      rows[Int(place)] = last
      places[last.id] = place
    }
    return old
  }
}
