public import Foundation

/// A value as a property list can hold it: what records are read from and written to.
public enum PropertyValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case real(Double)
  case boolean(Bool)
  case date(Date)
  case data(Data)
  case array([PropertyValue])
  case dictionary([String: PropertyValue])
}

extension PropertyValue {
  /// The text of a string value, or nil for any other value.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
