public import Coordination
import Phrases

/// Comments read back from a reply in which the numbered paragraphs of circulated minutes were edited.
public struct ReplyReader: Sendable {
  /// What one paragraph, or a text between paragraphs, was read as.
  public struct Finding: Hashable, Sendable {
    /// The number of the paragraph, nil for a comment on the whole.
    public var paragraph: Int?
    /// What was said of it.
    public var text: String?
    /// The wording proposed.
    public var proposed: String?
    /// Whether the institution insists on it.
    public var isFundamental = false

    /// States what was read.
    public init(
      paragraph: Int? = nil, text: String? = nil, proposed: String? = nil,
      isFundamental: Bool = false
    ) {
      self.paragraph = paragraph
      self.text = text
      self.proposed = proposed
      self.isFundamental = isFundamental
    }
  }

  /// The comments in the order of the reply.
  public private(set) var findings: [Finding] = []
  /// The numbers of the paragraphs that the reply does not have.
  public private(set) var missing: [Int] = []
  /// The lines that were not taken: what mail programs add, and signatures.
  public private(set) var skipped: [String] = []
  /// How many numbered paragraphs were found.
  public private(set) var found = 0

  private let version: MinutesVersion
  private let texts: [Int: String]
  private let headings: Set<String>

  /// Reads a reply to a version that was sent round.
  public init(_ reply: String, to version: MinutesVersion) {
    self.version = version
    let parts = version.parts
    texts = Dictionary(
      parts.compactMap { part in part.number.map { ($0, part.text) } },
      uniquingKeysWith: { first, _ in first })
    headings = Set(parts.filter { $0.number == nil }.map(\.text.withoutSpace))
    let lines = ReplyLines(
      reply, remarks: Phrases(version.language).comments.howToComment(version.commentsDue))
    skipped = lines.skipped
    read(lines.lines)
  }

  // MARK: Blocks

  /// Lines that belong together: a numbered paragraph, or words between paragraphs.
  private struct Block {
    var number: Int?
    var lines: [ReplyLines.Line] = []
  }

