import Coordination
import TestSupport
import Testing
import Workspaces

/// What is told of what others have done.
struct TakenOverTests {
  private func look(_ workspace: Workspace) throws -> Settlement {
    workspace.look()
    // Behind the screen's back it looks once the saving queue comes to it.
    try workspace.withStore { (_) throws(StoreError) in }
    return workspace.settle()
  }

  @Test(arguments: [true, false]) func itIsNamed(_ isSession: Bool) throws {
    let store = MemoryStore(Sample.records() + [Sample.task("t2", "Second")])
    let workspace = try Workspace(opening: store)
    if isSession { _ = workspace.beginSession {} }
    store.changeOutside("t1", to: Sample.task("t1", "Theirs"))
    store.changeOutside("t2", to: nil)
    let settlement = try look(workspace)
    #expect(settlement.tookOver)
    #expect(settlement.changed == ["t1"] && settlement.removed.map(\.id) == ["t2"])
    let later = try look(workspace)
    #expect(!later.tookOver && later.changed.isEmpty && later.removed.isEmpty)
  }

  @Test func aMemberIsToldOfWhatItMaySee() throws {
    let hidden = Sample.report("moi", restricted: true)
    var shown = Sample.report("moi")
    shown.id = "t1-moi-2014-11-01"
    let store = MemoryStore(Sample.records() + [hidden, shown])
    let workspace = try Workspace(opening: store, as: .member("mfa"))
    var other = hidden
    other.text = "nobody else's business"
    store.changeOutside(hidden.id, to: other)
    #expect(try look(workspace).changed.isEmpty)
    store.changeOutside(hidden.id, to: nil)
    #expect(try look(workspace).removed.isEmpty)
    shown.isRestricted = true
    store.changeOutside(shown.id, to: shown)
    #expect(try look(workspace).removed.map(\.id) == [shown.id])
  }

  @Test func onlyTheLatestOfARecordCounts() throws {
    let bench = try SessionBench()
    bench.store.inside { $0.changeOutside("t1", to: Sample.task("t1", "Theirs")) }
    #expect(try bench.workspace.takeOverOutsideChanges())
    bench.store.inside { $0.changeOutside("t1", to: nil) }
    #expect(try bench.workspace.takeOverOutsideChanges())
    let settlement = bench.workspace.settle()
    #expect(settlement.changed.isEmpty && settlement.removed.map(\.id) == ["t1"])
  }
}
