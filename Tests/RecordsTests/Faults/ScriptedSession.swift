import Coordination
import Testing
import Workspaces

@testable import Records

/// A person at a program on a simulated disk, who goes on where something fails, as a person does.
final class ScriptedSession {
  static let path = "/ws"

  let disk: SimulatedDisk
  private(set) var calls: SimulatedProcess
  private(set) var workspace: Workspace
  /// What came back when it was opened.
  private(set) var recovered: Recovered
  /// What the person has typed and not entered, as it must stand on the screen.
  private(set) var typed: [String: String]
  /// The keys whose text could not be kept: the screen says so.
  private(set) var unkept: Set<String> = []
  /// Whether others' changes could not be taken over yet.
  private var isBehind = false
  /// The changes that were shown and then refused.
  private var refused: [RefusedChange] = []

  private let watcher: (@Sendable (FileCall, DiskState) -> Void)?

  /// Opens the workspace; throws a `StoreError` where that fails.
  ///
  /// The watcher is told of the file calls of every process in which the program runs.
  init(
    _ disk: SimulatedDisk, _ calls: SimulatedProcess,
    watcher: (@Sendable (FileCall, DiskState) -> Void)? = nil
  ) throws(StoreError) {
    self.disk = disk
    self.calls = calls
    self.watcher = watcher
    calls.watch(watcher)
    (workspace, recovered) = try Self.opened(calls)
    typed = [:]
    for text in workspace.typing.all() { typed[text.key] = text.text }
  }

  private static func opened(
    _ calls: SimulatedProcess
  ) throws(StoreError) -> (Workspace, Recovered) {
    let store = try FolderStore(at: path, calls: calls, patience: 0.2)
    let workspace = try Workspace(opening: store)
    return (workspace, workspace.beginSession {})
  }

  /// Whoever sees that records cannot be read looks again before going on.
  func lookAgain() throws {
    for _ in 0..<3 where !workspace.faults.isEmpty {
      _ = try? workspace.takeOverOutsideChanges()
    }
    if let fault = workspace.faults.first { throw Broken("still not readable: \(fault)") }
  }

  /// What stands on the screen.
  var standing: Standing {
    var standing = Standing(workspace)
    standing.texts = typed
    return standing
  }

  /// Does a step; throws where a rule refuses it, which none of the script's steps expects.
  func play(_ step: ScriptStep) throws {
    switch step {
    case .type(let text, let key): keep(text, key)
    case .change(let change, let key): try perform(change, from: key)
    case .enter: try enter(typed[SessionScript.line] ?? "")
    case .undo: try turn { () throws(ChangeRefusal) in try workspace.undo() }
    case .redo: try turn { () throws(ChangeRefusal) in try workspace.redo() }
    case .save: attemptSaving()
    case .synchronise: try? workspace.typing.synchronise()
    case .stranger(let change): try stranger(change)
    case .reopen: try reopen()
    }
  }

  /// Where it cannot be read what is to be turned back, that is said, put right and tried again.
  private func turn(_ turning: () throws(ChangeRefusal) -> [RecordEdit]) throws {
    do throws(ChangeRefusal) {
      _ = try turning()
    } catch {
      guard case .pastUnread = error else { throw error }
      calls.heal()
      _ = try turning()
    }
  }

  private func keep(_ text: String, _ key: String) {
    typed[key] = text.isEmpty ? nil : text
    do throws(StoreError) {
      try workspace.typing.keep(text, under: key)
      unkept.remove(key)
    } catch {
      unkept.insert(key)
    }
  }

  private func enter(_ line: String) throws {
    let context = ChangeContext(today: SessionScript.today, now: SessionScript.now)
    let reader = LineReader(
      book: workspace.book, meeting: workspace.book.meetings["m1"]!, context: context)
    try perform(
      EnterLine(reader.understand(line)!, meeting: "m1", item: "m1-i1"), from: SessionScript.line)
  }

  private func perform(_ change: any Change, from key: String?) throws {
    let draft = key.flatMap { key in
      typed[key].map { UnsavedChange.Draft(key: key, text: $0) }
    }
    try workspace.perform(
      change, today: SessionScript.today, now: SessionScript.now, from: draft)
    if let key { typed[key] = nil }
  }

  private func stranger(_ change: any Change) throws {
    attemptSaving()
    let theirs = disk.process()
    let other = try Workspace(
      opening: try FolderStore(at: Self.path, calls: theirs, patience: 0.2))
    try other.perform(change, today: SessionScript.today, now: SessionScript.now)
    theirs.crash()
    isBehind = true
    look()
  }

  /// Takes over what others have done, which the program does again and again.
  private func look() {
    for _ in 0..<2 where isBehind {
      guard (try? workspace.takeOverOutsideChanges()) != nil else { continue }
      isBehind = !workspace.faults.isEmpty
    }
  }

  /// Tries to save, once or twice.
  func attemptSaving() {
    for _ in 0..<3 where workspace.hasUnsaved {
      workspace.retry()
      // What was asked for before is done first.
      try? workspace.withStore { _ in }
      refused += workspace.settle().refused
    }
  }

  /// Everything works again: all is saved and kept, or something is broken.
  func recover() throws {
    calls.heal()
    for key in unkept.sorted() { keep(typed[key] ?? "", key) }
    if !unkept.isEmpty { throw Broken("still not kept: \(unkept)") }
    // The program looks at what others have done every now and then.
    isBehind = true
    look()
    attemptSaving()
    look()
    if workspace.hasUnsaved {
      throw Broken("not saved after healing: \(String(describing: workspace.trouble))")
    }
    if let refused = refused.first { throw Broken("refused: \(refused.refusal)") }
  }

  /// Leaves the program and opens it again.
  private func reopen() throws {
    attemptSaving()
    look()
    // Nobody leaves while the screen says that something is not saved.
    if workspace.hasUnsaved || !unkept.isEmpty || isBehind || workspace.typing.trouble != nil {
      try recover()
    }
    workspace.endSession(within: 0)
    let expected = standing
    let isWhole = !isBehind && !workspace.hasUnsaved && unkept.isEmpty
    calls = calls.successor()
    calls.watch(watcher)
    if let opened = try? Self.opened(calls), opened.1.failure == nil {
      (workspace, recovered) = opened
    } else {
      calls.heal()
      calls = calls.successor()
      calls.watch(watcher)
      (workspace, recovered) = try Self.opened(calls)
    }
    if !workspace.faults.isEmpty { calls.heal() }
    try lookAgain()
    let found = Standing(workspace)
    if isWhole && found != expected {
      throw Broken("another after leaving: \(found.difference(from: expected))")
    }
    typed = found.texts
    isBehind = false
  }
}
