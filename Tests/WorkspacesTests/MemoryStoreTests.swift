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
    #expect(try store.load { _, _ in true }.records.isEmpty)
    store.memoryTyping.failure = .busy
    #expect(throws: StoreError.busy) { try store.typing.keep("x", under: "k") }
    #expect(store.typing.text(under: "k") == nil)
  }
}
