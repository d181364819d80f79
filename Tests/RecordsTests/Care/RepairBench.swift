import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// Puts a workspace right as `repair --yes` does, and knows what must not be lost by it.
struct RepairBench {
  let path: String
  var calls: any FileCalls = PosixFileCalls()

  /// Does what is proposed until nothing is left to be done; gives back the faults that stay.
  @discardableResult
  func repair() throws -> [RecordFault] {
    for _ in 0..<6 {
      let store = try FolderStore.openedForCare(at: path, calls: calls)
      _ = try store.load { _, _ in true }
      let faults = try store.faults()
      var isChanged = false
      for remedy in try store.remedies(for: faults) {
        guard let action = remedy.actions.first else { continue }
        try store.carryOut(action, of: remedy)
        isChanged = true
      }
      if !isChanged { return faults }
    }
    return try faults()
  }

  func faults() throws -> [RecordFault] {
    let store = try FolderStore.openedForCare(at: path)
    _ = try store.load { _, _ in true }
    return try store.faults()
  }

  /// What is in all files, wherever they lie.
  var contents: Set<Data> {
    var found: Set<Data> = []
    let walk = FileManager.default.enumerator(atPath: path)
    while let name = walk?.nextObject() as? String {
      let place = path + "/" + name
      let values = try? FileManager.default.attributesOfItem(atPath: place)
      guard values?[.type] as? FileAttributeType == .typeRegular,
        values?[.size] as? Int ?? 0 < 1 << 22
      else { continue }
      if let data = FileManager.default.contents(atPath: place) { found.insert(data) }
    }
    return found
  }
}
