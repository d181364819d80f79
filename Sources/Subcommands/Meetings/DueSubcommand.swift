import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `due [MEETING]`: the time limits of a meeting, or what is open of all.
  static let due = Subcommand(
    "due", "[MEETING]", accepts: 0...1, options: [OutputFormat.option], summary: { $0.due }
  ) { call in
    let workspace = try call.openWorkspace()
    let book = workspace.book
    var limits: [MeetingLimit] = []
    if let name = call.operand(0) {
      let id = try book.resolve(name, as: [.meeting])
      limits = book.meetings[id].map { book.limits(of: $0, on: call.today) } ?? []
    } else {
      limits = book.meetings().flatMap { book.limits(of: $0, on: call.today) }
        .filter { $0.state != .done }
    }
    let request = ListingRequest(call, workspace)
    let words = call.phrases.limits
    let blank = MeetingLimit(meeting: .new, kind: .materials, day: nil, done: nil, state: .due)
    var output = RowOutput(
      columns: [
        request.column(call.phrases.kinds.singular(.meeting).capitalised, least: 12),
        request.column(call.usage.columnLimit, least: 12), request.column(call.usage.columnBy),
        request.column(call.usage.columnStatus), request.column(call.usage.columnDone, extra: true),
      ], template: request.machine.object(blank), empty: call.usage.nothingDue)
    for limit in limits {
      output.add(
        request.machine.object(limit),
        [
          request.name(limit.meeting), words.name(limit.kind), request.day(limit.day),
          words.state(limit.state), request.day(limit.done),
        ])
    }
    output.write(to: call)
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
