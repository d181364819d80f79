import Coordination
import Foundation
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
  var purpose: Purpose
  var fields: [FormField] = []
  var focus = 0
  /// Which option is chosen, nil while the list of options is closed.
  var choice: Int?
  /// Whether the list shows all options, not only those that fit what is typed.
  var showsAll = false
  var top = 0
  var drawnWidth = 80
  var isDone = false
  /// When the last of what came back was typed, nil where nothing did.
  var restored: Date?
  /// What is kept on disk of what is typed.
  var kept = ""
  /// The field that was typed in last.
  var lastTyped: Int?

  init(_ session: Session, _ purpose: Purpose) {
    self.session = session
    self.purpose = purpose
    makeFields()
    restoreDraft()
    if !purpose.isEditing, lastTyped == nil { focus = firstToFill }
  }

  private func makeFields() {
    let kind = purpose.record.kind
    fields = Self.inOrder(purpose.keys, session.language).compactMap { key in
      purpose.record.descriptions.first { $0.key == key }.map { field in
        FormField(
          field, label: session.phrases.fields.label(kind, key),
          text: session.inputText(of: field, in: purpose.record),
          options: session.options(for: field, of: kind))
      }
    }
  }

  /// Shows the record as it stands now, with nothing typed.
  func startAnew() {
    guard purpose.isEditing, let record = session.book.record(purpose.record.id) else {
      for place in fields.indices { fields[place].area = TextArea(text: fields[place].original) }
      return
    }
    purpose.record = record
    makeFields()
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
        if fields[focus].isLong {
          fields[focus].area.insert("\n")
          typed()
        }
        return .done
      },
      Command("form.discard", [.control("x")], words.discardSummary) { [unowned self] in
        discard()
      },
    ]
  }

  /// Leaves without what was typed, once it is sure that this is meant.
  private func discard() -> Effect {
    if takeTheirs(focus) { return .done }
    // What was said of one field is never done to the whole form.
    if askOfConflict() { return .done }
    let discard: () -> Effect = { [unowned self] in
      isDone = true
      forgetDraft()
      return .pop
    }
    guard !draft.isEmpty else { return discard() }
    return .push(Confirmation(session, question: session.words.reallyDiscard, yes: discard))
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
      if options.indices.contains(chosen) {
        fields[focus].pick(options[chosen])
        noteTyped()
      }
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
    noteTyped()
    let field = fields[focus]
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
    // What somebody else has written there stays in sight.
    if isInConflict(place) { return }
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
    takeUpOthersWork()
    if purpose.isEditing, session.book.record(purpose.record.id) == nil {
      session.refuse(session.words.recordGone)
      return .done
    }
    if isAsking() { return .done }
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
      let edits = try session.make(
        change, from: UnsavedChange.Draft(key: purpose.draftKey, text: draft))
      isDone = true
      forgetDraft()
      if !purpose.isEditing { session.added(edits.first?.id) }
      session.say(edits.isEmpty ? session.words.nothingChanged : said)
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

  /// What is said of the change, the record being called what it is called now.
  private var said: String {
    guard purpose.isEditing, let record = session.book.record(purpose.record.id) else {
      return purpose.said
    }
    return session.words.saved(session.phrases.values.title(of: record, in: session.book))
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
}
