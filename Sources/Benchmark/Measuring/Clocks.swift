import Glibc

/// How often everything is measured; the table shows medians.
let runs = 7

/// What something cost, by the clock on the wall and by the processor.
struct Cost {
  /// Milliseconds that passed.
  var wall: Double
  /// Milliseconds of processor time, of all threads.
  var processor: Double
}

/// Runs something and tells what it cost.
func cost(of work: () throws -> Void) rethrows -> Cost {
  let wall = milliseconds(CLOCK_MONOTONIC)
  let processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID)
  try work()
  return Cost(
    wall: milliseconds(CLOCK_MONOTONIC) - wall,
    processor: milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
}

private func milliseconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// The middle of some values; of an even number the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return .nan }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
