import Coordination
import Glibc
import Synchronization
public import Workspaces

// What is typed anywhere, by this program or another one, running or not.
extension FolderTypingJournal {
  public func latest(under key: String, unless isSaved: (ChangeID) -> Bool) -> KeptText? {
    let (own, names) = state.withLock { state in
      (
        state.ledger.texts[key],
        Set([state.file?.name].compactMap(\.self) + state.retired.map(\.name))
      )
    }
    var texts = others(key, except: names, isSaved)
    if let own { texts.append(own) }
    if texts.isEmpty,
      let drafts = try? PrivateFolder.opened(root, isRestricted: false).folder(OldDrafts.name),
      let draft = OldDrafts.draft(under: key, drafts, owners: owners), !draft.text.bytes.isEmpty
    {
      texts.append(draft.text)
    }
    return texts.max { $0.typed < $1.typed }.map { KeptText(key, $0) }
  }

  private func others(
    _ key: String, except own: Set<String>, _ isSaved: (ChangeID) -> Bool
  ) -> [TypingLedger.Text] {
    guard let folder = try? TypingFolder.opened(root) else { return [] }
    // A program may write everything into a new file between listing and reading.
    for _ in 0..<3 {
      var journals: [String: TypingContents] = [:]
      var isWhole = true
      for name in (try? TypingFolder.journals(folder, calls)) ?? [] where !own.contains(name) {
        do throws(CallFailure) {
          journals[name] = try contents(name, folder)
        } catch {
          if error.number == ENOENT { isWhole = false }
        }
      }
      guard isWhole else { continue }
      let replaced = Set(journals.values.flatMap(\.replaced))
      return journals.filter { !replaced.contains($0.key) }.flatMap { name, contents in
        let text = contents.texts[key].map {
          TypingLedger.Text(bytes: $0.bytes, typed: $0.typed)
        }
        return [text, unsaved(key, in: contents, name, folder, isSaved)].compactMap(\.self)
      }
    }
    return []
  }

  /// The text of the latest change made of one under a key; nil where the program that made it may be
  /// saving it still.
  private func unsaved(
    _ key: String, in contents: TypingContents, _ name: String, _ folder: Folder,
    _ isSaved: (ChangeID) -> Bool
  ) -> TypingLedger.Text? {
    guard let change = contents.changes.last(where: { $0.change?.draft?.key == key }),
      let text = change.change?.draft?.text, !text.isEmpty, hasEnded(name, folder),
      !(change.change.map { isSaved($0.note.id) } ?? false)
    else { return nil }
    return TypingLedger.Text(bytes: Array(text.utf8), typed: change.made)
  }

  private func hasEnded(_ name: String, _ folder: Folder) -> Bool {
    guard let file = try? calls.open(name, in: folder.descriptor, flags: O_RDONLY, mode: 0) else {
      return false
    }
    defer { try? calls.close(file) }
    return (try? calls.isLocked(file)) == false
  }

  /// What is in a journal; nil where it is no file of the owners' own.
  private func contents(_ name: String, _ folder: Folder) throws(CallFailure) -> TypingContents? {
    let file = try calls.open(name, in: folder.descriptor, flags: O_RDONLY, mode: 0)
    defer { try? calls.close(file) }
    let status = try calls.status(of: file)
    guard status.sort == .regular, owners.contains(status.owner),
      status.size <= TypingFolder.limit
    else { return nil }
    return TypingContents(try calls.bytes(of: file, limit: TypingFolder.limit))
  }
}
