extension Document {
  /// The parts without headings that have nothing below them; the title always stays.
  public var blocksWithContent: [Block] {
    var kept: [Block] = []
    // Whether something stands below a heading of that level or a deeper one, seen from the end.
    var lowest: Int?
    var hasContent = false
    for block in blocks.reversed() {
      if case .heading(let level, _) = block, level > 1 {
        let isFilled = hasContent || lowest.map { $0 > level } ?? false
        if !isFilled { continue }
        (lowest, hasContent) = (level, false)
      } else {
        if block.isEmpty { continue }
        if block != .pageBreak { hasContent = true }
      }
      kept.append(block)
    }
    return kept.reversed()
  }
}

extension Document.Block {
  /// Whether there is nothing to read in it.
  var isEmpty: Bool {
    switch self {
    case .heading(_, let words), .paragraph(let words), .note(let words): words.isEmpty
    case .list(let items): items.isEmpty
    case .table(let table): table.rows.isEmpty
    case .facts(let facts): facts.isEmpty
    case .signatures(let signatures): signatures.isEmpty
    case .pageBreak: false
    }
  }
}
