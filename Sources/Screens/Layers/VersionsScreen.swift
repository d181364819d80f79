import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The versions of a record that are kept: when each was saved, by whom, what changed; one can be brought
/// back.
final class VersionsScreen: Layer {
  private let session: Session
  private let id: RecordID
  private let title: String
  private var list = ListPane<RecordVersion> { "\($0.number)" }
  private var versions: [RecordVersion] = []
  private var failure: String?
  private var revision = -1
  private var isRead = false

  init(_ session: Session, _ record: any Record) {
    self.session = session
    id = record.id
    title = session.phrases.values.title(of: record, in: session.book)
  }

  var place: String { session.words.versionsOf(title) }

  /// Asks for the versions wherever the records have become others, and takes what was answered: reading
  /// them must not hold up the keys.
  private func load() {
    if revision != session.book.revision {
      revision = session.book.revision
      session.workspace.askForVersions(of: id)
      session.settle()
    }
    guard let answer = session.takeVersions(of: id) else { return }
    switch answer {
    case .success(let found):
      versions = found
      failure = nil
    case .failure(let error): failure = session.phrases.sentence(error)
    }
    isRead = true
    let chosen = list.selected?.number
    list.load(versions.reversed()) { $0.number == chosen }
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected
    let isPresent = chosen?.number == versions.last?.number
    let reason: String? =
      if chosen == nil {
        words.nothingChosen
      } else {
        session.refusal(toWrite: chosen?.record?.kind) ?? (isPresent ? words.presentVersion : nil)
      }
    return [
      Command(
        "version.bringBack", [.enter, .character("b")], label: words.bringBackLabel,
        words.bringBackSummary, disabled: reason
      ) { [unowned self] in
        guard let version = chosen else { return .done }
        return .push(
          Confirmation(session, question: words.reallyBringBack(version.number)) {
            [session, id] in
            session.perform(
              BringBack(version.record, of: id), said: words.broughtBack(version.number),
              as: .broughtBack)
            return .done
          })
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
        .init(words.versionColumn, 4), .init(words.savedColumn, 21), .init(words.whoColumn, 14),
        .init(words.howColumn, 14, dispensable: 1), .init(words.changedFieldsColumn, 0),
      ], least: 12, empty: failure ?? (isRead ? words.noVersions : words.reading), details: details
    ) { [self] version, columns, canvas, line in
      columns.write(0, "\(version.number)", on: &canvas, in: line)
      columns.write(
        1, version.saved.map { session.phrases.dates.moment($0) } ?? "", on: &canvas, in: line)
      columns.write(
        2, version.note.map { session.phrases.sittings.name(of: $0.actor, session.book) } ?? "",
        on: &canvas, in: line)
      columns.write(
        3, version.note.map { words.manner($0.manner) } ?? "", on: &canvas, in: line, role: .dim)
      columns.write(4, changes(of: version), on: &canvas, in: line)
    }
  }

  private func earlier(than version: RecordVersion) -> RecordVersion? {
    versions.last { $0.number < version.number }
  }

  private func changes(of version: RecordVersion) -> String {
    guard let record = version.record else { return session.words.versionRemoved }
    guard let earlier = earlier(than: version) else {
      return version.note == nil ? session.phrases.usage.care.asFound : ""
    }
    return version.changedKeys(since: earlier)
      .map { session.phrases.fields.label(record.kind, $0) }.joined(separator: ", ")
  }

  /// The chosen version: what it changed, before and after, then all of it.
  private var details: TextBlock? {
    guard let version = list.selected else { return nil }
    guard let record = version.record else {
      var block = TextBlock()
      block.add(session.words.versionRemoved, .warning)
      return block
    }
    var block = TextBlock()
    if let earlier = earlier(than: version), let before = earlier.record {
      let values = session.phrases.values
      for field in record.descriptions
      where version.changedKeys(since: earlier).contains(field.key) {
        let label = session.phrases.fields.label(record.kind, field.key)
        let (old, new) = (
          values.value(of: field, in: before, book: session.book),
          values.value(of: field, in: record, book: session.book)
        )
        block.add(label, "- " + old, .bad)
        block.add(label, "+ " + new, .good)
      }
      block.gap()
    }
    block.append(session.details(of: record))
    return block
  }
}
