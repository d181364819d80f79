import Glibc

/// Standard input, output and error as the command line uses them.
enum StandardStreams {
  /// Puts something in the place of streams that the program was started without.
  ///
  /// The next file opened would get a closed stream's number otherwise, and words for people would end up
  /// in a record. What is put there gives nothing and takes nothing.
  static func holdPlaces() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) == -1 {
      // The lowest free number is taken, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes a whole text; gives back the system's error number, 0 where all went well.
  static func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes all bytes in the same way.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    guard let start = bytes.baseAddress else { return 0 }
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, start + done, bytes.count - done)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return errno }
      done += count
    }
    return 0
  }

  /// Writes a whole text to a stream; one that cannot be written ends the program with status 3, after some
  /// words on standard error.
  static func write(_ text: String, to descriptor: Int32, otherwise words: String = "") {
    if writeAll(text, to: descriptor) == 0 { return }
    if descriptor != STDERR_FILENO { _ = writeAll(words, to: STDERR_FILENO) }
    exit(3)
  }

  /// Writes bytes to a stream in the same way.
  static func write(_ bytes: [UInt8], to descriptor: Int32, otherwise words: String) {
    if bytes.withUnsafeBytes({ writeAll($0, to: descriptor) }) == 0 { return }
    _ = writeAll(words, to: STDERR_FILENO)
    exit(3)
  }

  /// Asks a question on standard error and gives back the line answered, nil at the end of input.
  static func ask(_ question: String) -> String? {
    write(question + ": ", to: STDERR_FILENO)
    return readLine(strippingNewline: true)
  }

  /// How many columns the terminal of a descriptor has, nil where it is none.
  static func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
