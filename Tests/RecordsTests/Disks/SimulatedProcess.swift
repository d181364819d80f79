import Glibc
import Synchronization

@testable import Records

/// A process on a simulated machine: its file calls, of which some fail by plan.
final class SimulatedProcess: FileCalls {
  private struct State {
    var plan: FailurePlan?
    var turn = 0
    var failed = 0
    var hasEnded = false
    /// How many bytes a write takes at most.
    var writesAtMost = Int.max
    var watcher: (@Sendable (FileCall, DiskState) -> Void)?
  }

  private let disk: SimulatedDisk
  private let number: Int
  private let state: Mutex<State>

  init(_ disk: SimulatedDisk, _ number: Int, _ plan: FailurePlan?) {
    self.disk = disk
    self.number = number
    state = Mutex(State(plan: plan))
  }

  /// How many calls there have been.
  var calls: Int { state.withLock { $0.turn } }
  /// How many of them failed by plan.
  var failed: Int { state.withLock { $0.failed } }

  /// From now on nothing fails.
  func heal() { state.withLock { $0.plan = nil } }

  /// From now on calls fail by a plan; the next call is its first.
  func follow(_ plan: FailurePlan?) {
    state.withLock {
      $0.plan = plan
      $0.turn = 0
      $0.failed = 0
    }
  }

  /// Lets a write take some bytes at most, as a nearly full disk does it.
  func write(atMost count: Int) { state.withLock { $0.writesAtMost = count } }

  /// Is told of each call and the disk before it.
  func watch(_ watcher: (@Sendable (FileCall, DiskState) -> Void)?) {
    state.withLock { $0.watcher = watcher }
  }

  /// The process ends, and the program is started again; calls go on to fail by the same plan.
  func successor() -> SimulatedProcess {
    let next = disk.process()
    let (plan, turn, failed) = state.withLock { ($0.plan, $0.turn, $0.failed) }
    next.state.withLock { state in
      state.plan = plan
      state.turn = turn
      state.failed = failed
    }
    crash()
    return next
  }

  /// The process is killed: what it has open is closed, its locks go, and its calls do nothing more.
  func crash() {
    state.withLock { $0.hasEnded = true }
    disk.end(number)
  }

  private var losesBytes: Bool {
    state.withLock { !$0.hasEnded && $0.plan?.losesBytes ?? true }
  }

  /// Counts a call and throws where it fails by plan.
  private func pass(_ call: FileCall) throws(CallFailure) {
    let (failure, watcher) = state.withLock { state in
      state.turn += 1
      var failure: Int32 = state.hasEnded ? EIO : 0
      if let plan = state.plan, plan.fails(call, state.turn) {
        state.failed += 1
        failure = plan.number
      }
      return (failure, state.watcher)
    }
    watcher?(call, disk.state)
    if failure != 0 { throw CallFailure(number: failure) }
  }

  private func pass(
    _ name: String, changes: Bool = false, opens: Bool = false
  ) throws(CallFailure) {
    try pass(FileCall(name: name, changes: changes, opens: opens))
  }

