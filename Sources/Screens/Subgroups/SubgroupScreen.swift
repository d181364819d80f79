import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The items of the permanent subgroup by their state, what was referred up and what came back.
final class SubgroupScreen: Layer {
  private let session: Session
  private var list: ListPane<SubgroupItem>
  private var order: SortOrder<SubgroupItem>
  private var revision = -1

  init(_ session: Session) {
    self.session = session
    list = ListPane { [unowned session] item in
      [
        item.title, item.titleCs ?? "", item.text ?? "",
        session.phrases.values.choice(.item, "state", item.state.rawValue),
      ].joined(separator: " ")
    }
    let words = session.words
    order = SortOrder([
      (words.numberColumn, { "\($0.number ?? 9999)" }),
      (words.titleColumn, { $0.title(in: session.language) }),
      (words.raisedColumn, { $0.raisedOn?.iso ?? "" }),
      (words.fromWhomColumn, { session.codes($0.raisedBy.map { [$0] } ?? []) }),
    ])
    load()
  }

  private var subgroup: Body? {
    session.book.subgroups(of: session.book.settings.group).first
  }

  var place: String { subgroup?.name(in: session.language) ?? session.words.subgroup }
  var takesText: Bool { list.isFiltering }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let chosen = session.choice(of: .item, else: list.selected?.id)
    // What waits for somebody comes first, what is closed last.
    let order: [SubgroupItemState] = [
      .referred, .inDiscussion, .open, .decided, .returned, .closed,
    ]
    let items = session.book.items.rows.sorted { left, right in
      let ranks = (order.firstIndex(of: left.state) ?? 9, order.firstIndex(of: right.state) ?? 9)
      return (ranks.0, left.number ?? 999, left.id) < (ranks.1, right.number ?? 999, right.id)
    }
    list.load(self.order.sorted(items, session.language)) { $0.id == chosen }
  }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected
    let session = session
    let nothing = chosen == nil ? words.nothingChosen : nil
    let readOnly = session.refusal(toWrite: .item)
    return [
      Command(
        "item.open", [.enter], label: words.openLabel, words.openItemSummary, disabled: nothing
      ) { .push(RecordScreen(session, record: chosen!.id)) },
      Command(
        "item.refer", [.character("r")], label: words.referLabel, words.referSummary,
        disabled: nothing ?? readOnly
      ) {
        session.perform(ReferItem(chosen!.id), said: words.referred)
        return .done
      },
      Command(
        "item.close", [.character("x")], words.closeItemSummary, disabled: nothing ?? readOnly
      ) {
        session.perform(
          SetFields(chosen!.id, [("state", .string(SubgroupItemState.closed.rawValue))]),
          said: words.closedItem)
        return .done
      },
      RecordCommands(session).adding(.item),
    ] + RecordCommands(session).editing(chosen?.id) + [
      session.sortCommand { [unowned self] in
        revision = -1
        return order.turn()
      }
    ]
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let session = session
    let words = session.words
    let (strip, rest) = area.splitTop(1)
    drawStates(on: &canvas, in: strip.inset(rows: 0, columns: 1))
    var details: TextBlock?
    if let item = list.selected {
      var block = TextBlock()
      block.add(item.title(in: session.language) + session.modelledMark(item), .heading)
      for line in session.details(of: item, except: ["title", "titleCs", "body"]).lines {
        block.add(line.label ?? "", line.text, line.role)
      }
      details = block
    }
    list.draw(
      on: &canvas, in: rest, session,
      columns: [
        .init(words.numberColumn, 4), .init(words.titleColumn, 0),
        .init(words.kindColumn, 12, dispensable: 2), .init(words.raisedColumn, 14, dispensable: 3),
        .init(words.fromWhomColumn, 9, dispensable: 1), .init(words.stateColumn, 14),
      ], least: 20, empty: words.emptyItems, details: details
    ) { item, columns, canvas, line in
      columns.write(0, item.number.map { "\($0)" } ?? "", on: &canvas, in: line, role: .emphasis)
      columns.write(1, item.title(in: session.language), on: &canvas, in: line)
      columns.write(
        2, session.phrases.values.choice(.item, "kind", item.itemKind.rawValue), on: &canvas,
        in: line, role: .dim)
      columns.write(
        3, item.raisedOn.map(session.phrases.dates.short) ?? "", on: &canvas, in: line, role: .dim)
      columns.write(
        4, session.codes(item.raisedBy.map { [$0] } ?? []), on: &canvas, in: line)
      columns.write(
        5, session.phrases.values.choice(.item, "state", item.state.rawValue), on: &canvas,
        in: line, role: Self.role(item.state))
    }
  }

  /// How many items there are in each state.
  private func drawStates(on canvas: inout Canvas, in area: Area) {
    var column = area.column
    for state in SubgroupItemState.allCases {
      let count = session.book.items.rows.filter { $0.state == state }.count
      guard count > 0 else { continue }
      let text =
        "\(session.phrases.values.choice(.item, "state", state.rawValue)) \(count)"
      column += canvas.write(
        text, at: Position(row: area.row, column: column), role: Self.role(state),
        width: max(0, area.endColumn - column))
      column += 3
    }
  }

  private static func role(_ state: SubgroupItemState) -> Role {
    switch state {
    case .open: .pending
    case .inDiscussion: .partial
    case .referred: .warning
    case .decided: .good
    case .returned: .ongoing
    case .closed: .dim
    }
  }
}
