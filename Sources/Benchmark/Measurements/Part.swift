import Foundation
import Records

/// One measurement, made in a process of its own so that none lives on the memory or the caches of
/// another; it prints its figures, one a line.
enum Part: String {
  case make, demonstration, firstScreen, everything, scrolling, filtering, saving
  case typing, latency, stalledLatency, toTheDisk
  case makeSitting, sittingKeys, sittingCorrections, sittingLines

  /// Measures, in the child process.
  func measure(_ workload: Workload) throws -> [Double] {
    switch self {
    case .make: [try workload.make().wall]
    case .demonstration: [try Opening.demonstration(beside: workload.path)]
    case .firstScreen: [try cost { _ = try Opened(workload.path) }.wall]
    case .everything: [try Opening.everything(workload).wall]
    case .scrolling: Keys.scrolling(try Opened(workload.path))
    case .filtering: Keys.filtering(try Opened(workload.path))
    case .saving: try Saving.evaluations(workload)
    case .typing: try Typing.processor(Opened(sittingIn: workload.path, on: PosixFileCalls()))
    case .toTheDisk: [try Typing.toTheDisk(workload).max() ?? .nan]
    case .latency: [try Typing.slowestKey(workload, on: PosixFileCalls())]
    case .stalledLatency: [try Typing.slowestKey(workload, on: StallingDisk(delay: 500_000))]
    case .makeSitting:
      [try SittingWorkload(count: workload.count, path: workload.path).make().wall]
    case .sittingKeys:
      Sitting.keys(try Opened(sittingIn: workload.path, on: PosixFileCalls()))
    case .sittingCorrections:
      Sitting.correcting(try Opened(sittingIn: workload.path, on: PosixFileCalls()))
    case .sittingLines:
      Sitting.entering(try Opened(sittingIn: workload.path, on: PosixFileCalls()))
    }
  }

  /// How often the process is started for its median; the others repeat inside.
  private var starts: Int {
    [.demonstration, .firstScreen, .everything].contains(self) ? runs : 1
  }

  /// Has the measurement made by child processes; gives back the median, the slowest and the median of
  /// their peaks.
  func ask(_ workload: Workload) throws -> (figure: Double, slowest: Double, peak: Double) {
    var figures: [Double] = []
    var peaks: [Double] = []
    for _ in 0..<starts {
      let child = try run(Programs.own, [rawValue, "\(workload.count)", workload.path])
      figures += child.output.split(separator: "\n").compactMap { Double($0) }
      peaks.append(child.peak)
    }
    return (median(figures), figures.max() ?? .nan, median(peaks))
  }
}
