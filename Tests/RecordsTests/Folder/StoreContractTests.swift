import Coordination
import Testing
import TestSupport
import Workspaces

@testable import Records

@Suite struct StoreContractTests {
  @Test func theFolderKeepsTheContract() {
    var folders: [TemporaryFolder] = []
    let failures = StoreContract.failures {
      let folder = TemporaryFolder()
      folders.append(folder)
      return try FolderStore.create(at: folder.path, records: [])
    } stranger: { store, id, record in
      let theirs = try FolderStore(at: store.location)
      let held = try theirs.load { _, _ in true }.records.first { $0.id == id }
      switch (held, record) {
      case (nil, let record?): try theirs.write([.add(record)])
      case (let held?, let record?): try theirs.write([.replace(held, by: record)])
      case (let held?, nil): try theirs.write([.remove(held)])
      case (nil, nil): break
      }
    }
    #expect(failures == [])
    #expect(folders.count > 5)
  }

  @Test func memoryKeepsTheContract() {
    let failures = StoreContract.failures {
      MemoryStore([Settings()])
    } stranger: { store, id, record in
      (store as? MemoryStore)?.changeOutside(id, to: record)
    }
    #expect(failures == [])
  }
}
