import Dispatch
import Glibc
import Synchronization
import Workspaces

// What happens behind the caller's back.
extension FolderTypingJournal {
  /// How long until what failed is tried again, in milliseconds.
  var pauseAfterTrouble: Int? { pause.map { $0 * 5 } }

  /// Tries again, soon, whatever could not be written.
  public func retry() {
    guard pause != nil else { return }
    queue.async { [weak self] in _ = self?.bringToDisk() }
  }

  func plan(after milliseconds: Int?) {
    guard pause != nil, let milliseconds else { return }
    let isFirst = state.withLock { state in
      guard !state.isPlanned, state.actor != nil else { return false }
      state.isPlanned = true
      return true
    }
    guard isFirst else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in
      guard let self else { return }
      // From here on, what is written is planned for anew.
      state.withLock { $0.isPlanned = false }
      if bringToDisk() != nil { plan(after: pauseAfterTrouble) }
    }
  }

  /// Writes what is missing and brings it to the disk; gives back what was in the way. On the queue.
  func bringToDisk() -> StoreError? {
    // A failed sync is followed by one attempt with a new file at once.
    for _ in 0..<2 {
      let work = state.withLock { state -> Result<(TypingFile, Folder, Int)?, CallFailure> in
        guard state.actor != nil else { return .success(nil) }
        do throws(CallFailure) {
          state.noteWhereTaken(root)
          try state.write(root, calls)
        } catch {
          state.trouble = .unwritable(path, error.number)
          return .failure(error)
        }
        // Where there is no room for a new file the stale one does as well.
        if state.isStale { try? state.writeNewFile(root, calls) }
        guard let file = state.file, let folder = state.folder, state.isUnsynchronised else {
          state.trouble = nil
          return .success(nil)
        }
        return .success((file, folder, state.frame))
      }
      do throws(CallFailure) {
        guard let (file, folder, frame) = try work.get() else { break }
        do throws(CallFailure) {
          try file.synchronise()
          let (isFirst, areFoldersNew) = state.withLock {
            ($0.synchronised == 0, !$0.areFoldersOnDisk)
          }
          if isFirst { try calls.synchronise(folder.descriptor) }
          if areFoldersNew {
            try PrivateFolder.synchroniseNames(root, isRestricted: true)
            state.withLock { $0.areFoldersOnDisk = true }
          }
        } catch {
          state.withLock { $0.noteBroken(file) }
          throw error
        }
        state.withLock { $0.noteSynchronised(file, upTo: frame) }
        break
      } catch {
        state.withLock { $0.trouble = .unwritable(path, error.number) }
      }
    }
    takeRetiredAway()
    return state.withLock { $0.trouble }
  }

  /// Takes away what stands in our own journal on the disk.
  private func takeRetiredAway() {
    var folders: [Folder] = []
    for old in state.withLock({ $0.removable }) {
      do throws(CallFailure) {
        switch old.fate {
        case .remove: try calls.remove(old.name, in: old.folder.descriptor)
        case .setAside:
          try calls.rename(
            old.name, in: old.folder.descriptor, to: old.name + TypingFolder.damagedEnding,
            in: old.folder.descriptor, .neverReplacing)
        }
        if !old.isOwn, !folders.contains(where: { $0 === old.folder }) {
          folders.append(old.folder)
        }
      } catch {
        // What cannot be taken away now is tried again with the next sync.
        if error.number != ENOENT { continue }
      }
      state.withLock { state in
        state.retired.removeAll { $0.name == old.name && $0.folder === old.folder }
      }
    }
    // So that none of them comes back after a loss of power.
    for folder in folders { try? calls.synchronise(folder.descriptor) }
  }
}
