import Coordination
import TestSupport
import Testing
import Workspaces

struct MemoryStoreTests {
  @Test func keepsTheContractOfAllStores() {
    let failures = StoreContract.failures {
      MemoryStore([Settings()])
    } stranger: { store, id, record in
      (store as? MemoryStore)?.changeOutside(id, to: record)
    }
    #expect(failures == [])
  }

  @Test func failsWhenTold() throws {
    let store = MemoryStore()
    store.failure = .busy
    #expect(throws: StoreError.busy) { try store.write([.add(Gap(id: "g"))]) }
    #expect(throws: StoreError.busy) { try store.keepDraft("x", under: "k") }
    #expect(try store.load { _, _ in true }.records.isEmpty && store.draft("k") == nil)
  }
}
