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
