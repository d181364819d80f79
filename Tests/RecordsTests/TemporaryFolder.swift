import Foundation
import Glibc

/// A folder of a test's own; it goes with the value.
final class TemporaryFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "records-tests-" + UUID().uuidString
    precondition(mkdir(path, 0o700) == 0)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file as a person would, with the folders above it.
  func put(_ bytes: some Collection<UInt8>, _ name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { Array($0) }
  }

  /// All files and folders and what is in the files, by path.
  func everything(hidden: Bool = false) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      if !hidden && name.split(separator: "/").contains(".porada") { continue }
      found[name] = bytes(name) ?? []
    }
    return found
  }

  /// Whether a path is a regular file's.
  func isFile(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
