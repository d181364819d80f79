import Glibc

/// How many restricted records the workspace has: a number in a file, so that a copy without them knows
/// that there are some.
struct Withheld {
  private static let name = "withheld"

  let root: Folder
  let calls: any FileCalls

  /// The number; nil where none was written yet.
  func read() throws(CallFailure) -> Int? {
    do throws(CallFailure) {
      let folder = try root.folder(PrivateFolder.name)
      let bytes = try folder.bytes(Self.name, limit: 20) ?? []
      let text = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      return Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  /// Writes the number and brings it to the disk.
  func write(_ number: Int) throws(CallFailure) {
    let folder = try PrivateFolder.made(root, isRestricted: false, calls)
    try folder.replace(Self.name, by: Array("\(number)\n".utf8))
    try calls.synchronise(folder.descriptor)
  }
}
