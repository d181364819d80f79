import Coordination
import Foundation
import Glibc
import Workspaces

@testable import Records

/// A workspace with a good record of every kind, and beside each a victim for somebody to damage.
///
/// There can be only one settings file, so it is a victim itself.
struct HostileFolder {
  static let victim: RecordID = "victim"

  let folder = TemporaryFolder()

  init() throws {
    var records: [any Record] = []
    for kind in RecordKind.allCases {
      var record = try Samples.full(kind)
      // Restricted records lie elsewhere; here every kind has one place.
      if let free = try? record.setting("restricted", to: nil) { record = free }
      if kind == .settings {
        records.append(record)
        continue
      }
      record.id = Self.good(kind)
      records.append(record)
      record.id = Self.id(kind)
      records.append(record)
    }
    _ = try FolderStore.create(at: folder.path, records: records)
  }

  /// The id of a kind's record that nobody touches.
  static func good(_ kind: RecordKind) -> RecordID { made("good", kind) }

  /// The id of a kind's record that is damaged.
  static func id(_ kind: RecordKind) -> RecordID {
    kind == .settings ? Settings.theID : made("victim", kind)
  }

  private static func made(_ word: String, _ kind: RecordKind) -> RecordID {
    RecordID(rawValue: "\(word)-\(kind.rawValue.lowercased())")!
  }

  /// The victim's file, relative to the workspace.
  static func path(_ kind: RecordKind) -> String { "\(kind.listing)/\(id(kind)).plist" }

  func bytes(_ kind: RecordKind) -> [UInt8] { folder.bytes(Self.path(kind)) ?? [] }

  /// The victim's file as text.
  func text(_ kind: RecordKind) -> String { String(decoding: bytes(kind), as: UTF8.self) }

  /// Puts bytes in the victim's place.
  func put(_ bytes: some Collection<UInt8>, _ kind: RecordKind) throws {
    try folder.put(bytes, Self.path(kind))
  }

  /// Takes the victim's file away, to put something else there.
  func clear(_ kind: RecordKind) -> String {
    let path = folder.path(Self.path(kind))
    unlink(path)
    return path
  }

  /// What lies in a victim's place, down to who it is, or nil where nothing does.
  func remains(_ kind: RecordKind) -> Remains? {
    var status = stat()
    let path = folder.path(Self.path(kind))
    guard lstat(path, &status) == 0 else { return nil }
    // What is no small file is known by its number alone: reading a pipe would wait for ever.
    let isSmall = status.st_mode & S_IFMT == S_IFREG && status.st_size < 1 << 22
    return Remains(
      inode: status.st_ino, mode: status.st_mode, size: status.st_size,
      bytes: isSmall ? folder.bytes(Self.path(kind)) : nil)
  }

  struct Remains: Equatable {
    var inode: ino_t
    var mode: mode_t
    var size: off_t
    var bytes: [UInt8]?
  }
}
