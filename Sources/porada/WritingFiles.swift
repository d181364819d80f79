import Glibc
import Workspaces

/// Writes a text into a file. One that is there is replaced whole: a reader sees the old text or the new one,
/// never a part. What is no file (a pipe, a device) is written into, and a link stays one.
func writeFile(_ path: String, _ text: String) throws(StoreError) {
  try writeBytes(path, Array(text.utf8))
}

/// Writes bytes into a file in the same way.
func writeBytes(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
  var status = stat()
  var target = path
  if stat(path, &status) == 0 {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .unwritable(path, EISDIR)
    case S_IFREG:
      guard let found = realpath(path, nil) else { throw .unwritable(path, errno) }
      target = String(cString: found)
      free(found)
    default:
      let number = filled(open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY), bytes, durably: false)
      if number != 0 { throw .unwritable(path, number) }
      return
    }
  } else if errno != ENOENT {
    throw .unwritable(path, errno)
  }
  let temporary = "\(target).\(getpid()).tmp"
  let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw .unwritable(path, errno) }
  var number = filled(file, bytes, durably: true)
  if number == 0 && rename(temporary, target) != 0 { number = errno }
  guard number == 0 else {
    unlink(temporary)
    throw .unwritable(path, number)
  }
}

/// Writes all bytes into an open file and closes it; gives back the system's error number, 0 where all went
/// well.
private func filled(_ file: Int32, _ bytes: [UInt8], durably: Bool) -> Int32 {
  guard file >= 0 else { return errno }
  var number = bytes.withUnsafeBytes { StandardStreams.writeAll($0, to: file) }
  if number == 0 && durably && fsync(file) != 0 { number = errno }
  if close(file) != 0 && number == 0 { number = errno }
  return number
}
