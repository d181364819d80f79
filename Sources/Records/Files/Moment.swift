import Glibc

/// The time for measuring how long something takes, whatever the calendar's clock is set to.
enum Moment {
  /// In seconds since some fixed moment.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
