import Coordination
import Phrases
import TerminalUI

/// What the word before the cursor of the entry line could become: a command, an institution, an office,
/// a task's number, a resolution.
struct LineCompletion: Equatable {
  /// The word as far as it is typed.
  let word: String
  /// What it could become, the likeliest first.
  let candidates: [String]

  /// Looks for what fits the word before the cursor; nil where nothing does.
  init?(_ session: Session, _ before: String) {
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init)
    guard let line else { return nil }
    let word = String(line.reversed().prefix { !$0.isWhitespace && $0 != "," }.reversed())
    guard !word.isEmpty else { return nil }
    let isFirst = line.trimmed == word
    let pool: [String]
    if let mark = word.first, "#^".contains(mark), isFirst {
      pool = Self.commands(session, mark, word)
    } else if word.hasPrefix("!"), isFirst {
      pool = Self.openings(session)
    } else {
      pool = Self.names(session, line, word)
    }
    let folded = SearchText.folded(word)
    var seen: Set<String> = []
    candidates = pool.filter {
      SearchText.folded($0).hasPrefix(folded) && seen.insert($0).inserted
    }
    if candidates.isEmpty { return nil }
    self.word = word
  }

  /// The rest of the likeliest candidate, to be shown behind the cursor before anything is asked for.
  ///
  /// Only where the beginning says enough: ordinary words must not flicker.
  var ghost: String? {
    guard word.count >= 2, let first = candidates.first, first.hasPrefix(word), first != word else {
      return nil
    }
    return String(first.dropFirst(word.count))
  }

  private static func commands(_ session: Session, _ mark: Character, _ word: String) -> [String] {
    let own = LineCommand.allCases.map { "\(mark)\($0.word(in: session.language))" }
    let other: Language = session.language == .czech ? .english : .czech
    return own + LineCommand.allCases.map { "\(mark)\($0.word(in: other))" }
  }

  private static func openings(_ session: Session) -> [String] {
    OperativeVerb.allCases.map { "!" + session.phrases.values.verb($0) }
  }

  private static func names(_ session: Session, _ line: String, _ word: String) -> [String] {
    let book = session.book
    var names = book.institutions.rows.map { $0.code(in: session.language) }.sorted()
    let other: Language = session.language == .czech ? .english : .czech
    names += book.institutions.rows.map { $0.code(in: other) }.sorted()
    // An office is written where one is asked for.
    let command = SearchText.folded(String(line.prefix { !$0.isWhitespace && $0 != ":" }))
    let asksOffice = ["chair", "scribe", "verifier", "pred", "zapis", "overov", "#"].contains {
      command.hasPrefix($0)
    }
    if asksOffice || word.count >= 5 {
      names += book.seats.rows.compactMap { $0.office(in: session.language) }.sorted()
    }
    if word.contains(where: \.isNumber) || word.contains(".") || "IVX".contains(word.first ?? " ") {
      names += book.tasksInOrder.compactMap(\.number)
      names += book.resolutions.rows.map(book.citation).sorted()
    }
    return names
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
