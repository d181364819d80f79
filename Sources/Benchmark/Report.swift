import Foundation

/// Everything measured at two sizes, as a table.
struct Report {
  let small: Workload
  let large: Workload

  func print() throws {
    var results: [Result] = [
      Result(
        name: "workspace made, every record durable", unit: "ms", small: small.made.wall,
        large: large.made.wall)
    ]
    results += try opening()
    results += try working()
    results += listing()
    Swift.print(
      "Medians of \(runs) runs; \(small.count) and \(large.count) tasks with three evaluations each.\n"
    )
    printTable(
      ["what", "unit", "\(small.count)", "\(large.count)", "ratio", "goal", ""],
      results.map(\.cells))
  }

  private func opening() throws -> [Result] {
    [
      Result(
        name: "open until the first screen is painted (in process)", unit: "ms",
        small: median(try Opening.firstScreen(small)),
        large: median(try Opening.firstScreen(large)),
        goal: .atMost(25, "vim")),
      Result(
        name: "everything loaded", unit: "ms", small: median(try Opening.everything(small)),
        large: median(try Opening.everything(large)), goal: .atMost(118, "half of mutt")),
      Result(
        name: "peak memory, first screen painted", unit: "MB", small: median(Opening.memory(small)),
        large: median(Opening.memory(large)), goal: .atMost(38, "twice mutt")),
    ]
  }

  private func working() throws -> [Result] {
    let few = try Opened(small.path)
    let many = try Opened(large.path)
    return [
      Result(
        name: "one key of scrolling the plan, CPU", unit: "ms", small: median(Keys.scrolling(few)),
        large: median(Keys.scrolling(many)), goal: .atMost(0.45, "1.5 x bare ncurses")),
      Result(
        name: "one key of filtering the plan, CPU", unit: "ms", small: median(Keys.filtering(few)),
        large: median(Keys.filtering(many)), goal: .atMost(0.42, "1.5 x bare ncurses")),
      Result(
        name: "one evaluation saved", unit: "ms",
        small: median(try Saving.evaluation(few.workspace, small)),
        large: median(try Saving.evaluation(many.workspace, large)), goal: .ratio(1.5)),
    ]
  }

  private func listing() -> [Result] {
    guard let porada = Programs.beside("porada") else {
      Swift.print("porada is not beside this program: build it too, to have its listing measured.")
      return []
    }
    let few = Listing.overdue(small, porada: porada)
    let many = Listing.overdue(large, porada: porada)
    func middle(_ costs: [ProcessCost], _ part: (ProcessCost) -> Double) -> Double? {
      costs.isEmpty ? nil : median(costs.map(part))
    }
    return [
      Result(
        name: "porada tasks --overdue, whole process", unit: "ms", small: middle(few, \.wall),
        large: middle(many, \.wall), goal: .atMost(36, "4 x sqlite3")),
      Result(
        name: "porada tasks --overdue, CPU", unit: "ms", small: middle(few, \.processor),
        large: middle(many, \.processor)),
      Result(
        name: "porada tasks --overdue, peak memory", unit: "MB", small: middle(few, \.peak),
        large: middle(many, \.peak), goal: .atMost(38, "twice mutt")),
    ]
  }
}
