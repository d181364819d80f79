import Glibc
import Workspaces

/// The names under which a backup is made or restored beside its target, before it has its own: always the
/// same for a target and held by a lock, so that what a killed program has left is known for that, and goes
/// with the next attempt.
final class WorkingNames {
  private let folder: Folder
  private let calls: any FileCalls
  private let stem: String
  private let lock: Int32
  private var count = 0

  /// Takes the names for a target; throws `StoreError.busy` where another program works on the same one.
  init(_ target: TargetName, _ calls: any FileCalls) throws(ArchiveError) {
    folder = target.folder
    self.calls = calls
    stem = TemporaryName.of(target.name)
    do throws(CallFailure) {
      lock = try Self.locked(stem + ".lock", folder, calls)
    } catch {
      throw .store(
        error.number == EAGAIN ? .busy : .unwritable(target.path, error.number))
    }
    for name in (try? calls.list(folder.descriptor)) ?? []
    where name.hasPrefix(stem) && name != stem + ".lock" {
      try? remove(name, in: folder)
    }
  }

  deinit {
    // Taken away while it is locked, so that nobody's new file goes in its stead.
    try? calls.remove(stem + ".lock", in: folder.descriptor)
    try? calls.closeUnlocked(lock)
  }

  private static func locked(
    _ name: String, _ folder: Folder, _ calls: any FileCalls
  ) throws(CallFailure) -> Int32 {
    for _ in 0..<16 {
      let file = try calls.open(
        name, in: folder.descriptor, flags: O_RDWR | O_CREAT, mode: Folder.fileMode)
      do throws(CallFailure) {
        guard try calls.tryLock(file) else { throw CallFailure(number: EAGAIN) }
        let own = try calls.status(of: file)
        if let named = try? calls.status(name, in: folder.descriptor), named.isSameFile(as: own) {
          return file
        }
      } catch {
        try? calls.closeUnlocked(file)
        throw error
      }
      // Whoever had it has just taken it away.
      try? calls.closeUnlocked(file)
    }
    throw CallFailure(number: EAGAIN)
  }

  /// A name that nobody has.
  func fresh() -> String {
    count += 1
    return "\(stem)-\(count)"
  }

  /// Takes away what lies under one of the names: a file, or a folder with all that is in it.
  private func remove(_ name: String, in folder: Folder) throws(CallFailure) {
    guard try calls.status(name, in: folder.descriptor).sort == .folder else {
      return try calls.remove(name, in: folder.descriptor)
    }
    let inner = try folder.folder(name)
    for name in try calls.list(inner.descriptor) { try remove(name, in: inner) }
    try calls.removeFolder(name, in: folder.descriptor)
  }
}
