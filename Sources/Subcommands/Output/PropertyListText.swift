import Documents

/// Writes objects as an XML property list; what is absent is left out, for a property list has no null.
enum PropertyListText {
  /// An array of dictionaries.
  static func list(_ objects: [[MachineMember]]) -> String {
    document(.array(objects.map(MachineValue.object)))
  }

  /// One dictionary.
  static func object(_ members: [MachineMember]) -> String {
    document(.object(members))
  }

  private static func document(_ value: MachineValue) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
      "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">

      """
    write(value, 0, into: &text)
    return text + "</plist>\n"
  }

  private static func write(_ value: MachineValue, _ depth: Int, into text: inout String) {
    let indent = String(repeating: "\t", count: depth)
    switch value {
    case .null: text += "\(indent)<string></string>\n"
    case .boolean(let flag): text += "\(indent)\(flag ? "<true/>" : "<false/>")\n"
    case .integer(let number): text += "\(indent)<integer>\(number)</integer>\n"
    case .number(let number):
      let tag = number.contains(".") ? "real" : "integer"
      text += "\(indent)<\(tag)>\(number)</\(tag)>\n"
    case .string(let string): text += "\(indent)<string>\(escaped(string))</string>\n"
    case .array(let values):
      if values.isEmpty { return text += "\(indent)<array/>\n" }
      text += "\(indent)<array>\n"
      for value in values { write(value, depth + 1, into: &text) }
      text += "\(indent)</array>\n"
    case .object(let members):
      text += "\(indent)<dict>\n"
      for member in members {
        if case .null = member.value { continue }
        text += "\(indent)\t<key>\(escaped(member.key))</key>\n"
        write(member.value, depth + 1, into: &text)
      }
      text += "\(indent)</dict>\n"
    }
  }

  /// XML has no way to write control characters, so they are U+FFFD.
  private static func escaped(_ string: String) -> String {
    var text = ""
    for scalar in DisplayText.lines(string).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
