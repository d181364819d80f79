import Coordination
import Glibc
import Workspaces

/// One write of one or more records, whole or not at all, while the lock is held.
///
/// All records are checked against the disk; then all new files are written under temporary names and
/// brought to the disk; then names change, each in one step that can be taken back; then the folders
/// are brought to the disk. Whatever fails on the way, everything goes back.
final class WriteBatch {
  /// A change of names that was made.
  private struct Renaming {
    var name: String
    var folder: Folder
    var newName: String
    var newFolder: Folder
    var manner: RenameManner
  }

  private struct Step {
    var goal: WriteGoal
    /// Where the record lies now, nil where it is new.
    var from: Place?
    /// Where it is to lie, nil where it goes.
    var to: Place?
    var digest: UInt64 = 0
    /// The digest of the file as it was checked.
    var before: UInt64 = 0
    /// What was checked: what is found in its stead later was put there by somebody else.
    var checked: FileStamp?
    /// The temporary file: of the new contents before, of the old ones after.
    var temporary = TemporaryName.fresh()
    /// The name under which the old file is put aside where the new one lies elsewhere.
    var aside = TemporaryName.fresh()
  }

  private let store: FolderStore
  private let calls: any FileCalls
  private var steps: [Step] = []
  private var folders: [Place: Folder] = [:]
  private var restricted: Folder?
  /// The places whose folders' names go to the disk with it.
  private var settledPlaces: Set<Place> = []
  private var madeFolders: [(name: String, parent: Folder)] = []
  private var changedFolders: [(path: String, folder: Folder)] = []
  private var temporaries: [(name: String, place: Place, folder: Folder)] = []
  private var renamings: [Renaming] = []
  /// The records whose files are not as the program saved them.
  private var laidOver: [RecordID] = []
  /// Whether the journal was written to, whatever became of it.
  private(set) var hasAppended = false
  /// Whether nothing of a write that failed is left, in the files or in the journal.
  private(set) var isTakenBack = true
  /// Whether the disk has refused names: another attempt on the same folder would falsely succeed.
  private var hasRefusedNames = false

  init(_ store: FolderStore) {
    self.store = store
    calls = store.calls
  }

  /// Writes, or throws a `StoreError` and leaves everything as it was.
  ///
  /// Without a note, as a new workspace is filled, nothing goes to the journal.
  func write(_ goals: [WriteGoal], as note: ChangeNote?) throws(StoreError) {
    var appended: ChangeJournal.Appended?
    do throws(StoreError) {
      try check(goals)
      try prepare()
      if let note { appended = try append(note) }
      try rename()
      try synchroniseFolders()
    } catch {
      // Where not all of it could be taken back it stays in the journal, to be finished.
      isTakenBack = rollBack()
      if isTakenBack, hasAppended {
        // Of what could not be appended nobody knows whether it is there.
        isTakenBack = appended.map { (try? store.journal.withdraw($0)) != nil } ?? false
      }
      throw error
    }
    finish()
    if let appended { try? store.conclude(appended.change) }
  }

  // MARK: The five stages

  private func check(_ goals: [WriteGoal]) throws(StoreError) {
    let listing = FolderListing(store)
    let buffer = FileBuffer(calls, owners: store.owners)
    for goal in goals {
      let known = store.known[goal.id]
      let from = known.map { Place.all[Int($0.place)] }
      guard goal.isNew == (known == nil), from == nil || from?.kind == goal.kind else {
        throw changed(goal, in: from)
      }
      let to = goal.after.map { Place(of: $0) }
      var step = Step(goal: goal, from: from, to: to)
      if let from, let known {
        guard let folder = try opened(from, listing) else { throw changed(goal, in: from) }
        step.before = known.digest
        var failure: Int32?
        step.checked = buffer.withFile(goal.name, in: folder.descriptor) { outcome in
          if case .unfit(.unreadable(let number), _) = outcome { failure = number }
          guard case .bytes(let bytes, let stamp) = outcome, Digest.of(bytes) == known.digest,
            Self.isSame(goal.before, bytes, known.digest)
          else { return nil }
          return stamp
        }
        // What cannot be read now may be unchanged: it is tried again, not given up.
        if let failure { throw .unreadable(store.path(from.path(goal.name)), failure) }
        if step.checked == nil { throw changed(goal, in: from) }
        if store.isHandmade(goal.id, known.digest, in: from) { laidOver.append(goal.id) }
      }
      for place in [to, to?.counterpart] where place != nil && place != from {
        guard let folder = try openedIfThere(place!, to, listing) else { continue }
        guard try isAbsent(goal.name, in: folder, place!) else { throw changed(goal, in: place) }
      }
      steps.append(step)
    }
  }

  /// Whether a file holds the record that is to be changed. What comes late from another program, or from
  /// one that was killed, may start from an older one than was read here.
  private static func isSame(
    _ record: (any Record)?, _ bytes: UnsafeRawBufferPointer, _ digest: UInt64
  ) -> Bool {
    guard let record else { return true }
    if Digest.of(RecordFile.bytes(of: record)) == digest { return true }
    // A file of another form may hold the same.
    guard let found = try? RecordFile.record(bytes, id: record.id, type: record.kind.type) else {
      return false
    }
    return AnyHashable(found) == AnyHashable(record)
  }

