import CPosix
import Glibc
import Workspaces

/// A packed file that `gzip` unpacks while it is read.
final class PackedFile: ArchiveSource {
  let name: String
  private let output: Int32
  private let program: SystemProgram

  /// Begins to unpack an open file from where it stands.
  init(_ file: Int32, name: String) throws(ArchiveError) {
    self.name = name
    var ends: [Int32] = [-1, -1]
    let number = porada_px_pipe(&ends)
    guard number == 0 else { throw .program("gzip", number) }
    // Only the program writes: when it ends, so does what is read.
    defer { close(ends[1]) }
    do throws(CallFailure) {
      program = try SystemProgram(
        "gzip", ["--decompress", "--stdout"], input: file, output: ends[1])
      output = ends[0]
    } catch {
      close(ends[0])
      throw .program("gzip", error.number)
    }
  }

  deinit {
    program.stop()
    close(output)
  }

  func bytes(_ count: Int) throws(ArchiveError) -> [UInt8] {
    let (output, name) = (output, name)
    var failure: ArchiveError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      while filled < count {
        let got = read(output, memory.baseAddress! + filled, count - filled)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else {
          failure = .notABackup(name)
          return
        }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  func end() throws(ArchiveError) {
    var memory = [UInt8](repeating: 0, count: 10_240)
    var rest = 0
    while true {
      let got = read(output, &memory, memory.count)
      if got < 0 && errno == EINTR { continue }
      rest += max(0, got)
      // `tar` fills up to twenty blocks with zeros, and so much may follow and no more.
      guard rest <= memory.count, memory[..<max(0, got)].allSatisfy({ $0 == 0 }) else {
        program.stop()
        throw .notABackup(name)
      }
      if got <= 0 { break }
    }
    if program.wait() != 0 { throw .notABackup(name) }
  }
}
