import Coordination
import Foundation
import TestSupport
import Testing
import Workspaces

/// While another program takes a meeting's minutes, nobody else alters them, whichever way they come.
struct HeldMinutesTests {
  private let holder = SittingHolder(actor: .secretary, since: Date(), place: "pts/3, urad")
  private let verdict = EvaluateTask(Sample.evaluation(), entersMinutes: true)

  private func isRefused(_ body: () throws(ChangeRefusal) -> Void) -> Bool {
    refusal(body) == .held(Sample.evaluation().meeting, holder)
  }

  @Test(arguments: [true, false]) func theDoorIsShut(_ isSession: Bool) throws {
    let bench = try Bench()
    if isSession { _ = bench.workspace.beginSession {} }
    let meeting = Sample.evaluation().meeting
    try bench.perform(SetFields(meeting, [("place", .string("Letná"))]))
    bench.store.memorySittings.others[meeting] = holder
    let before = bench.held
    #expect(isRefused { () throws(ChangeRefusal) in try bench.perform(verdict) })
    #expect(
      isRefused { () throws(ChangeRefusal) in
        try bench.perform(SetFields(meeting, [("place", .string("elsewhere"))]))
      })
    #expect(isRefused { () throws(ChangeRefusal) in try bench.workspace.undo() })
    #expect(bench.held == before)
    // What is not of the meeting is free.
    try bench.perform(SetFields("t1", [("measure", .string("Ours"))]))
    // What was refused can be undone once the minutes are free.
    try bench.workspace.undo()
    bench.store.memorySittings.others = [:]
    try bench.workspace.undo()
    #expect(bench.workspace.book.meetings[meeting]?.place == nil)
    try bench.perform(verdict)
  }
}
