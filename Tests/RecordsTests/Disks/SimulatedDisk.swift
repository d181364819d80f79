import Glibc
import Synchronization

@testable import Records

/// A disk in memory with a machine on it, on which processes run.
///
/// It keeps apart what programs see, which a process's end leaves as it is, and what the disk has, which
/// alone is left when the power goes.
final class SimulatedDisk: Sendable {
  struct OpenFile: Sendable {
    var node: Int
    var flags: Int32
    var position = 0
    var process: Int
  }

  struct Machine: Sendable {
    var disk: DiskState
    var open: [Int32: OpenFile] = [:]
    /// The open file that has the lock of a node.
    var locks: [Int: Int32] = [:]
    var nextDescriptor: Int32 = 100
    var processes = 0

    mutating func close(_ descriptor: Int32) {
      guard let file = open.removeValue(forKey: descriptor) else { return }
      if locks[file.node] == descriptor { locks[file.node] = nil }
    }
  }

  private let machine: Mutex<Machine>

  /// A machine that finds a disk as it was left.
  init(_ disk: DiskState = DiskState()) {
    machine = Mutex(Machine(disk: disk))
  }

  /// The disk as programs see it now, and as it would be found.
  var state: DiskState { machine.withLock { $0.disk } }

  /// Lays a symbolic link into a folder of the root folder.
  func addLink(_ name: String, to target: String, in folder: String) {
    machine.withLock { machine in
      var link = DiskNode(.link, owner: geteuid(), mode: 0o777)
      link.bytes = Array(target.utf8)
      guard let folder = machine.disk.nodes[DiskState.root].names[folder] else { return }
      _ = try? machine.disk.make(link, name, in: folder)
    }
  }

  /// Begins a process, whose file calls go by a plan.
  func process(_ plan: FailurePlan? = nil) -> SimulatedProcess {
    let number = machine.withLock { machine in
      machine.processes += 1
      return machine.processes
    }
    return SimulatedProcess(self, number, plan)
  }

  func with<T: Sendable>(
    _ work: (inout Machine) throws(CallFailure) -> T
  ) throws(CallFailure) -> T {
    let outcome = machine.withLock { machine -> Result<T, CallFailure> in
      do throws(CallFailure) {
        return .success(try work(&machine))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Everything that a process has open is closed, and its locks go.
  func end(_ process: Int) {
    machine.withLock { machine in
      for (descriptor, file) in machine.open where file.process == process {
        machine.close(descriptor)
      }
    }
  }
}

extension DiskState {
  /// All files and what is in them, by path; of folders the names with a slash.
  func everything() -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    func add(_ folder: Int, _ path: String) {
      for (name, node) in nodes[folder].names {
        switch nodes[node].sort {
        case .folder:
          found[path + name + "/"] = []
          add(node, path + name + "/")
        case .file, .link: found[path + name] = nodes[node].bytes
        }
      }
    }
    add(Self.root, "")
    return found
  }
}
