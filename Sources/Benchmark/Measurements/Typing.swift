import Dispatch
import Glibc
import Records

/// What a key costs in the entry line of a sitting, from the key to the screen, everything typed being
/// kept on the way.
enum Typing {
  private static let line = "The Ministry reported that the courses were held; "

  /// Milliseconds of processor time a key, the lines' ends among them.
  static func processor(_ opened: Opened) -> [Double] {
    (0..<runs).map { _ in
      cost { typeLine(opened) { _ in } }.processor / Double(line.count + 1)
    }
  }

  /// The milliseconds that the slowest key of a hundred takes until it is on the screen.
  static func slowestKey(_ workload: Workload, on calls: any FileCalls) throws -> Double {
    let opened = try Opened(sittingIn: workload.path, on: calls)
    var values: [Double] = []
    for _ in 0..<runs * 4 { typeLine(opened) { values.append($0) } }
    values.sort()
    return values[values.count * 99 / 100]
  }

  /// The milliseconds from a key until what it typed is on the disk, of some keys with pauses.
  static func toTheDisk(_ workload: Workload) throws -> [Double] {
    let isSynchronised = DispatchSemaphore(value: 0)
    let disk = StallingDisk { isSynchronised.signal() }
    let opened = try Opened(sittingIn: workload.path, on: disk)
    opened.press("x")
    return (0..<runs * 2).map { _ in
      // Whatever was on its way before is there by then.
      usleep(700_000)
      while isSynchronised.wait(timeout: .now()) == .success {}
      return cost {
        opened.press("x")
        _ = isSynchronised.wait(timeout: .now() + 10)
      }.wall
    }
  }

  private static func typeLine(_ opened: Opened, _ took: (Double) -> Void) {
    for key in line.map({ $0 == " " ? "space" : String($0) }) + ["enter"] {
      took(cost { opened.press(key) }.wall)
    }
  }
}
