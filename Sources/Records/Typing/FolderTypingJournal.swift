public import Coordination
import Dispatch
import Foundation
import Synchronization
public import Workspaces

/// The typing journal of a workspace in a folder: one file per running program that is only appended to.
///
/// What is kept is written before a call returns, by one call of the system, and brought to the disk on
/// a queue of its own within half a second. It shares nothing with the store that can change.
public final class FolderTypingJournal: TypingJournal, Sendable {
  let root: Folder
  let calls: any FileCalls
  let owners: Set<UInt32>
  let state = Mutex(TypingKeeping())
  let queue = DispatchQueue(label: "typing", qos: .userInitiated)
  private let location: String
  private let clock: @Sendable () -> Date
  /// How long a written frame may wait before it is brought to the disk, in milliseconds; nil where
  /// nothing is done behind the caller's back.
  let pause: Int?

  /// Keeps in the folder of a workspace; nothing is made before `begin`.
  init(
    _ root: Folder, _ calls: any FileCalls, owners: Set<UInt32>, location: String,
    pause: Int? = 200, clock: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.root = root
    self.calls = calls
    self.owners = owners
    self.location = location
    self.pause = pause
    self.clock = clock
  }

  public var trouble: StoreError? { state.withLock { $0.trouble } }

  public func begin(as actor: Actor) throws(StoreError) -> LeftTyping {
    // What others have left is seen, and kept, also where nothing can be written just now.
    try? written { (state) throws(CallFailure) in
      state.actor = actor
      try state.writeNewFile(root, calls)
    }
    return adopt(as: actor)
  }

  public func takeOverLeft() throws(StoreError) -> LeftTyping {
    guard let actor = state.withLock({ $0.actor }) else { return LeftTyping() }
    // Nothing is taken over into a file that cannot be written.
    try written { (state) throws(CallFailure) in try state.write(root, calls) }
    return adopt(as: actor)
  }

  /// Takes over what programs of an actor have left that have ended.
  private func adopt(as actor: Actor) -> LeftTyping {
    guard let folder = state.withLock({ $0.folder }) ?? (try? TypingFolder.opened(root)) else {
      return LeftTyping()
    }
    let own = state.withLock { state in
      Set([state.file?.name].compactMap(\.self) + state.retired.map(\.name))
    }
    var adoption = TypingAdoption(folder, actor, owners: owners)
    adoption.takeJournals(except: own)
    if actor == .secretary { adoption.takeDrafts(root) }
    let unread = adoption.failure.map { StoreError.unreadable(path, $0.number) }
    guard !adoption.found.isEmpty else {
      plan(after: pause)
      return LeftTyping(unread: unread)
    }
    var left = state.withLock { adoption.bring(into: &$0) }
    left.unread = unread
    // Until it stands in ours and that is on the disk, what was left stays where it is, locked: nobody who
    // begins to work has to wait for it.
    try? written { (state) throws(CallFailure) in try state.write(root, calls) }
    if pause == nil { try? synchronise() } else { plan(after: 0) }
    return left
  }

  public func text(under key: String) -> KeptText? {
    state.withLock { $0.ledger.texts[key].map { KeptText(key, $0) } }
  }

  public func all() -> [KeptText] {
    state.withLock { state in
      state.ledger.texts.map { KeptText($0.key, $0.value) }.sorted { $0.key < $1.key }
    }
  }

  public func keep(_ text: String?, under key: String) throws(StoreError) {
    let text = text.flatMap { $0.isEmpty ? nil : $0 }.map { made($0) }
    try written { (state) throws(CallFailure) in
      state.ledger.set(key, text)
      try state.write(root, calls)
    }
    plan(after: pause)
  }

  public func exchange(_ key: String, with other: String) throws(StoreError) {
    let now = TypingTime.number(clock())
    try written { (state) throws(CallFailure) in
      let (one, two) = (state.ledger.texts[key], state.ledger.texts[other])
      state.ledger.set(key, two.map { TypingLedger.Text(bytes: $0.bytes, typed: now) })
      state.ledger.set(other, one)
      try state.write(root, calls)
    }
    plan(after: pause)
  }

