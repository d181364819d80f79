import Glibc

/// The workspace's own repository as it lies on the disk: a workspace may come from anybody, and in a
/// repository stands much that git obeys.
struct OwnRepository {
  private let path: String

  /// What git makes in a bare repository and leaves there.
  private static let names: Set<String> = [
    "HEAD", "config", "objects", "refs", "packed-refs", "shallow",
  ]
  private static let settings =
    "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n"

  init(_ path: String) {
    self.path = path
  }

  /// Whether there is one.
  var isThere: Bool { sort("HEAD") == .file }

  /// Whether something lies in its place, or in it, that this program or its git has not made.
  var isForeign: Bool {
    guard Self.sort(path) != .nothing else { return false }
    guard Self.sort(path) == .folder, let names = Self.names(in: path) else { return true }
    for name in names {
      // What a git that was killed leaves behind does no harm.
      let isLeft = name.hasSuffix(".lock") || name.hasPrefix("fast_import_crash_")
      guard isLeft || Self.names.contains(name) else { return true }
      let wanted: Sort = ["objects", "refs"].contains(name) ? .folder : .file
      if sort(name) != wanted { return true }
    }
    // Other places to read from.
    guard let info = Self.names(in: path + "/objects/info") else { return false }
    return info.contains { $0 != "packs" }
  }

  /// Has its settings be those of a new one, whatever they were; says whether that could be done.
  func writeSettings() -> Bool {
    let place = path + "/config"
    var bytes = Array(Self.settings.utf8)
    let temporary = "\(path)/config.\(UInt64.random(in: 0...UInt64.max)).lock"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = write(file, &bytes, bytes.count) == bytes.count
    close(file)
    if isWritten, rename(temporary, place) == 0 { return true }
    unlink(temporary)
    return false
  }

  private enum Sort {
    case nothing, file, folder, other
  }

  private func sort(_ name: String) -> Sort { Self.sort(path + "/" + name) }

  private static func sort(_ path: String) -> Sort {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