  func open(
    _ name: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: UInt32
  ) throws(CallFailure) -> Int32 {
    let changes = flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC) != 0
    try pass("open", changes: changes, opens: true)
    let path = DiskName.of(name)
    return try disk.with { [number] machine throws(CallFailure) in
      let node = try machine.opened(path, in: folder, flags, mode)
      let descriptor = machine.nextDescriptor
      machine.nextDescriptor += 1
      machine.open[descriptor] = SimulatedDisk.OpenFile(node: node, flags: flags, process: number)
      return descriptor
    }
  }

  func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    try pass("fstat")
    return try disk.with { machine throws(CallFailure) in
      machine.disk.status(try machine.file(descriptor).node)
    }
  }

  func status(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) -> FileStatus {
    try pass("stat")
    let path = DiskName.of(name)
    return try disk.with { machine throws(CallFailure) in
      let (folder, name) = try machine.place(path, in: folder)
      return machine.disk.status(try machine.disk.node(name, in: folder))
    }
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    try pass("read")
    nonisolated(unsafe) let buffer = buffer
    return try disk.with { machine throws(CallFailure) in
      let position = try machine.file(descriptor).position
      let count = try machine.read(descriptor, buffer, at: position)
      machine.open[descriptor]?.position += count
      return count
    }
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(CallFailure) -> Int {
    try pass("pread")
    nonisolated(unsafe) let buffer = buffer
    return try disk.with { machine throws(CallFailure) in
      try machine.read(descriptor, buffer, at: offset)
    }
  }

  func write(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) throws(CallFailure) -> Int {
    do throws(CallFailure) {
      try pass("write", changes: true)
    } catch {
      if state.withLock({ $0.plan?.writesInPart ?? false }) {
        try write(descriptor, buffer, atMost: buffer.count / 2)
      }
      throw error
    }
    return try write(descriptor, buffer, atMost: state.withLock { $0.writesAtMost })
  }

  @discardableResult
  private func write(
    _ descriptor: Int32, _ buffer: UnsafeRawBufferPointer, atMost count: Int
  ) throws(CallFailure) -> Int {
    nonisolated(unsafe) let buffer = UnsafeRawBufferPointer(rebasing: buffer.prefix(count))
    return try disk.with { machine throws(CallFailure) in
      try machine.write(descriptor, buffer)
    }
  }

  func setMode(of descriptor: Int32, to mode: UInt32) throws(CallFailure) {
    try pass("chmod", changes: true)
    try disk.with { machine throws(CallFailure) in
      let node = try machine.file(descriptor).node
      machine.disk.nodes[node].mode = mode
      machine.disk.touchStatus(node)
    }
  }

  func synchronise(_ descriptor: Int32) throws(CallFailure) {
    try synchronise("fsync", descriptor, mode: true)
  }

  func synchroniseData(_ descriptor: Int32) throws(CallFailure) {
    try synchronise("fdatasync", descriptor, mode: false)
  }

  private func synchronise(
    _ name: String, _ descriptor: Int32, mode: Bool
  ) throws(CallFailure) {
    do throws(CallFailure) {
      try pass(name, changes: true)
    } catch {
      if !losesBytes { throw error }
      try disk.with { machine throws(CallFailure) in
        // Nobody is told a second time.
        machine.disk.loseDirty(try machine.file(descriptor).node)
      }
      throw error
    }
    try disk.with { machine throws(CallFailure) in
      machine.disk.synchronise(try machine.file(descriptor).node, mode: mode)
    }
  }

  func synchroniseFileSystem(of descriptor: Int32) throws(CallFailure) {
    do throws(CallFailure) {
      try pass("syncfs", changes: true)
    } catch {
      if losesBytes {
        try disk.with { machine throws(CallFailure) in machine.disk.loseDirty(nil) }
      }
      throw error
    }
    try disk.with { machine throws(CallFailure) in
      _ = try machine.file(descriptor)
      machine.disk.synchroniseAll()
    }
  }

  func cut(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    try pass("ftruncate", changes: true)
    try disk.with { machine throws(CallFailure) in
      let file = try machine.file(descriptor)
      guard file.writes, size >= 0, machine.disk.nodes[file.node].sort == .file else {
        throw CallFailure(number: EINVAL)
      }
      machine.disk.nodes[file.node].cut(to: size)
      machine.disk.touch(file.node)
    }
  }

  func close(_ descriptor: Int32) throws(CallFailure) {
    // Closed in any case, as the system does it.
    let isOpen = try disk.with { machine throws(CallFailure) in
      defer { machine.close(descriptor) }
      return machine.open[descriptor] != nil
    }
    try pass("close")
    if !isOpen { throw CallFailure(number: EBADF) }
  }

  func rename(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32, _ manner: RenameManner
  ) throws(CallFailure) {
    try pass("rename", changes: true)
    let (path, newPath) = (DiskName.of(name), DiskName.of(newName))
    try disk.with { machine throws(CallFailure) in
      let (folder, name) = try machine.place(path, in: folder)
      let (newFolder, newName) = try machine.place(newPath, in: newFolder)
      try machine.disk.rename(name, in: folder, to: newName, in: newFolder, manner)
    }
  }

  func remove(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    try pass("unlink", changes: true)
    let path = DiskName.of(name)
    try disk.with { machine throws(CallFailure) in
      let (folder, name) = try machine.place(path, in: folder)
      let node = try machine.disk.node(name, in: folder)
      if machine.disk.nodes[node].sort == .folder { throw CallFailure(number: EISDIR) }
      try machine.disk.unlink(name, in: folder)
    }
  }

  func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    try pass("rmdir", changes: true)
    let path = DiskName.of(name)
    try disk.with { machine throws(CallFailure) in
      let (folder, name) = try machine.place(path, in: folder)
      if name == "." { throw CallFailure(number: EINVAL) }
      let node = try machine.disk.node(name, in: folder)
      guard machine.disk.nodes[node].sort == .folder else { throw CallFailure(number: ENOTDIR) }
      guard machine.disk.nodes[node].names.isEmpty else { throw CallFailure(number: ENOTEMPTY) }
      try machine.disk.unlink(name, in: folder)
    }
  }

  func makeFolder(
    _ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32
  ) throws(CallFailure) {
    try pass("mkdir", changes: true)
    let path = DiskName.of(name)
    try disk.with { machine throws(CallFailure) in
      let (folder, name) = try machine.place(path, in: folder)
      guard (try? machine.disk.node(name, in: folder)) == nil else {
        throw CallFailure(number: EEXIST)
      }
      _ = try machine.disk.make(
        DiskNode(.folder, owner: geteuid(), mode: mode), name, in: folder)
    }
  }

  func list(_ folder: Int32) throws(CallFailure) -> [String] {
    try pass("list", opens: true)
    return try disk.with { machine throws(CallFailure) in
      let node = try machine.file(folder).node
      guard machine.disk.nodes[node].sort == .folder else { throw CallFailure(number: ENOTDIR) }
      return machine.disk.nodes[node].names.keys.map(DiskName.shown)
    }
  }

  func tryLock(_ descriptor: Int32) throws(CallFailure) -> Bool {
    try pass("lock", changes: true)
    return try disk.with { machine throws(CallFailure) in
      let file = try machine.file(descriptor)
      guard file.writes else { throw CallFailure(number: EBADF) }
      if let holder = machine.locks[file.node], holder != descriptor { return false }
      machine.locks[file.node] = descriptor
      return true
    }
  }

  func isLocked(_ descriptor: Int32) throws(CallFailure) -> Bool {
    try pass("getlock")
    return try disk.with { machine throws(CallFailure) in
      let holder = machine.locks[try machine.file(descriptor).node]
      return holder != nil && holder != descriptor
    }
  }
}
