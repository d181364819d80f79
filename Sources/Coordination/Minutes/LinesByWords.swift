// The lines of entries found by words in them, for corrections and insertions.

extension Book {
  /// The entries that a correction changes, newest first, each with its line as corrected.
  public func lines(
    of meeting: RecordID, hitBy correction: LineCorrection
  ) -> [(entry: MinutesEntry, line: String)] {
    entries(of: meeting, hitBy: correction).compactMap { corrected($0, by: correction) }
  }

  /// How many entries a correction changes, and the line of the newest one as corrected.
  public func hits(
    of correction: LineCorrection, in meeting: RecordID
  ) -> (count: Int, newest: String?) {
    let hit = entries(of: meeting, hitBy: correction)
    return (hit.count, hit.first.flatMap { corrected($0, by: correction) }?.line)
  }

  /// The newest entry whose line has some words, nil where none has.
  public func line(of meeting: RecordID, having words: String) -> MinutesEntry? {
    newestFirst(of: meeting).first { has(words, $0) }
  }

  private func entries(of meeting: RecordID, hitBy correction: LineCorrection) -> [RecordID] {
    let words = correction.old
    if correction.scope == .newest { return line(of: meeting, having: words).map { [$0.id] } ?? [] }
    return newestFirst(of: meeting).filter { has(words, $0) }.map(\.id)
  }

  private func newestFirst(of meeting: RecordID) -> some Sequence<MinutesEntry> {
    entriesOfMeeting[meeting].reversed().lazy.compactMap { self.entries[$0.id] }
  }

  private func corrected(
    _ id: RecordID, by correction: LineCorrection
  ) -> (entry: MinutesEntry, line: String)? {
    guard let entry = entries[id], let line = correction.corrected(line(of: entry)) else {
      return nil
    }
    return (entry, line)
  }

  /// Whether the line of an entry has some words; it is made only where it is not clear without.
  private func has(_ words: String, _ entry: MinutesEntry) -> Bool {
    guard entry.isWords else { return false }
    let isTyped = (entry.typed ?? entry.text).holds(words)
    if !isTyped {
      // What was edited since, or has a command written before it, is looked at more closely.
      guard entry.subject != nil || entry.typed == nil, entry.entryKind != .note else {
        return false
      }
    }
    let isWritten =
      entry.entryKind == .note
      ? !words.contains("\n") && entry.text.holds(words)
      : written(entry, in: .english).holds(words)
    if !isTyped && !isWritten { return false }
    return isTyped && isWritten || line(of: entry).holds(words)
  }
}

extension String {
  /// Whether a text has some words in it, letter by letter.
  ///
  /// The same as `contains`, and quick where the letters are bytes that stand for themselves.
  func holds(_ words: String) -> Bool {
    var (text, part) = (self, words)
    let quick = text.withUTF8 { text in
      part.withUTF8 { part -> Bool? in
        guard text.areLettersAlone, part.areLettersAlone else { return nil }
        return text.has(part)
      }
    }
    return quick ?? contains(words)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether each scalar is a letter of its own and can be written in one way: below the combining marks, a
  /// dash or a quotation mark.
  fileprivate var areLettersAlone: Bool {
    var index = 0
    while index < count {
      let byte = self[index]
      if byte == 0xE2 {
        guard index + 2 < count, self[index + 1] == 0x80, (0x90...0xA7).contains(self[index + 2])
        else { return false }
        index += 3
      } else {
        if byte >= 0xCC || byte == 0x0D { return false }
        index += 1
      }
    }
    return true
  }

  fileprivate func has(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    guard count >= part.count else { return false }
    for start in 0...(count - part.count)
    where self[start] == first && part.indices.allSatisfy({ self[start + $0] == part[$0] }) {
      return true
    }
    return false
  }
}
