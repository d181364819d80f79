import Glibc

/// The folders of the program's own state in a workspace: one beside the public records, one beside the
/// restricted ones.
enum PrivateFolder {
  static let name = ".porada"

  /// The folder, relative to the workspace.
  static func path(_ isRestricted: Bool) -> String {
    isRestricted ? Place.restricted + "/" + name : name
  }

  /// Opens the folder.
  static func opened(_ root: Folder, isRestricted: Bool) throws(CallFailure) -> Folder {
    try (isRestricted ? root.folder(Place.restricted) : root).folder(name)
  }

  /// Opens the folder, made where it is missing, and then on the disk with the one above it.
  static func made(
    _ root: Folder, isRestricted: Bool, _ calls: any FileCalls
  ) throws(CallFailure) -> Folder {
    var parent = root
    if isRestricted {
      let (folder, isNew) = try root.folderMade(Place.restricted)
      if isNew { try calls.synchronise(root.descriptor) }
      parent = folder
    }
    let (folder, isNew) = try parent.folderMade(name)
    if isNew { try calls.synchronise(parent.descriptor) }
    return folder
  }

  /// Brings the names of what lies in the folder to the disk, and those of the folders down to it: a program
  /// that made them may have been killed before it did so.
  static func synchroniseNames(
    _ root: Folder, isRestricted: Bool
  ) throws(CallFailure) {
    try opened(root, isRestricted: isRestricted).synchronise()
    if isRestricted { try root.folder(Place.restricted).synchronise() }
    try root.synchronise()
  }
}
