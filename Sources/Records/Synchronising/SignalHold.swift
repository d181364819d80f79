import Glibc

/// Holds signals back from this thread while another program runs: one that is to end this program is
/// noticed, the other program is ended, and only then it does what it does.
final class SignalHold {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    // Writing to a program that has gone would end this one.
    for signal in Self.ending + [SIGPIPE] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  deinit {
    var pipe = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    if sigismember(&before, SIGPIPE) == 0 {
      var none = timespec()
      while sigtimedwait(&pipe, nil, &none) > 0 {}
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Whether a signal waits that is to end this program.
  var isEnding: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.ending.contains { sigismember(&pending, $0) == 1 && sigismember(&before, $0) == 0 }
  }
}
