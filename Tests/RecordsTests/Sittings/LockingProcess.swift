import Foundation
import Glibc

/// A process of its own that holds a file's lock until it is killed.
final class LockingProcess {
  private let process = Process()

  /// Starts it, and waits until it has the lock.
  init(_ path: String) throws {
    // F_OFD_SETLK of an exclusive lock on the whole file.
    let script = """
      open(my $file, '+<', $ARGV[0]) or exit 1;
      my $lock = pack('s s x4 q q l x4', 1, 0, 0, 0, 0);
      fcntl($file, 37, $lock) or exit 1;
      $| = 1;
      print "locked\\n";
      <STDIN>;
      """
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["perl", "-e", script, path]
    process.standardOutput = output
    process.standardInput = Pipe()
    try process.run()
    let said = output.fileHandleForReading.availableData
    guard String(decoding: said, as: UTF8.self) == "locked\n" else { throw Failed() }
  }

  deinit { kill() }

  /// Kills it as the system does, and waits until it is gone.
  func kill() {
    guard process.isRunning else { return }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  struct Failed: Error {}
}
