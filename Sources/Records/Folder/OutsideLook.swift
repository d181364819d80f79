import Coordination
import Dispatch
import Glibc
import Workspaces

/// One look at what others have done: folders by their stamps, then files by theirs, then the few files
/// that may have changed by their bytes.
struct OutsideLook {
  private enum Access: Sendable {
    case open(Int32), absent, closed
  }

  private let store: FolderStore
  private let listing: FolderListing
  private(set) var changes = OutsideChanges()
  /// The folders whose stamp is another, by the place's number.
  private var changed: Set<UInt8> = []
  private var folders: [Access] = Array(repeating: .absent, count: Place.all.count)
  /// What must be read, by path.
  private var doubtful: [String: ListedFile] = [:]
  private var missing: Set<RecordID> = []
  /// The ids of unfit files that are gone.
  private var unfitGone: Set<RecordID> = []

  init(_ store: FolderStore) {
    self.store = store
    listing = FolderListing(store)
  }

  /// Opens all folders and lists those whose stamp is another: they may hold new files.
  mutating func listChangedFolders() {
    for (number, place) in Place.all.enumerated() {
      do throws(CallFailure) {
        guard let folder = try listing.folder(place) else {
          store.folderStamps[number] = nil
          heal(place.path)
          if place.isRestricted { heal(Place.restricted) }
          healStrays(of: place, but: [])
          continue
        }
        folders[number] = .open(folder.descriptor)
        if place.isRestricted { heal(Place.restricted) }
        let stamp = try folder.status().stamp
        guard stamp != store.folderStamps[number] else { continue }
        changed.insert(UInt8(number))
        let names = try listing.names(in: folder, of: place)
        store.folderStamps[number] = stamp.settled
        heal(place.path)
        for (id, name) in names.files where store.known[id]?.place != UInt8(number) {
          let file = ListedFile(place: place, number: UInt8(number), id: id, name: name)
          if store.troubles[file.path] == nil { doubtful[file.path] = file }
        }
        healStrays(of: place, but: Set(names.strays))
        for name in names.strays { note(Trouble(stray: name, in: place)) }
      } catch {
        folders[number] = .closed
        store.folderStamps[number] = .unsettled
        note(
          Trouble(
            place: place, name: "", stamp: nil, fault: listing.fault(place, error)))
      }
    }
  }

