public import Coordination

extension Workspace {
  /// The versions of a record that the actor may see, the oldest first, also of one that was removed; none
  /// where nothing was ever known by the id.
  ///
  /// A version keeps its number whoever looks. Throws a `StoreError` where they cannot be read.
  public func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] {
    visible(try withStore { (store) throws(StoreError) in try store.versions(of: id) })
  }

  /// Asks for the versions of a record that the actor may see, without waiting for the disk.
  ///
  /// In a session they are read after what waits has been saved, or could not be, and come with a later
  /// `settle`, which the session's `wake` announces; only what was asked for last is answered. Outside a
  /// session they are read at once and come with the next `settle`.
  public func askForVersions(of id: RecordID) {
    if let saving { return saving.askForVersions(of: id) }
    do throws(StoreError) {
      settlement.versions = (id, .success(try versions(of: id)))
    } catch {
      settlement.versions = (id, .failure(error))
    }
  }

  /// Those of a record's versions that the actor may see.
  func visible(_ all: [RecordVersion]) -> [RecordVersion] {
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
