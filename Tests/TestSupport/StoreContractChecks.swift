import Coordination
import Workspaces

// The checks of the contract, each told in one function.

private func task(_ id: RecordID, _ measure: String) -> PlanTask {
  var task = PlanTask(id: id)
  task.measure = measure
  task.deadline = .annual(month: 6, day: 30)
  return task
}

func written(_ checking: inout Checking, _: StoreContract) throws {
  var rich = task("ii-4", "Meziresortní skupina: <zpráva> & „závěry“\n\tdruhý řádek")
  rich.unknown = ["later": .array([.string("x"), .integer(-3), .boolean(false)])]
  rich.responsible = ["mfa", "moi"]
  var evaluation = Evaluation(id: "ii-4-e1")
  evaluation.task = "ii-4"
  evaluation.isRestricted = true
  try checking.store.write([.add(rich), .add(evaluation)])
  try checking.expectHeld([rich, evaluation], "after adding")
  var later = rich
  later.measure = "Jinak"
  later.unknown = [:]
  try checking.store.write([.replace(rich, by: later)])
  try checking.expectHeld([later, evaluation], "after replacing")
  try checking.store.write([.remove(evaluation)])
  try checking.expectHeld([later], "after removing")
  checking.expect(try checking.store.faults().isEmpty, "faults after writing")
}

func keptFiles(_ checking: inout Checking, _: StoreContract) throws {
  let store = checking.store
  for (name, bytes) in [("a.pdf", [1, 2]), ("a-2.pdf", []), ("a-3.pdf", [3])] as [(String, [UInt8])]
  {
    let kept = try store.keepFile(bytes, named: "a.pdf", of: "m-d1", restricted: false)
    checking.expect(kept == name, "kept as \(kept)")
  }
  _ = try store.keepFile([9], named: "a.pdf", of: "m-d1", restricted: true)
  for (name, restricted, bytes) in [
    ("a.pdf", false, [1, 2]), ("a-2.pdf", false, []), ("a-3.pdf", false, [3]), ("a.pdf", true, [9]),
    ("a-2.pdf", true, nil), ("b", false, nil),
  ] as [(String, Bool, [UInt8]?)] {
    let found = try store.keptFile(name, of: "m-d1", restricted: restricted)
    checking.expect(found == bytes, "\(name) holds something else")
  }
  checking.expect(try store.faults().isEmpty, "faults after keeping files")
}

func savedChanges(_ checking: inout Checking, _: StoreContract) throws {
  let store = checking.store
  var hidden = Evaluation(id: "t1-e1")
  hidden.task = "t1"
  hidden.isRestricted = true
  for record in [task("t1", "x"), hidden] as [any Record] {
    let note = ChangeNote()
    checking.expect(try !store.holds(note.id), "\(record.id) is taken for saved before it is")
    try store.write([.add(record)], as: note)
    checking.expect(try store.holds(note.id), "\(record.id) is not known to be saved")
  }
}

func progress(_ checking: inout Checking, _: StoreContract) throws {
  try checking.store.write((1...5).map { .add(task(RecordID(rawValue: "t\($0)")!, "x")) })
  var last = (done: -1, of: -2)
  _ = try checking.store.load { done, of in
    last = (done, of)
    return true
  }
  checking.expect(last.done == last.of && last.of >= 5, "the last progress was \(last)")
  do throws(StoreError) {
    _ = try checking.store.load { _, _ in false }
    checking.expect(false, "reading went on though it was cancelled")
  } catch {
    checking.expect(error == .cancelled, "another error: \(error)")
  }
}

func reversed(_ checking: inout Checking, _: StoreContract) throws {
  let first = task("one", "first")
  let edits: [RecordEdit] = [
    .add(first), .replace(first, by: task("one", "second")), .remove(task("one", "second")),
  ]
  for edit in edits { try checking.store.write([edit]) }
  try checking.expectHeld([], "after all edits")
  for edit in edits.reversed() { try checking.store.write([edit.reversed]) }
  try checking.expectHeld([], "after all were undone")
}

func several(_ checking: inout Checking, _: StoreContract) throws {
  let old = (1...40).map { task(RecordID(rawValue: "old-\($0)")!, "old") }
  try checking.store.write(old.map { .add($0) })
  let new = (1...40).map { task(RecordID(rawValue: "new-\($0)")!, "new") }
  let changed = old.prefix(20).map { task($0.id, "changed") }
  try checking.store.write(
    new.map { .add($0) } + zip(old, changed).map { .replace($0, by: $1) }
      + old.suffix(20).map { .remove($0) })
  try checking.expectHeld(new + changed, "after one write")
}

