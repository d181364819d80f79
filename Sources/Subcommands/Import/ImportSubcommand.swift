import Phrases

extension Subcommand {
  /// `import WHAT FILE`: brings in what others have sent or written.
  static let importing = Subcommand(
    "import", "WHAT FILE", accepts: 2...3, options: CommentImport.options + LogImport.options,
    completes: .words(ImportSubject.allCases.map(\.rawValue)),
    summary: { $0.comments.importing }
  ) { call in
    let word = call.invocation.operands[0]
    guard let subject = ImportSubject(rawValue: word) else {
      throw Misuse.operandNotAWord(word, ImportSubject.allCases.map(\.rawValue))
    }
    switch subject {
    case .comments:
      if let extra = call.operand(2) { throw Misuse.operandTooMany(extra) }
      try CommentImport(call).run()
    case .log:
      if let extra = call.operand(2) { throw Misuse.operandTooMany(extra) }
      try LogImport(call).run()
    case .table: throw Misuse.notYet("import \(word)")
    }
  }
}

/// What can be brought in.
enum ImportSubject: String, CaseIterable {
  case comments, log, table
}