  public func keep(_ change: UnsavedChange) throws(StoreError) {
    let kept = TypingContents.Change(
      id: change.note.id, made: TypingTime.number(clock()),
      form: UnsavedChangeCoding.bytes(of: change), change: change)
    try written { (state) throws(CallFailure) in
      state.ledger.add(kept)
      if let draft = change.draft { state.ledger.set(draft.key, nil) }
      try state.write(root, calls)
    }
    plan(after: pause)
  }

  public func replace(_ old: ChangeID, by change: UnsavedChange) throws(StoreError) {
    let form = UnsavedChangeCoding.bytes(of: change)
    let now = TypingTime.number(clock())
    try written { (state) throws(CallFailure) in
      state.ledger.replace(
        old,
        by: TypingContents.Change(id: change.note.id, made: now, form: form, change: change))
      try state.write(root, calls)
    }
    plan(after: pause)
  }

  public func forget(_ change: ChangeID, restoring: Bool) throws(StoreError) {
    let now = TypingTime.number(clock())
    try written { (state) throws(CallFailure) in
      let settled = state.ledger.settle(change)
      if restoring, let draft = settled?.change?.draft, !draft.text.isEmpty {
        let text = TypingLedger.Text(bytes: Array(draft.text.utf8), typed: now)
        if state.ledger.texts[draft.key] == nil {
          state.ledger.set(draft.key, text)
        } else if let key = state.ledger.keyBeside(draft.key, for: text.bytes) {
          state.ledger.set(key, text)
        }
      }
      try state.write(root, calls)
    }
    plan(after: pause)
  }

  public func synchronise() throws(StoreError) {
    if let error = queue.sync(execute: { bringToDisk() }) { throw error }
  }

  public func end() {
    queue.sync { finish() }
  }

  public func end(within seconds: Double) {
    let isDone = DispatchSemaphore(value: 0)
    queue.async { [self] in
      finish()
      isDone.signal()
    }
    _ = isDone.wait(timeout: .now() + seconds)
  }

  /// Brings to the disk what is left to be kept, and lets go of the file. On the queue.
  private func finish() {
    // Where nothing is left to be kept nobody has to wait for the disk.
    if state.withLock({ !$0.ledger.isEmpty || !$0.retired.isEmpty }), bringToDisk() != nil {
      _ = bringToDisk()
    }
    state.withLock { state in
      let isNeeded = !state.ledger.isEmpty || state.retired.contains { $0.file != nil }
      if let file = state.file, let folder = state.folder, !isNeeded {
        try? calls.remove(file.name, in: folder.descriptor)
      }
      state.close()
    }
  }

  private func made(_ text: String) -> TypingLedger.Text {
    TypingLedger.Text(bytes: Array(text.utf8), typed: TypingTime.number(clock()))
  }

  /// Works on the state; what fails stays known as the trouble until it is put right.
  private func written(
    _ body: (inout TypingKeeping) throws(CallFailure) -> Void
  ) throws(StoreError) {
    let trouble = state.withLock { state -> StoreError? in
      do throws(CallFailure) {
        try body(&state)
        return nil
      } catch {
        let trouble = StoreError.unwritable(path, error.number)
        state.trouble = trouble
        return trouble
      }
    }
    guard let trouble else { return }
    plan(after: pauseAfterTrouble)
    throw trouble
  }

  /// The folder, for people.
  var path: String {
    location.hasSuffix("/") ? location + TypingFolder.path : location + "/" + TypingFolder.path
  }
}

extension KeptText {
  init(_ key: String, _ text: TypingLedger.Text) {
    self.init(
      key: key, text: String(decoding: text.bytes, as: UTF8.self),
      typed: TypingTime.date(text.typed))
  }
}