func typing(_ checking: inout Checking, _: StoreContract) throws {
  let typing = checking.store.typing
  let left = try typing.begin(as: .secretary)
  checking.expect(left.isEmpty, "something was left before anything was typed")
  checking.expect(typing.text(under: "minutes") == nil, "a text before any")
  let keys = [
    "minutes", "Minutes", "minutes/group-12", "../x", String(repeating: "ř", count: 300),
  ]
  for key in keys { try typing.keep("první\nř: \(key)", under: key) }
  for key in keys {
    checking.expect(typing.text(under: key)?.text == "první\nř: \(key)", "text of \(key)")
    checking.expect(typing.latest(under: key)?.text == "první\nř: \(key)", "latest of \(key)")
  }
  try typing.keep("druhý", under: "minutes")
  checking.expect(typing.text(under: "minutes")?.text == "druhý", "the later text")
  try typing.keep(nil, under: "minutes")
  try typing.keep("", under: "Minutes")
  checking.expect(
    typing.text(under: "minutes") == nil && typing.latest(under: "Minutes") == nil, "forgotten")
  checking.expect(typing.text(under: "../x") != nil, "another text went too")
  let draft = UnsavedChange.Draft(key: "../x", text: "made of this")
  let change = UnsavedChange(
    note: ChangeNote(), edits: [.add(task("typed", "typed"))], draft: draft)
  try typing.keep(change)
  checking.expect(typing.text(under: "../x") == nil, "a change leaves its text behind")
  try typing.forget(change.note.id, restoring: true)
  checking.expect(typing.text(under: "../x")?.text == draft.text, "its text does not come back")
  try typing.synchronise()
  typing.end()
}

func ownWrites(_ checking: inout Checking, _: StoreContract) throws {
  checking.expect(try checking.store.outsideChanges().isEmpty, "changes after loading")
  let first = task("one", "first")
  try checking.store.write([.add(first)])
  checking.expect(try checking.store.outsideChanges().isEmpty, "changes after adding")
  try checking.store.write([.replace(first, by: task("one", "second"))])
  try checking.store.write([.remove(task("one", "second"))])
  checking.expect(try checking.store.outsideChanges().isEmpty, "changes after removing")
}

func outside(_ checking: inout Checking, _ contract: StoreContract) throws {
  let store = checking.store
  try store.write([.add(task("one", "first")), .add(task("two", "first"))])
  try contract.stranger(store, "one", task("one", "theirs"))
  try contract.stranger(store, "two", nil)
  try contract.stranger(store, "three", task("three", "theirs"))
  let changes = try store.outsideChanges()
  checking.expect(
    Set(changes.changed.map { AnyHashable($0) })
      == [AnyHashable(task("one", "theirs")), AnyHashable(task("three", "theirs"))],
    "changed \(changes.changed.map(\.id))")
  checking.expect(changes.removed == ["two"], "removed \(changes.removed)")
  checking.expect(changes.faults.isEmpty, "faults \(changes.faults)")
  checking.expect(try store.outsideChanges().isEmpty, "told twice")
  try store.write([.replace(task("one", "theirs"), by: task("one", "ours"))])
  try checking.expectHeld([task("one", "ours"), task("three", "theirs")], "in the end")
}

func refused(_ checking: inout Checking, _ contract: StoreContract) throws {
  let store = checking.store
  let first = task("one", "first")
  try store.write([.add(first)])
  try contract.stranger(store, "one", task("one", "theirs"))
  checking.expectChangedOutside("one") {
    try store.write([.replace(first, by: task("one", "ours"))])
  }
  checking.expectChangedOutside("one") { try store.write([.remove(first)]) }
  try contract.stranger(store, "new", task("new", "theirs"))
  checking.expectChangedOutside("new") { try store.write([.add(task("new", "ours"))]) }
  try checking.expectHeld([task("one", "theirs"), task("new", "theirs")], "afterwards")
}

func allOrNothing(_ checking: inout Checking, _ contract: StoreContract) throws {
  let store = checking.store
  let (one, two) = (task("one", "first"), task("two", "first"))
  try store.write([.add(one), .add(two)])
  try contract.stranger(store, "two", task("two", "theirs"))
  checking.expectChangedOutside("two") {
    try store.write([
      .add(task("new", "ours")), .replace(one, by: task("one", "ours")),
      .replace(two, by: task("two", "ours")),
    ])
  }
  try checking.expectHeld([one, task("two", "theirs")], "afterwards")
}

func removedOutside(_ checking: inout Checking, _ contract: StoreContract) throws {
  let store = checking.store
  let one = task("one", "first")
  try store.write([.add(one)])
  try contract.stranger(store, "one", nil)
  checking.expectChangedOutside("one") {
    try store.write([.replace(one, by: task("one", "ours"))])
  }
  try checking.expectHeld([], "afterwards")
}
