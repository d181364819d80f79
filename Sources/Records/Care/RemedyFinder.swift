import Coordination
import Glibc
import Workspaces

/// Finds out what can be done about a fault; it only reads.
struct RemedyFinder {
  private let store: FolderStore
  private let listing: FolderListing
  private let reader: RecordReader

  init(_ store: FolderStore) {
    self.store = store
    listing = FolderListing(store)
    reader = RecordReader(FileBuffer(store.calls, owners: store.owners))
  }

  func remedy(for fault: RecordFault) throws(StoreError) -> Remedy {
    switch fault.problem {
    case .newerSchema, .rule: return Remedy(fault, [])
    case .leftover: return Remedy(fault, [.setAside(fault.path)])
    case .unfinished: return Remedy(fault, [.finish])
    case .damagedTyping where fault.path.hasSuffix(TypingFolder.damagedEnding):
      // What could be read of it was taken over long ago.
      return Remedy(fault, [.setAside(fault.path)])
    case .damagedTyping, .damagedJournal, .tornJournal: return Remedy(fault, [.mendJournal])
    case .leftTyping: return Remedy(fault, [])
    case .missing where fault.isOfSeals, .notCanonical where fault.isOfSeals:
      return Remedy(fault, [.mendSeals])
    case .addedByHand: return added(fault)
    case .notPrivate: return Remedy(fault, [.tighten])
    case .missing: return try missing(fault)
    case .twice(let other): return try twice(fault, other)
    case .notCanonical, .changedByHand: return try changed(fault)
    case .badName, .otherID: return try misnamed(fault)
    case .unreadable where fault.record == nil: return Remedy(fault, [])
    // Whoever may not read it cannot say what it is.
    case .unreadable(EACCES), .unreadable(EPERM): return Remedy(fault, [])
    // It can be put aside only to where it should be itself.
    case .notARegularFile where FaultLook.keepsFromPuttingAside(fault.path):
      return Remedy(fault, [])
    // Whose it is only the machine's administrator can set right.
    case .foreignOwner: return Remedy(fault, [])
    case .severalNames: return try severalNames(fault)
    case .notAPropertyList, .notARegularFile, .tooLarge, .tooDeep, .noSchema, .field, .unreadable:
      return try damaged(fault)
    }
  }

  /// Whether a fault is still there as it was when the remedy was found: a file that could not be read for
  /// a moment, or that somebody has put right meanwhile, is left alone.
  func stands(_ remedy: Remedy) -> Bool {
    let path = remedy.fault.path
    switch remedy.fault.problem {
    case .missing:
      return outcome(at: path).map { if case .missing = $0 { true } else { false } } ?? true
    case .notCanonical, .changedByHand, .addedByHand:
      guard let found = remedy.found else { return true }
      // What the program has saved meanwhile is nobody's edit.
      if remedy.fault.problem != .notCanonical, isAsLastChanged(remedy.fault) { return false }
      return self.found(at: path).map { AnyHashable($0) == AnyHashable(found) } ?? false
    case .notAPropertyList, .notARegularFile, .severalNames, .tooLarge, .tooDeep, .otherID,
      .noSchema, .field, .unreadable:
      guard let outcome = outcome(at: path) else { return true }
      guard case .unfit(let problem, _, _) = outcome else { return false }
      return problem == remedy.fault.problem
    default: return true
    }
  }

  /// A file that is no record: the last saved version comes back where there is one.
  private func damaged(_ fault: RecordFault) throws(StoreError) -> Remedy {
    let saved = try saved(fault)
    var actions: [Remedy.Action] = saved == nil ? [] : [.bringBack]
    // Without settings there is no workspace.
    actions.append(fault.record == Settings.theID ? .beginSettings : .setAside(fault.path))
    return Remedy(fault, actions, saved: saved)
  }

  /// A file that has another name too: where it is as it was saved it stays so, in a file of its own.
  private func severalNames(_ fault: RecordFault) throws(StoreError) -> Remedy {
    var remedy = try damaged(fault)
    let own = RecordReader(
      FileBuffer(store.calls, owners: store.owners, takesSeveralNames: true))
    guard let place = RecordPath(fault.path)?.place else { return Remedy(fault, [.makeOwn]) }
    guard case .record(let record, let known)? = outcome(at: fault.path, own) else {
      return remedy
    }
    var isAsSaved = remedy.saved == nil
    if !isAsSaved { isAsSaved = try isSaved(record, known.digest, in: place) }
    remedy.actions.insert(.makeOwn, at: isAsSaved ? 0 : 1)
    return remedy
  }

  /// A file that the program never wrote: somebody's work, until somebody says otherwise.
  private func added(_ fault: RecordFault) -> Remedy {
    guard let found = found(at: fault.path) else { return Remedy(fault, []) }
    return Remedy(fault, [.accept, .setAside(fault.path)], found: found)
  }

  private func missing(_ fault: RecordFault) throws(StoreError) -> Remedy {
    let saved = try saved(fault)
    if fault.record == Settings.theID {
      return Remedy(fault, saved == nil ? [.beginSettings] : [.bringBack], saved: saved)
    }
    return Remedy(fault, saved == nil ? [.acceptLoss] : [.bringBack, .acceptLoss], saved: saved)
  }

  /// A record that is not as it was saved: somebody's work, until somebody says otherwise.
  private func changed(_ fault: RecordFault) throws(StoreError) -> Remedy {
    let saved = try saved(fault)
    // What cannot be read just now is not judged just now.
    guard let found = found(at: fault.path) else { return Remedy(fault, []) }
    let isSame = saved.map { AnyHashable($0) == AnyHashable(found) } ?? true
    return Remedy(fault, isSame ? [.accept] : [.accept, .bringBack], found: found, saved: saved)
  }

