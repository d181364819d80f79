import Coordination

/// A reply to circulated minutes line by line: what mail programs put around the words taken off.
struct ReplyLines {
  /// A line.
  struct Line {
    /// The words, without signs of quoting.
    var text: String
    /// Whether it was quoted.
    var isQuoted: Bool
    /// Whether it began with the mark of a fundamental comment, which is taken off.
    var isFundamental: Bool

    var isBlank: Bool { text.isEmpty }
  }

  /// The lines that were written or sent round.
  private(set) var lines: [Line] = []
  /// What mail programs have added, and signatures: not taken, but told.
  private(set) var skipped: [String] = []

  /// Takes a text apart, whatever its line ends; a byte order mark is no part of it.
  ///
  /// `remarks` are the words that say how to comment: they are nobody's, wherever they were broken.
  init(_ text: String, remarks: [String]) {
    let remarks = remarks.joined().withoutSpace
    var isBelowRemark = false
    let plain = VisibleText.lines(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    var signatureDepth: Int?
    for raw in plain.split(separator: "\n", omittingEmptySubsequences: false) {
      let (depth, words) = Self.unquoted(raw)
      if let level = signatureDepth {
        // A signature lasts as long as its depth of quoting.
        if depth == level {
          if !words.isEmpty { skipped.append(words) }
          continue
        }
        signatureDepth = nil
      }
      if words == "--" {
        signatureDepth = depth
        continue
      }
      isBelowRemark =
        words.hasPrefix("%")
        || isBelowRemark && !words.isEmpty && remarks.contains(words.withoutSpace)
      if isBelowRemark { continue }
      if Self.isOfMailProgram(words) {
        skipped.append(words)
        continue
      }
      let marked = Self.withoutMark(words)
      lines.append(
        Line(text: marked ?? words, isQuoted: depth > 0, isFundamental: marked != nil))
    }
  }

  /// How deep a line is quoted, and its words.
  private static func unquoted(_ line: Substring) -> (depth: Int, words: String) {
    var depth = 0
    var rest = line
    while true {
      let words = rest.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
      guard words.first == ">" else { break }
      depth += 1
      rest = words.dropFirst()
    }
    return (depth, String(rest).trimmed)
  }

  /// The words without the mark of a fundamental comment, nil where there is none.
  static func withoutMark(_ words: String) -> String? {
    if words.hasPrefix("!!") { return String(words.drop { $0 == "!" }).trimmed }
    for mark in ["ZÁSADNÍ PŘIPOMÍNKA", "ZÁSADNÍ", "FUNDAMENTAL COMMENT", "FUNDAMENTAL"]
    where words.hasPrefix(mark) {
      let rest = words.dropFirst(mark.count)
      if rest.first?.isLetter ?? false { continue }
      return String(rest.drop { ":.–-! ".contains($0) }).trimmed
    }
    return nil
  }

  /// Whether a line is what mail programs put between a reply and what it quotes.
  private static func isOfMailProgram(_ words: String) -> Bool {
    if words.hasPrefix("-----") || words.hasPrefix("_____") { return true }
    let heads = [
      "From:", "Sent:", "To:", "Cc:", "Subject:", "Date:", "Od:", "Odesláno:", "Komu:", "Kopie:",
      "Předmět:", "Datum:",
    ]
    if heads.contains(where: words.hasPrefix) { return true }
    let ends = ["wrote:", "napsal:", "napsala:", "napsal(a):"]
    return ends.contains(where: words.hasSuffix)
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
