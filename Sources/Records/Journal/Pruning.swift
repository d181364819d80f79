import Workspaces

extension ChangeJournal {
  /// Whether a further segment was begun since this was last asked: the time to put things in order.
  func takeFilling() -> Bool {
    parts.reduce(false) { $1.takeFilling() || $0 }
  }

  /// Drops the oldest versions of records of which more are kept than is wanted.
  ///
  /// It writes at most a few segments anew, each in one step; the rest is left to the next time.
  func prune(keeping limit: Int) throws(CallFailure) {
    for part in parts { try part.prune(keeping: max(1, limit)) }
  }
}

extension JournalPart {
  /// How many segments are written anew at a time.
  private static let atOnce = 2

  /// An edit in a segment, as far as counting needs it.
  private struct Mention {
    var number: Int
    var name: Substring
    var sequence: Int
  }

  fileprivate func prune(keeping limit: Int) throws(CallFailure) {
    var mentions: [Mention] = []
    var whole: Set<Int> = []
    try readBackwards { number, segment in
      // What cannot be read is left as it is, for whoever repairs it.
      if segment.damage.isEmpty && segment.torn == 0 && number != end?.number {
        whole.insert(number)
      }
      for frame in segment.frames {
        for name in segment.names(frame) {
          mentions.append(
            Mention(number: number, name: name, sequence: frame.header.sequence))
        }
      }
      return true
    }
    let first = Self.firstKept(mentions, limit)
    var excess: [Int: Int] = [:]
    for mention in mentions
    where whole.contains(mention.number) && mention.sequence < first[mention.name] ?? 0 {
      excess[mention.number, default: 0] += 1
    }
    let worst = excess.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.atOnce)
    guard !worst.isEmpty, let folder = try folder() else { return }
    for (number, _) in worst {
      guard let (segment, _) = try segment(number, folder) else { continue }
      try replace(number, by: segment.frames.compactMap { Self.pruned(segment, $0, first) })
    }
  }

  /// The sequence number of the oldest edit that is kept, of each record that has more.
  private static func firstKept(_ mentions: [Mention], _ limit: Int) -> [Substring: Int] {
    var sequences: [Substring: Set<Int>] = [:]
    for mention in mentions { sequences[mention.name, default: []].insert(mention.sequence) }
    return sequences.filter { $0.value.count > limit }
      .mapValues { $0.sorted(by: >)[limit - 1] }
  }

  /// What is left of a frame, nil where nothing is.
  private static func pruned(
    _ segment: JournalSegment, _ frame: JournalSegment.Frame, _ first: [Substring: Int]
  ) -> [UInt8]? {
    let bytes = Array(segment.bytes[frame.whole])
    // In a segment that is full, every change was finished long ago.
    if frame.header.sort == .done { return nil }
    guard segment.names(frame).contains(where: { frame.header.sequence < first[$0] ?? 0 }),
      var change = segment.change(frame)
    else { return bytes }
    change.edits.removeAll {
      let name = JournalChange.Edit.name($0.kind, $0.id)
      return change.sequence < first[Substring(name)] ?? 0
    }
    // The frame that makes a change of several stays as long as there may be others.
    if change.edits.isEmpty && change.parts == 0 && change.restricted == 0 { return nil }
    change.isPruned = true
    return change.frame(frame.header.sort)
  }
}

extension JournalSegment {
  /// The names of the records that a frame has edits of, without reading its contents in full.
  func names(_ frame: Frame) -> [Substring] {
    guard frame.header.sort != .done else { return [] }
    return bytes.withUnsafeBytes { all in
      let contents = UnsafeRawBufferPointer(rebasing: all[frame.contents])
      var names: [Substring] = []
      var at = 0
      while let found = JournalChange.Edit.anyPattern.first(in: contents, from: at) {
        let start = found + JournalChange.Edit.anyPattern.count
        let name = contents[start...].prefix(200).prefix { $0 != UInt8(ascii: "<") }
        names.append(Substring(decoding: name, as: UTF8.self))
        at = start
      }
      return names
    }
  }
}
