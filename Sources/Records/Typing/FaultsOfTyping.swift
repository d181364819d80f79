import Glibc
import Workspaces

/// What is wrong with what was typed and not saved.
extension FaultLook {
  mutating func lookAtTyping() {
    do throws(CallFailure) {
      let folder = try TypingFolder.opened(store.root)
      for name in try store.calls.list(folder.descriptor) {
        let path = TypingFolder.path + "/" + name
        if name.hasSuffix(TypingFolder.damagedEnding) {
          let size = (try? store.calls.status(name, in: folder.descriptor).size) ?? 0
          note(path, .damagedTyping(size))
        } else if name.hasSuffix(TypingFolder.ending) {
          look(name, path, folder)
        }
      }
    } catch {
      if error.number != ENOENT { note(TypingFolder.path, .unreadable(error.number)) }
    }
  }

  private mutating func look(_ name: String, _ path: String, _ folder: Folder) {
    let calls = store.calls
    do throws(CallFailure) {
      let file = try calls.open(name, in: folder.descriptor, flags: O_RDONLY, mode: 0)
      defer { try? calls.close(file) }
      let status = try calls.status(of: file)
      guard status.sort == .regular, status.links == 1, store.owners.contains(status.owner) else {
        return note(path, .notARegularFile)
      }
      guard status.size <= TypingFolder.limit else {
        return note(path, .tooLarge(status.size, limit: TypingFolder.limit))
      }
      // A running program may write just now: an end that is cut short is no fault here.
      let contents = TypingContents(try calls.bytes(of: file, limit: TypingFolder.limit))
      if contents.isNewer {
        note(path, .newerSchema(contents.form))
      } else if contents.isDamaged {
        note(path, .damagedTyping(status.size))
      } else if !contents.isEmpty, try !calls.isLocked(file) {
        note(path, .leftTyping(texts: contents.texts.count, changes: contents.changes.count))
      }
    } catch {
      switch error.number {
      case ENOENT: break
      case ELOOP, ENXIO: note(path, .notARegularFile)
      default: note(path, .unreadable(error.number))
      }
    }
  }
}
