import Coordination
import TerminalUI

/// One field of a form: what is typed into it, what it may be, and what is wrong with it.
struct FormField {
  /// A value that can be picked.
  struct Option {
    /// The value as `FieldInput` reads it.
    let value: String
    /// What stands in the field once picked.
    let short: String
    /// What the list of options shows.
    let label: String
    /// What typing is compared with.
    let search: String
  }

  let description: FieldDescription
  let label: String
  var area: TextArea
  /// What is in the field as far as is known: what was when the form opened, or what others have saved since.
  var original: String
  /// What stood in the field when typing into it began: another text than the original one where somebody
  /// else has changed it since, and the user has not decided yet.
  var base: String
  /// Whether it was said on saving that somebody else has changed it.
  var isAsked = false
  /// Whether that has come while the form was open.
  var cameWhileOpen = false
  /// What can be picked, empty for free text.
  let options: [Option]
  var error: String?

  init(_ description: FieldDescription, label: String, text: String, options: [Option]) {
    self.description = description
    self.label = label
    self.options = options
    original = text
    base = text
    area = TextArea(text: text)
    area.cursor = text.count
  }

  /// Whether text may run over several lines.
  var isLong: Bool { description.type == .longText || description.type == .lines }

  /// Whether several values can be picked, parted by commas.
  var takesSeveral: Bool {
    if case .references = description.type { true } else { false }
  }

  /// Whether what is typed differs from what was there.
  var isChanged: Bool { area.text != original }

  /// Whether somebody else has changed what is typed over here.
  var isInConflict: Bool { isChanged && base != original }

  /// The words that a pick would replace: all, or those after the last comma.
  var fragment: String {
    guard takesSeveral, let comma = area.text.lastIndex(of: ",") else { return area.text }
    return String(area.text[area.text.index(after: comma)...].drop { $0 == " " })
  }

  /// The options that fit what is typed, those that begin with it first.
  func matching(all: Bool) -> [Option] {
    let query = all ? "" : SearchText.folded(fragment)
    if query.isEmpty { return options }
    let fitting = options.filter { SearchText.matches($0.search, query: query) }
    let first = fitting.filter { SearchText.folded($0.short).hasPrefix(query) }
    return first + fitting.filter { option in !first.contains { $0.value == option.value } }
  }

  /// Whether exactly one picked value stands in it.
  var holdsWholeOption: Bool {
    !takesSeveral && !area.text.isEmpty && options.contains { $0.short == area.text }
  }

  /// Puts a picked option into the field.
  mutating func pick(_ option: Option) {
    var text = option.short
    if takesSeveral, let comma = area.text.lastIndex(of: ",") {
      text = area.text[...comma] + " " + text
    }
    area = TextArea(text: text)
    area.cursor = text.count
  }

  /// The text as `FieldInput` reads it: picked labels turned back into values.
  var input: String {
    // A deadline that nobody stated is unknown.
    if description.type == .deadline, area.text.isEmpty, description.isRequired {
      return Deadline.unknown.text
    }
    if options.isEmpty {
      // A single line with a comma in it is one line, not two.
      return description.type == .lines && !area.text.isEmpty ? area.text + "\n" : area.text
    }
    let parts = takesSeveral ? area.text.split(separator: ",").map(String.init) : [area.text]
    return parts.map { part in
      let words = SearchText.folded(String(part.drop { $0 == " " }))
      let match = options.first {
        [$0.short, $0.label, $0.value].contains { SearchText.folded($0) == words }
      }
      return match?.value ?? part
    }.joined(separator: ",")
  }
}

extension Form {
  /// Empties a field that a blank record has a value for, so that it must be chosen.
  func emptyUnlessTyped(_ key: String) {
    guard let place = fields.firstIndex(where: { $0.description.key == key }),
      !fields[place].isChanged
    else { return }
    fields[place] = FormField(
      fields[place].description, label: fields[place].label, text: "",
      options: fields[place].options)
    if restored == nil { focus = place }
  }
}
