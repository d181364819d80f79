import Coordination
import Glibc
import Workspaces

/// Does one thing about one fault.
///
/// What comes into a file's place is first written, whole and on the disk, to the place in quarantine that
/// the old file is to have; then the two change names in one step. So there is no moment at which either
/// of them is missing, and whatever stops a repair, the next one goes on from there.
struct CarryingOut {
  private let store: FolderStore
  private let quarantine: Quarantine
  private let calls: any FileCalls

  init(_ store: FolderStore) {
    self.store = store
    quarantine = Quarantine(store)
    calls = store.calls
  }

  func carryOut(
    _ action: Remedy.Action, of remedy: Remedy
  ) throws(StoreError) -> String? {
    let fault = remedy.fault
    guard RemedyFinder(store).stands(remedy) else {
      throw .changedOutside(
        fault.kind ?? .settings, fault.record ?? Settings.theID, path: store.path(fault.path))
    }
    switch action {
    case .setAside(let path) where FaultLook.keepsFromLocking(path):
      do throws(CallFailure) { return try setAside(path) } catch {
        throw .unwritable(store.path(path), error.number)
      }
    case .setAside(let path):
      return try locked(path, settling: false) { () throws(CallFailure) in try setAside(path) }
    case .bringBack:
      guard let saved = remedy.saved else { return nil }
      return try putInPlace(saved, of: fault)
    case .beginSettings: return try putInPlace(Settings(), of: fault)
    case .accept:
      guard let found = remedy.found else { return nil }
      return try accept(found, fault)
    case .acceptLoss:
      guard let id = fault.record, let kind = fault.kind else { return nil }
      try store.accept(id, of: kind)
      return nil
    case .move(let path): return try move(fault, to: path)
    case .makeOwn:
      return try locked(fault.path) { () throws(CallFailure) in try makeOwn(fault.path) }
    case .finish:
      try locked(fault.path) { () throws(CallFailure) in }
      return nil
    case .mendJournal where fault.path.hasPrefix(TypingFolder.path):
      // As a start of the program does it: what can be read is taken over, the damaged file kept beside.
      _ = try store.typing.begin(as: .secretary)
      try store.typing.synchronise()
      store.typing.end()
      return nil
    case .mendJournal:
      // What is finished later would cut off what is to be put aside.
      return try locked(fault.path, settling: false) { () throws(CallFailure) in
        try mendJournal(fault.path)
      }
    case .mendSeals: return try mendSeals(fault.path)
    case .tighten:
      try locked(fault.path, settling: false) { () throws(CallFailure) in
        try tighten(fault.path)
      }
      return nil
    }
  }

  // MARK: Records

  private func putInPlace(
    _ record: any Record, of fault: RecordFault
  ) throws(StoreError) -> String? {
    let aside = try locked(fault.path) { () throws(CallFailure) in
      try replace(fault.path, by: record)
    }
    // It is as it was saved; the versions say that it was put right.
    try store.accept(record.id, of: record.kind, as: .repaired)
    return aside
  }

  private func accept(_ found: any Record, _ fault: RecordFault) throws(StoreError) -> String? {
    var aside: String?
    if fault.problem == .notCanonical {
      aside = try locked(fault.path) { () throws(CallFailure) in
        try replace(fault.path, by: found)
      }
    }
    try store.accept(found.id, of: found.kind)
    return aside
  }

  /// Puts a file with the same bytes in the place of one that has several names.
  private func makeOwn(_ path: String) throws(CallFailure) -> String? {
    let (folder, name) = try opened(path)
    let buffer = FileBuffer(calls, owners: store.owners, takesSeveralNames: true)
    let bytes = buffer.withFile(name, in: folder.descriptor) { outcome -> [UInt8]? in
      guard case .bytes(let bytes, _) = outcome else { return nil }
      return Array(bytes)
    }
    guard let bytes else { return nil }
    let slot = try quarantine.slot(for: path)
    try slot.folder.make(slot.name, bytes, durably: true)
    try rename(slot.name, slot.folder, to: name, folder, .exchanging)
    return slot.path
  }

  private func move(_ fault: RecordFault, to path: String) throws(StoreError) -> String? {
    guard let target = RecordPath(path) else { return nil }
    try locked(path) { () throws(CallFailure) in
      let (folder, name) = try opened(fault.path)
      let place = try made(target.place)
      try rename(name, folder, to: target.id.rawValue + RecordFile.ending, place, .neverReplacing)
    }
    do throws(StoreError) {
      try store.accept(target.id, of: target.place.kind)
    } catch {
      // In another form than ours it is the next thing to be put right.
      guard case .changedOutside = error else { throw error }
    }
    return nil
  }

  /// Puts a record where it belongs, and what lay at a path aside; says where that lies now.
  private func replace(
    _ path: String, by record: any Record
  ) throws(CallFailure) -> String? {
    let place = Place(of: record)
    let name = record.id.rawValue + RecordFile.ending
    let folder = try made(place)
    let slot = try quarantine.slot(for: path)
    try slot.folder.make(slot.name, RecordFile.bytes(of: record), durably: true)
    if place.path(name) == path {
      do throws(CallFailure) {
        try rename(slot.name, slot.folder, to: name, folder, .exchanging)
        return slot.path
      } catch let error where error.number == ENOENT {
        // There was no file, and so there is none to be put aside.
        try rename(slot.name, slot.folder, to: name, folder, .neverReplacing)
        return nil
      }
    }
    try rename(slot.name, slot.folder, to: name, folder, .neverReplacing)
    return try setAside(path)
  }

