/// A value in JSON whose objects keep the order of their keys and say null where something is absent.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object and its value.
  public struct Member: Hashable, Sendable {
    let key: String
    let value: JSONValue
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with its keys in the order of the source code.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSONValue {
  /// A text, or null.
  public static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  /// A number, or null.
  public static func number(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
  /// Texts in an array.
  public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The JSON, indented by two spaces, ending in a line break.
  public var json: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.enclose("[", "]", values, to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.enclose("{", "}", members, to: &text, indent: indent) { member, text, indent in
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func enclose<Element>(
    _ open: String, _ close: String, _ elements: [Element], to text: inout String, indent: String,
    _ write: (Element, inout String, String) -> Void
  ) {
    text += open
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      write(element, &text, inner)
    }
    text += (elements.isEmpty ? "" : "\n" + indent) + close
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
