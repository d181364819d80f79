public import Coordination

extension Workspace {
  /// The versions of a record that the actor may see, the oldest first, also of one that was removed; none
  /// where nothing was ever known by the id.
  ///
  /// A version keeps its number whoever looks. Throws a `StoreError` where they cannot be read.
  public func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] {
    let all = try withStore { (store) throws(StoreError) in try store.versions(of: id) }
    // A record that has become restricted took its earlier versions with it.
    if let last = all.last(where: { $0.record != nil })?.record, !actor.mayRead(last) { return [] }
    // That a record is gone may be seen by whoever could see it.
    var isSeen = actor == .secretary
    return all.filter { version in
      if let record = version.record { isSeen = actor.mayRead(record) }
      return isSeen
    }
  }
}
