import Glibc

/// The system's own words for an error number.
enum SystemReason {
  /// The words, as `strerror` has them.
  static func words(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "\(number)"
  }
}
