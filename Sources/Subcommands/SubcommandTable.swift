extension Subcommand {
  /// All subcommands, in the order that help lists them.
  static let all: [Subcommand] =
    [demo, makeWorkspace, takeMinutes] + listings + [
      show, history, search, add, set, delete, evaluate, state, sendVote, ballot, closeVote, agenda,
      invitation, attendance, minutes, listResolutions, circulate, verify, approve, settlement,
      notice, due, postpone, cancel, attach, offers, takeOver, importing, check, repair, sync,
      backup, restore, keys, themes, completions, help,
    ]

  /// The subcommand of a name, or nil.
  static func named(_ name: String) -> Subcommand? {
    all.first { $0.name == name }
  }

  /// What the stable face names and this version does not have yet.
  static let notYet: Set<String> = [
    "report", "review", "calendar",
  ]

  /// Every name that wins over a folder.
  static let names = Set(all.map(\.name)).union(notYet)
}
