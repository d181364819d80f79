import Coordination
import Glibc
import Workspaces

/// One backup in the making.
///
/// While the workspace's lock is held, `tar` copies everything and the files are read once more; packing,
/// reading the result back and comparing it happen after that, when others can save again.
final class Backup {
  private let store: FolderStore
  private let target: TargetName
  private let scope: BackupScope
  private let replacing: Bool
  private let calls: any FileCalls
  /// The temporary files beside the target.
  private var temporaries: Set<String> = []
  private let names: WorkingNames
  /// Holds back what would end the program until what was begun is taken away.
  private let signals: SignalHold

  /// Throws an `ArchiveError` where something has the name that may not be replaced, or another program makes
  /// the same.
  init(
    _ store: FolderStore, _ target: TargetName, _ scope: BackupScope, replacing: Bool
  ) throws(ArchiveError) {
    self.store = store
    self.target = target
    self.scope = scope
    self.replacing = replacing
    calls = store.calls
    try target.checkFree(replacing: replacing)
    signals = SignalHold()
    names = try WorkingNames(target, calls)
  }

  /// Makes the backup, or throws and leaves no trace.
  func make() throws(ArchiveError) -> BackupContents {
    defer { for name in temporaries { try? calls.remove(name, in: target.folder.descriptor) } }
    var restless = ""
    // A workspace that cannot be locked, or is edited by hand, may change under our hands: once more.
    for _ in 1...3 {
      if signals.isEnding { throw .cancelled }
      let (packed, walk) = try packed()
      let (file, size) = try opened(packed)
      defer { try? calls.close(file) }
      if let path = try difference(between: file, and: walk) {
        restless = path
        takeAway(packed)
        continue
      }
      try takeName(packed)
      let records = walk.records
      return BackupContents(
        records: records.all, restricted: records.restricted, withheld: walk.withheld,
        leftOut: walk.leftOut, size: size)
    }
    throw .restless(restless)
  }

  // MARK: Copying and packing

  private func packed() throws(ArchiveError) -> (name: String, walk: WorkspaceWalk) {
    let copy = try temporary()
    let walk = try copied(to: copy)
    let packed = try temporary()
    try run("gzip", ["--no-name", "--stdout"], from: copy, to: packed)
    takeAway(copy)
    return (packed, walk)
  }

  /// Lets `tar` copy everything, and reads it once more, as it is at one moment.
  private func copied(to copy: String) throws(ArchiveError) -> WorkspaceWalk {
    let lock = try lock()
    defer { withExtendedLifetime(lock) {} }
    if scope == .open { try readyForAnybody(isLocked: lock != nil) }
    let walk = try walked()
    let list = try temporary()
    // The names in a file, each ended by a zero: whatever is in them, none passes for an option.
    let names = walk.files.keys.sorted().joined(separator: "\0")
    try made(list, Array((names + "\0").utf8))
    let path = store.location.hasPrefix("/") ? store.location : "./" + store.location
    try run(
      "tar",
      [
        "--create", "--format=gnu", "--owner=0", "--group=0", "--numeric-owner", "--mode=0600",
        "--hard-dereference", "--no-recursion", "--directory=" + path, "--null",
        "--verbatim-files-from", "--files-from=-", "--file=-",
      ], from: list, to: copy,
      // One: a file changed while it was read. What matters of that is found out by comparing.
      allowing: 1)
    takeAway(list)
    return walk
  }

  /// Makes sure that nothing of a restricted record is on its way out of the public part, and that this
  /// says how many there are.
  private func readyForAnybody(isLocked: Bool) throws(ArchiveError) {
    let withheld = Withheld(root: store.root, calls: calls)
    do throws(StoreError) {
      if isLocked { try store.settleJournal() }
      let loaded = try store.load { _, _ in true }
      do throws(CallFailure) {
        if isLocked, try withheld.read() == nil {
          try withheld.write(loaded.records.count { $0.restricted })
        }
        try store.journal.catchUp()
      } catch {
        throw .unreadable(store.path(PrivateFolder.name), error.number)
      }
    } catch {
      throw .store(error)
    }
    if !store.journal.isSettled { throw .restless(store.journal.open.path) }
  }

  /// The workspace's lock; nil where nobody can write through this path anyway.
  private func lock() throws(ArchiveError) -> WorkspaceLock? {
    do throws(StoreError) {
      return try WorkspaceLock(store)
    } catch {
      switch error {
      case .unwritable(_, EROFS), .unwritable(_, EACCES), .unwritable(_, EPERM): return nil
      default: throw .store(error)
      }
    }
  }

