// Measures the program against the goals and prints a table: `swift run -c release Benchmark`.
//
// The limits in milliseconds and megabytes come from the programs that the goals compare with (vim,
// mutt, sqlite3, a bare ncurses program), as they were measured on one 2-core machine: on another
// machine measure them again before trusting a "met".

import Foundation

let arguments = CommandLine.arguments
if arguments.count == 3, arguments[1] == "--open" {
  _ = try Opened(arguments[2])
  exit(0)
}

let folder = NSTemporaryDirectory() + "porada-benchmark-\(getpid())"
var failure: (any Error)?
do {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let small = try Workload(count: 1000, under: folder)
  let large = try Workload(count: 10_000, under: folder)
  try Report(small: small, large: large).print()
} catch {
  failure = error
}
try? FileManager.default.removeItem(atPath: folder)
if let failure {
  FileHandle.standardError.write(Data("The benchmark failed: \(failure)\n".utf8))
  exit(1)
}
