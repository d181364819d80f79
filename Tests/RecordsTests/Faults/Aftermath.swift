import Coordination
import Workspaces

@testable import Records

/// What a program finds that is started after another was killed, or after the power was gone.
struct Aftermath {
  /// What stands on the screen.
  let standing: Standing
  /// The disk when everything that was left has been taken up and saved.
  let disk: DiskState

  /// Opens the workspace on a disk as it was left; throws `Broken` where anything is not as it must be.
  ///
  /// After the power went, a journal of typing may have a hole in what was typed last, and is set aside.
  init(_ left: DiskState, powerWasGone: Bool = false) throws {
    let seen = try Self.lookedAt(left, powerWasGone)
    let disk = SimulatedDisk(left)
    let calls = disk.process()
    let session: ScriptedSession
    do throws(StoreError) {
      session = try ScriptedSession(disk, calls)
    } catch {
      throw Broken("it does not open: \(error)")
    }
    let recovered = session.recovered
    if let failure = recovered.failure { throw Broken("typing cannot be kept: \(failure)") }
    if let refused = recovered.refused.first { throw Broken("refused: \(refused.refusal)") }
    if let text = recovered.conflicts.first { throw Broken("a conflict: \(text)") }
    standing = Standing(session.workspace)
    // Whoever only looked has seen the same, without anything that was to be brought back.
    if seen.records != standing.records, recovered.changes == 0 {
      throw Broken("looked at: \(seen.difference(from: standing))")
    }
    try session.recover()
    let later = Standing(session.workspace)
    if later != standing {
      throw Broken("another after saving: \(later.difference(from: standing))")
    }
    do throws(StoreError) {
      for fault in try session.workspace.check() where !fault.isNote {
        if powerWasGone, fault.path.hasSuffix(".log.damaged") { continue }
        throw StoreError.unreadable("\(fault)", 0)
      }
      try session.workspace.typing.synchronise()
    } catch {
      throw Broken("check: \(error)")
    }
    self.disk = disk.state
    calls.crash()
    try checkFiles()
  }

  /// What `check` sees, which finishes nothing: no fault, and every change whole.
  private static func lookedAt(_ left: DiskState, _ powerWasGone: Bool) throws -> Standing {
    let disk = SimulatedDisk(left)
    let store = try FolderStore.openedForCare(at: ScriptedSession.path, calls: disk.process())
    let workspace = try Workspace(opening: store, readOnly: true)
    for fault in try workspace.check() where !fault.isNote {
      if powerWasGone, fault.path.contains("/typing/") { continue }
      throw Broken("at once: \(fault)")
    }
    if disk.state.version != left.version { throw Broken("looking has changed something") }
    return Standing(workspace)
  }

  /// The files say what the screen shows, and nothing else lies among them.
  private func checkFiles() throws {
    for path in disk.recordFiles().keys where path.contains("/.porada-") {
      throw Broken("\(path) is left")
    }
    let again = SimulatedDisk(disk)
    let store = try FolderStore(at: ScriptedSession.path, calls: again.process(), patience: 0.2)
    let held = Standing(try Workspace(opening: store))
    if held.records != standing.records {
      var standing = standing
      standing.texts = held.texts
      throw Broken("another on the disk: \(held.difference(from: standing))")
    }
  }
}
