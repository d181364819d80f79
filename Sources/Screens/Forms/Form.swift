import Coordination
import Phrases
import TerminalUI
import Workspaces

/// A form for one record: its fields, what is typed, what is wrong. Nothing typed is lost by leaving.
final class Form: Layer {
  /// What a form is for: what it says, which fields it asks, and what change its record becomes.
  struct Purpose {
    /// The title in the first row.
    var title: String
    /// The record as it is, or a blank one.
    var record: any Record
    /// The keys asked for, in order.
    var keys: [String]
    /// Under which key the typed text is kept.
    var draftKey: String
    /// Makes the change out of what was entered.
    var change:
      (_ values: [(key: String, value: PropertyValue?)], _ record: any Record)
        throws(RuleViolation) -> any Change
    /// What is said when it was made.
    var said: String
    /// Whether the record is there already, so that nothing is missing.
    var isEditing = false
    /// What is shown above the fields.
    var context: TextBlock = TextBlock()
  }

  let session: Session
  let purpose: Purpose
  var fields: [FormField]
  var focus = 0
  /// Which option is chosen, nil while the list of options is closed.
  var choice: Int?
  /// Whether the list shows all options, not only those that fit what is typed.
  var showsAll = false
  private var top = 0
  private var isDone = false
  private(set) var wasRestored = false
  /// What is kept on disk of what is typed.
  private var kept = ""
  /// Restored fields whose record has been changed by somebody else since they were typed.
  private var conflicts: [Int] = []

  init(_ session: Session, _ purpose: Purpose) {
    self.session = session
    self.purpose = purpose
    let kind = purpose.record.kind
    fields = Self.inOrder(purpose.keys, session.language).compactMap { key in
      purpose.record.descriptions.first { $0.key == key }.map { field in
        FormField(
          field, label: session.phrases.fields.label(kind, key),
          text: session.inputText(of: field, in: purpose.record),
          options: session.options(for: field, of: kind))
      }
    }
    restoreDraft()
    if !purpose.isEditing { focus = firstToFill }
  }

  /// The first field that must be filled and is not, else the first.
  private var firstToFill: Int {
    let place = fields.firstIndex { $0.description.isRequired && $0.area.text.isEmpty } ?? 0
    guard session.language == .czech,
      let twin = fields.firstIndex(where: {
        $0.description.key == fields[place].description.key + "Cs"
      })
    else { return place }
    return twin
  }

  var place: String { purpose.title }
  var takesText: Bool { true }

  func commands() -> [Command] {
    let words = session.words
    return [
      Command(
        "form.save", [.enter, .control("s"), .function(2)], label: words.saveLabel,
        words.saveSummary
      ) { [unowned self] in save() },
      Command("form.next", [.tab], label: words.nextFieldLabel, words.nextFieldSummary) {
        [unowned self] in
        move(by: 1)
        return .done
      },
      Command("form.previous", [.backTab], words.previousFieldSummary) { [unowned self] in
        move(by: -1)
        return .done
      },
      Command("form.newline", [.control("o")], words.newLineSummary) {
        [unowned self] in
        if fields[focus].isLong { fields[focus].area.insert("\n") }
        return .done
      },
      Command("form.discard", [.control("x")], words.discardSummary) { [unowned self] in
        isDone = true
        forgetDraft()
        return .pop
      },
    ]
  }

  func take(_ event: Event) -> Effect? {
    switch event {
    case .paste(let text):
      fields[focus].area.insert(fields[focus].isLong ? text : text.replacing("\n", with: " "))
      typed()
      return .done
    case .key(let key):
      return takeOption(key) ?? takeMotion(key) ?? takeText(key)
    default: return nil
    }
  }

  /// Keys while options are offered: choosing, taking, closing.
  private func takeOption(_ key: Key) -> Effect? {
    let field = fields[focus]
    guard !field.options.isEmpty else { return nil }
    guard let chosen = choice else {
      let opens =
        (key == .character(" ") || key == .down && isPeeking) && field.area.text.isEmpty
        || key == .control("n")
      guard opens else { return nil }
      showsAll = true
      choice = 0
      return .done
    }
    let options = field.matching(all: showsAll)
    switch key {
    case .up: choice = max(0, chosen - 1)
    case .down: choice = min(max(0, options.count - 1), chosen + 1)
    case .enter, .tab:
      if options.indices.contains(chosen) { fields[focus].pick(options[chosen]) }
      choice = nil
      fields[focus].error = nil
      if key == .tab { move(by: 1) }
    case .escape: choice = nil
    default: return nil
    }
    return .done
  }

