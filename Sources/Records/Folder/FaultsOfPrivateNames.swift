import Workspaces

/// What lies under the names of the program's own files and folders and is something else, so that nothing
/// can be written there, or would be written into somebody else's file.
extension FaultLook {
  private static let files = ["lock", "sync.lock", "seals", "withheld", "remote", "taken"]
  private static let folders = ["journal", "sittings", "typing", Quarantine.name, "sync.git"]

  /// Whether there can be no lock while something else lies at a path.
  static func keepsFromLocking(_ path: String) -> Bool {
    path == PrivateFolder.path(false) || path == PrivateFolder.path(false) + "/lock"
  }

  /// Whether nothing can be put aside while something else lies at a path.
  static func keepsFromPuttingAside(_ path: String) -> Bool {
    let folder = PrivateFolder.path(true)
    return [Place.restricted, folder, folder + "/" + Quarantine.name].contains(path)
  }

  mutating func lookAtPrivateNames() {
    look(Place.restricted, .folder, in: store.root, Place.restricted)
    for isRestricted in [false, true] {
      let above = isRestricted ? try? store.root.folder(Place.restricted) : store.root
      guard let above else { continue }
      let path = PrivateFolder.path(isRestricted)
      look(PrivateFolder.name, .folder, in: above, path)
      guard let folder = try? above.folder(PrivateFolder.name) else { continue }
      for name in Self.files { look(name, .regular, in: folder, path + "/" + name) }
      for name in Self.folders { look(name, .folder, in: folder, path + "/" + name) }
    }
  }

  private mutating func look(
    _ name: String, _ sort: FileStatus.Sort, in folder: Folder, _ path: String
  ) {
    guard let status = try? store.calls.status(name, in: folder.descriptor) else { return }
    if status.sort != sort {
      note(path, .notARegularFile)
    } else if !store.owners.contains(status.owner) {
      note(path, .foreignOwner)
    } else if sort == .regular && status.links > 1 {
      note(path, .severalNames)
    }
  }
}
