import Coordination
import Glibc
import Workspaces

/// What programs of the same actor have left that have ended.
struct TypingAdoption {
  /// A journal, or an old draft, that was found; its lock is held.
  struct Found {
    var old: TypingKeeping.Retired
    var texts: [String: TypingLedger.Text] = [:]
    var changes: [TypingContents.Change] = []
    var replaced: Set<String> = []
  }

  private let folder: Folder
  private let calls: any FileCalls
  private let actor: Actor
  private let owners: Set<UInt32>
  private(set) var found: [Found] = []
  /// Why something that was left could not be looked at.
  private(set) var failure: CallFailure?

  init(_ folder: Folder, _ actor: Actor, owners: Set<UInt32>) {
    self.folder = folder
    calls = folder.calls
    self.actor = actor
    self.owners = owners
  }

  /// Takes the journals of programs that have ended.
  ///
  /// What cannot be opened or read is tried once more, and then left alone and noted as the `failure`.
  mutating func takeJournals(except own: Set<String>) {
    for _ in 0..<2 {
      failure = nil
      do throws(CallFailure) {
        let taken = own.union(found.map(\.old.name))
        for name in try TypingFolder.journals(folder, calls) where !taken.contains(name) {
          takeJournal(name)
        }
      } catch {
        failure = error
      }
      if failure == nil { return }
    }
  }

  private mutating func takeJournal(_ name: String) {
    do throws(CallFailure) {
      guard let file = try TypingFile.ended(name, in: folder, owners: owners) else { return }
      let contents = TypingContents(try file.bytes())
      guard !contents.isNewer else { return }
      // Where nobody knows any more whose it is, it is the secretary's to see.
      guard contents.actor == actor || contents.actor == nil && actor == .secretary else { return }
      found.append(
        Found(
          old: TypingKeeping.Retired(
            name: name, folder: folder, fate: contents.isDamaged ? .setAside : .remove, file: file),
          texts: contents.texts.mapValues {
            TypingLedger.Text(bytes: $0.bytes, typed: $0.typed)
          },
          changes: contents.changes.filter { $0.change != nil }, replaced: contents.replaced))
    } catch {
      failure = error
    }
  }

  /// Takes the drafts that the earlier version of the program kept, a file each.
  mutating func takeDrafts(_ root: Folder) {
    guard
      let drafts = try? PrivateFolder.opened(root, isRestricted: false).folder(OldDrafts.name)
    else { return }
    for draft in OldDrafts.all(drafts, owners: owners) {
      found.append(
        Found(
          old: TypingKeeping.Retired(name: draft.name, folder: drafts),
          texts: draft.text.bytes.isEmpty ? [:] : [draft.key: draft.text]))
    }
  }

  /// Brings everything found into our own state; gives back what it was.
  func bring(into state: inout TypingKeeping) -> LeftTyping {
    let replaced = Set(found.flatMap(\.replaced))
    // What another journal of them replaced stands in that one, and later than in its own.
    let counting = found.filter { $0.old.file == nil || !replaced.contains($0.old.name) }
    var left = LeftTyping()
    var texts: [String: [String: [TypingLedger.Text]]] = [:]
    for one in counting {
      for (key, text) in one.texts {
        texts[TypingKey.base(key), default: [:]][key, default: []].append(text)
      }
    }
    // What is typed here matters only where something was left in its place.
    for (key, text) in state.ledger.texts {
      texts[TypingKey.base(key)]?[key, default: []].append(text)
    }
    for base in texts.keys.sorted() { bring(texts[base] ?? [:], base, into: &state, &left) }
    var known = Set(state.ledger.changes.map(\.id))
    let changes = counting.flatMap(\.changes).enumerated()
      .sorted { ($0.element.made, $0.offset) < ($1.element.made, $1.offset) }
    for (_, change) in changes where known.insert(change.id).inserted {
      state.ledger.add(change)
      if let change = change.change { left.changes.append(change) }
    }
    state.retired += found.map(\.old)
    state.ledger.replace(found.filter { $0.old.file != nil }.map(\.old.name))
    left.damaged = found.filter { $0.old.fate == .setAside }.map {
      TypingFolder.path + "/" + $0.old.name + TypingFolder.damagedEnding
    }
    return left
  }

  /// Brings the texts of one key, and of those beside it: the latest stands there, the others beside.
  private func bring(
    _ texts: [String: [TypingLedger.Text]], _ base: String, into state: inout TypingKeeping,
    _ left: inout LeftTyping
  ) {
    let plain = (texts[base] ?? []).sorted { $0.typed > $1.typed }
    if let latest = plain.first {
      state.ledger.set(base, latest)
      left.texts.append(KeptText(base, latest))
    }
    let beside = texts.filter { $0.key != base }.sorted { $0.key < $1.key }.flatMap(\.value)
    for text in beside + plain.dropFirst().reversed() {
      guard let key = state.ledger.keyBeside(base, for: text.bytes) else { continue }
      state.ledger.set(key, text)
      left.conflicts.append(KeptText(key, text))
    }
  }
}
