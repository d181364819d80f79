import Foundation

/// Everything measured at two sizes, as a table.
struct Report {
  let small: Workload
  let large: Workload

  func print() throws {
    // The workspaces are made first: the other measurements need them.
    var results = [try result(.make, "workspace made, every record durable")]
    results += try opening()
    results += try working()
    results += try processes()
    Swift.print(
      "Medians of \(runs) runs or more; tasks with three evaluations each; keys without a terminal.\n"
    )
    printTable(
      [
        "what", "unit", "\(small.count)", "\(large.count)", "ratio", "first goal", "", "later goal",
        "",
      ],
      results.map(\.cells))
  }

  private func result(
    _ part: Part, _ name: String, _ goal: Result.Goal? = nil, later: Result.Goal? = nil
  ) throws -> Result {
    Result(
      name: name, unit: "ms", small: try part.ask(small).figure, large: try part.ask(large).figure,
      goal: goal, later: later)
  }

  private func opening() throws -> [Result] {
    let few = try Part.firstScreen.ask(small)
    let many = try Part.firstScreen.ask(large)
    return [
      Result(
        name: "demonstration opened and painted (in process)", unit: "ms",
        small: try Part.demonstration.ask(small).figure, large: nil, goal: .atMost(50, "")),
      Result(
        name: "open until the first screen is painted (in process)", unit: "ms", small: few.figure,
        large: many.figure, later: .atMost(25, "vim")),
      try result(.everything, "everything loaded", later: .atMost(118, "half of mutt")),
      Result(
        name: "peak memory, first screen painted", unit: "MB", small: few.peak, large: many.peak,
        goal: .atMost(80, ""), later: .atMost(38, "twice mutt")),
    ]
  }

  private func working() throws -> [Result] {
    [
      try result(
        .scrolling, "one key of scrolling the plan, CPU", .ratio(1.25),
        later: .atMost(0.45, "1.5 x bare ncurses")),
      try result(
        .filtering, "one key of filtering the plan, CPU", .ratio(1.25),
        later: .atMost(0.42, "1.5 x bare ncurses")),
      try result(.saving, "one evaluation saved", .ratio(1.5)),
      try result(
        .typing, "one key of typing minutes, CPU", .ratio(1.25),
        later: .atMost(0.42, "1.5 x bare ncurses")),
      try result(.latency, "from key to screen while typing minutes, slowest of 100"),
      try result(
        .stalledLatency, "the same where every sync takes 500 ms", .atMost(16, "a frame")),
      try result(
        .toTheDisk, "from key to disk while typing minutes, slowest of \(runs * 2)",
        .atMost(500, "promised")),
    ]
  }

  private func processes() throws -> [Result] {
    guard let porada = Programs.beside("porada") else {
      Swift.print(
        "porada is not beside this program: build it too, to have its subcommands measured.")
      return []
    }
    let overdue = try [small, large].map(
      Subcommand(porada: porada, arguments: ["tasks", "--overdue", "--format", "json"]).costs)
    let check = try [small, large].map(Subcommand(porada: porada, arguments: ["check"]).costs)
    func result(
      _ name: String, _ unit: String, _ costs: [[ProcessCost]], _ part: (ProcessCost) -> Double,
      _ goal: Result.Goal? = nil, later: Result.Goal? = nil
    ) -> Result {
      Result(
        name: name, unit: unit, small: median(costs[0].map(part)),
        large: median(costs[1].map(part)), goal: goal, later: later)
    }
    let ends = try [(SIGHUP, "HUP"), (SIGTERM, "TERM")].map { signal, name in
      Result(
        name: "from \(name) in a sitting to the end, slowest of \(runs)", unit: "ms",
        small: try Ending.signalled(signal, porada, small).max(),
        large: try Ending.signalled(signal, porada, large).max(), goal: .atMost(1000, "promised"))
    }
    let listing = "porada tasks --overdue, "
    return [
      result(
        listing + "whole process", "ms", overdue, \.wall, .atMost(2000, ""),
        later: .atMost(36, "4 x sqlite3")),
      result(listing + "CPU", "ms", overdue, \.processor),
      result(
        listing + "peak memory", "MB", overdue, \.peak, .atMost(80, ""),
        later: .atMost(38, "twice mutt")),
      result("porada check, whole process", "ms", check, \.wall, .atMost(2000, "")),
    ] + ends
  }
}
