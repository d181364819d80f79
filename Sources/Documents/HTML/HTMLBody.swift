import Coordination

/// The parts of a document in HTML, one after the other.
struct HTMLBody {
  private(set) var text = ""
  private let language: Language
  private var headings = 0
  private var breaksPage = false

  init(_ language: Language) {
    self.language = language
  }

  mutating func add(_ block: Document.Block) {
    if block == .pageBreak {
      breaksPage = true
      return
    }
    let broken = breaksPage ? " class=\"new-page\"" : ""
    breaksPage = false
    switch block {
    case .heading(let level, let words):
      headings += 1
      let tag = "h\(min(6, max(1, level)))"
      text += "<\(tag) id=\"h\(headings)\"\(broken)>\(inline(words))</\(tag)>\n"
    case .paragraph(let words): text += "<p\(broken)>\(inline(words))</p>\n"
    case .note(let words): text += "<p class=\"note\">\(inline(words))</p>\n"
    case .list(let items): for run in Document.Item.runs(items) { list(run) }
    case .table(let table): self.table(table)
    case .facts(let facts): self.facts(facts)
    case .signatures(let signatures): self.signatures(signatures)
    case .pageBreak: break
    }
  }

  private mutating func list(_ items: [Document.Item]) {
    if items.contains(where: \.isMarked) { return points(items) }
    let tag = items.first?.number == nil ? "ul" : "ol"
    text += "<\(tag)>\n"
    for item in items {
      let value = item.number.map { " value=\"\($0)\"" } ?? ""
      text += "<li\(value)>\(inline(item.words))</li>\n"
    }
    text += "</\(tag)>\n"
  }

  /// Items with marks of their own, each list inside the item it belongs to.
  private mutating func points(_ items: [Document.Item]) {
    text += "<ul class=\"points\">\n"
    var depth = 0
    for (place, item) in items.enumerated() {
      let level = place == 0 ? 0 : max(0, min(item.level, depth + 1))
      if level > depth {
        text += "\n<ul>\n"
      } else if place > 0 {
        text += "</li>\n" + String(repeating: "</ul></li>\n", count: depth - level)
      }
      depth = level
      text += "<li>\(inline(item.words))"
    }
    text += "</li>\n" + String(repeating: "</ul></li>\n", count: depth) + "</ul>\n"
  }

  private mutating func facts(_ facts: [Document.Fact]) {
    text += "<dl>\n"
    for fact in facts {
      text += "<div><dt>\(Markup.text(fact.name, language)):</dt>"
      text += "<dd>\(inline(fact.words))</dd></div>\n"
    }
    text += "</dl>\n"
  }

  private mutating func signatures(_ signatures: [Document.Signature]) {
    text += "<dl class=\"signatures\">\n"
    for signature in signatures {
      text += "<div><dt>\(Markup.text(signature.name, language)):</dt>"
      for words in signature.who {
        text += "<dd>\(inline(words))"
        // Read by voice a line for a hand is only noise.
        if signature.isSigned { text += "<span class=\"hand\" aria-hidden=\"true\"></span>" }
        text += "</dd>"
      }
      text += "</div>\n"
    }
    text += "</dl>\n"
  }

  private mutating func table(_ table: Document.Table) {
    // Without a caption of its own a table is named by the heading it stands under.
    let name = table.caption == nil && headings > 0 ? " aria-labelledby=\"h\(headings)\"" : ""
    // A short table is not parted at the end of a page.
    let short = table.rows.count <= 5 ? " class=\"short\"" : ""
    text += "<table\(short)\(name)>\n"
    if let caption = table.caption { text += "<caption>\(inline(caption))</caption>\n" }
    text += "<thead>\n<tr>"
    for column in table.columns {
      text += "<th scope=\"col\"\(side(column))>\(Markup.text(column.title, language))</th>"
    }
    text += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (column, words) in zip(table.columns, row) {
        text += "<td\(side(column))>\(inline(words))</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n"
  }

  private func side(_ column: Document.Table.Column) -> String {
    var classes: [String] = []
    switch column.alignment {
    case .left: break
    case .right: classes.append("right")
    case .centre: classes.append("centre")
    }
    if column.isForHands { classes.append("by-hand") }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  private func inline(_ words: Document.Words) -> String {
    words.spans.map { span in
      let text = Markup.text(span.text, language).replacing("\n", with: "<br>")
      return switch span.style {
      case .plain: text
      case .strong: "<strong>\(text)</strong>"
      case .emphasis: "<em>\(text)</em>"
      case .link:
        Markup.isAddress(span.text) ? "<a href=\"\(Markup.line(span.text))\">\(text)</a>" : text
      }
    }
    .joined()
  }
}
