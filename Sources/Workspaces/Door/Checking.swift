import Coordination

extension Workspace {
  /// Everything wrong with the workspace: files that cannot be taken, and records that break a rule.
  public func check() throws(StoreError) -> [RecordFault] {
    var found = try withStore { (store) throws(StoreError) in try store.faults() }
    // What a damaged record is referred to by is not at fault: the record is there, it cannot be read.
    let unreadable = Set((found + allFaults).compactMap(\.record))
    // By which rules a newer program writes nobody knows here.
    let newer = Set(allFaults.filter(\.isOfNewerProgram).compactMap(\.record))
    var missing: [RecordFault] = []
    for kind in RecordKind.allCases {
      for record in book.records(of: kind).sorted(by: { $0.id < $1.id })
      where !newer.contains(record.id) {
        for violation in book.violations(of: record) + record.unsettledViolations {
          let folder = record.restricted ? "restricted/" : ""
          let fault = RecordFault(
            path: "\(folder)\(kind.listing)/\(record.id).plist", record: record.id, kind: kind,
            problem: .rule(violation))
          guard case .missingReference(let id) = violation.rule else {
            found.append(fault)
            continue
          }
          if !unreadable.contains(id) { missing.append(fault) }
        }
      }
    }
    // What is withheld from this copy is referred to all the same.
    let ids = Set(missing.compactMap(\.missingID))
    return ids.count <= withheld ? found : found + missing
  }
}

extension RecordFault {
  fileprivate var missingID: RecordID? {
    guard case .rule(let violation) = problem, case .missingReference(let id) = violation.rule
    else { return nil }
    return id
  }
}
