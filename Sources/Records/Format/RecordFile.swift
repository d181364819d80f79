import Coordination
import Workspaces

/// The file of one record: a dictionary of its fields, its id and the number of the file's schema.
enum RecordFile {
  /// The schema that this program writes, and the newest it reads.
  static let schema = 1
  static let ending = ".plist"

  /// The record's file, byte for byte.
  static func bytes(of record: any Record) -> [UInt8] {
    PropertyListWriter.bytes(of: values(of: record))
  }

  /// Whether a file is as this program writes the record, or wrote it before the kind got fields that have
  /// a value where nothing is said.
  static func isOwnForm(_ bytes: UnsafeRawBufferPointer, of record: any Record) -> Bool {
    let own = values(of: record)
    if PropertyListWriter.bytes(of: own).elementsEqual(bytes) { return true }
    guard let found = CanonicalReader.read(bytes) else { return false }
    return found.allSatisfy { own[$0.key] == $0.value }
  }

  /// What is in the record's file.
  static func values(of record: any Record) -> [String: PropertyValue] {
    var values = record.propertyValues
    values["schema"] = .integer(schema)
    values["id"] = .string(record.id.rawValue)
    return values
  }

  /// Reads the file that lies under an id in the folder of a kind.
  static func record(
    _ bytes: UnsafeRawBufferPointer, id: RecordID, type: any Record.Type, upTo newest: Int = schema
  ) throws(Unfit) -> any Record {
    if let own = CanonicalReader.read(bytes) {
      return try record(own, id: id, type: type, upTo: newest)
    }
    return try record(ForeignPropertyList.read(bytes), id: id, type: type, upTo: newest)
  }

  /// Makes a record of what is in its file.
  static func record(
    _ values: [String: PropertyValue], id: RecordID, type: any Record.Type,
    upTo newest: Int = schema
  ) throws(Unfit) -> any Record {
    var values = values
    guard case .integer(let number)? = values.removeValue(forKey: "schema"), number > 0 else {
      throw Unfit(.noSchema)
    }
    guard number <= newest else { throw Unfit(.newerSchema(number)) }
    let inside = values.removeValue(forKey: "id")?.text ?? ""
    guard inside == id.rawValue else { throw Unfit(.otherID(inside)) }
    do {
      return try type.init(id: id, propertyValues: values)
    } catch {
      throw Unfit(.field(error))
    }
  }

  /// The id that a file's name gives, or nil.
  static func id(ofName name: String) -> RecordID? {
    guard name.hasSuffix(ending) else { return nil }
    return RecordID(rawValue: String(name.dropLast(ending.count)))
  }

  /// Hands over the name of an id's file without making a string of it: a look at thousands of files
  /// spends most of its time there otherwise.
  static func withName<R>(of id: RecordID, _ body: (UnsafePointer<CChar>) -> R) -> R {
    let id = id.rawValue.utf8
    return withUnsafeTemporaryAllocation(
      of: CChar.self, capacity: id.count + ending.utf8.count + 1
    ) { name in
      var count = 0
      for byte in id {
        name[count] = CChar(bitPattern: byte)
        count += 1
      }
      for byte in ending.utf8 {
        name[count] = CChar(bitPattern: byte)
        count += 1
      }
      name[count] = 0
      return body(name.baseAddress!)
    }
  }
}
