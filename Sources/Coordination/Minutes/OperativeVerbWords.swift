extension OperativeVerb {
  /// The verb that a resolution's words begin with, in English or Czech, and the words after it.
  ///
  /// "The group" before it is no part of the words: every resolution begins so.
  static func leading(_ text: String) -> (OperativeVerb, String)? {
    let subject = ["the group ", "skupina "].first { SearchText.folded(text).hasPrefix($0) }
    let text = subject.map { String(text.dropFirst($0.count)).trimmed } ?? text
    let folded = SearchText.folded(text)
    for (phrase, verb) in openings {
      guard folded.hasPrefix(phrase + " ") else { continue }
      return (verb, String(text.dropFirst(phrase.count)).trimmed)
    }
    return nil
  }

  /// The word by which a text says that nothing was agreed, nil where it does not.
  static func refusing(_ text: String) -> String? {
    let folded = SearchText.folded(text)
    return [
      "nesouhlasi", "neschvaluje", "neschvalila", "zamita", "zamitla", "odmita", "does not",
      "did not", "disagrees", "rejects", "rejected",
    ].first {
      folded.hasPrefix($0 + " ") || folded.hasPrefix("skupina " + $0 + " ")
        || folded.hasPrefix("the group " + $0 + " ")
    }
  }

  /// The words that a typed resolution with the verb begins with.
  func opening(in language: Language) -> String {
    switch (self, language) {
    case (.takesNote, .english): "takes note of"
    case (.approves, .english): "approves"
    case (.orders, .english): "orders"
    case (.callsUpon, .english): "calls upon"
    case (.recommends, .english): "recommends"
    case (.entrusts, .english): "entrusts"
    case (.changes, .english): "changes"
    case (.repeals, .english): "repeals"
    case (.requests, .english): "requests"
    case (.agrees, .english): "agrees"
    case (.takesNote, .czech): "bere na vědomí"
    case (.approves, .czech): "schvaluje"
    case (.orders, .czech): "ukládá"
    case (.callsUpon, .czech): "vyzývá"
    case (.recommends, .czech): "doporučuje"
    case (.entrusts, .czech): "pověřuje"
    case (.changes, .czech): "mění"
    case (.repeals, .czech): "zrušuje"
    case (.requests, .czech): "žádá"
    case (.agrees, .czech): "souhlasí"
    }
  }

  private static let openings: [(String, OperativeVerb)] = [
    ("takes note of", .takesNote), ("takes note", .takesNote), ("approves", .approves),
    ("orders", .orders), ("calls upon", .callsUpon), ("recommends", .recommends),
    ("entrusts", .entrusts), ("changes", .changes), ("repeals", .repeals),
    ("requests", .requests), ("agrees", .agrees),
    ("bere na vedomi", .takesNote), ("schvaluje", .approves), ("uklada", .orders),
    ("vyzyva", .callsUpon), ("doporucuje", .recommends), ("poveruje", .entrusts),
    ("meni", .changes), ("zrusuje", .repeals), ("zada", .requests),
    ("souhlasi", .agrees),
    // The past tense of those who write down what was done.
    ("took note of", .takesNote), ("took note", .takesNote), ("noted", .takesNote),
    ("approved", .approves), ("ordered", .orders), ("called upon", .callsUpon),
    ("recommended", .recommends), ("entrusted", .entrusts), ("changed", .changes),
    ("repealed", .repeals), ("requested", .requests), ("agreed", .agrees),
    ("vzala na vedomi", .takesNote), ("schvalila", .approves), ("ulozila", .orders),
    ("vyzvala", .callsUpon), ("doporucila", .recommends), ("poverila", .entrusts),
    ("zmenila", .changes), ("zrusila", .repeals), ("rusi", .repeals), ("pozadala", .requests),
    ("souhlasila", .agrees),
  ]
}
