import Coordination

/// Writes values as JSON: an object of a list on one line each, so that lines can be compared.
public struct JSONWriter {
  private var text = ""

  /// An array of objects, one a line.
  public static func list(_ objects: [[MachineMember]]) -> String {
    var writer = JSONWriter()
    writer.text = "["
    for (place, object) in objects.enumerated() {
      writer.text += place == 0 ? "\n  " : ",\n  "
      writer.write(.object(object))
    }
    writer.text += objects.isEmpty ? "]\n" : "\n]\n"
    return writer.text
  }

  /// One object, a key a line, and a line for each object of a list in it.
  public static func object(_ members: [MachineMember]) -> String {
    var writer = JSONWriter()
    writer.text = "{"
    for (place, member) in members.enumerated() {
      writer.text += place == 0 ? "\n  " : ",\n  "
      writer.write(string: member.key)
      writer.text += ": "
      if case .array(let values) = member.value, case .object? = values.first {
        writer.write(lines: values)
      } else {
        writer.write(member.value)
      }
    }
    writer.text += members.isEmpty ? "}\n" : "\n}\n"
    return writer.text
  }

  private mutating func write(lines values: [MachineValue]) {
    text += "["
    for (place, value) in values.enumerated() {
      text += place == 0 ? "\n    " : ",\n    "
      write(value)
    }
    text += "\n  ]"
  }

  private mutating func write(_ value: MachineValue) {
    switch value {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += number
    case .string(let string): write(string: string)
    case .array(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += ", " }
        write(value)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += ", " }
        write(string: member.key)
        text += ": "
        write(member.value)
      }
      text += "}"
    }
  }

  private mutating func write(string: String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 < 0x7F }) {
      text += string
    } else {
      var marks = 0
      for scalar in string.unicodeScalars {
        marks = VisibleText.isMark(scalar) ? marks + 1 : 0
        if marks > VisibleText.mostMarks { text += Self.escape(scalar) } else { write(scalar) }
      }
    }
    text += "\""
  }

  /// What could play tricks on a terminal is written as an escape; it reads back the same.
  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case "\r": text += "\\r"
    default:
      if VisibleText.isHostile(scalar) {
        text += Self.escape(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
