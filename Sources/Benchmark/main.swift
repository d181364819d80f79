// Measures the program against the goals and prints a table: `swift run -c release Benchmark`.
//
// The limits in milliseconds and megabytes come from the programs that the goals compare with (vim,
// mutt, sqlite3, a bare ncurses program), as they were measured on one 2-core machine: on another
// machine measure them again before trusting a "met".

import Foundation

func fail(_ error: any Error) -> Never {
  FileHandle.standardError.write(Data("The benchmark failed: \(error)\n".utf8))
  exit(1)
}

// A child of its own, with one measurement to make: PART COUNT DIR.
let arguments = CommandLine.arguments.dropFirst()
if let part = arguments.first.flatMap(Part.init), arguments.count == 3,
  let count = Int(arguments[2])
{
  do {
    for figure in try part.measure(Workload(count: count, path: arguments[3])) { print(figure) }
    exit(0)
  } catch {
    fail(error)
  }
}

let folder = NSTemporaryDirectory() + "porada-benchmark-\(getpid())"
defer { try? FileManager.default.removeItem(atPath: folder) }
do {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let sitting = SittingReport(
    few: Workload(count: 10, path: folder + "/few"),
    many: Workload(count: 2000, path: folder + "/many"))
  // The word "sitting" asks for its table alone.
  if arguments.first == "sitting" {
    try sitting.print()
    try? FileManager.default.removeItem(atPath: folder)
    exit(0)
  }
  try Report(
    small: Workload(count: 1000, path: folder + "/small"),
    large: Workload(count: 10_000, path: folder + "/large")
  ).print()
  print("")
  try sitting.print()
} catch {
  try? FileManager.default.removeItem(atPath: folder)
  fail(error)
}
