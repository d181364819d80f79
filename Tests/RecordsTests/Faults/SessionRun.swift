import Coordination
import Synchronization
import Workspaces

@testable import Records

/// A part of a session as it goes where nothing fails: what stands on the screen after each step, and the
/// disk before each of its file calls.
struct SessionRun: Sendable {
  /// A moment at which the program could be killed, or the power go.
  struct Point: Sendable {
    var call: String
    var disk: DiskState
    /// How many steps were done.
    var done: Int
    /// Up to which step everything was said to be saved.
    var saved: Int
    /// Up to which step everything typed was said to be on the disk.
    var synchronised: Int
  }

  /// The disk at the beginning.
  var beginning: DiskState
  var steps: [ScriptStep]
  /// What stood on the screen at the beginning and after each step.
  var standings: [Standing] = []
  var points: [Point] = []
  /// The file calls, in order.
  var calls: [FileCall] = []
  /// The disk at the end.
  var end: DiskState
  /// The files of records that are others at some moment.
  private var changed: Set<String> = []

  private struct Progress {
    var done = 0
    var saved = 0
    var synchronised = 0
    var points: [Point] = []
    var last = (version: -1, done: -1)
    var calls: [FileCall] = []
  }

  init(_ beginning: DiskState, _ steps: [ScriptStep]) throws {
    self.beginning = beginning
    self.steps = steps
    let disk = SimulatedDisk(beginning)
    let progress = Mutex(Progress())
    let session = try ScriptedSession(disk, disk.process()) { call, state in
      progress.withLock { progress in
        progress.calls.append(call)
        // Where nothing has happened since the last call there is nothing new to be found.
        guard progress.last != (state.version, progress.done) else { return }
        progress.last = (state.version, progress.done)
        progress.points.append(
          Point(
            call: call.name, disk: state, done: progress.done, saved: progress.saved,
            synchronised: progress.synchronised))
      }
    }
    standings.append(session.standing)
    for (number, step) in steps.enumerated() {
      try session.play(step)
      standings.append(session.standing)
      let isSaved = !session.workspace.hasUnsaved
      progress.withLock { progress in
        progress.done = number + 1
        if isSaved { progress.saved = number + 1 }
        switch step {
        case .synchronise, .reopen: progress.synchronised = number + 1
        default: break
        }
      }
    }
    try session.recover()
    if session.standing != standings.last { throw Broken("another at the end") }
    let last = progress.withLock { $0 }
    points = last.points
    calls = last.calls
    session.calls.crash()
    end = disk.state
    let files = beginning.recordFiles()
    for point in points {
      let found = point.disk.recordFiles()
      for path in Set(files.keys).union(found.keys) where files[path] != found[path] {
        changed.insert(path)
      }
    }
  }

  /// Whether a record's file is ever another than at the beginning.
  func changes(_ path: String) -> Bool { changed.contains(path) }

  /// All parts of the script, one after the other.
  static let whole: Result<[SessionRun], any Error> = Result {
    let disk = SimulatedDisk()
    _ = try FolderStore.create(
      at: ScriptedSession.path, records: SessionScript.records(), calls: disk.process())
    var state = disk.state
    return try SessionScript.parts.map { steps in
      let run = try SessionRun(state, steps)
      state = run.end
      return run
    }
  }
}
