import Glibc
import Workspaces

/// A packed file that `gzip` unpacks while it is read.
final class PackedFile: ArchiveSource {
  let name: String
  private let pipe: Pipe
  private let program: SystemProgram

  /// Begins to unpack an open file from where it stands.
  init(_ file: Int32, name: String) throws(ArchiveError) {
    self.name = name
    do throws(CallFailure) {
      pipe = try Pipe()
      program = try SystemProgram(
        "gzip", ["--decompress", "--stdout"], input: file, output: pipe.writing)
    } catch {
      throw .program("gzip", error.number)
    }
    pipe.closeInput()
  }

  func bytes(_ count: Int) throws(ArchiveError) -> [UInt8] {
    let (output, name) = (pipe.output, name)
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
      let got = read(pipe.output, &memory, memory.count)
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