  private func prepare() throws(StoreError) {
    // Few files are cheaper one by one; many, by one call for the whole file system.
    let one = steps.count <= 16
    for index in steps.indices {
      guard let record = steps[index].goal.after, let to = steps[index].to else { continue }
      let bytes = RecordFile.bytes(of: record)
      // A larger one could not be read again.
      if bytes.count > PropertyListLimits.size {
        throw .unwritable(store.path(to.path(steps[index].goal.name)), EFBIG)
      }
      steps[index].digest = Digest.of(bytes)
      let folder = try made(to)
      let name = steps[index].temporary
      try written(to.path) { () throws(CallFailure) in
        try folder.make(name, bytes, durably: one)
      }
      temporaries.append((name, to, folder))
    }
    if !one {
      try written("") { () throws(CallFailure) in
        try calls.synchroniseFileSystem(of: store.root.descriptor)
      }
    }
  }

  /// Writes the change to the journal: with that it is made.
  private func append(_ note: ChangeNote) throws(StoreError) -> ChangeJournal.Appended {
    let edits = steps.map { step in
      JournalChange.Edit(
        kind: step.goal.kind, id: step.goal.id, from: step.from == nil ? nil : step.before,
        to: step.to == nil ? nil : step.digest,
        before: step.from == nil ? nil : step.goal.before.map { RecordFile.values(of: $0) },
        after: step.goal.after.map { RecordFile.values(of: $0) })
    }
    hasAppended = true
    return try written(store.journal.open.path) { () throws(CallFailure) in
      try store.journal.append(note, edits, withheld: try withheld())
    }
  }

  /// How many restricted records there are to be, nil where it stays the same.
  private func withheld() throws(CallFailure) -> Int? {
    let more = steps.reduce(0) {
      $0 + ($1.to?.isRestricted == true ? 1 : 0) - ($1.from?.isRestricted == true ? 1 : 0)
    }
    guard more != 0 else { return nil }
    let known = store.known.values.count { Place.all[Int($0.place)].isRestricted }
    let number = try Withheld(root: store.root, calls: calls).read() ?? known
    return max(0, number + more)
  }

  private func rename() throws(StoreError) {
    for step in steps {
      let name = step.goal.name
      switch (step.from, step.to) {
      case (nil, let to?):
        try rename(step, step.temporary, to, name, to, .neverReplacing)
      case (let from?, let to?) where from.isRestricted && !to.isRestricted:
        // What it said while it was restricted is never among the public records, not for a moment.
        try rename(step, step.temporary, to, name, to, .neverReplacing)
        // Names of two folders reach the disk in any order: the old one goes once the new one is there.
        try synchronise(to.path, made(to))
        try rename(step, name, from, step.aside, from, .neverReplacing)
        temporaries.append((step.aside, from, try made(from)))
        try checkOld(step, step.aside, in: from)
      case (let from?, let to?):
        if from != to {
          try rename(step, name, from, name, to, .neverReplacing)
        }
        try rename(step, step.temporary, to, name, to, .exchanging)
        try checkOld(step, step.temporary, in: to)
      case (let from?, nil):
        try rename(step, name, from, step.temporary, from, .neverReplacing)
        temporaries.append((step.temporary, from, try made(from)))
        try checkOld(step, step.temporary, in: from)
      case (nil, nil): break
      }
    }
  }

  private func synchroniseFolders() throws(StoreError) {
    for (path, folder) in changedFolders { try synchronise(path, folder) }
  }

  private func synchronise(_ path: String, _ folder: Folder) throws(StoreError) {
    do throws(CallFailure) {
      try calls.synchronise(folder.descriptor)
    } catch {
      hasRefusedNames = true
      throw .unwritable(store.path(path), error.number)
    }
  }

  // MARK: The end, one way or the other

  /// Remembers what is there now; nothing here can fail the write any more.
  private func finish() {
    for temporary in temporaries { takeAway(temporary) }
    store.settledPlaces.formUnion(settledPlaces)
    store.laidOver += laidOver
    for step in steps {
      store.known[step.goal.id] = step.to.map {
        KnownFile(place: UInt8($0.number), digest: step.digest, stamp: .unsettled)
      }
    }
  }

  /// Puts everything back; gives back whether that is known to be so on the disk too.
  private func rollBack() -> Bool {
    var isBack = !hasRefusedNames
    func attempt(_ call: () throws(CallFailure) -> Void) {
      do throws(CallFailure) { try call() } catch { isBack = false }
    }
    for renaming in renamings.reversed() {
      attempt { () throws(CallFailure) in
        try calls.renameAnyhow(
          renaming.newName, in: renaming.newFolder.descriptor, to: renaming.name,
          in: renaming.folder.descriptor, renaming.manner)
      }
    }
    if !renamings.isEmpty {
      for (_, folder) in changedFolders {
        attempt { () throws(CallFailure) in try calls.synchronise(folder.descriptor) }
      }
    }
    for temporary in temporaries { takeAway(temporary) }
    for made in madeFolders.reversed() {
      try? calls.removeFolder(made.name, in: made.parent.descriptor)
    }
    return isBack
  }

