import Glibc

/// A child process on a terminal of its own, as a user has it.
final class TerminalProcess {
  private let master: Int32
  private let process: pid_t

  /// Starts a program on a new terminal of 120x40 characters.
  init(_ program: String, _ arguments: [String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Kernel.unlockTerminal, &lock) == 0,
      ioctl(master, Kernel.terminalNumber, &number) == 0
    else { throw ChildFailure(arguments: arguments, status: errno) }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens is its own.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Kernel.newSession)
    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin",
    ]
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var pid: pid_t = 0
    let failure = posix_spawn(&pid, program, &actions, &attributes, &argv, &envp)
    guard failure == 0 else { throw ChildFailure(arguments: arguments, status: failure) }
    process = pid
  }

  deinit {
    kill(process, SIGKILL)
    close(master)
  }

  /// Takes what the program shows until nothing has come for that many milliseconds.
  func awaitRest(_ milliseconds: Int32) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&poller, 1, milliseconds) > 0 {
      if read(master, &buffer, buffer.count) <= 0 { return }
    }
  }

  /// Types text.
  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Sends a signal; gives back the milliseconds until the program has ended, its terminal being read all
  /// the while.
  func milliseconds(toEndAfter signal: Int32) -> Double {
    cost {
      kill(process, signal)
      var status: Int32 = 0
      while waitpid(process, &status, WNOHANG) == 0 { awaitRest(1) }
    }.wall
  }

  /// What Linux's headers say in a form that Swift does not read, or only to GNU programs.
  private enum Kernel {
    static let unlockTerminal: UInt = 0x4004_5431
    static let terminalNumber: UInt = 0x8004_5430
    static let newSession: Int16 = 0x80
  }
}
