import Glibc
import Workspaces

/// Reads whole record files, one after the other, into memory that is used again.
final class FileBuffer {
  /// What became of a file.
  enum Outcome {
    /// Its bytes, valid as long as they are looked at.
    case bytes(UnsafeRawBufferPointer, FileStamp)
    /// There is none.
    case missing
    /// It cannot be taken as a record.
    case unfit(RecordFault.Problem, FileStamp?)
  }

  private let calls: any FileCalls
  private let owners: Set<UInt32>
  private let takesSeveralNames: Bool
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)

  /// `owners` are those whose files are taken: the user, and whose the workspace is. Files that have several
  /// names are taken only where that is asked for.
  init(_ calls: any FileCalls, owners: Set<UInt32>, takesSeveralNames: Bool = false) {
    self.calls = calls
    self.owners = owners
    self.takesSeveralNames = takesSeveralNames
  }

  deinit {
    memory.deallocate()
  }

  /// Reads a file in an open folder and lets it be looked at.
  func withFile<R>(
    _ name: UnsafePointer<CChar>, in folder: Int32, _ look: (Outcome) -> R
  ) -> R {
    withExtendedLifetime(self) { look(read(name, in: folder)) }
  }

  private func read(_ name: UnsafePointer<CChar>, in folder: Int32) -> Outcome {
    do throws(CallFailure) {
      let file = try calls.open(name, in: folder, flags: O_RDONLY, mode: 0)
      defer { try? calls.close(file) }
      let status = try calls.status(of: file)
      if let problem = problem(of: status) { return .unfit(problem, status.stamp) }
      guard status.size <= PropertyListLimits.size else {
        return .unfit(.tooLarge(status.size, limit: PropertyListLimits.size), status.stamp)
      }
      let count = try readAll(file, expecting: status.size)
      guard count <= PropertyListLimits.size else {
        return .unfit(.tooLarge(count, limit: PropertyListLimits.size), status.stamp)
      }
      return .bytes(UnsafeRawBufferPointer(rebasing: memory[..<count]), status.stamp)
    } catch {
      switch error.number {
      case ENOENT: return .missing
      // A link, or a socket.
      case ELOOP, ENXIO: return .unfit(.notARegularFile, nil)
      default: return .unfit(.unreadable(error.number), nil)
      }
    }
  }

  private func problem(of status: FileStatus) -> RecordFault.Problem? {
    if status.sort != .regular { return .notARegularFile }
    if !owners.contains(status.owner) { return .foreignOwner }
    return status.links == 1 || takesSeveralNames ? nil : .severalNames
  }

  private func readAll(_ file: Int32, expecting size: Int) throws(CallFailure) -> Int {
    var count = 0
    while true {
      // One byte more than expected, so that a file that has grown shows.
      if memory.count < max(size, count) + 1 { grow(to: max(size, count * 2) + 1) }
      let got = try calls.read(
        file, into: UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
      count += got
      if got == 0 || count == size || count > PropertyListLimits.size { return count }
    }
  }

  private func grow(to count: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(memory))
    memory.deallocate()
    memory = larger
  }
}
