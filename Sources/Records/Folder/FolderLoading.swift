import Coordination
import Dispatch
import Glibc
public import Workspaces

extension FolderStore {
  public func load(
    progress: (_ done: Int, _ of: Int) -> Bool
  ) throws(StoreError) -> LoadedRecords {
    settleBeforeReading()
    try? journal.catchUp()
    _ = journal.takeForeign()
    lastFullLook = Moment.now
    let count = Withheld(root: root, calls: calls)
    let before = try? count.read()
    let listing = FolderListing(self)
    let (files, stamps, troublesOfFolders, leftovers) = allFiles(listing)
    var loading = LoadedFiles(troubles: troublesOfFolders)
    var done = 0
    guard progress(0, files.count) else { throw .cancelled }
    // In rounds, so that progress is told from here and reading can be given up between them.
    let round = 4096
    while done < files.count {
      let next = min(done + round, files.count)
      for part in read(files[done..<next], listing) { loading.merge(part) }
      done = next
      guard progress(done, files.count) else { throw .cancelled }
    }
    if let arrived = try? journal.catchUpTelling() {
      ChangesUnderWay(journal, arrived: arrived).lay(over: &loading)
    }
    for trouble in loading.troubles.values {
      // What is missing for want of descriptors or memory is no fault of the files.
      if case .unreadable(let number) = trouble.fault.problem, number.isOfTheMoment {
        throw .unreadable(path(trouble.fault.path), number)
      }
    }
    known = loading.known
    troubles = loading.troubles
    folderStamps = stamps
    self.leftovers = leftovers
    takeLeftoversAwayAtOnce()
    if let settings = loading.records.lazy.compactMap({ $0 as? Settings }).first {
      versionsKept = settings.versionsKept ?? Settings.versionsKeptByDefault
    }
    // Those that lie there, and those that a change under way has just made so.
    let restricted = Set(
      loading.known.filter { Place.all[Int($0.value.place)].isRestricted }.map(\.key)
        + loading.troubles.values.filter { $0.place.isRestricted }.compactMap(\.fault.record))
    let present = restricted.count
    // Somebody may have been saving meanwhile: what lies here is at least so many.
    let all = min(before ?? Int.max, (try? count.read()) ?? present)
    return LoadedRecords(
      records: loading.records, newer: loading.newer,
      faults: troubles.values.map(\.fault).sorted { $0.path < $1.path },
      withheld: max(0, all - present))
  }

  /// Removes what killed programs left, where nobody is writing just now.
  private func takeLeftoversAwayAtOnce() {
    guard finishesLeftWork, !leftovers.isEmpty, let lock = try? WorkspaceLock(self, patience: 0)
    else { return }
    takeLeftoversAway()
    takePrivateLeftoversAway()
    withExtendedLifetime(lock) {}
  }

  /// Names every file that may be a record.
  private func allFiles(
    _ listing: FolderListing
  ) -> (
    files: [ListedFile], stamps: [FileStamp?], troubles: [String: Trouble],
    leftovers: [(place: Place, name: String)]
  ) {
    var files: [ListedFile] = []
    var stamps: [FileStamp?] = Array(repeating: nil, count: Place.all.count)
    var troubles: [String: Trouble] = [:]
    var leftovers: [(place: Place, name: String)] = []
    for (number, place) in Place.all.enumerated() {
      do throws(CallFailure) {
        guard let folder = try listing.folder(place) else { continue }
        // Before listing: what comes in later makes the folder look changed.
        stamps[number] = try folder.status().stamp.settled
        let names = try listing.names(in: folder, of: place)
        files.reserveCapacity(files.count + names.files.count)
        for (id, name) in names.files {
          files.append(ListedFile(place: place, number: UInt8(number), id: id, name: name))
        }
        for name in names.strays { troubles[place.path(name)] = Trouble(stray: name, in: place) }
        leftovers += names.leftovers.map { (place, $0) }
      } catch {
        stamps[number] = .unsettled
        let fault = listing.fault(place, error)
        troubles[fault.path] = Trouble(place: place, name: "", stamp: nil, fault: fault)
      }
    }
    return (files, stamps, troubles, leftovers)
  }

