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

  deinit {
    try? calls.closeUnlocked(file)
  }
}
