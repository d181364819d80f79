import Glibc

/// The drafts of the earlier version: a text file per key, in a folder of the program's own.
enum OldDrafts {
  static let name = "drafts"
  private static let ending = ".txt"

  /// A draft.
  struct Draft {
    var name: String
    var key: String
    var text: TypingLedger.Text
  }

  /// All drafts in the folder; what cannot be read is left alone.
  static func all(_ folder: Folder, owners: Set<UInt32>) -> [Draft] {
    let names = (try? folder.calls.list(folder.descriptor)) ?? []
    return names.sorted().compactMap { name in
      guard let key = key(ofName: name) else { return nil }
      return draft(name, key, folder, owners)
    }
  }

  /// The draft under a key, nil where there is none.
  static func draft(under key: String, _ folder: Folder, owners: Set<UInt32>) -> Draft? {
    draft(DraftName.of(key), key, folder, owners)
  }

  private static func draft(
    _ name: String, _ key: String, _ folder: Folder, _ owners: Set<UInt32>
  ) -> Draft? {
    let calls = folder.calls
    guard let file = try? calls.open(name, in: folder.descriptor, flags: O_RDONLY, mode: 0) else {
      return nil
    }
    defer { try? calls.close(file) }
    guard let status = try? calls.status(of: file), status.sort == .regular, status.links == 1,
      owners.contains(status.owner), status.size <= TypingFolder.limit,
      let bytes = try? calls.bytes(of: file, limit: TypingFolder.limit)
    else { return nil }
    // A damaged draft is still worth more than none.
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return Draft(
      name: name, key: key,
      text: TypingLedger.Text(bytes: text, typed: Int(status.stamp.modified / 1_000_000)))
  }

  /// The key that a file's name stands for; what cannot be told is kept under the name itself.
  static func key(ofName name: String) -> String? {
    guard name.hasSuffix(ending), !name.hasPrefix(".") else { return nil }
    let stem = String(name.dropLast(ending.count))
    if DraftName.of(stem) == name { return stem }
    if stem.hasPrefix("X") {
      let digits = Array(stem.utf8.dropFirst())
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
        UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
      }
      if let key = String(validating: bytes, as: UTF8.self), DraftName.of(key) == name {
        return key
      }
    }
    return "recovered:" + stem
  }
}