  private func takeMotion(_ key: Key) -> Effect? {
    switch key {
    case .up where !fields[focus].isLong, .pageUp: move(by: -1)
    case .down where !fields[focus].isLong, .pageDown: move(by: 1)
    default: return nil
    }
    return .done
  }

  private func takeText(_ key: Key) -> Effect? {
    if [.enter, .tab, .backTab, .escape].contains(key) { return nil }
    let before = fields[focus].area
    let width = valueWidth
    // Typing over a picked value replaces it; nobody types on after a code.
    if case .character = key, fields[focus].holdsWholeOption {
      fields[focus].area = TextArea(text: "")
    }
    guard fields[focus].area.handle(key, width: width) else { return nil }
    let isMotion = key == .up || key == .down
    if isMotion, fields[focus].area == before { move(by: key == .up ? -1 : 1) }
    if fields[focus].area.text != before.text { typed() }
    return .done
  }

  private func typed() {
    let field = fields[focus]
    fields[focus].error = nil
    showsAll = false
    choice = field.options.isEmpty || field.fragment.isEmpty ? nil : 0
    // What is complete needs no list.
    if field.options.contains(where: { $0.short == field.fragment }) { choice = nil }
  }

  private func move(by step: Int) {
    check(focus)
    choice = nil
    focus = (focus + step + fields.count) % fields.count
  }

  /// Says at once what is wrong with a field that is left.
  private func check(_ place: Int) {
    do {
      _ = try value(of: place)
      fields[place].error = nil
    } catch {
      // An empty required field is no mistake before saving.
      if case .field(.required) = error.rule { return }
      fields[place].error = session.phrases.rules.rule(error, book: session.book)
    }
  }

  /// A secretary writes in one language: in Czech its fields come first.
  private static func inOrder(_ keys: [String], _ language: Language) -> [String] {
    guard language == .czech else { return keys }
    var keys = keys
    for key in keys {
      guard let place = keys.firstIndex(of: key), let czech = keys.firstIndex(of: key + "Cs"),
        place < czech
      else { continue }
      keys.insert(keys.remove(at: czech), at: place)
    }
    return keys
  }

  /// The field that says the same in Czech, where there is one.
  func czechTwin(of place: Int) -> FormField? {
    fields.first { $0.description.key == fields[place].description.key + "Cs" }
  }

  private func value(of place: Int) throws(RuleViolation) -> PropertyValue? {
    var field = fields[place]
    // Where only the Czech words are given, they stand for the others until somebody translates them.
    if field.area.text.isEmpty, field.description.isRequired,
      let twin = czechTwin(of: place), !twin.area.text.isEmpty
    {
      field.area = twin.area
    }
    return try FieldInput(book: session.book, today: session.today).value(
      field.input, for: field.description, kind: purpose.record.kind,
      record: purpose.record.id.rawValue)
  }

  private func save() -> Effect {
    choice = nil
    // Once it is said what a restored draft would replace; the next Enter does it.
    if let place = conflicts.popLast() {
      focus = place
      session.refuse(session.words.changedMeanwhile(fields[place].original))
      return .done
    }
    var values: [(key: String, value: PropertyValue?)] = []
    for place in fields.indices {
      do {
        let value = try value(of: place)
        if value != purpose.record.value(fields[place].description.key) {
          values.append((fields[place].description.key, value))
        }
      } catch {
        return refuse(error, at: place)
      }
    }
    do {
      let change = try purpose.change(values, purpose.record)
      let edits = try session.make(change)
      isDone = true
      forgetDraft()
      if !purpose.isEditing { session.added(edits.first?.id) }
      session.say(edits.isEmpty ? session.words.nothingChanged : purpose.said)
      return .pop
    } catch let refusal as ChangeRefusal {
      if case .rule(let violation) = refusal {
        let place = fields.firstIndex { $0.description.key == violation.field }
        return refuse(violation, at: place)
      }
      session.report(refusal)
      return .done
    } catch let violation as RuleViolation {
      return refuse(violation, at: fields.firstIndex { $0.description.key == violation.field })
    } catch {
      return .done
    }
  }

  private func refuse(_ violation: RuleViolation, at place: Int?) -> Effect {
    let text = session.phrases.rules.sentence(violation, book: session.book)
    session.refuse(text)
    if let place {
      fields[place].error = session.phrases.rules.rule(violation, book: session.book)
      focus = place
    }
    return .done
  }

  // MARK: What was typed and not saved

