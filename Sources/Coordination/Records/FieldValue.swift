/// A type that a record's field can have: it knows its form in a property list.
public protocol FieldValue: Hashable, Sendable {
  /// Reads the value from its property-list form, or nil where that is something else.
  init?(propertyValue: PropertyValue)
  /// The form in a property list, or nil where nothing is to be written.
  var propertyValue: PropertyValue? { get }
  /// What a field has when the record does not state it, or nil where it must be stated.
  static var whenMissing: Self? { get }
}

extension FieldValue {
  /// Most values must be stated.
  public static var whenMissing: Self? { nil }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard let value = Wrapped(propertyValue: propertyValue) else { return nil }
    self = value
  }
  public var propertyValue: PropertyValue? { self?.propertyValue }
  public static var whenMissing: Self? { .some(nil) }
}

extension String: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    self = text
  }
  public var propertyValue: PropertyValue? { isEmpty ? nil : .string(self) }
}

extension Int: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .integer(let number) = propertyValue, Self.plausible.contains(number) else {
      return nil
    }
    self = number
  }
  public var propertyValue: PropertyValue? { .integer(self) }

  /// What a record can count: a file with more than this is damaged or hostile, and whoever adds such
  /// numbers up, or takes them apart, must not be stopped by it.
  private static let plausible = -999_999_999_999...999_999_999_999
}

extension Bool: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .boolean(let value) = propertyValue else { return nil }
    self = value
  }
  /// Only yes is written: a missing flag is no.
  public var propertyValue: PropertyValue? { self ? .boolean(true) : nil }
  public static var whenMissing: Bool? { false }
}

extension RecordID: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    self.init(rawValue: text)
  }
  public var propertyValue: PropertyValue? { .string(rawValue) }
}

extension CalendarDay: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    self.init(iso: text)
  }
  public var propertyValue: PropertyValue? { .string(iso) }
}

extension WallTime: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    self.init(text)
  }
  public var propertyValue: PropertyValue? { .string(description) }
}

extension Deadline: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    self.init(text)
  }
  public var propertyValue: PropertyValue? { .string(text) }
}

extension StatusCode: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    rawValue = text
  }
  public var propertyValue: PropertyValue? { .string(rawValue) }
}

extension Array: FieldValue where Element: FieldValue {
  public init?(propertyValue: PropertyValue) {
    guard case .array(let values) = propertyValue else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values {
      guard let element = Element(propertyValue: value) else { return nil }
      elements.append(element)
    }
    self = elements
  }
  public var propertyValue: PropertyValue? {
    isEmpty ? nil : .array(compactMap(\.propertyValue))
  }
  public static var whenMissing: [Element]? { [] }
}

/// One of a few fixed words, which files and machine output write as they are.
public protocol FixedWord: FieldValue, RawRepresentable, CaseIterable where RawValue == String {}

extension FixedWord {
  public init?(propertyValue: PropertyValue) {
    guard case .string(let text) = propertyValue else { return nil }
    self.init(rawValue: text)
  }
  public var propertyValue: PropertyValue? { .string(rawValue) }
  /// All words of the type, in their order.
  public static var words: [String] { allCases.map(\.rawValue) }
}