  /// Reads files on all processors.
  private func read(_ files: ArraySlice<ListedFile>, _ listing: FolderListing) -> [LoadedFiles] {
    let size = 128
    let count = (files.count + size - 1) / size
    // Opened here: a folder opens itself at first use, which must not happen on two threads.
    var folders: [Int32] = Array(repeating: -1, count: Place.all.count)
    for place in Set(files.map(\.place)) {
      folders[place.number] = (try? listing.folder(place))?.descriptor ?? -1
    }
    var parts = Array(repeating: LoadedFiles(troubles: [:]), count: count)
    let calls = calls
    let owners = owners
    parts.withUnsafeMutableBufferPointer { [folders] slots in
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let start = files.startIndex + index * size
        let reader = RecordReader(FileBuffer(calls, owners: owners))
        for file in files[start..<min(start + size, files.endIndex)] {
          slots[index].add(
            file, reader.read(file, in: folders[Int(file.number)]))
        }
      }
    }
    return parts
  }
}

/// A file that may be a record.
struct ListedFile: Sendable {
  var place: Place
  /// The place's number.
  var number: UInt8
  var id: RecordID
  var name: String

  var path: String { place.path(name) }
}

extension ListedFile {
  init(_ id: RecordID, inPlaceNumber number: UInt8) {
    self.init(
      place: Place.all[Int(number)], number: number, id: id,
      name: id.rawValue + RecordFile.ending)
  }
}

/// What was read of some files.
struct LoadedFiles: Sendable {
  var records: [any Record] = []
  var files: [(id: RecordID, file: KnownFile)] = []
  var known: [RecordID: KnownFile] = [:]
  var troubles: [String: Trouble]
  /// What can be read of a newer program's records: they are shown, and known by no file.
  var newer: [any Record] = []

  init(troubles: [String: Trouble]) {
    self.troubles = troubles
  }

  mutating func add(_ file: ListedFile, _ outcome: RecordReader.Outcome) {
    switch outcome {
    case .record(let record, let known):
      records.append(record)
      files.append((file.id, known))
    case .missing: break
    case .unfit(let problem, let stamp, let newer):
      troubles[file.path] = Trouble(file, problem, stamp)
      if let newer { self.newer.append(newer) }
    }
  }

  /// Takes over what another part read; of an id that lies in two places the first counts.
  mutating func merge(_ part: LoadedFiles) {
    troubles.merge(part.troubles) { first, _ in first }
    newer += part.newer
    for (record, (id, file)) in zip(part.records, part.files) {
      if let first = known[id] {
        let listed = ListedFile(id, inPlaceNumber: file.place)
        let other = Place.all[Int(first.place)].path(listed.name)
        troubles[listed.path] = Trouble(listed, .twice(otherPath: other), file.stamp)
      } else {
        known[id] = file
        records.append(record)
      }
    }
  }
}

extension Int32 {
  /// Whether an error number tells of this program or machine, not of the file.
  fileprivate var isOfTheMoment: Bool { [EMFILE, ENFILE, ENOMEM].contains(self) }
}

extension Trouble {
  init(_ file: ListedFile, _ problem: RecordFault.Problem, _ stamp: FileStamp?) {
    self.init(
      place: file.place, name: file.name, stamp: stamp,
      fault: RecordFault(
        path: file.path, record: file.id, kind: file.place.kind, problem: problem))
  }

  init(stray name: String, in place: Place) {
    self.init(
      place: place, name: name, stamp: nil,
      fault: RecordFault(
        path: place.path(name), record: nil, kind: place.kind, problem: .badName))
  }
}
