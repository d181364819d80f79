public import Coordination
public import Workspaces

/// What every store of records promises, to be run against each of them.
///
/// Framework-neutral: a check gives back what was wrong, in words; nothing means that all is well.
public struct StoreContract {
  /// Makes a store that holds the default settings and nothing else.
  public typealias Maker = () throws -> any RecordStore
  /// Changes, adds or (nil) removes a record as another program would.
  public typealias Stranger = (any RecordStore, RecordID, (any Record)?) throws -> Void

  let make: Maker
  let stranger: Stranger
  private var failures: [String] = []

  /// Runs all checks, each on a store of its own, and gives back what was wrong.
  public static func failures(_ make: @escaping Maker, stranger: @escaping Stranger) -> [String] {
    var contract = StoreContract(make: make, stranger: stranger)
    contract.run("what is written is read", written)
    contract.run("progress", progress)
    contract.run("an edit and its reverse", reversed)
    contract.run("several records at once", several)
    contract.run("what was saved is known", savedChanges)
    contract.run("typing", typing)
    contract.run("files beside records", keptFiles)
    contract.run("own writes are not outside changes", ownWrites)
    contract.run("outside changes", outside)
    contract.run("nothing is written over an outside change", refused)
    contract.run("all or nothing", allOrNothing)
    contract.run("a removed record stays removed", removedOutside)
    return contract.failures
  }

  private mutating func run(
    _ name: String, _ check: (inout Checking, StoreContract) throws -> Void
  ) {
    do {
      let store = try make()
      var checking = Checking(store: store)
      _ = try store.load { _, _ in true }
      try check(&checking, self)
      failures += checking.failures.map { "\(name): \($0)" }
    } catch {
      failures.append("\(name): \(error)")
    }
  }
}

/// One check on one store.
struct Checking {
  let store: any RecordStore
  private(set) var failures: [String] = []

  init(store: any RecordStore) {
    self.store = store
  }

  mutating func expect(_ isRight: Bool, _ otherwise: String) {
    if !isRight { failures.append(otherwise) }
  }

  /// Expects the store to hold exactly these beside the settings, read anew.
  mutating func expectHeld(_ expected: [any Record], _ moment: String) throws {
    let read = try store.load { _, _ in true }
    let held = Set(read.records.filter { $0.kind != .settings }.map { AnyHashable($0) })
    expect(
      held == Set(expected.map { AnyHashable($0) }),
      "\(moment): held \(read.records.map(\.id.rawValue).sorted())")
    expect(read.faults.isEmpty, "\(moment): faults \(read.faults)")
  }

  mutating func expectChangedOutside(_ id: RecordID, _ write: () throws -> Void) {
    do {
      try write()
      expect(false, "\(id) was written over an outside change")
    } catch StoreError.behind {
      // A store that knows of others' work asks for a look first.
    } catch StoreError.changedOutside(_, id, _) {
    } catch {
      expect(false, "\(id): another error: \(error)")
    }
  }
}
