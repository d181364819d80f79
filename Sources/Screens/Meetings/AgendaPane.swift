import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The agenda of a meeting: its items in order, with the times planned and taken.
struct AgendaPane {
  private let session: Session
  private let meeting: RecordID
  private var list: ListPane<AgendaItem>
  private var revision = -1

  init(_ session: Session, _ meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    list = ListPane { "\($0.number) \($0.title) \($0.titleCs ?? "") \($0.presenter ?? "")" }
  }

  private mutating func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let chosen = session.choice(of: .agendaItem, else: list.selected?.id)
    list.load(session.book.agenda(of: meeting)) { $0.id == chosen }
  }

  mutating func take(_ event: Event) -> Effect? {
    load()
    return list.take(event) ? .done : nil
  }

  mutating func commands() -> [Command] {
    load()
    let words = session.words
    let session = session
    let meeting = meeting
    let chosen = list.selected?.id
    let records = RecordCommands(session)
    let nothing = chosen == nil ? words.nothingChosen : nil
    let readOnly = session.refusal(toWrite: .agendaItem)
    return [
      Command(
        "agenda.takeUp", [.enter, .function(5)], label: words.takeUpLabel, words.takeUpSummary,
        disabled: nothing ?? readOnly ?? session.notInSession(meeting)
      ) {
        session.perform(TakeUpItem(chosen!))
        return .done
      },
      records.adding(.agendaItem) {
        var item = AgendaItem(id: "new")
        item.meeting = meeting
        return session.book.numbered(item)
      },
    ] + records.editing(chosen) + PreparationCommands(session, meeting, list.selected).rows + [
      Command(
        "agenda.up", [.character("K")], label: words.moveUpLabel, words.moveUpSummary,
        disabled: nothing ?? readOnly
      ) {
        session.perform(MoveAgendaItem(chosen!, up: true))
        return .done
      },
      Command(
        "agenda.down", [.character("J")], words.moveDownSummary, disabled: nothing ?? readOnly
      ) {
        session.perform(MoveAgendaItem(chosen!, up: false))
        return .done
      },
      Command(
        "meeting.edit", [.character("E")], label: words.editMeetingLabel, words.editMeetingSummary,
        disabled: readOnly
      ) {
        guard let record = session.book.meetings[meeting] else { return .done }
        return .push(records.editForm(record))
      },
    ]
  }

  mutating func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let words = session.words
    let session = session
    guard let meeting = session.book.meetings[meeting] else { return }
    var details = TextBlock()
    if let item = list.selected {
      details = session.details(of: item, except: ["meeting", "number", "title", "titleCs"])
      details.append(MaterialLines(session, item).block)
    } else {
      details = MeetingSummary(session, meeting).block
    }
    for lack in session.readiness(of: meeting).lacks { details.add("! " + lack, .warning) }
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init("", 2), .init(words.numberColumn, 3), .init(words.titleColumn, 0),
        .init(words.kindColumn, 18, dispensable: 2), .init(words.fromWhomColumn, 8, dispensable: 1),
        .init(words.minutesColumn, 7), .init(words.timeColumn, 12, dispensable: 3),
      ], least: 20, empty: words.emptyAgenda, details: details
    ) { item, columns, canvas, line in
      let isOpen = item.opened != nil && item.closed == nil
      let sign = item.closed != nil ? session.tick : isOpen ? "▸" : " "
      columns.write(0, sign, on: &canvas, in: line, role: isOpen ? .title : .good)
      columns.write(1, "\(item.number)", on: &canvas, in: line)
      columns.write(
        2, item.title(in: session.language), on: &canvas, in: line,
        role: isOpen ? .emphasis : .normal)
      columns.write(
        3, session.phrases.values.choice(.agendaItem, "kind", item.itemKind.rawValue),
        on: &canvas, in: line, role: .dim)
      columns.write(
        4, session.codes(item.submittedBy.map { [$0] } ?? []), on: &canvas, in: line)
      columns.write(5, item.minutes.map { "\($0)'" } ?? "", on: &canvas, in: line)
      if let opened = item.opened {
        columns.write(
          6, "\(opened)–" + (item.closed?.description ?? ""), on: &canvas, in: line, role: .dim)
      }
    }
  }
}
