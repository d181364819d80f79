import Coordination
import Phrases

// The entries of the minutes, each as a paragraph that reads as a sentence.

extension MinutesDocument {
  /// An entry as it is printed; nothing for what is no sentence of the minutes.
  func paragraph(_ entry: MinutesEntry) -> [Document.Block] {
    let mark = restrictedMark(entry.restricted)
    let lead = Document.Words(entry.speaker.map { code($0) + ": " } ?? "", .strong)
    if let form = entry.form { return [block(form, entry, lead, mark)].compactMap(\.self) }
    func led(by name: String) -> [Document.Block] {
      [.paragraph(Document.Words(name + ": ", .strong) + sentence(entry.text) + mark)]
    }
    switch entry.entryKind {
    case .vote where !entry.options.isEmpty:
      let counts = words.question(entry) { names([$0]).joined() }
      return [
        .paragraph(
          Document.Words(words.voteEntry + ": ", .strong) + Document.Words(entry.text + " ")
            + Document.Words(counts) + mark)
      ]
    case .verbatim: return [.paragraph(lead + Document.Words(words.quoted(entry.text)) + mark)]
    case .link: return [.paragraph(lead + Document.Words(entry.text, .link) + mark)]
    case .gap: return led(by: words.gapIdentified)
    case .vote: return led(by: words.voteEntry)
    case .note where entry.speaker == nil: return note(entry, mark)
    default: return [.paragraph(lead + sentence(entry.text) + mark)]
    }
  }

  private func block(
    _ form: EntryForm, _ entry: MinutesEntry, _ lead: Document.Words, _ mark: Document.Words
  ) -> Document.Block? {
    switch form {
    case .subtopic: return .heading(level: 4, Document.Words(entry.text) + mark)
    case .proposal, .idea, .help:
      let name = Document.Words((words.lead(form) ?? "") + ": ", .strong)
      return .paragraph(name + sentence(entry.text) + mark)
    case .failedCorrection: return isDraft ? unread(entry.text, mark) : nil
    default:
      let title = book.agendaItems[entry.subject]?.title(in: language) ?? entry.text
      let told = words.told(form, at: entry.time, subjects(of: entry), title)
      return .paragraph(lead + Document.Words(told) + mark)
    }
  }

  /// Plain words. A command that was not understood is shown as it was typed while the minutes are a draft;
  /// in those that are sent round its words stand without the mark, and a command without words is left out.
  private func note(_ entry: MinutesEntry, _ mark: Document.Words) -> [Document.Block] {
    guard let words = entry.wordsOfCommand else {
      return [.paragraph(sentence(entry.text.firstCapital) + mark)]
    }
    if isDraft { return [unread(entry.text, mark)] }
    return words.isEmpty ? [] : [.paragraph(sentence(words.firstCapital) + mark)]
  }

  private func unread(_ line: String, _ mark: Document.Words) -> Document.Block {
    .paragraph(Document.Words(words.unread(line), .emphasis) + mark)
  }

  /// Whether the minutes are still being made, so that what is to be seen to in them is shown.
  private var isDraft: Bool {
    !record.isPublic && (meeting.state.isAhead || [.inSession, .drafted].contains(meeting.state))
  }

  /// Those who had nothing to report one after another in one line, where the first of them stands.
  func nothingToReport(_ entries: [MinutesEntry], at place: Int) -> [Document.Block] {
    func isOfOne(_ left: MinutesEntry, _ right: MinutesEntry) -> Bool {
      left.form == right.form && left.restricted == right.restricted && left.speaker != nil
        && right.speaker != nil
    }
    let first = entries[place]
    if place > 0, isOfOne(first, entries[place - 1]) { return [] }
    var codes: [String] = []
    for entry in entries[place...] {
      guard entry.id == first.id || isOfOne(first, entry) else { break }
      codes += [entry.speaker].compactMap(\.self).map(code)
    }
    let nothing = words.told(.nothingToReport, at: nil, "", "")
    let text = Document.Words(codes.isEmpty ? nothing.firstCapital : nothing)
    let lead = codes.isEmpty ? "" : codes.joined(separator: ", ") + ": "
    return [.paragraph(Document.Words(lead, .strong) + text + restrictedMark(first.restricted))]
  }

  /// Words with a full stop, unless they end in an address.
  private func sentence(_ text: String) -> Document.Words {
    let last = text.split(whereSeparator: \.isWhitespace).last ?? ""
    return Document.Words(last.contains("://") ? text : words.closed(text))
  }

  /// Whom a procedural entry tells of: the institutions, else the words that were typed.
  private func subjects(of entry: MinutesEntry) -> String {
    if entry.about.isEmpty { return entry.text }
    return entry.about.map { institution in
      let substitute =
        entry.form == .substituted
        ? book.attendance(of: meeting.id).first { mark in
          mark.state == .substituted && book.seats[mark.member]?.institution == institution
        }?.substitute : nil
      return [code(institution), substitute].compactMap(\.self).joined(separator: " – ")
    }.joined(separator: ", ")
  }

  private func code(_ institution: RecordID) -> String {
    phrases.values.reference(institution, in: book)
  }
}

extension MinutesEntry {
  /// The words of a line that was meant for a command and kept as it was typed; nil where it is none.
  fileprivate var wordsOfCommand: String? {
    guard let mark = text.first, !(typed ?? "").hasPrefix("\\") else { return nil }
    guard "#^!".contains(mark) else { return wordsOfSign }
    let line = text.dropFirst().trimmingPrefix { $0.isWhitespace }
    let isAlone = !line.contains(where: \.isWhitespace) && LineCommand(word: String(line)) != nil
    return isAlone ? "" : String(line)
  }

  /// The words of `Present+ somebody` where nobody was found by the name: "Present: somebody".
  private var wordsOfSign: String? {
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard parts.count == 2, let sign = parts[0].last, "+-".contains(sign),
      LineCommand(word: String(parts[0].dropLast())) != nil
    else { return nil }
    return parts[0].dropLast() + (sign == "+" ? ": " : " – ") + parts[1]
  }
}
