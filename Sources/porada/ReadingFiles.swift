import Glibc
import Workspaces

/// Reads a file whole; one that is larger than a number of bytes is refused, and so is what is no file.
func readFile(_ path: String, _ limit: Int) throws(StoreError) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
  guard file >= 0 else { throw .unreadable(path, errno) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw .unreadable(path, errno) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR: throw .unreadable(path, EISDIR)
  default: throw .unreadable(path, EINVAL)
  }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let got = read(file, &piece, piece.count)
    if got < 0 {
      if errno == EINTR { continue }
      throw .unreadable(path, errno)
    }
    if got == 0 { return bytes }
    bytes += piece[..<got]
    if bytes.count > limit { throw .unreadable(path, EFBIG) }
  }
}