  /// The same id twice: the file that is as it was saved stays.
  private func twice(_ fault: RecordFault, _ other: String) throws(StoreError) -> Remedy {
    let both: [Remedy.Action] = [.setAside(fault.path), .setAside(other)]
    guard let id = fault.record else { return Remedy(fault, both) }
    var isSaved: [Bool] = []
    for path in [fault.path, other] { isSaved.append(try self.isSaved(path, id)) }
    var remedy = Remedy(fault, isSaved == [true, false] ? both.reversed() : both)
    let records = [fault.path, other].map { found(at: $0).flatMap(Self.asPublic) }
    remedy.isSame = records[0] != nil && records[0] == records[1]
    return remedy
  }

  /// A record as it would be if it were not restricted, to be compared.
  private static func asPublic(_ record: any Record) -> AnyHashable? {
    let open = (try? record.setting("restricted", to: nil)) ?? record
    return AnyHashable(open)
  }

  /// A file whose name is not its id: renamed where its contents prove what it is.
  private func misnamed(_ fault: RecordFault) throws(StoreError) -> Remedy {
    guard let proved = provedPath(of: fault) else { return try damaged(fault) }
    var remedy = try damaged(fault)
    remedy.actions.insert(.move(to: proved), at: 0)
    return remedy
  }

  // MARK: What is there, and what was

  /// The record in a file, whatever its form.
  private func found(at path: String) -> (any Record)? {
    guard case .record(let record, _)? = outcome(at: path) else { return nil }
    return record
  }

  /// What becomes of a record's file; nil where a path is none of a record's.
  private func outcome(
    at path: String, _ other: RecordReader? = nil
  ) -> RecordReader.Outcome? {
    guard let parts = RecordPath(path) else { return nil }
    guard let folder = try? listing.folder(parts.place) else { return .missing }
    let file = ListedFile(parts.id, inPlaceNumber: UInt8(parts.place.number))
    return (other ?? reader).read(file, in: folder.descriptor)
  }

  /// The record as it was saved last; nil where no version is kept, or the last change removed it.
  private func saved(_ fault: RecordFault) throws(StoreError) -> (any Record)? {
    guard let id = fault.record, let kind = fault.kind else { return nil }
    return try lastEdit(id, kind)?.recordAfter
  }

  private func lastEdit(
    _ id: RecordID, _ kind: RecordKind
  ) throws(StoreError) -> JournalChange.Edit? {
    do throws(CallFailure) {
      try store.journal.catchUp()
      return try store.journal.edits(of: id).last { $0.edit.kind == kind }?.edit
    } catch {
      throw .unreadable(store.path(store.journal.open.path), error.number)
    }
  }

  private func isAsLastChanged(_ fault: RecordFault) -> Bool {
    guard let id = fault.record, let kind = fault.kind,
      case .record(_, let known)? = outcome(at: fault.path)
    else { return false }
    return (try? lastEdit(id, kind))??.to == known.digest
  }

  /// Whether a file is as the program saved it.
  private func isSaved(_ path: String, _ id: RecordID) throws(StoreError) -> Bool {
    guard let place = RecordPath(path)?.place, let folder = try? listing.folder(place) else {
      return false
    }
    let file = ListedFile(id, inPlaceNumber: UInt8(place.number))
    guard case .record(let record, let known) = reader.read(file, in: folder.descriptor) else {
      return false
    }
    return try isSaved(record, known.digest, in: place)
  }

  /// Whether a record in a place, its file having a digest, is as the program saved it.
  private func isSaved(
    _ record: any Record, _ digest: UInt64, in place: Place
  ) throws(StoreError) -> Bool {
    guard Place(of: record) == place else { return false }
    let name = JournalChange.Edit.name(place.kind, record.id)
    if let seals = try? store.seals(place.isRestricted).read(), let seal = seals[name] {
      return seal == .digest(digest)
    }
    return try lastEdit(record.id, place.kind)?.to == digest
  }

  /// Where a file belongs by what is in it, where nothing lies there yet.
  private func provedPath(of fault: RecordFault) -> String? {
    guard let kind = fault.kind, let slash = fault.path.lastIndex(of: "/") else { return nil }
    let isRestricted = fault.path.hasPrefix(Place.restricted + "/")
    let place = Place(kind: kind, isRestricted: isRestricted)
    let name = String(fault.path[fault.path.index(after: slash)...])
    guard let folder = try? listing.folder(place) else { return nil }
    let buffer = FileBuffer(store.calls, owners: store.owners)
    let record = buffer.withFile(name, in: folder.descriptor) { outcome -> (any Record)? in
      guard case .bytes(let bytes, _) = outcome,
        let values = CanonicalReader.read(bytes) ?? (try? ForeignPropertyList.read(bytes)),
        case .string(let text)? = values["id"], let id = RecordID(rawValue: text)
      else { return nil }
      return try? RecordFile.record(values, id: id, type: kind.type)
    }
    guard let record, record.kind != .settings || record.id == Settings.theID else { return nil }
    for other in Place.all {
      guard let folder = try? listing.folder(other) else { continue }
      let isThere = RecordFile.withName(of: record.id) { name in
        (try? store.calls.status(name, in: folder.descriptor)) != nil
      }
      if isThere { return nil }
    }
    return Place(of: record).path(record.id.rawValue + RecordFile.ending)
  }
}

extension RecordFault {
  /// Whether it is about the seals of files.
  var isOfSeals: Bool {
    [false, true].contains { path == PrivateFolder.path($0) + "/" + Seals.name }
  }
}
