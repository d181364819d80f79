/// The ids of the records that belong to another one, as the evaluations of a task.
struct GroupIndex: Sendable {
  private var members: [RecordID: [RecordID]] = [:]

  subscript(owner: RecordID) -> [RecordID] { members[owner] ?? [] }

  mutating func move(_ id: RecordID, from old: RecordID?, to new: RecordID?) {
    guard old != new else { return }
    if let old { members[old]?.removeAll { $0 == id } }
    if let new { members[new, default: []].append(id) }
  }
}
