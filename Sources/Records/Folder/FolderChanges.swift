import Coordination
public import Workspaces

extension FolderStore {
  public func outsideChanges() throws(StoreError) -> OutsideChanges {
    do throws(CallFailure) {
      // Without its settings this is no workspace any more: its disk may have been taken out. To call
      // every record removed would be the wrong answer.
      guard try Self.holdsSettings(root, calls) else { throw CallFailure(number: 0) }
    } catch {
      throw error.number == 0 ? .notAWorkspace(location) : .unreadable(location, error.number)
    }
    var look = OutsideLook(self)
    look.listChangedFolders()
    look.compareKnownFiles()
    look.compareTroubles()
    look.readDoubtful()
    look.dropMissing()
    return look.changes
  }
}