  private func setAside(_ path: String) throws(CallFailure) -> String {
    let (folder, name) = try opened(path)
    let slot = try quarantine.slot(for: path)
    try rename(name, folder, to: slot.name, slot.folder, .neverReplacing)
    return slot.path
  }

  // MARK: The journal and permissions

  /// Puts a copy of a segment aside and writes it anew with the frames that can be read.
  private func mendJournal(_ path: String) throws(CallFailure) -> String? {
    try store.journal.catchUp()
    for part in store.journal.parts {
      guard let folder = try part.folder() else { continue }
      for number in try part.numbers(folder) where part.path(number) == path {
        guard let (segment, _) = try part.segment(number, folder) else { return nil }
        let slot = try quarantine.slot(for: path)
        try slot.folder.make(slot.name, segment.bytes, durably: true)
        try calls.synchronise(slot.folder.descriptor)
        let sound = segment.frames.filter {
          $0.header.sort == .done || segment.change($0) != nil
        }
        try part.replace(number, by: sound.map { Array(segment.bytes[$0.whole]) })
        return slot.path
      }
    }
    return nil
  }

  /// Puts a copy of the seals aside and seals every record anew: as the journal has it last, else as it is.
  private func mendSeals(_ path: String) throws(StoreError) -> String? {
    let isRestricted = path.hasPrefix(Place.restricted + "/")
    var look = FaultLook(store)
    look.lookAtRecords()
    let sound = look.sound.filter { $0.file.place.isRestricted == isRestricted }
    return try locked(path) { () throws(CallFailure) in
      var lines: [String: Seals.Seal] = [:]
      for file in sound {
        lines[JournalChange.Edit.name(file.file.place.kind, file.file.id)] = .digest(file.digest)
      }
      for (name, digest) in try store.journal.lastDigests(of: Set(lines.keys)) {
        if let digest { lines[name] = .digest(digest) }
      }
      var aside: String?
      let folder = try PrivateFolder.made(store.root, isRestricted: isRestricted, calls)
      if let bytes = try folder.bytes(Seals.name, limit: Seals.limit) {
        let slot = try quarantine.slot(for: path)
        try slot.folder.make(slot.name, bytes, durably: true)
        try calls.synchronise(slot.folder.descriptor)
        aside = slot.path
      }
      try store.seals(isRestricted).replace(by: lines.map { ($0.key, $0.value) })
      return aside
    }
  }

  private func tighten(_ path: String) throws(CallFailure) {
    let parts = path.split(separator: "/").map(String.init)
    if path == "." { return try calls.setMode(of: store.root.descriptor, to: Folder.mode) }
    var folder = store.root
    for part in parts.dropLast() { folder = try folder.folder(part) }
    let file = try calls.open(parts.last ?? ".", in: folder.descriptor, flags: O_RDONLY, mode: 0)
    defer { try? calls.close(file) }
    switch try calls.status(of: file).sort {
    case .folder: try calls.setMode(of: file, to: Folder.mode)
    case .regular: try calls.setMode(of: file, to: Folder.fileMode)
    case .other: break
    }
  }

  // MARK: Files

  /// Works under the workspace's lock; where `settling`, after finishing what a killed program had begun.
  @discardableResult
  private func locked<T>(
    _ path: String, settling: Bool = true, _ work: () throws(CallFailure) -> T
  ) throws(StoreError) -> T {
    let lock = try WorkspaceLock(store)
    defer { withExtendedLifetime(lock) {} }
    if settling { try store.settleJournal() }
    do throws(CallFailure) {
      return try work()
    } catch {
      throw .unwritable(store.path(path), error.number)
    }
  }

  /// The folder that a path ends in, and the name there.
  private func opened(_ path: String) throws(CallFailure) -> (Folder, String) {
    let parts = path.split(separator: "/").map(String.init)
    var folder = store.root
    for part in parts.dropLast() { folder = try folder.folder(part) }
    return (folder, parts.last ?? "")
  }

  private func made(_ place: Place) throws(CallFailure) -> Folder {
    var folder = store.root
    for part in place.path.split(separator: "/") {
      let inner = try folder.folderMade(String(part)).folder
      try calls.synchronise(folder.descriptor)
      folder = inner
    }
    return folder
  }

  /// Changes a name and brings both folders to the disk.
  private func rename(
    _ name: String, _ folder: Folder, to newName: String, _ newFolder: Folder,
    _ manner: RenameManner
  ) throws(CallFailure) {
    try calls.renameAnyhow(
      name, in: folder.descriptor, to: newName, in: newFolder.descriptor, manner)
    try calls.synchronise(newFolder.descriptor)
    try calls.synchronise(folder.descriptor)
  }
}
