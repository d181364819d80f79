public import Coordination

/// A value of machine output, with its keys in the order they are written.
public indirect enum MachineValue: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number written as it stands; it must be valid in JSON.
  case number(String)
  case string(String)
  case array([MachineValue])
  case object([(key: String, value: MachineValue)])
}

/// A key of an object and its value.
public typealias MachineMember = (key: String, value: MachineValue)

extension MachineValue {
  /// A text, or null where there is none.
  public static func text(_ text: String?) -> MachineValue {
    text.map(MachineValue.string) ?? .null
  }
  /// A whole number, or null where there is none.
  public static func count(_ number: Int?) -> MachineValue {
    number.map(MachineValue.integer) ?? .null
  }
  /// An id, or null where there is none.
  public static func id(_ id: RecordID?) -> MachineValue {
    id.map { .string($0.rawValue) } ?? .null
  }
  /// Several ids.
  public static func ids(_ ids: [RecordID]) -> MachineValue {
    .array(ids.map { .string($0.rawValue) })
  }
  /// A day in ISO 8601, or null where there is none.
  public static func day(_ day: CalendarDay?) -> MachineValue {
    day.map { .string($0.iso) } ?? .null
  }
  /// A time of day, or null where there is none.
  public static func time(_ time: WallTime?) -> MachineValue {
    time.map { .string($0.description) } ?? .null
  }
  /// A status word, or null where there is none.
  public static func status(_ code: StatusCode?) -> MachineValue {
    code.map { .string($0.rawValue) } ?? .null
  }

  /// A number where the text is a plain one, else the text.
  public static func plainNumber(_ text: String) -> MachineValue {
    text.isPlainNumber ? .number(text) : .string(text)
  }

  /// A deadline: its kind, its day where it has one, and the form that `set` takes.
  public static func deadline(_ deadline: Deadline) -> MachineValue {
    var day: CalendarDay?
    if case .date(let date) = deadline { day = date }
    return .object([
      ("kind", .string(deadline.kind.rawValue)), ("date", .day(day)),
      ("text", .string(deadline.text)),
    ])
  }

  /// What a property list holds.
  public init(_ value: PropertyValue?) {
    switch value {
    case nil: self = .null
    case .string(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .real(let number): self = number.isFinite ? .number("\(number)") : .null
    case .boolean(let flag): self = .boolean(flag)
    case .date(let date): self = .string("\(date)")
    case .data(let data): self = .string("\(data)")
    case .array(let values): self = .array(values.map { MachineValue($0) })
    case .dictionary(let values):
      self = .object(values.sorted { $0.key < $1.key }.map { ($0.key, MachineValue($0.value)) })
    }
  }

  /// Every text within the value, for searching.
  public var texts: [String] {
    switch self {
    case .string(let text), .number(let text): [text]
    case .integer(let number): ["\(number)"]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .boolean: []
    }
  }
}

extension String {
  /// Whether the text is a number that JSON writes the same way.
  public var isPlainNumber: Bool {
    var digits = Substring(self)
    if digits.hasPrefix("-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.utf8.count <= 15 else { return false }
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    return areDigits && (parts[0] == "0" || !parts[0].hasPrefix("0"))
  }
}
