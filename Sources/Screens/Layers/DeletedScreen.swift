import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The records that were deleted lately: the versions of each are at hand, and can be brought back.
final class DeletedScreen: Layer {
  private let session: Session
  private var list = ListPane<DeletedRecord> { $0.record.id.rawValue }
  private var failure: String?
  private var revision = -1
  private var isRead = false

  init(_ session: Session) {
    self.session = session
  }

  var place: String { session.words.deletedTitle }

  /// Asks wherever the records have become others, and takes what was answered.
  private func load() {
    if revision != session.book.revision {
      revision = session.book.revision
      session.workspace.askForDeletedRecords()
      session.settle()
    }
    guard let answer = session.takeDeleted() else { return }
    let chosen = list.selected?.record.id
    switch answer {
    case .success(let found):
      list.load(found) { $0.record.id == chosen }
      failure = nil
    case .failure(let error): failure = session.phrases.sentence(error)
    }
    isRead = true
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected?.record
    return [
      Command(
        "deleted.versions", [.enter, .character("V")], label: words.versionsLabel,
        words.versionsSummary, disabled: chosen == nil ? words.nothingChosen : nil
      ) { [session] in
        guard let chosen else { return .done }
        return .push(VersionsScreen(session, chosen))
      }
    ]
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let words = session.words
    let session = session
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init(words.deletedColumn, 21), .init(words.whoColumn, 14), .init(words.kindColumn, 14),
        .init(words.titleColumn, 0),
      ], least: 12, empty: failure ?? (isRead ? words.noDeleted : words.reading),
      details: list.selected.map { session.details(of: $0.record) }
    ) { deleted, columns, canvas, line in
      let record = deleted.record
      columns.write(0, session.phrases.dates.moment(deleted.saved), on: &canvas, in: line)
      columns.write(
        1, session.phrases.sittings.name(of: deleted.note.actor, session.book), on: &canvas,
        in: line)
      columns.write(
        2, session.phrases.kinds.singular(record.kind), on: &canvas, in: line, role: .dim)
      columns.write(
        3, session.phrases.values.title(of: record, in: session.book), on: &canvas, in: line)
    }
  }
}
