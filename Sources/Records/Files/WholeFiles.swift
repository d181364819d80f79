import Glibc

extension FileCalls {
  /// Writes all bytes, in as many calls as it takes.
  func writeAll(_ bytes: [UInt8], to file: Int32) throws(CallFailure) {
    var written = 0
    while written < bytes.count {
      written += try writeOnce(bytes, from: written, to: file)
    }
  }

  private func writeOnce(
    _ bytes: [UInt8], from start: Int, to file: Int32
  ) throws(CallFailure) -> Int {
    let outcome = bytes.withUnsafeBytes { all -> Result<Int, CallFailure> in
      do throws(CallFailure) {
        return .success(try write(file, from: UnsafeRawBufferPointer(rebasing: all[start...])))
      } catch {
        return .failure(error)
      }
    }
    let count = try outcome.get()
    // A write that takes nothing and reports nothing would be tried for ever.
    if count == 0 { throw CallFailure(number: EIO) }
    return count
  }

  /// The bytes of an open file, at most a number of them.
  func bytes(of file: Int32, limit: Int) throws(CallFailure) -> [UInt8] {
    let size = min(try status(of: file).size, limit)
    var failure: CallFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let memory = UnsafeMutableRawBufferPointer(buffer)
      while count < size {
        do throws(CallFailure) {
          let got = try read(
            file, into: UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
          if got == 0 { return }
          count += got
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

extension Folder {
  /// The bytes of a small file of the program's own; nil where there is none.
  func bytes(_ name: String, limit: Int) throws(CallFailure) -> [UInt8]? {
    do throws(CallFailure) {
      let file = try calls.open(name, in: descriptor, flags: O_RDONLY, mode: 0)
      defer { try? calls.close(file) }
      guard try calls.status(of: file).sort == .regular else { return nil }
      return try calls.bytes(of: file, limit: limit)
    } catch let error where error.number == ENOENT || error.number == ELOOP {
      return nil
    }
  }

  /// Puts other bytes in a file's place in one step, the bytes on the disk before; says its new inode.
  ///
  /// The folder is left to be brought to the disk by the caller.
  @discardableResult
  func replace(
    _ name: String, by bytes: [UInt8], _ manner: RenameManner = .replacing
  ) throws(CallFailure) -> UInt64 {
    let temporary = TemporaryName.fresh()
    try make(temporary, bytes, durably: true)
    do throws(CallFailure) {
      let inode = try calls.status(temporary, in: descriptor).stamp.inode
      try calls.renameAnyhow(temporary, in: descriptor, to: name, in: descriptor, manner)
      return inode
    } catch {
      try? calls.remove(temporary, in: descriptor)
      throw error
    }
  }
}
