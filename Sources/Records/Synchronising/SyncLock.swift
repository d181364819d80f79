import Glibc
import Workspaces

/// Held while a workspace is synchronised: by one program at a time, gone with it.
final class SyncLock {
  private let calls: any FileCalls
  private let file: Int32

  /// Takes the lock; throws `StoreError.busy` where another program has it.
  init(_ store: FolderStore) throws(StoreError) {
    calls = store.calls
    let path = store.path(PrivateFolder.name + "/sync.lock")
    do throws(CallFailure) {
      let folder = try store.root.folderMade(PrivateFolder.name).folder
      file = try calls.open(
        "sync.lock", in: folder.descriptor, flags: O_RDWR | O_CREAT, mode: Folder.fileMode)
    } catch {
      throw .unwritable(path, error.number)
    }
    // From here on `deinit` closes the file, whatever is thrown.
    do throws(CallFailure) {
      try calls.setMode(of: file, to: Folder.fileMode)
      // A program that is just being started has the lock for a moment as well.
      var turns = Int(store.patience * 100)
      while try !calls.tryLock(file) {
        turns -= 1
        if turns < 0 { throw CallFailure(number: EAGAIN) }
        usleep(10_000)
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

/// A line about synchronising in a file of its own: the address of the last time, the commit that was taken
/// in last. It lies among what is restricted, and goes into no backup: who restores one decides anew where
/// records are sent.
struct RememberedLine {
  private let name: String
  private let store: FolderStore

  init(_ store: FolderStore, _ name: String) {
    self.store = store
    self.name = name
  }

  /// What is remembered, nil where nothing or nothing readable.
  func text() -> String? {
    guard let folder = try? PrivateFolder.opened(store.root, isRestricted: true) else { return nil }
    let buffer = FileBuffer(store.calls, owners: store.owners)
    return buffer.withFile(name, in: folder.descriptor) { outcome in
      guard case .bytes(let bytes, _) = outcome else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
  }

  /// Remembers an address.
  func keep(_ text: String) throws(StoreError) {
    if text == self.text() { return }
    let calls = store.calls
    do throws(CallFailure) {
      let folder = try PrivateFolder.made(store.root, isRestricted: true, calls)
      let temporary = TemporaryName.fresh()
      try folder.make(temporary, Array((text + "\n").utf8), durably: true)
      do throws(CallFailure) {
        try calls.rename(
          temporary, in: folder.descriptor, to: name, in: folder.descriptor, .replacing)
      } catch {
        try? calls.remove(temporary, in: folder.descriptor)
        throw error
      }
    } catch {
      throw .unwritable(store.path(PrivateFolder.path(true) + "/" + name), error.number)
    }
  }
}
