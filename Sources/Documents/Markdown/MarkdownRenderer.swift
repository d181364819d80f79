/// Markdown with tables, everything in the records escaped, so that it is read as it was written.
public struct MarkdownRenderer: DocumentRenderer {
  /// Renders Markdown.
  public init() {}

  public func render(_ document: Document) -> String {
    document.blocksWithContent.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let words):
      String(repeating: "#", count: min(6, max(1, level))) + " " + words.inline(breaks: " ")
    case .paragraph(let words): words.block(indent: "")
    case .list(let items): items.map(item).joined(separator: "\n")
    case .table(let table): self.table(table)
    case .facts(let facts): facts.map(fact).joined(separator: "\n")
    case .note(let words):
      "> " + words.block(indent: "> ")
    case .signatures(let signatures): signatures.map { fact($0.fact) }.joined(separator: "\n")
    case .pageBreak: ""
    }
  }

  private func item(_ item: Document.Item) -> String {
    let indent = String(repeating: "  ", count: item.level)
    let mark = indent + (item.number.map { "\($0). " } ?? "- ")
    return mark + item.words.block(indent: String(repeating: " ", count: mark.count))
  }

  private func fact(_ fact: Document.Fact) -> String {
    "- **\(MarkdownText.escaped(fact.name)):** " + fact.words.inline(breaks: "\\\n  ")
  }

  private func table(_ table: Document.Table) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = table.columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .right: "---:"
      case .centre: ":---:"
      }
    }
    let caption = table.caption.map { [$0.block(indent: ""), ""] } ?? []
    return
      (caption + [line(table.columns.map { MarkdownText.escaped($0.title) }), line(rule)]
      + table.drawnRows.map { line($0.map { $0.inline(breaks: " ") }) }).joined(separator: "\n")
  }
}

extension Document.Words {
  /// The words as a block of their own, a sign at a line's start that would begin something escaped.
  fileprivate func block(indent: String) -> String {
    inline(breaks: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { MarkdownText.startEscaped(String($0)) }
      .joined(separator: "\\\n" + indent)
  }

  fileprivate func inline(breaks: String) -> String {
    spans.map { span in
      switch span.style {
      case .plain: MarkdownText.escaped(span.text)
      case .strong: MarkdownText.marked(span.text, "**")
      case .emphasis: MarkdownText.marked(span.text, "*")
      case .link: MarkdownText.link(span.text)
      }
    }
    .joined().split(separator: "\n", omittingEmptySubsequences: false).joined(separator: breaks)
  }
}
