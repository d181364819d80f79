/// What keys cost in a sitting of a few entries and in one of very many, as a table.
struct SittingReport {
  let few: Workload
  let many: Workload

  func print() throws {
    for workload in [few, many] { _ = try Part.makeSitting.ask(workload) }
    var results: [Result] = []
    for (part, name, limit) in parts {
      let (small, large) = (try part.ask(few), try part.ask(many))
      results.append(
        Result(
          name: name + ", median", unit: "ms", small: small.figure, large: large.figure,
          goal: .atMost(limit, ""), later: .ratio(2)))
      results.append(
        Result(
          name: name + ", slowest", unit: "ms", small: small.slowest, large: large.slowest))
    }
    Swift.print("A sitting with entries; from key to screen, everything typed being kept.\n")
    printTable(
      [
        "what", "unit", "\(few.count)", "\(many.count)", "ratio", "goal", "", "second goal", "",
      ],
      results.map(\.cells))
  }

  private var parts: [(Part, String, Double)] {
    [
      (.sittingKeys, "one key of a new line", 5),
      (.sittingCorrections, "one key of a correction", 5),
      (.sittingLines, "Enter", 10),
    ]
  }
}
