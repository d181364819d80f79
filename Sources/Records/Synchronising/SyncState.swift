import Coordination
import Workspaces

/// Everything one attempt at synchronising looks at: the files here, there, and as both last had them.
struct SyncState {
  /// The records here, restricted ones included.
  var ours: [RecordID: any Record] = [:]
  /// The names of the contents of our public records' files.
  var names: [RecordID: ObjectName] = [:]
  /// The ids of files here that cannot be read.
  var unreadable: Set<RecordID> = []
  /// What the other machine has; nothing where it has nothing yet.
  var theirs = SharedTree()
  /// What both last had.
  var base = SharedTree()
  /// What stays as it is on either side, because one of them cannot be read: as it was here when both last
  /// had it, nil where it was not.
  var pending: [RecordID: SharedTree.File?] = [:]
  /// What is wrong with records there.
  var faults: [RecordFault] = []
  /// What is handed to the merge.
  private(set) var differing: [RecordID: MergeVersions] = [:]

  /// Ids that no record may be given.
  var reserved: Set<RecordID> { unreadable.union(pending.keys) }

  /// The objects that the repository has.
  var knownObjects: Set<ObjectName> {
    Set((Array(theirs.files.values) + Array(base.files.values)).map(\.entry.object))
  }

  /// Takes in what was read here.
  mutating func takeOurs(_ loaded: LoadedRecords) {
    for record in loaded.records {
      ours[record.id] = record
      if !record.restricted {
        names[record.id] = ObjectName(contents: RecordFile.bytes(of: record))
      }
    }
    unreadable = Set(loaded.faults.compactMap(\.record)).subtracting(ours.keys)
  }

  /// Finds what differs and reads it.
  ///
  /// `earlier` is what was pending before.
  mutating func compare(
    _ repository: SharedRepository, earlier: [RecordID: SharedTree.File?]
  ) throws(Git.Failure) {
    for (id, file) in earlier { base.files[id] = file }
    var ids = Set(theirs.files.keys).union(base.files.keys).union(names.keys)
    for (id, record) in ours where record.restricted {
      ids.insert(id)
    }
    var wanted: [Wanted: Int] = [:]
    for id in ids {
      let (our, their) = (names[id], theirs.files[id])
      if unreadable.contains(id) {
        leave(id)
        continue
      }
      if let their, let problem = Self.problem(of: their.entry) {
        note(id, their, problem)
        leave(id)
        continue
      }
      let old = base.files[id]
      let isKindSame = their.map { $0.kind == ours[id]?.kind } ?? true
      if our != nil && our == their?.entry.object && our == old?.entry.object && isKindSame {
        continue
      }
      if our == nil && their == nil && ours[id] == nil { continue }
      differing[id] = MergeVersions(base: nil, ours: ours[id], theirs: nil)
      for file in [their, old].compactMap(\.self) where Self.problem(of: file.entry) == nil {
        wanted[Wanted(id, file)] = file.entry.size
      }
    }
    try read(wanted, repository)
  }

  /// A file that is read as the record of an id.
  private struct Wanted: Hashable {
    var id: RecordID
    var kind: RecordKind
    var object: ObjectName

    init(_ id: RecordID, _ file: SharedTree.File) {
      self.id = id
      kind = file.kind
      object = file.entry.object
    }

    func record(_ bytes: ArraySlice<UInt8>) -> Result<any Record, Unfit> {
      bytes.withUnsafeBytes { bytes in
        do throws(Unfit) {
          let record = try RecordFile.record(bytes, id: id, type: kind.type)
          // What is restricted is never shared; a file that says so lies where it does not belong.
          return record.restricted ? .failure(Unfit(.notCanonical)) : .success(record)
        } catch {
          return .failure(error)
        }
      }
    }
  }

  private mutating func read(
    _ wanted: [Wanted: Int], _ repository: SharedRepository
  ) throws(Git.Failure) {
    if wanted.values.reduce(0, +) > 1 << 30 { throw .tooMuch }
    let files = Dictionary(grouping: wanted.keys, by: \.object)
    var found: [Wanted: Result<any Record, Unfit>] = [:]
    try repository.readFiles(files.map { ($0.key, wanted[$0.value[0]] ?? 0) }) { name, bytes in
      for file in files[name] ?? [] { found[file] = file.record(bytes) }
    }
    for id in differing.keys {
      if let their = theirs.files[id] {
        switch found[Wanted(id, their)] ?? .failure(Unfit(.notAPropertyList)) {
        case .success(let record): differing[id]?.theirs = record
        case .failure(let unfit):
          note(id, their, unfit.problem)
          differing[id] = nil
          leave(id)
          continue
        }
      }
      if let old = base.files[id], case .success(let record)? = found[Wanted(id, old)] {
        differing[id]?.base = record
      }
    }
  }

  private mutating func note(
    _ id: RecordID, _ file: SharedTree.File, _ problem: RecordFault.Problem
  ) {
    faults.append(
      RecordFault(
        path: SharedTree.path(file.kind, id), record: id, kind: file.kind, problem: problem))
  }

  private mutating func leave(_ id: RecordID) { pending[id] = .some(base.files[id]) }

  /// Why a file cannot be a record's, as far as its size and sort tell.
  private static func problem(of entry: SharedTree.Entry) -> RecordFault.Problem? {
    if entry.mode != "100644" && entry.mode != "100664" { return .notARegularFile }
    if entry.size > PropertyListLimits.size {
      return .tooLarge(entry.size, limit: PropertyListLimits.size)
    }
    return nil
  }

  // MARK: Trees

  /// What is shared when our records are these: public ones, and what is left as it is.
  func tree(of records: [RecordID: any Record], _ names: [RecordID: ObjectName]) -> SharedTree {
    var tree = SharedTree()
    tree.strays = theirs.strays
    tree.others = theirs.others
    for (id, name) in names where pending[id] == nil {
      guard let record = records[id] else { continue }
      tree.files[id] = SharedTree.File(kind: record.kind, entry: SharedTree.Entry(name))
    }
    for id in pending.keys { tree.files[id] = theirs.files[id] }
    return tree
  }

  /// How many records differ between a tree and what the other machine has.
  func difference(of tree: SharedTree) -> Int {
    Set(tree.files.keys).union(theirs.files.keys).count {
      let (one, other) = (tree.files[$0], theirs.files[$0])
      return one?.entry.object != other?.entry.object || one?.kind != other?.kind
    }
  }
}
