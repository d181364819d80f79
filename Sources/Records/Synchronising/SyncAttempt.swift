import Coordination
import Workspaces

/// One attempt at synchronising: both sides as they are at one moment.
struct SyncAttempt {
  private let repository: SharedRepository
  private let path: String
  private let actor: Actor
  private var state = SyncState()
  /// The commit that the workspace has taken in, and the one the other side is at.
  private var taken: ObjectName?
  private var there: ObjectName?
  /// What an earlier repository had taken in, where this one is new.
  private let remembered: ObjectName?

  init(
    _ repository: SharedRepository, path: String, _ actor: Actor, _ remembered: ObjectName?
  ) {
    self.remembered = remembered
    self.repository = repository
    self.path = path
    self.actor = actor
  }

  /// Says whether it came to its end; false where either side moved meanwhile.
  mutating func run(
    _ report: inout SyncReport
  ) throws(Git.Failure) -> Result<Bool, SyncFailure> {
    // The other side first: where it cannot be reached nothing is done here.
    try readShared()
    if there != nil, state.theirs.files[Settings.theID] == nil {
      return .failure(.notAWorkspaceThere(remote: repository.remote.text))
    }
    let store: FolderStore
    let loaded: LoadedRecords
    do throws(StoreError) {
      store = try FolderStore(at: path)
      loaded = try store.load { _, _ in true }
    } catch {
      return .failure(.store(error))
    }
    state.takeOurs(loaded)
    // Where nothing is there yet, nothing differs from it: it is all sent.
    if there != nil { try state.compare(repository, earlier: try repository.pending()) }

    let merge = BookMerge(
      ours: loaded.records, differing: state.differing, reserved: state.reserved,
      joining: taken == nil && there != nil && Self.isFresh(loaded.records))
    // What comes from elsewhere is made visible as what is typed is.
    let edits = merge.edits.map { (try? $0.withVisibleText()) ?? $0 }
    let mine = Side(records: state.ours, names: state.names)
    var merged = mine
    for edit in edits {
      if let large = merged.take(edit) { return .failure(.tooLarge(large.kind, large.id)) }
    }
    do throws(StoreError) {
      if !edits.isEmpty {
        try store.write(edits, as: ChangeNote(by: actor, .synchronised))
      }
    } catch {
      switch error {
      case .changedOutside, .behind: return .success(false)
      default: return .failure(.store(error))
      }
    }
    tell(&report, merge, loaded, merged)
    return .success(try send(mine, merged, &report))
  }

  // MARK: Before

  private mutating func readShared() throws(Git.Failure) {
    taken = try repository.commit(SharedRepository.taken)
    there = try repository.remoteCommit()
    guard var there else { return }
    if there != taken { there = try repository.fetch() }
    self.there = there
    if taken == nil, repository.isNew, let remembered {
      taken = try repository.commit(remembered.text)
    }
    state.theirs = try repository.tree(there)
    state.faults = state.theirs.faults
    guard let taken else { return }
    if taken == there {
      state.base = state.theirs
      return
    }
    let bases = try repository.bases(taken, there)
    for (number, base) in bases.prefix(8).enumerated() {
      let tree = try repository.tree(base)
      if number == 0 { state.base = tree }
      // Where histories crossed, only what all agree on is what both sides come from.
      state.base.files = state.base.files.filter { tree.files[$0.key] == $0.value }
    }
  }

  /// Whether a workspace holds no more than a new one begins with.
  private static func isFresh(_ records: [any Record]) -> Bool {
    let kinds: Set<RecordKind> = [.settings, .body, .institution, .member]
    guard records.count <= 4, records.allSatisfy({ kinds.contains($0.kind) }) else { return false }
    guard var settings = records.lazy.compactMap({ $0 as? Settings }).first else { return false }
    settings.group = Settings().group
    return settings == Settings()
  }

  // MARK: After

  private func tell(
    _ report: inout SyncReport, _ merge: BookMerge, _ loaded: LoadedRecords, _ merged: Side
  ) {
    report.taken += merge.edits.count
    for note in merge.notes where !report.notes.contains(note) { report.notes.append(note) }
    report.faultsHere = loaded.faults
    report.faultsThere = state.faults.sorted { $0.path < $1.path }
    report.restricted = merged.records.values.count { $0.restricted }
    report.withheld = loaded.withheld
    report.book = Book()
    for record in merged.records.values { report.book.put(record) }
  }

  /// Sends what is to be shared; false where the other side moved meanwhile.
  private func send(
    _ mine: Side, _ merged: Side, _ report: inout SyncReport
  ) throws(Git.Failure) -> Bool {
    let shared = state.tree(of: merged.records, merged.names)
    let known = state.knownObjects
    let result = try repository.write(shared, files: merged.files(of: shared, but: known))
    let pending = try repository.writePending(state.pending, theirs: state.theirs)
    if let there, try repository.treeName(of: there) == result {
      let noted = try repository.pendingName()
      if there != taken || pending != noted { try repository.note(taken: there, pending: pending) }
      return true
    }
    var parents = [there ?? taken].compactMap(\.self)
    if let there, there != taken {
      // From here on what was there is what both last had, whatever becomes of sending.
      try repository.note(taken: there, pending: pending)
      // What was here before the merge stays to be found beside what was there.
      let before = state.tree(of: mine.records, mine.names)
      let tree = try repository.write(before, files: mine.files(of: before, but: known))
      var known: ObjectName?
      if let taken { known = try repository.treeName(of: taken) }
      if known != tree {
        parents.append(
          try repository.commit(
            tree: tree, parents: [taken].compactMap(\.self), "Records of one machine"))
      }
    }
    let words = parents.count > 1 ? "Records of two machines" : "Records"
    let commit = try repository.commit(tree: result, parents: parents, words)
    guard try repository.push(commit, expecting: there) else { return false }
    try repository.note(taken: commit, pending: pending)
    report.sent = state.difference(of: shared)
    return true
  }
}

/// The records of one side and the names of the contents of its public files.
struct Side {
  var records: [RecordID: any Record]
  var names: [RecordID: ObjectName]

  /// Takes an edit over; gives back the record where its file would be larger than a record can be.
  mutating func take(_ edit: RecordEdit) -> (any Record)? {
    records[edit.id] = edit.after
    names[edit.id] = nil
    guard let record = edit.after else { return nil }
    let bytes = RecordFile.bytes(of: record)
    if !record.restricted { names[record.id] = ObjectName(contents: bytes) }
    return bytes.count > PropertyListLimits.size ? record : nil
  }

  /// The contents of a tree's files that are ours and not known yet.
  func files(of tree: SharedTree, but known: Set<ObjectName>) -> [[UInt8]] {
    tree.files.compactMap { id, file in
      guard names[id] == file.entry.object, !known.contains(file.entry.object) else { return nil }
      return records[id].map { RecordFile.bytes(of: $0) }
    }
  }
}
