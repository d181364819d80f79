import Coordination
import Documents
import Phrases
import TerminalUI

/// A document of a meeting as it would be printed now: what will be circulated is seen before it is.
final class DocumentScreen: Layer {
  /// The documents a meeting has.
  enum Kind: CaseIterable {
    case minutes, publicMinutes, agenda, invitation, attendance, resolutions, notice
  }

  private let session: Session
  private let meeting: RecordID
  private let kind: Kind
  private var scroll = ScrollState()
  private var block = TextBlock()
  private var drawn = (revision: -1, width: 0)

  init(_ session: Session, meeting: RecordID, _ kind: Kind) {
    self.session = session
    self.meeting = meeting
    self.kind = kind
  }

  var place: String { session.words.documentName(kind.number) }
  var takesText: Bool { scroll.isSearching }

  func commands() -> [Command] {
    let words = session.words
    return [
      Command("document.next", [.tab], label: words.nextTabLabel, words.nextDocumentSummary) {
        [unowned self] in
        let all = kinds
        let next = all[((all.firstIndex(of: kind) ?? 0) + 1) % all.count]
        return .replace(DocumentScreen(session, meeting: meeting, next))
      },
      Command(
        "document.save", [.character("s")], label: words.saveDocumentLabel,
        words.saveDocumentSummary, disabled: session.printer == nil ? words.cannotPrint : nil
      ) { [unowned self] in
        .push(FilePrompt(session, name: fileName) { [unowned self] in save($0, $1) })
      },
    ]
  }

  /// The documents there are; a notice only of what is postponed or cancelled.
  private var kinds: [Kind] {
    let isNoticed = session.book.meetings[meeting].map(NoticeDocument.isDue) ?? false
    return Kind.allCases.filter { $0 != .notice || isNoticed }
  }

  /// "zapis-12-2014-12-08", without its ending.
  private var fileName: String {
    guard let record = session.book.meetings[meeting] else { return "" }
    let isSubgroup = session.book.bodies[record.body]?.parent != nil
    let parts: [String?] = [
      session.words.documentFileName(kind.number),
      isSubgroup ? session.words.subgroupFileName : nil, "\(record.ordinal)", record.date.iso,
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }

  private func save(_ name: String, _ format: PrintedFormat) -> Effect {
    guard let printer = session.printer, let document else { return .done }
    let path = printer.path(name)
    guard printer.exists(path) else {
      session.print(document, as: format, to: path)
      return .done
    }
    return .push(
      Confirmation(session, question: session.words.replaceFile(path)) { [session] in
        session.print(document, as: format, to: path)
        return .done
      })
  }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    render(width: min(area.width - 2, 100))
    scroll.draw(block, on: &canvas, in: area.inset(rows: 0, columns: 1))
  }

  /// Builds the text again where a record or the width has changed.
  private func render(width: Int) {
    guard drawn != (session.book.revision, width), let document else { return }
    drawn = (session.book.revision, width)
    let renderer = TextRenderer(width: width)
    block = TextBlock()
    for part in document.blocksWithContent where part != .pageBreak {
      if !block.lines.isEmpty { block.add("") }
      let role: Role =
        switch part {
        case .heading(let level, _): level == 1 ? .title : .heading
        case .note: .dim
        default: .normal
        }
      for line in renderer.lines(of: part, session.language) { block.add(line, role) }
    }
  }

  private var document: Document? {
    guard let record = session.book.meetings[meeting] else { return nil }
    let book = session.book
    let language = session.language
    let today = session.today
    switch kind {
    case .minutes, .publicMinutes:
      return MinutesDocument(
        book: book, meeting: record, language: language, today: today,
        public: kind == .publicMinutes
      ).document
    case .agenda:
      return AgendaDocument(book: book, meeting: record, language: language, today: today).document
    case .invitation:
      return InvitationDocument(book: book, meeting: record, language: language, today: today)
        .document
    case .attendance:
      return AttendanceDocument(book: book, meeting: record, language: language, today: today)
        .document
    case .notice:
      return NoticeDocument(book: book, meeting: record, language: language, today: today).document
    case .resolutions:
      return ResolutionsDocument(
        book: book, meeting: record, language: language, today: today, public: false
      ).document
    }
  }
}

extension DocumentScreen.Kind {
  fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