  private mutating func read(_ lines: [ReplyLines.Line]) {
    let isMail = lines.contains { $0.isQuoted && number(of: $0) != nil }
    let lastQuoted = lines.lastIndex { $0.isQuoted } ?? -1
    var blocks: [Block] = []
    var open: Block?
    /// Which blocks are remarks on which paragraph.
    var remarks: [Int: Int] = [:]
    /// The paragraph that was quoted last, to which what is written below belongs.
    var above: Int?
    func close() {
      if let block = open { blocks.append(block) }
      open = nil
    }
    for (place, line) in lines.enumerated() {
      if let number = number(of: line) {
        close()
        var rest = line
        rest.text = MinutesVersion.Part.numbered(line.text)?.text ?? ""
        if let marked = ReplyLines.withoutMark(rest.text) {
          rest.text = marked
          rest.isFundamental = true
        }
        open = Block(number: number, lines: [rest])
        above = line.isQuoted ? number : nil
      } else if line.isBlank {
        close()
      } else if headings.contains(line.text.withoutSpace) {
        close()
        above = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if isMail, !line.isQuoted, let above, place < lastQuoted {
        // In a reply that quotes, what stands below a paragraph is said of it.
        open = Block(number: nil, lines: [line])
        remarks[blocks.count] = above
      } else {
        open = Block(number: nil, lines: [line])
      }
    }
    close()
    take(blocks, remarks, isMail: isMail)
  }

  /// The number that a line begins with, where the version has such a paragraph.
  private func number(of line: ReplyLines.Line) -> Int? {
    guard let number = MinutesVersion.Part.numbered(line.text)?.number, texts[number] != nil else {
      return nil
    }
    return number
  }

  private mutating func take(_ blocks: [Block], _ remarks: [Int: Int], isMail: Bool) {
    var seen: Set<Int> = []
    /// What stands between the same paragraphs is one comment, a line for each block.
    var between: [[ReplyLines.Line]] = []
    func closeBetween() {
      takeBetween(between)
      between = []
    }
    for (place, block) in blocks.enumerated() {
      if block.number != nil || remarks[place] != nil { closeBetween() }
      if let number = block.number {
        seen.insert(number)
        takeParagraph(number, block.lines)
      } else if let number = remarks[place] {
        add(
          Finding(
            paragraph: number, text: Self.joined(block.lines),
            isFundamental: block.lines.contains(where: \.isFundamental)))
      } else {
        if !isNobodys(block.lines, isMail: isMail) { between.append(block.lines) }
      }
    }
    closeBetween()
    found = seen.count
    missing = version.parts.compactMap(\.number).filter { !seen.contains($0) }
  }

  /// What stands between paragraphs and is no heading is a comment on the whole.
  private mutating func takeBetween(_ blocks: [[ReplyLines.Line]]) {
    let text = blocks.map(Self.joined).filter { !$0.isEmpty }.joined(separator: "\n")
    if text.isEmpty { return }
    add(
      Finding(text: text, isFundamental: blocks.contains { $0.contains(where: \.isFundamental) }))
  }

  /// Whether words between paragraphs are headings, or what a mail quotes around the minutes.
  private mutating func isNobodys(_ lines: [ReplyLines.Line], isMail: Bool) -> Bool {
    let text = Self.joined(lines)
    if isHeadings(text) { return true }
    guard isMail, lines.allSatisfy(\.isQuoted) else { return false }
    skipped.append(text)
    return true
  }

  // MARK: A paragraph

  private mutating func takeParagraph(_ number: Int, _ lines: [ReplyLines.Line]) {
    let original = texts[number] ?? ""
    // From a line marked as fundamental on, it is said of the paragraph; the first one carries its number.
    let end = lines.dropFirst().firstIndex(where: \.isFundamental) ?? lines.endIndex
    var said = Array(lines[end...])
    var worded = Array(lines[..<end])
    if !isSame(worded, original) {
      // In a reply that quotes, what is written below the quoted words is said of them.
      let quoted = worded.lastIndex(where: \.isQuoted).map { $0 + 1 } ?? worded.count
      let below = worded[quoted...]
      let onlyQuoted = worded.filter(\.isQuoted)
      if !below.isEmpty {
        said = Array(below) + said
        worded = Array(worded[..<quoted])
      } else if isSame(onlyQuoted, original) {
        said = worded.filter { !$0.isQuoted } + said
        worded = onlyQuoted
      }
    }
    var finding = Finding(paragraph: number)
    finding.isFundamental = lines.contains(where: \.isFundamental)
    let text = Self.joined(said)
    if !text.isEmpty { finding.text = text }
    if !isSame(worded, original) {
      let proposed = withoutHeadings(Self.joined(worded), after: number)
      if proposed.withoutSpace != original.withoutSpace {
        if proposed.isEmpty {
          let deletion = Phrases(version.language).comments.deletion
          finding.text = finding.text.map { "\(deletion) \($0)" } ?? deletion
        } else {
          finding.proposed = proposed
        }
      }
    }
    if finding.text == nil && finding.proposed == nil {
      guard finding.isFundamental else { return }
      // Marked, but with nothing said: that somebody insists is not lost.
      finding.text = Phrases(version.language).comments.markedOnly
    }
    add(finding)
  }

  private mutating func add(_ finding: Finding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  private static func joined(_ lines: [ReplyLines.Line]) -> String {
    lines.map(\.text).joined(separator: " ").onOneLine
  }

  private func isSame(_ lines: [ReplyLines.Line], _ original: String) -> Bool {
    Self.joined(lines).withoutSpace == original.withoutSpace
  }

  // MARK: Headings

  /// Whether a text is one or several headings of the version, one after the other.
  private func isHeadings(_ text: String) -> Bool {
    var rest = text.withoutSpace
    while !rest.isEmpty {
      guard let heading = headings.filter({ rest.hasPrefix($0) }).max(by: { $0.count < $1.count })
      else { return false }
      rest = String(rest.dropFirst(heading.count))
    }
    return true
  }

  /// The words of a paragraph without the headings behind it, where the blank lines between were lost.
  private func withoutHeadings(_ text: String, after number: Int) -> String {
    let parts = version.parts
    guard let place = parts.firstIndex(where: { $0.number == number }) else { return text }
    let next = parts[(place + 1)...].prefix { $0.number == nil }.map(\.text).joined(separator: " ")
    let tail = next.withoutSpace
    guard !tail.isEmpty, text.withoutSpace.hasSuffix(tail) else { return text }
    var left = tail.count
    var rest = Substring(text)
    while left > 0, let last = rest.last {
      if !last.isWhitespace { left -= 1 }
      rest.removeLast()
    }
    return String(rest).trimmed
  }
}

extension ReplyReader {
  /// The comments as records of an institution, those left out that are there already.
  public func comments(
    from institution: RecordID, received: CalendarDay?, in book: Book
  ) -> [MinutesComment] {
    let known = book.comments(of: version.meeting).filter { $0.institution == institution }
    return findings.compactMap { finding in
      var comment = MinutesComment(id: .new)
      comment.meeting = version.meeting
      comment.version = version.id
      comment.institution = institution
      comment.paragraph = finding.paragraph
      comment.text = finding.text
      comment.proposed = finding.proposed
      comment.isFundamental = finding.isFundamental
      comment.received = received
      let isThere = known.contains { other in
        other.version == comment.version && other.paragraph == comment.paragraph
          && other.text == comment.text && other.proposed == comment.proposed
          && other.isFundamental == comment.isFundamental
      }
      return isThere ? nil : comment
    }
  }

  /// What a finding changes, word by word, nil where it proposes no wording.
  public func difference(_ finding: Finding) -> WordDifference? {
    guard let proposed = finding.proposed, let number = finding.paragraph else { return nil }
    return WordDifference(from: texts[number] ?? "", to: proposed)
  }
}
