import Coordination
import Phrases
import TerminalUI

/// The rows a form is drawn in: labels, wrapped values, hints and what is wrong.
struct FormRows {
  struct Row {
    var label: String?
    var text: String
    var role: Role
    var field: Int?
    var isInput = false
    var cursor: Int?
  }

  private(set) var rows: [Row] = []

  init(_ form: Form, labelWidth: Int, valueWidth: Int) {
    for line in form.purpose.context.wrapped(width: labelWidth + valueWidth) {
      rows.append(
        Row(label: line.label.map { $0 }, text: line.text, role: line.role, field: nil))
    }
    if !rows.isEmpty { rows.append(Row(text: "", role: .normal)) }
    for (place, field) in form.fields.enumerated() {
      let isFocused = place == form.focus
      // Either language will do where a name is asked for in both.
      let isCzech = form.session.language == .czech
      let wantsCzech =
        isCzech && field.description.key.hasSuffix("Cs")
        && form.fields.contains {
          $0.description.isRequired && $0.description.key + "Cs" == field.description.key
        }
      let isRequired =
        field.description.isRequired && !(isCzech && form.czechTwin(of: place) != nil)
      let mark = isRequired || wantsCzech ? "*" : " "
      let role: Role =
        field.error != nil ? .inputInvalid : isFocused ? .input : .normal
      // A field that is not being typed in says what its code stands for.
      let standsFor = isFocused ? nil : field.options.first { $0.short == field.area.text }?.label
      let lines =
        standsFor.map { TextWidth.wrap($0, width: valueWidth) }
        ?? field.area.lines(width: valueWidth)
      let cursor = isFocused ? field.area.cursorPosition(width: valueWidth) : nil
      let drawn = lines.isEmpty ? [""] : lines
      for (number, line) in drawn.enumerated() {
        rows.append(
          Row(
            label: number == 0 ? mark + field.label : nil, text: line, role: role, field: place,
            isInput: isFocused || field.error != nil,
            cursor: cursor.flatMap { $0.row == number ? $0.column : nil }))
      }
      if let cursor, cursor.row >= drawn.count {
        rows.append(
          Row(text: "", role: role, field: place, isInput: true, cursor: cursor.column))
      }
      if let error = field.error {
        for line in TextWidth.wrap(error, width: valueWidth) {
          rows.append(Row(text: line, role: .error, field: place))
        }
      } else if isFocused {
        let hint =
          field.options.isEmpty
          ? form.session.phrases.fields.hint(field.description.type)
          : form.session.words.pickHint
        if !hint.isEmpty { rows.append(Row(text: hint, role: .dim, field: place)) }
      }
    }
  }
}
