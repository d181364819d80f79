import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The first row that says where you are, the last that says what you can do, and a message above it.
struct Frame {
  let session: Session
  let layers: [any Layer]
  let global: [Command]

  func draw(on canvas: inout Canvas) {
    drawTop(on: &canvas)
    drawKeyBar(on: &canvas)
    drawMessage(on: &canvas)
  }

  private func drawTop(on canvas: inout Canvas) {
    let width = canvas.size.width
    canvas.fill(Area(row: 0, column: 0, width: width, height: 1), role: .bar)
    canvas.write("Porada", at: Position(row: 0, column: 0), role: .barTitle)
    // What is not saved stays in sight, whatever else is said below.
    let alarm = session.notSaved.map { session.words.notSaved(since: $0.since) }
    let right = alarm ?? rightText(width)
    let rightWidth = TextWidth.columns(right)
    let place = layers.last { !$0.isOverlay }?.place ?? ""
    let room = width - 8 - rightWidth - 2
    if room > 4 { canvas.write(place, at: Position(row: 0, column: 8), role: .bar, width: room) }
    let column = max(8, width - rightWidth - 1)
    canvas.write(right, at: Position(row: 0, column: column), role: alarm == nil ? .bar : .error)
  }

  private func rightText(_ width: Int) -> String {
    var parts: [String] = []
    let words = session.words
    if session.book.settings.provenance.modelled { parts.append(words.demonstration) }
    if !session.workspace.faults.isEmpty {
      parts.append(words.damagedFiles(session.workspace.faults.count))
    }
    let dates = session.phrases.dates
    let day = dates.short(session.today)
    // A narrow terminal has room for where you are and when, not for the rest.
    guard width >= 60 else { return day }
    let time = session.chosenTime.map { ", \($0)" } ?? ""
    parts.append(session.isDayChosen ? words.asOf(day + time) : day + time)
    if case .member(let institution) = session.workspace.actor {
      parts.append(session.book.institutions[institution]?.code(in: session.language) ?? "")
    }
    if session.workspace.isReadOnly { parts.append(words.readOnly) }
    return parts.joined(separator: session.unicode ? " · " : " - ")
  }

  private func drawKeyBar(on canvas: inout Canvas) {
    let row = canvas.size.height - 1
    let width = canvas.size.width
    canvas.fill(Area(row: row, column: 0, width: width, height: 1), role: .bar)
    guard let front = layers.last else { return }
    let all = front.commands() + global
    let shown = all.filter { $0.label != nil && $0.disabled == nil && !$0.keys.isEmpty }
    // Help and the way out keep their places; what does not fit between gives way.
    let last = shown.filter { ["help", "back"].contains($0.name) }
    let lastWidth = last.map(width(of:)).reduce(0, +)
    var column = 1
    for command in shown where !["help", "back"].contains(command.name) {
      if column + self.width(of: command) > width - lastWidth { continue }
      column = write(command, at: column, row: row, on: &canvas)
    }
    column = max(column, width - lastWidth)
    for command in last where column + self.width(of: command) <= width + 2 {
      column = write(command, at: column, row: row, on: &canvas)
    }
  }

  private func width(of command: Command) -> Int {
    TextWidth.columns(keyLabel(command)) + 1 + TextWidth.columns(command.label ?? "") + 2
  }

  private func keyLabel(_ command: Command) -> String { command.keys.first?.label ?? "" }

  private func write(
    _ command: Command, at column: Int, row: Int, on canvas: inout Canvas
  ) -> Int {
    var column = column
    column += canvas.write(
      keyLabel(command), at: Position(row: row, column: column), role: .barKey)
    column += 1
    column += canvas.write(
      command.label ?? "", at: Position(row: row, column: column), role: .bar)
    return column + 2
  }

  private func drawMessage(on canvas: inout Canvas) {
    let row = canvas.size.height - 2
    if let message = session.message {
      let role: Role =
        switch message.kind {
        case .said: .success
        case .refused: .error
        case .warning: .warning
        }
      draw(message.text, role, endingAt: row, on: &canvas)
    } else if let notSaved = session.notSaved {
      let text = session.words.notSaved(since: notSaved.since, notSaved.reason)
      draw(text, .error, endingAt: row, on: &canvas)
    }
  }

  /// Writes up to three rows: a long refusal must be read, and goes with the next key.
  private func draw(
    _ text: String, _ role: Role, endingAt row: Int, on canvas: inout Canvas
  ) {
    let lines = TextWidth.wrap(text, width: canvas.size.width - 2).prefix(3)
    // What is being typed is not covered: a longer message stands above it.
    let covered = (row - lines.count + 1)...row
    let row = canvas.cursor.map { covered.contains($0.row) ? $0.row - 1 : row } ?? row
    for (index, line) in lines.enumerated() {
      let at = row - lines.count + 1 + index
      canvas.fill(Area(row: at, column: 0, width: canvas.size.width, height: 1), role: role)
      canvas.write(line, at: Position(row: at, column: 1), role: role)
    }
  }
}
