import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The commands every kind of record has: add, edit, delete, each with a form made of its fields.
struct RecordCommands {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// The row that adds a record of a kind, with fields filled in beforehand.
  func adding(
    _ kind: RecordKind, keys: [Key] = [.character("a")],
    blank: @escaping () -> (any Record)? = { nil }
  ) -> Command {
    Command(
      "\(kind.rawValue).add", keys, label: session.words.addLabel,
      session.phrases.kinds.add(kind), disabled: session.refusal(toWrite: kind)
    ) {
      .push(addForm(kind, blank: blank()))
    }
  }

  /// The rows that edit and delete a record.
  func editing(_ id: RecordID?, popsAfterDelete: Bool = false) -> [Command] {
    let kind = id.flatMap { session.book.kind(of: $0) }
    let words = session.words
    let missing = id == nil ? words.nothingChosen : session.refusal(toWrite: kind)
    return [
      Command(
        "record.edit", [.character("e")], label: words.editLabel,
        kind.map(session.phrases.kinds.edit) ?? words.editSummary, disabled: missing
      ) {
        guard let id, let record = session.book.record(id) else { return .done }
        return .push(editForm(record))
      },
      Command(
        "record.delete", [.character("d"), .delete],
        kind.map(session.phrases.kinds.delete) ?? words.deleteSummary,
        disabled: missing ?? (kind == .settings ? words.nothingChosen : nil)
      ) {
        guard let id, let record = session.book.record(id) else { return .done }
        let title = session.phrases.values.title(of: record, in: session.book)
        return .push(
          Confirmation(session, question: words.reallyDelete(title)) {
            let isDone = session.perform(DeleteRecord(id), said: words.deleted(title))
            return isDone && popsAfterDelete ? .pop : .done
          })
      },
      Command(
        "record.versions", [.character("V")], words.versionsSummary,
        disabled: id == nil ? words.nothingChosen : nil
      ) {
        guard let id, let record = session.book.record(id) else { return .done }
        return .push(VersionsScreen(session, record))
      },
    ]
  }

  /// A form for a new record.
  func addForm(_ kind: RecordKind, blank: (any Record)? = nil) -> Form {
    let record = blank ?? Blank(session).record(kind)
    let session = session
    return Form(
      session,
      Form.Purpose(
        title: session.phrases.kinds.add(kind), record: record,
        keys: record.descriptions.filter(\.isEntered).map(\.key),
        // A draft belongs to the meeting or task that it was begun for.
        draftKey: (["form", kind.rawValue, "new"]
          + ["meeting", "task"].compactMap { record.value($0)?.text }).joined(separator: ":"),
        change: { values, record throws(RuleViolation) in
          var record = record
          for (key, value) in values { record = try record.setting(key, to: value) }
          // Numbers follow from the body or meeting that was chosen, not the one offered first.
          record = session.book.numbered(record, given: Set(values.map(\.key)))
          for field in record.descriptions where field.isRequired && record.value(field.key) == nil
          {
            throw RuleViolation(
              kind: kind, record: record.id.rawValue, field: field.key, rule: .field(.required))
          }
          record.id = session.book.freshID(for: record)
          return AddRecord(record, stated: Set(values.map(\.key)))
        },
        said: session.words.added(session.phrases.kinds.singular(kind))))
  }

  /// A form for a record that is there.
  func editForm(_ record: any Record, keys: [String]? = nil) -> Form {
    let title = session.phrases.values.title(of: record, in: session.book)
    return Form(
      session,
      Form.Purpose(
        title: session.phrases.kinds.edit(record.kind) + " · " + title, record: record,
        keys: keys ?? record.descriptions.filter(\.isEntered).map(\.key),
        // A form for a few fields must not forget what was typed into the whole one.
        draftKey: (["form:\(record.id)"] + (keys ?? [])).joined(separator: ":"),
        change: { values, record throws(RuleViolation) in
          // What somebody else saved while the form was open is not laid over.
          let seen = Dictionary(
            uniqueKeysWithValues: values.map { ($0.key, record.value($0.key)) })
          return SetFields(record.id, values, expected: seen)
        },
        said: session.words.saved(title), isEditing: true))
  }
}

/// New records as they begin.
struct Blank {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A record with what can be known beforehand filled in.
  func record(_ kind: RecordKind) -> any Record {
    let book = session.book
    switch kind {
    case .meeting:
      var meeting = Meeting(id: "new")
      meeting.body = book.settings.group
      meeting.date = session.today
      return book.numbered(meeting)
    case .member:
      var seat = Seat(id: "new")
      seat.body = book.settings.group
      seat.from = session.today
      return seat
    case .stateReport:
      var report = StateReport(id: "new")
      report.date = session.today
      return report
    case .item:
      var item = SubgroupItem(id: "new")
      item.body = book.subgroups(of: book.settings.group).first?.id ?? book.settings.group
      item.number =
        (book.items.rows.filter { $0.body == item.body }.compactMap(\.number).max() ?? 0) + 1
      item.raisedOn = session.today
      return item
    case .figure:
      var figure = Figure(id: "new")
      figure.year = "\(session.today.year)"
      return figure
    default:
      return kind.type.init(id: "new")
    }
  }
}
