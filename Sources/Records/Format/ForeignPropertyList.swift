import Coordination
import Foundation
import Workspaces

/// Reads a property list that is not in our own form: edited by hand, or written by another program.
enum ForeignPropertyList {
  static func read(
    _ bytes: UnsafeRawBufferPointer
  ) throws(Unfit) -> [String: PropertyValue] {
    let scan = try PropertyListScan(bytes)
    let decoded: Any
    do {
      decoded = try PropertyListSerialization.propertyList(
        from: Data(bytes), options: [], format: nil)
    } catch {
      throw Unfit(.notAPropertyList)
    }
    var keys = 0
    guard case .dictionary(let dictionary)? = value(of: decoded, countingKeys: &keys),
      keys == scan.keys
    else { throw Unfit(.notAPropertyList) }
    return dictionary
  }

  /// What Foundation decoded in our own terms, or nil where it has no place in a record.
  private static func value(of decoded: Any, countingKeys keys: inout Int) -> PropertyValue? {
    switch decoded {
    case let text as String:
      // Foundation lets control characters through; past this point there are none.
      return .string(XMLCharacters.filtered(text))
    case let date as Date:
      // A day no calendar of ours knows reads as something else than was written.
      return abs(date.timeIntervalSince1970) < 60_000_000_000 ? .date(date) : nil
    case let data as Data:
      return .data(data)
    case let elements as [Any]:
      var values: [PropertyValue] = []
      for element in elements {
        guard let value = value(of: element, countingKeys: &keys) else { return nil }
        values.append(value)
      }
      return .array(values)
    case let entries as [String: Any]:
      var dictionary: [String: PropertyValue] = [:]
      for (key, element) in entries {
        guard let value = value(of: element, countingKeys: &keys) else { return nil }
        dictionary[XMLCharacters.filtered(key)] = value
      }
      keys += dictionary.count
      return .dictionary(dictionary)
    case let number as NSNumber:
      return value(of: number)
    default:
      return nil
    }
  }

  /// A number by the form it is kept in: asking whether it is a `Bool` would take 1 for yes.
  private static func value(of number: NSNumber) -> PropertyValue? {
    switch UInt8(bitPattern: number.objCType.pointee) {
    case UInt8(ascii: "c"), UInt8(ascii: "B"): .boolean(number.boolValue)
    case UInt8(ascii: "d"), UInt8(ascii: "f"):
      number.doubleValue.isFinite ? .real(number.doubleValue) : nil
    default: Int(exactly: number).map { .integer($0) }
    }
  }
}