  /// Finds known files that are gone or whose stamp is another: one system call each, on all
  /// processors.
  ///
  /// A file that is put in another's place shows in its folder's stamp; nothing but asking for `all` tells
  /// of an edit in place, but for the settings: a newer program's close the workspace at once.
  mutating func compareKnownFiles(all: Bool) {
    let known = store.known.filter { id, file in
      all || id == Settings.theID || changed.contains(file.place)
    }.map { $0 }
    guard !known.isEmpty else { return }
    let size = 2048
    let count = (known.count + size - 1) / size
    var suspects: [[(index: Int, isMissing: Bool)]] = Array(repeating: [], count: count)
    let (calls, folders) = (store.calls, folders)
    suspects.withUnsafeMutableBufferPointer { slots in
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: count) { part in
        var found: [(index: Int, isMissing: Bool)] = []
        for index in (part * size)..<min((part + 1) * size, known.count) {
          let (id, file) = known[index]
          let stamp = RecordFile.withName(of: id) { name in
            Self.stamp(name, folders[Int(file.place)], calls)
          }
          switch stamp {
          case .success(file.stamp), .failure(CallFailure(number: 0)): continue
          case .failure(CallFailure(number: ENOENT)): found.append((index, true))
          default: found.append((index, false))
          }
        }
        slots[part] = found
      }
    }
    for (index, isMissing) in suspects.joined() {
      let (id, file) = known[index]
      if isMissing {
        missing.insert(id)
      } else {
        let listed = ListedFile(id, inPlaceNumber: file.place)
        doubtful[listed.path] = listed
      }
    }
  }

  /// Finds files that were unfit and are gone, or whose stamp is another.
  mutating func compareTroubles() {
    for (path, trouble) in store.troubles where !trouble.name.isEmpty {
      // A name whose bytes are no text cannot be asked for: the list of its folder tells that it is gone.
      if trouble.fault.record == nil { continue }
      let number = trouble.place.number
      let found = Self.stamp(trouble.name, folders[number], store.calls)
      switch found {
      case .failure(CallFailure(number: ENOENT)): forgetUnfit(path)
      case .failure(CallFailure(number: 0)): continue
      default:
        guard let id = trouble.fault.record else { continue }
        // Of two files of one id the second counts once the first is gone.
        if missing.contains(id) || trouble.stamp == nil || found != .success(trouble.stamp!) {
          doubtful[path] = ListedFile(
            place: trouble.place, number: UInt8(number), id: id, name: trouble.name)
        }
      }
    }
  }

  /// Reads what may have changed.
  mutating func readDoubtful() {
    let reader = RecordReader(FileBuffer(store.calls, owners: store.owners))
    for (path, file) in doubtful {
      guard case .open(let folder) = folders[Int(file.number)] else { continue }
      switch reader.read(file, in: folder) {
      case .missing:
        if store.known[file.id]?.place == file.number { missing.insert(file.id) }
        forgetUnfit(path)
      case .unfit(let problem, let stamp, let newer):
        if store.known[file.id]?.place == file.number { store.known[file.id] = nil }
        let trouble = Trouble(file, problem, stamp)
        if let newer {
          // It is shown as it is now, and so is its fault.
          changes.changed.append(newer)
          store.troubles[path] = nil
        }
        note(trouble)
      case .record(let record, let found):
        if let known = store.known[file.id], known.place != file.number,
          !missing.contains(file.id)
        {
          let other = Place.all[Int(known.place)].path(file.name)
          note(Trouble(file, .twice(otherPath: other), found.stamp))
          continue
        }
        heal(path)
        missing.remove(file.id)
        if store.known[file.id]?.digest != found.digest { changes.changed.append(record) }
        store.known[file.id] = found
      }
    }
  }

  /// Forgets the files that are gone and did not turn up elsewhere.
  ///
  /// An unfit file's record may still be shown as it was when it could be read: it goes with the last file.
  mutating func dropMissing() {
    let unfit = Set(store.troubles.values.compactMap(\.fault.record))
    missing.formUnion(unfitGone.filter { store.known[$0] == nil && !unfit.contains($0) })
    for id in missing {
      store.known[id] = nil
      changes.removed.append(id)
    }
  }

  /// A file's stamp; the error number is 0 where its folder cannot be opened, which says nothing of it.
  private static func stamp(
    _ name: UnsafePointer<CChar>, _ folder: Access, _ calls: any FileCalls
  ) -> Result<FileStamp, CallFailure> {
    switch folder {
    case .absent: return .failure(CallFailure(number: ENOENT))
    case .closed: return .failure(CallFailure(number: 0))
    case .open(let descriptor):
      do throws(CallFailure) {
        return .success(try calls.status(name, in: descriptor).stamp)
      } catch {
        return .failure(error)
      }
    }
  }

  /// Forgets a trouble that is one no more, and tells of it.
  private mutating func heal(_ path: String) {
    if store.troubles.removeValue(forKey: path) != nil { changes.healed.append(path) }
  }

  /// Forgets the files of a folder that have no id for a name and are gone.
  private mutating func healStrays(of place: Place, but present: Set<String>) {
    for (path, trouble) in store.troubles
    where trouble.place == place && trouble.fault.record == nil && !trouble.name.isEmpty
      && !present.contains(trouble.name)
    {
      heal(path)
    }
  }

  /// Forgets an unfit file that is gone.
  private mutating func forgetUnfit(_ path: String) {
    if let id = store.troubles[path]?.fault.record { unfitGone.insert(id) }
    heal(path)
  }

  /// Keeps a trouble, and tells of it where it is not the one that was known.
  private mutating func note(_ trouble: Trouble) {
    if store.troubles[trouble.fault.path]?.fault != trouble.fault {
      changes.faults.append(trouble.fault)
    }
    store.troubles[trouble.fault.path] = trouble
  }
}
