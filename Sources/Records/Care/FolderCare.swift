import Coordination
public import Workspaces

extension FolderStore: CareTaker {
  /// Opens a workspace to be looked through and put right.
  ///
  /// Throws a `StoreError` as opening does.
  public static func openedForCare(at path: String) throws(StoreError) -> FolderStore {
    try FolderStore(at: path)
  }

  public func remedies(for faults: [RecordFault]) throws(StoreError) -> [Remedy] {
    faults.map { Remedy($0, []) }
  }

  public func carryOut(
    _ action: Remedy.Action, of remedy: Remedy
  ) throws(StoreError) -> String? { nil }
}
