import Documents

/// Writes objects as comma-separated values (RFC 4180), a heading row of their keys first.
enum CSVWriter {
  /// The text; an object within an object becomes columns of its own, `deadline.kind`, and an array of
  /// plain values one cell with its parts separated by commas.
  ///
  /// `template` is an object whose keys head the columns where there is no row.
  static func text(_ objects: [[MachineMember]], template: [MachineMember]) -> String {
    let rows = objects.map(flat)
    // A key that another program wrote into a record is as little to be trusted as its value.
    var text = row((rows.first ?? flat(template)).map { harmless($0.key) })
    for cells in rows { text += row(cells.map { cell($0.value) }) }
    return text
  }

  private static func flat(_ members: [MachineMember]) -> [MachineMember] {
    members.flatMap { member -> [MachineMember] in
      if case .object(let parts) = member.value {
        return parts.map { ("\(member.key).\($0.key)", $0.value) }
      }
      // An absent object leaves its columns empty, so that all rows have the same ones.
      guard case .null = member.value, let parts = parts(of: member.key) else { return [member] }
      return parts.map { ("\(member.key).\($0)", .null) }
    }
  }

  /// The keys of the objects that stand under a key.
  private static func parts(of key: String) -> [String]? {
    switch key {
    case "resolution": ["number", "date"]
    case "deadline", "effectiveDeadline", "newDeadline": ["kind", "date", "text"]
    default: nil
    }
  }

  private static func cell(_ value: MachineValue) -> String {
    switch value {
    case .null: ""
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): number
    case .string(let text): harmless(text)
    case .array(let values): harmless(values.map(part).joined(separator: ","))
    case .object(let members): harmless(part(.object(members)))
    }
  }

  private static func part(_ value: MachineValue) -> String {
    switch value {
    case .null: ""
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let text), .string(let text): text
    case .array(let values): values.map(part).joined(separator: ",")
    case .object(let members):
      members.map { part($0.value) }.filter { !$0.isEmpty }.joined(separator: ":")
    }
  }

  /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func harmless(_ text: String) -> String {
    let clean = DisplayText.lines(text)
    // By scalars: a mark on a sign makes another character of it, and the same formula.
    guard let first = clean.unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      !clean.isPlainNumber
    else { return clean }
    return "'" + clean
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard
      cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) })
        || cell.hasPrefix(" ") || cell.hasSuffix(" ")
    else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