  /// Key, what is typed and what stood there before, a line a field.
  private var draft: String {
    fields.filter(\.isChanged).map { field in
      [field.description.key, Self.escaped(field.area.text), Self.escaped(field.original)]
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  var hasUnkeptText: Bool { !isDone && draft != kept }

  func keepDraft() {
    guard hasUnkeptText else { return }
    let text = draft
    do {
      try session.workspace.store.keepDraft(text, under: purpose.draftKey)
      kept = text
    } catch {
      session.refuse(session.phrases.sentence(error))
    }
  }

  func leave() {
    keepDraft()
    if !isDone && !kept.isEmpty { session.say(session.words.draftKept) }
  }

  private func restoreDraft() {
    guard let draft = session.workspace.store.draft(purpose.draftKey) else { return }
    kept = draft
    for line in draft.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count >= 2,
        let place = fields.firstIndex(where: { $0.description.key == parts[0] })
      else { continue }
      let text = Self.unescaped(parts[1])
      fields[place].area = TextArea(text: text)
      fields[place].area.cursor = text.count
      wasRestored = true
      // What somebody else has saved since is shown, not silently laid over.
      if purpose.isEditing, parts.count > 2,
        Self.unescaped(parts[2]) != fields[place].original
      {
        fields[place].error = session.words.changedMeanwhile(fields[place].original)
        conflicts.append(place)
      }
    }
  }

  private func forgetDraft() {
    // A draft that cannot be forgotten does no harm: it is offered once more.
    try? session.workspace.store.keepDraft(nil, under: purpose.draftKey)
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var escaping = false
    for character in text {
      if escaping {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        escaping = false
      } else if character == "\\" {
        escaping = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  // MARK: Drawing

  private var labelWidth: Int {
    min(24, (fields.map { TextWidth.columns($0.label) }.max() ?? 10) + 3)
  }
  private var drawnWidth = 80
  private var valueWidth: Int { max(8, drawnWidth - labelWidth - 2) }

  func draw(on canvas: inout Canvas, in area: Area) {
    drawnWidth = area.width
    var rows = FormRows(self, labelWidth: labelWidth, valueWidth: valueWidth).rows
    if wasRestored {
      rows.insert(.init(text: session.words.draftRestored, role: .warning, field: nil), at: 0)
    }
    let inner = area.inset(rows: 0, columns: 1)
    let focused = rows.indices.filter { rows[$0].field == focus }
    let last = (focused.last ?? 0) + (choice == nil && !isPeeking ? 0 : 6)
    if last >= top + inner.height { top = last - inner.height + 1 }
    if let first = focused.first, first < top { top = first }
    top = max(0, min(top, max(0, rows.count - 1)))
    for (place, row) in rows.dropFirst(top).prefix(inner.height).enumerated() {
      let at = inner.row + place
      if let label = row.label {
        canvas.write(
          label, at: Position(row: at, column: inner.column),
          role: row.field == focus ? .emphasis : .inputLabel, width: labelWidth - 1)
      }
      let column = inner.column + (row.field == nil && row.label == nil ? 0 : labelWidth)
      if row.isInput {
        canvas.fill(
          Area(row: at, column: column, width: inner.endColumn - column, height: 1),
          role: row.role)
      }
      canvas.write(
        row.text, at: Position(row: at, column: column), role: row.role,
        width: max(0, inner.endColumn - column))
      if let cursor = row.cursor {
        canvas.cursor = Position(row: at, column: column + cursor)
      }
    }
    drawOptions(on: &canvas, in: inner)
  }

  /// Whether a short list of options shows itself because the field is still empty and must be filled.
  private var isPeeking: Bool {
    let field = fields[focus]
    return choice == nil && field.area.text.isEmpty && field.description.isRequired
      && (1...8).contains(field.options.count)
  }

  private func drawOptions(on canvas: inout Canvas, in area: Area) {
    guard choice != nil || isPeeking, let cursor = canvas.cursor else { return }
    let options = fields[focus].matching(all: showsAll || isPeeking)
    let height = min(isPeeking ? 8 : 6, max(1, options.count))
    let column = area.column + labelWidth
    let below = cursor.row + 1 + height <= area.endRow
    let list = Area(
      row: below ? cursor.row + 1 : max(area.row, cursor.row - height), column: column,
      width: max(1, area.endColumn - column), height: height)
    canvas.fill(list, role: .cursorLine)
    if options.isEmpty {
      canvas.write(
        session.words.nothingFound(fields[focus].fragment), at: list.position, role: .dim)
    }
    var state = ListState(selected: choice ?? 0)
    state.reveal(count: options.count, height: height)
    for (place, at) in state.visible(count: options.count, height: height).enumerated() {
      let row = Area(row: list.row + place, column: list.column, width: list.width, height: 1)
      canvas.write(
        " " + options[at].label, at: row.position, role: .cursorLine, width: row.width)
      if at == choice { canvas.setRole(.selection, in: row) }
    }
  }
}
