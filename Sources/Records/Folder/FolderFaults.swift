import Coordination
import Dispatch
public import Workspaces

extension FolderStore {
  public func faults() throws(StoreError) -> [RecordFault] {
    var look = FaultLook(self)
    look.lookAtPrivateNames()
    look.lookAtRecords()
    look.lookAtSeals()
    look.lookAtJournal()
    look.lookAtTyping()
    look.lookAtPermissions()
    look.dropWhatMoved()
    return look.faults.values.sorted { $0.path < $1.path }
  }
}

/// One look at every file of a workspace, which changes nothing.
struct FaultLook {
  /// A record's file that can be read and has our form.
  struct Sound {
    var file: ListedFile
    var digest: UInt64
  }

  let store: FolderStore
  private(set) var faults: [String: RecordFault] = [:]
  /// The folders of which nobody knows what lies in them.
  private(set) var unread: Set<Place> = []
  private(set) var sound: [Sound] = []
  /// The records that have a file, whatever is in it.
  private(set) var present: Set<String> = []

  /// The records of a change that is not finished: their files are on the way, not damaged.
  private let onTheWay: Set<String>
  /// The last change before the look, and the one that was not finished.
  let begin: (sequence: Int, unfinished: ChangeID?)

  init(_ store: FolderStore) {
    self.store = store
    try? store.journal.catchUp()
    begin = (store.journal.open.lastSequence, store.journal.unfinished?.id)
    onTheWay = ChangesUnderWay(store.journal, arrived: []).names
  }

  /// Keeps a fault; of several of one file the first counts.
  mutating func note(
    _ path: String, _ problem: RecordFault.Problem, _ kind: RecordKind? = nil,
    _ id: RecordID? = nil
  ) {
    if let kind, let id, onTheWay.contains(JournalChange.Edit.name(kind, id)) {
      switch problem {
      case .notCanonical, .changedByHand, .missing, .twice: return
      default: break
      }
    }
    if faults[path] == nil, !isWithinFault(path) {
      faults[path] = RecordFault(path: path, record: id, kind: kind, problem: problem)
    }
  }

  /// Takes back the faults that meet a condition.
  mutating func drop(_ isMeant: (RecordFault) -> Bool) {
    faults = faults.filter { !isMeant($0.value) }
  }

  /// Whether a folder above a path is none: what cannot be reached through it is no fault of its own.
  private func isWithinFault(_ path: String) -> Bool {
    var above = path[...]
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      if faults[String(above)]?.problem == .notARegularFile { return true }
    }
    return false
  }

  mutating func note(_ file: ListedFile, _ problem: RecordFault.Problem) {
    note(file.path, problem, file.place.kind, file.id)
  }

  mutating func lookAtRecords() {
    var seen: [RecordID: String] = [:]
    let listing = FolderListing(store)
    for (number, place) in Place.all.enumerated() {
      do throws(CallFailure) {
        guard let folder = try listing.folder(place) else { continue }
        let names = try listing.names(in: folder, of: place)
        for name in names.strays { note(place.path(name), .badName, place.kind) }
        for name in names.leftovers { note(place.path(name), .leftover) }
        let files = names.files.map { id, name in
          ListedFile(place: place, number: UInt8(number), id: id, name: name)
        }
        for (file, finding) in zip(files, read(files, in: folder)) {
          let id = file.id
          var digest: UInt64?
          var problem: RecordFault.Problem?
          switch finding {
          case .missing: continue
          case .unfit(let found): problem = found
          case .sound(let found): digest = found
          }
          present.insert(JournalChange.Edit.name(place.kind, id))
          // One of another form is a record all the same, and counts where its id lies in two places.
          let isRecord = problem == nil || problem == .notCanonical
          if isRecord, let other = seen[id] {
            note(file, .twice(otherPath: other))
          } else if let problem {
            note(file, problem)
          } else if let digest {
            sound.append(Sound(file: file, digest: digest))
          }
          if isRecord, seen[id] == nil { seen[id] = file.path }
        }
      } catch {
        let fault = listing.fault(place, error)
        unread.insert(place)
        note(fault.path, fault.problem, fault.kind)
      }
    }
  }

  /// What was found in a record's file.
  private enum Finding: Sendable {
    case missing
    case unfit(RecordFault.Problem)
    case sound(UInt64)
  }

  /// Reads files of a folder on all processors.
  private func read(_ files: [ListedFile], in folder: Folder) -> [Finding] {
    let size = 128
    var findings = Array(repeating: Finding.missing, count: files.count)
    let (calls, owners, descriptor) = (store.calls, store.owners, folder.descriptor)
    findings.withUnsafeMutableBufferPointer { slots in
      // Every file has a slot of its own.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: (files.count + size - 1) / size) { part in
        let reader = RecordReader(FileBuffer(calls, owners: owners))
        for index in part * size..<min((part + 1) * size, files.count) {
          switch reader.read(files[index], in: descriptor, checkingForm: true) {
          case .missing: break
          case .unfit(let problem, _, _): slots[index] = .unfit(problem)
          case .record(_, let known): slots[index] = .sound(known.digest)
          }
        }
      }
    }
    withExtendedLifetime(folder) {}
    return findings
  }
}
