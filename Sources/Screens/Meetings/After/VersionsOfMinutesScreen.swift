import Coordination
import Documents
import Phrases
import TerminalUI

/// Two versions of a meeting's minutes compared, paragraph by paragraph: what differs has a sign and a colour.
final class VersionsOfMinutesScreen: Layer {
  private let session: Session
  private let meeting: RecordID
  private var versions: [MinutesVersion] = []
  /// Which versions are compared, counted from the first; the last one is what the minutes say now.
  private var older = 0
  private var newer = 0
  private var showsAll = false
  private var isSideBySide = false
  private var comparison: VersionComparison?
  private var block = TextBlock()
  private var scroll = ScrollState()
  private var drawn = (revision: -1, width: 0)

  init(_ session: Session, meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    load()
    newer = max(0, versions.count - 1)
    older = max(0, newer - 1)
  }

  var place: String {
    session.words.versionsOfMinutes(
      session.phrases.values.reference(meeting, in: session.book))
  }
  var takesText: Bool { scroll.isSearching }

  private func load() {
    versions = session.book.versions(of: meeting)
    let present = MinutesKeeping.present(
      of: meeting, in: session.book, versions.last?.language ?? session.language, session.today)
    if let present { versions.append(present) }
    older = min(older, max(0, versions.count - 1))
    newer = min(newer, max(0, versions.count - 1))
  }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func commands() -> [Command] {
    let words = session.words
    let few = versions.count < 2 ? words.noVersionsOfMinutes : nil
    func turning(
      _ name: String, _ key: Character, _ label: String, _ summary: String,
      _ turn: @escaping () -> Void
    ) -> Command {
      Command("versions.\(name)", [.character(key)], label: label, summary, disabled: few) {
        [unowned self] in
        turn()
        drawn = (-1, 0)
        return .done
      }
    }
    return [
      turning("older", "x", words.olderVersionLabel, words.olderVersionSummary) {
        [unowned self] in older = (older + 1) % versions.count
      },
      turning("newer", "y", words.newerVersionLabel, words.newerVersionSummary) {
        [unowned self] in newer = (newer + 1) % versions.count
      },
      turning("all", "a", words.allParagraphsLabel, words.allParagraphsSummary) {
        [unowned self] in showsAll.toggle()
      },
      turning("sideBySide", "w", words.sideBySideLabel, words.sideBySideSummary) {
        [unowned self] in isSideBySide.toggle()
      },
      Command(
        "versions.open", [.enter], words.printSummary,
        disabled: versions.isEmpty ? words.noVersionsOfMinutes : nil
      ) { [unowned self] in
        let version = versions[newer]
        return .push(
          PrintedDocumentScreen(session, place: title(newer)) { session in
            VersionDocument(version, language: session.language).document
          })
      },
    ]
  }

  /// What a version is called; the last one is what the minutes say now.
  private func title(_ place: Int) -> String {
    let words = session.phrases.comments
    return place == versions.count - 1 ? words.present : words.title(versions[place])
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let inner = area.inset(rows: 0, columns: 1)
    render(width: max(20, inner.width - 2))
    scroll.draw(block, on: &canvas, in: inner)
  }

  private func render(width: Int) {
    guard drawn != (session.book.revision, width) else { return }
    if drawn.revision != session.book.revision { load() }
    drawn = (session.book.revision, width)
    block = TextBlock()
    guard versions.count > 1 else {
      return block.add(session.words.noVersionsOfMinutes, .dim)
    }
    let words = session.phrases.comments
    block.add("- \(words.oldVersion): \(title(older))", .title)
    block.add("+ \(words.newVersion): \(title(newer))", .title)
    let comparison = VersionComparison(from: versions[older], to: versions[newer])
    block.add(
      comparison.isEmpty
        ? words.noDifference
        : words.differences(
          changed: comparison.count(.changed), added: comparison.count(.added),
          removed: comparison.count(.removed)), .dim)
    for row in comparison.rows where showsAll || row.kind != .same {
      block.add("")
      if isSideBySide {
        addSideBySide(row, width: width)
      } else {
        block.add("\(row.sign) \(row.number)\(row.marked)", role(of: row))
      }
    }
  }

  private func role(of row: VersionComparison.Row) -> Role {
    switch row.kind {
    case .same: row.new?.number == nil ? .heading : .normal
    case .changed: .warning
    case .added: .good
    case .removed: .bad
    }
  }

  /// The older wording on the left, the newer one on the right, the sign between them.
  private func addSideBySide(_ row: VersionComparison.Row, width: Int) {
    let column = max(8, (width - 3) / 2)
    let left = row.old.map { TextWidth.wrap($0.line, width: column) } ?? []
    let right = row.new.map { TextWidth.wrap($0.line, width: column) } ?? []
    for place in 0..<max(left.count, right.count) {
      let old = left.indices.contains(place) ? left[place] : ""
      let new = right.indices.contains(place) ? right[place] : ""
      block.add(
        TextWidth.pad(old, to: column) + " \(row.sign == " " ? "|" : row.sign) " + new,
        role(of: row))
    }
  }
}
