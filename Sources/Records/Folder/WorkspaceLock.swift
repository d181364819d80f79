import Glibc
import Workspaces

/// The workspace's lock, held while files change; it goes with whoever holds it.
final class WorkspaceLock {
  private let calls: any FileCalls
  private let file: Int32

  /// Takes the lock, waiting for another program as long as the store is patient, or as many seconds.
  ///
  /// Throws `StoreError.busy` after that, `unwritable` where there can be no lock.
  init(_ store: FolderStore, patience: Double? = nil) throws(StoreError) {
    calls = store.calls
    let path = store.path(PrivateFolder.name + "/lock")
    do throws(CallFailure) {
      let folder = try PrivateFolder.made(store.root, isRestricted: false, calls)
      file = try calls.open(
        "lock", in: folder.descriptor, flags: O_RDWR | O_CREAT, mode: Folder.fileMode)
    } catch {
      if error.number == ENOENT, store.isDeleted { throw .gone(store.location) }
      throw .unwritable(path, error.number)
    }
    // From here on `deinit` closes the file, whatever is thrown.
    do throws(CallFailure) {
      try calls.setMode(of: file, to: Folder.fileMode)
      let started = Moment.now
      while try !calls.tryLock(file) {
        if Moment.now - started > patience ?? store.patience {
          throw CallFailure(number: EAGAIN)
        }
        usleep(2_000)
      }
    } catch {
      if error.number == EAGAIN { throw .busy }
      throw .unwritable(path, error.number)
    }
  }

  /// Whether some program holds it just now; nothing is made for the question.
  static func isHeld(_ store: FolderStore) -> Bool {
    let calls = store.calls
    guard let folder = try? PrivateFolder.opened(store.root, isRestricted: false),
      let file = try? calls.open("lock", in: folder.descriptor, flags: O_RDONLY, mode: 0)
    else { return false }
    defer { try? calls.close(file) }
    return (try? calls.isLocked(file)) ?? false
  }

  deinit {
    try? calls.closeUnlocked(file)
  }
}
