public import Coordination
public import Workspaces

extension FolderStore {
  public func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] { [] }

  public func latestChanges(_ limit: Int) throws(StoreError) -> [PastChange] { [] }
}
