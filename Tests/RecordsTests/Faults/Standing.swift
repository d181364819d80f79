import Coordination
import Workspaces

@testable import Records

/// What a person sees of a workspace: its records, and what is typed and not entered.
struct Standing: Equatable, Sendable {
  /// What each record says.
  var records: [RecordID: Int]
  /// The texts by the key under which they stand.
  var texts: [String: String]

  init(_ workspace: Workspace) {
    records = [:]
    for kind in RecordKind.allCases {
      for record in workspace.book.records(of: kind) {
        records[record.id] = AnyHashable(record).hashValue
      }
    }
    texts = [:]
    for text in workspace.typing.all() { texts[text.key] = text.text }
  }

  /// What is another here than there, for people.
  func difference(from other: Standing) -> String {
    var words: [String] = []
    for id in Set(records.keys).union(other.records.keys).sorted()
    where records[id] != other.records[id] {
      words.append(
        records[id] == nil
          ? "no \(id)" : other.records[id] == nil ? "\(id) is there" : "\(id) is another"
      )
    }
    for key in Set(texts.keys).union(other.texts.keys).sorted() where texts[key] != other.texts[key]
    {
      words.append("\(key): \(texts[key] ?? "-") for \(other.texts[key] ?? "-")")
    }
    return words.isEmpty ? "the same" : words.joined(separator: ", ")
  }
}

/// Something that must never be.
struct Broken: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}

extension DiskState {
  /// The files of records, by path.
  func recordFiles() -> [String: [UInt8]] {
    everything().filter { path, _ in
      path.hasSuffix(RecordFile.ending) && !path.contains("/.porada")
    }
  }
}
