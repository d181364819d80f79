import Workspaces

/// What others on the machine can get at.
///
/// A folder that nobody else can enter hides everything in it: it is looked into only where it is open.
extension FaultLook {
  /// How deep folders are looked into.
  private static let depth = 6

  mutating func lookAtPermissions() {
    look(store.root, "", depth: 0)
  }

  private mutating func look(_ folder: Folder, _ path: String, depth: Int) {
    guard let status = try? folder.status(), status.permissions & 0o077 != 0 else { return }
    note(path.isEmpty ? "." : path, .notPrivate(Int(status.permissions)))
    guard depth < Self.depth else { return }
    let prefix = path.isEmpty ? "" : path + "/"
    for name in (try? store.calls.list(folder.descriptor)) ?? [] {
      // The rest of the folder is not ours.
      if depth == 0 && !Self.own.contains(name) { continue }
      guard let status = try? store.calls.status(name, in: folder.descriptor) else { continue }
      switch status.sort {
      case .folder:
        if let inner = try? folder.folder(name) { look(inner, prefix + name, depth: depth + 1) }
      case .regular where status.permissions & 0o077 != 0:
        note(prefix + name, .notPrivate(Int(status.permissions)))
      default: break
      }
    }
  }

  private static let own = Set(
    Place.all.filter { !$0.isRestricted }.map(\.path) + [
      Place.restricted, PrivateFolder.name, AttachmentFolder.name,
    ])
}