  private func walked() throws(ArchiveError) -> WorkspaceWalk {
    do throws(CallFailure) {
      return try WorkspaceWalk.of(store, scope)
    } catch {
      throw .store(.unreadable(store.location, error.number))
    }
  }

  // MARK: Reading back

  /// The path of a file that is not in the backup as it was read; nil where all are.
  private func difference(
    between file: Int32, and walk: WorkspaceWalk
  ) throws(ArchiveError) -> String? {
    var reader = TarReader(try PackedFile(file, name: target.path))
    var missing = walk.files
    while let entry = try reader.next() {
      var digest = FileDigest()
      if signals.isEnding { throw .cancelled }
      try reader.contents { digest.take($0) }
      guard let read = missing.removeValue(forKey: entry.path) else { return entry.path }
      if read.digest != digest && !read.isLive { return entry.path }
    }
    return missing.keys.min()
  }

  // MARK: Files

  /// Makes an empty temporary file.
  private func temporary() throws(ArchiveError) -> String {
    let name = names.fresh()
    try made(name, [])
    return name
  }

  private func made(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) {
    if temporaries.contains(name) { takeAway(name) }
    do throws(CallFailure) {
      try target.folder.make(name, bytes, durably: false)
      temporaries.insert(name)
    } catch {
      throw unwritable(error)
    }
  }

  private func takeAway(_ name: String) {
    guard (try? calls.remove(name, in: target.folder.descriptor)) != nil else { return }
    temporaries.remove(name)
  }

  private func opened(_ name: String) throws(ArchiveError) -> (file: Int32, size: Int) {
    do throws(CallFailure) {
      let file = try calls.open(name, in: target.folder.descriptor, flags: O_RDONLY, mode: 0)
      do throws(CallFailure) {
        return (file, try calls.status(of: file).size)
      } catch {
        try? calls.close(file)
        throw error
      }
    } catch {
      throw unwritable(error)
    }
  }

  /// Runs a program of the system from one file to another, which is then on the disk.
  private func run(
    _ program: String, _ arguments: [String], from input: String, to output: String,
    allowing tolerated: Int32 = 0
  ) throws(ArchiveError) {
    let source = try opened(input).file
    defer { try? calls.close(source) }
    let sink = try written { () throws(CallFailure) in
      try calls.open(output, in: target.folder.descriptor, flags: O_WRONLY, mode: 0)
    }
    do throws(ArchiveError) {
      let status = try status(of: program, arguments, source, sink)
      if signals.isEnding { throw .cancelled }
      guard status == 0 || status == tolerated else {
        throw isFull(sink) ? unwritable(CallFailure(number: ENOSPC)) : .program(program, status)
      }
      try written { () throws(CallFailure) in try calls.synchronise(sink) }
    } catch {
      try? calls.close(sink)
      throw error
    }
    try written { () throws(CallFailure) in try calls.close(sink) }
  }

  private func status(
    of program: String, _ arguments: [String], _ source: Int32, _ sink: Int32
  ) throws(ArchiveError) -> Int32 {
    do throws(CallFailure) {
      return try SystemProgram(program, arguments, input: source, output: sink)
        .wait { self.signals.isEnding }
    } catch {
      throw .program(program, error.number)
    }
  }

  /// Whether the file system of a file has no room left, which the program that filled it cannot say here.
  private func isFull(_ file: Int32) -> Bool {
    var status = statvfs()
    return fstatvfs(file, &status) == 0 && status.f_bavail * status.f_bsize < 1 << 16
  }

  private func written<T>(_ call: () throws(CallFailure) -> T) throws(ArchiveError) -> T {
    do throws(CallFailure) {
      return try call()
    } catch {
      throw unwritable(error)
    }
  }

  private func takeName(_ packed: String) throws(ArchiveError) {
    let folder = target.folder.descriptor
    do throws(CallFailure) {
      try calls.renameAnyhow(
        packed, in: folder, to: target.name, in: folder, replacing ? .replacing : .neverReplacing)
      temporaries.remove(packed)
      try calls.synchronise(folder)
    } catch {
      if error.number == EEXIST { throw .exists(target.path) }
      throw unwritable(error)
    }
  }

  private func unwritable(_ failure: CallFailure) -> ArchiveError {
    .store(.unwritable(target.path, failure.number))
  }
}
