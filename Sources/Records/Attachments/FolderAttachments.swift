public import Coordination
import Glibc
public import Workspaces

extension FolderStore {
  public func keepFile(
    _ bytes: [UInt8], named name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> String {
    let path = path(AttachmentFolder.path(record, name, isRestricted: restricted))
    guard KeptFileName.isPlain(name) else { throw .unwritable(path, EINVAL) }
    // What is larger would be left out of every backup.
    guard bytes.count <= TarReader.largest else { throw .unwritable(path, EFBIG) }
    let lock = try WorkspaceLock(self)
    defer { withExtendedLifetime(lock) {} }
    do throws(CallFailure) {
      let folder = try AttachmentFolder.made(root, of: record, isRestricted: restricted)
      for left in try calls.list(folder.descriptor) where TemporaryName.isOne(left) {
        try? calls.remove(left, in: folder.descriptor)
      }
      let kept = try put(bytes, name, in: folder)
      try folder.synchronise()
      return kept
    } catch {
      throw .unwritable(path, error.number)
    }
  }

  /// Puts bytes under a name, or under that with a number where something has it already.
  private func put(
    _ bytes: [UInt8], _ name: String, in folder: Folder
  ) throws(CallFailure) -> String {
    var kept = name
    var number = 2
    while true {
      if (try? calls.status(kept, in: folder.descriptor)) == nil {
        do throws(CallFailure) {
          try folder.replace(kept, by: bytes, .neverReplacing)
          return kept
        } catch let error where error.number == EEXIST && number < 10_000 {
          // Somebody who does not ask for the lock was quicker.
        }
      }
      kept = KeptFileName.numbered(name, number)
      number += 1
    }
  }

  public func keptFile(
    _ name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> [UInt8]? {
    guard KeptFileName.isPlain(name) else { return nil }
    do throws(CallFailure) {
      let folder = try AttachmentFolder.opened(root, of: record, isRestricted: restricted)
      return try folder?.bytes(name, limit: TarReader.largest)
    } catch {
      throw .unreadable(
        path(AttachmentFolder.path(record, name, isRestricted: restricted)), error.number)
    }
  }
}

extension CallFailure {
  /// Whether there is nothing under a name, or something that cannot be what was looked for.
  var isNothingThere: Bool { [ENOENT, ENOTDIR, ELOOP].contains(number) }
}
