import Coordination

/// The folder of the files that are kept beside materials: `attachments/ID/NAME`, and the restricted ones
/// below `restricted/` in the same way.
enum AttachmentFolder {
  static let name = "attachments"

  /// A kept file, relative to the workspace.
  static func path(_ id: RecordID, _ name: String, isRestricted: Bool) -> String {
    (isRestricted ? Place.restricted + "/" : "") + "\(Self.name)/\(id)/\(name)"
  }

  /// Opens the folder of a record; nil where there is none.
  static func opened(
    _ root: Folder, of id: RecordID, isRestricted: Bool
  ) throws(CallFailure) -> Folder? {
    do throws(CallFailure) {
      let above = try isRestricted ? root.folder(Place.restricted) : root
      return try above.folder(name).folder(id.rawValue)
    } catch let error where error.isNothingThere {
      return nil
    }
  }

  /// Opens the folder of a record, made where it is missing, and then on the disk with those above it.
  static func made(
    _ root: Folder, of id: RecordID, isRestricted: Bool
  ) throws(CallFailure) -> Folder {
    let above = try isRestricted ? made(Place.restricted, in: root) : root
    return try made(id.rawValue, in: try made(name, in: above))
  }

  private static func made(_ name: String, in parent: Folder) throws(CallFailure) -> Folder {
    let folder = try parent.folderMade(name).folder
    // A program that made it may have been killed before its name was on the disk.
    try parent.synchronise()
    return folder
  }

  /// Whether a folder's name is the id of a material that everybody may read.
  static func isOfPublicMaterial(_ name: String, in store: FolderStore) -> Bool {
    let file = name + RecordFile.ending
    let listing = RecordKind.material.listing
    guard let record = RecordPath("\(listing)/\(file)"),
      let folder = try? store.root.folder(listing)
    else { return false }
    return record.isPublic(file, in: folder, of: store)
  }
}
