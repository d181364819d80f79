import Glibc
public import Workspaces

/// What was typed and not entered yet lies in the program's own folder, a text file per key.
extension FolderStore {
  private static let drafts = "drafts"

  public func draft(_ key: String) -> String? {
    guard let folder = try? root.folder(PrivateFolder.name).folder(Self.drafts) else { return nil }
    let buffer = FileBuffer(calls, owners: owners)
    return buffer.withFile(DraftName.of(key), in: folder.descriptor) { outcome in
      guard case .bytes(let bytes, _) = outcome, !bytes.isEmpty else { return nil }
      // A damaged draft is still worth more than none.
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  public func keepDraft(_ text: String?, under key: String) throws(StoreError) {
    let name = DraftName.of(key)
    do throws(CallFailure) {
      let folder = try root.folderMade(PrivateFolder.name).folder.folderMade(Self.drafts).folder
      guard let text, !text.isEmpty else {
        do throws(CallFailure) {
          try calls.remove(name, in: folder.descriptor)
        } catch let error where error.number == ENOENT {
          // There was none.
        }
        return
      }
      // Not brought to the disk: it survives the program's end, and typing waits for no disk.
      let temporary = TemporaryName.fresh()
      try folder.make(temporary, Array(text.utf8), durably: false)
      do throws(CallFailure) {
        try calls.rename(
          temporary, in: folder.descriptor, to: name, in: folder.descriptor, .replacing)
      } catch {
        try? calls.remove(temporary, in: folder.descriptor)
        throw error
      }
    } catch {
      throw .unwritable(path(PrivateFolder.name + "/" + Self.drafts), error.number)
    }
  }
}

/// The file name of a draft's key.
enum DraftName {
  static func of(_ key: String) -> String {
    let isPlain =
      !key.isEmpty && key.utf8.count <= 100
      && key.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    if isPlain { return key + ".txt" }
    // Capitals keep these names apart from the plain ones.
    if key.utf8.count <= 100 {
      let digits = key.utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }
      return "X" + digits.joined() + ".txt"
    }
    return "Y" + String(Digest.of(Array(key.utf8)), radix: 16, uppercase: true) + ".txt"
  }
}
