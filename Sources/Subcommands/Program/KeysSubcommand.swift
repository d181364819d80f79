import Phrases

extension Subcommand {
  /// `keys`: what the keys of the screens do, from the screens' own tables.
  static let keys = Subcommand("keys", summary: { $0.keys }) { call in
    let rows = call.services.keyRows(call.options.language)
    let usage = call.usage
    var table = TextTable(
      [usage.columnScreen, usage.columnKeys, usage.columnCommand, usage.columnSummary].map {
        .init(heading: $0)
      })
    for row in rows where row.count <= 4 {
      table.add(row + Array(repeating: "", count: 4 - row.count))
    }
    call.write(table.text(columns: nil))
  }

  /// `themes`: the names that `--theme` takes, the default first.
  static let themes = Subcommand("themes", summary: { $0.themes }) { call in
    for name in call.services.themeNames { call.say(name) }
  }
}
