import Glibc
public import Workspaces

/// Backups of workspaces in folders: tape archives, packed, as the system's `tar` and `gzip` make them.
public struct FolderArchives: WorkspaceArchives {
  private let calls: any FileCalls

  /// Makes backups and restores them.
  public init() {
    self.init(calls: PosixFileCalls())
  }

  /// Makes backups and restores them through given file calls.
  package init(calls: any FileCalls) {
    self.calls = calls
  }

  public func backUp(
    _ workspace: String, to file: String, _ scope: BackupScope, replacing: Bool
  ) throws(ArchiveError) -> BackupContents {
    let store: FolderStore
    let target: TargetName
    do throws(StoreError) {
      store = try FolderStore(at: workspace, calls: calls, patience: 10)
      store.finishesLeftWork = false
      target = try TargetName(file, calls)
    } catch {
      throw .store(error)
    }
    if try target.isInside(store) { throw .insideWorkspace(file) }
    return try Backup(store, target, scope, replacing: replacing).make()
  }

  public func restore(_ file: String, to folder: String) throws(ArchiveError) -> RestoredContents {
    try Restoring(file, to: folder, calls).restore()
  }
}

/// A file that is to be made: its folder, open, and its name there.
struct TargetName {
  let path: String
  let folder: Folder
  let name: String
  private let calls: any FileCalls

  /// Opens the folder that a path ends in.
  init(_ path: String, _ calls: any FileCalls) throws(StoreError) {
    self.path = path
    self.calls = calls
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let last = parts.last, last != ".", last != ".." else {
      throw .unwritable(path, EISDIR)
    }
    name = String(last)
    let above = parts.dropLast().joined(separator: "/")
    do throws(CallFailure) {
      let folderPath = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
      folder = try Folder(path: folderPath, calls)
    } catch {
      throw .unwritable(path, error.number)
    }
  }

  /// Throws an `ArchiveError` where something has the name: only a file, and only where it is to be replaced,
  /// gives way.
  func checkFree(replacing: Bool) throws(ArchiveError) {
    do throws(CallFailure) {
      switch try calls.status(name, in: folder.descriptor).sort {
      case .folder: throw CallFailure(number: EISDIR)
      case .regular where replacing: return
      default: throw CallFailure(number: EEXIST)
      }
    } catch {
      switch error.number {
      case ENOENT: return
      case EEXIST: throw .exists(path)
      default: throw .store(.unwritable(path, error.number))
      }
    }
  }

  /// Whether the file would lie in a workspace.
  func isInside(_ store: FolderStore) throws(ArchiveError) -> Bool {
    do throws(CallFailure) {
      let root = try store.root.status()
      var folder = folder
      while true {
        let status = try folder.status()
        if status.isSameFile(as: root) { return true }
        let above = try folder.folder("..")
        if try above.status().isSameFile(as: status) { return false }
        folder = above
      }
    } catch {
      // A folder above that may not be looked into is none of this user's workspace.
      return false
    }
  }
}