  private func takeAway(_ temporary: (name: String, place: Place, folder: Folder)) {
    do throws(CallFailure) {
      try calls.remove(temporary.name, in: temporary.folder.descriptor)
    } catch {
      if error.number != ENOENT { store.leftovers.append((temporary.place, temporary.name)) }
    }
  }

  // MARK: Names

  private func rename(
    _ step: Step, _ name: String, _ place: Place, _ newName: String, _ newPlace: Place,
    _ manner: RenameManner
  ) throws(StoreError) {
    let folder = try made(place)
    let newFolder = try made(newPlace)
    do throws(CallFailure) {
      try calls.renameAnyhow(
        name, in: folder.descriptor, to: newName, in: newFolder.descriptor, manner)
      renamings.append(
        Renaming(
          name: name, folder: folder, newName: newName, newFolder: newFolder, manner: manner))
    } catch {
      switch error.number {
      case EEXIST, ENOENT: throw changed(step.goal, in: newPlace)
      default: throw StoreError.unwritable(store.path(newPlace.path), error.number)
      }
    }
    noteChange(place, folder)
    if place != newPlace { noteChange(newPlace, newFolder) }
  }

  /// Makes sure that what was put aside is what had been checked, and not somebody's later work.
  private func checkOld(_ step: Step, _ name: String, in place: Place) throws(StoreError) {
    guard let folder = folders[place] else { return }
    let found = try written(place.path) { () throws(CallFailure) in
      try calls.status(name, in: folder.descriptor).stamp
    }
    guard let checked = step.checked, checked.inode == found.inode, checked.size == found.size,
      checked.modified == found.modified
    else { throw changed(step.goal, in: place) }
  }

  private func noteChange(_ place: Place, _ folder: Folder) {
    if !changedFolders.contains(where: { $0.folder === folder }) {
      changedFolders.append((place.path, folder))
    }
  }

  private func isAbsent(
    _ name: String, in folder: Folder, _ place: Place
  ) throws(StoreError) -> Bool {
    do throws(CallFailure) {
      _ = try calls.status(name, in: folder.descriptor)
      return false
    } catch {
      if error.number == ENOENT { return true }
      throw .unreadable(store.path(place.path(name)), error.number)
    }
  }

  // MARK: Folders

  private func opened(_ place: Place, _ listing: FolderListing) throws(StoreError) -> Folder? {
    if let folder = folders[place] { return folder }
    do throws(CallFailure) {
      let folder = try listing.folder(place)
      folders[place] = folder
      return folder
    } catch {
      throw .unreadable(store.path(place.path), error.number)
    }
  }

  /// The same, but a restricted folder that is closed to the user is in the way of no public record.
  private func openedIfThere(
    _ place: Place, _ goal: Place?, _ listing: FolderListing
  ) throws(StoreError) -> Folder? {
    do throws(StoreError) {
      return try opened(place, listing)
    } catch {
      if case .unreadable(_, let number) = error, place != goal, place.isRestricted,
        [EACCES, ELOOP, ENOTDIR].contains(number)
      {
        return nil
      }
      throw error
    }
  }

  /// The folder of a place, made where it is missing.
  private func made(_ place: Place) throws(StoreError) -> Folder {
    if let folder = folders[place],
      store.settledPlaces.contains(place) || settledPlaces.contains(place)
    {
      return folder
    }
    return try written(place.path) { () throws(CallFailure) in
      var parent = store.root
      if place.isRestricted {
        if restricted == nil { restricted = try made(Place.restricted, in: store.root, "") }
        parent = restricted!
      }
      let parentPath = place.isRestricted ? Place.restricted : ""
      let folder = try made(place.kind.listing, in: parent, parentPath)
      settledPlaces.insert(place)
      // What was opened already is the same folder: it is brought to the disk once.
      if folders[place] == nil { folders[place] = folder }
      return folders[place]!
    }
  }

  /// The same, whose name goes to the disk with the batch: whoever made it may have been killed before.
  private func made(
    _ name: String, in parent: Folder, _ parentPath: String
  ) throws(CallFailure) -> Folder {
    let (folder, isNew) = try parent.folderMade(name)
    if isNew { madeFolders.append((name, parent)) }
    if !changedFolders.contains(where: { $0.folder === parent }) {
      changedFolders.append((parentPath, parent))
    }
    return folder
  }

  // MARK: Errors

  private func written<T>(
    _ path: String, _ call: () throws(CallFailure) -> T
  ) throws(StoreError) -> T {
    do throws(CallFailure) {
      return try call()
    } catch {
      throw .unwritable(store.path(path), error.number)
    }
  }

  private func changed(_ goal: WriteGoal, in place: Place?) -> StoreError {
    let place = place ?? Place(kind: goal.kind, isRestricted: goal.after?.restricted ?? false)
    return .changedOutside(goal.kind, goal.id, path: store.path(place.path(goal.name)))
  }
}
