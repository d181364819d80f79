import Glibc

extension FileStamp {
  /// Equals no file's stamp, so that what has it is read again at the next look.
  static let unsettled = FileStamp(inode: 0, size: -1, modified: 0, changed: 0)

  /// The stamp, or `unsettled` where the file was changed so lately that a further change could leave
  /// the same times: the clock of a file system moves in steps of some milliseconds.
  var settled: FileStamp {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let nanoseconds = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    // By the time that nobody can set: a file may have been dated into the future.
    let age = nanoseconds - changed
    return age < 50_000_000 ? .unsettled : self
  }
}
