import Coordination
import Glibc
public import Workspaces

extension FolderStore {
  public func outsideChanges() throws(StoreError) -> OutsideChanges {
    try outsideChanges(lookingAtAll: false)
  }

  public func outsideChanges(lookingAtAll: Bool) throws(StoreError) -> OutsideChanges {
    do throws(CallFailure) {
      // Without its settings this is no workspace any more: its disk may have been taken out. To call
      // every record removed would be the wrong answer.
      guard try Self.holdsSettings(root, calls) else { throw CallFailure(number: 0) }
    } catch {
      if isDeleted { throw .gone(location) }
      throw error.number == 0 ? .notAWorkspace(location) : .unreadable(location, error.number)
    }
    try finishHalfWritten()
    let now = Moment.now
    let isFull = lookingAtAll || now - lastFullLook >= fullLookInterval
    if isFull { lastFullLook = now }
    noteForeignChanges()
    var look = OutsideLook(self)
    look.listChangedFolders()
    look.compareKnownFiles(all: isFull)
    look.compareTroubles()
    look.readDoubtful()
    look.dropMissing()
    if let settings = look.changes.changed.lazy.compactMap({ $0 as? Settings }).first {
      versionsKept = settings.versionsKept ?? Settings.versionsKeptByDefault
    }
    hasFinishedUnseen = false
    if look.changes.isEmpty, isElsewhere { throw .moved(location) }
    return look.changes
  }

  /// Whether the folder that was opened has no name any more.
  var isDeleted: Bool { (try? root.status())?.links == 0 }

  /// Whether the path leads to another folder by now, or to none: the one that was opened was moved, or
  /// taken away. What is saved goes into that one all the same.
  private var isElsewhere: Bool {
    guard !location.isEmpty, let own = try? root.status().stamp.inode else { return false }
    do throws(CallFailure) {
      return try calls.status(location + "/.", in: Folder.working).stamp.inode != own
    } catch {
      return error.number == ENOENT
    }
  }

  /// Has the folders looked at in which other programs, by their journal, have changed something: the
  /// clock of a file system may be too coarse to show it.
  private func noteForeignChanges() {
    _ = try? journal.catchUp()
    for kind in journal.takeForeign() {
      for isRestricted in [true, false] {
        let number = Place(kind: kind, isRestricted: isRestricted).number
        if folderStamps[number] != nil { folderStamps[number] = .unsettled }
      }
    }
  }
}
