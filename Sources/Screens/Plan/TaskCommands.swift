import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The commands a task has wherever it is chosen.
struct TaskCommands {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func table(for task: RecordID?) -> [Command] {
    let words = session.words
    let session = session
    let nothing = task == nil ? words.nothingChosen : nil
    return [
      Command(
        "task.evaluate", [.character("v")], label: words.evaluateLabel, words.evaluateSummary,
        disabled: nothing ?? session.refusal(toWrite: .evaluation)
      ) { .push(EvaluationForm(session).form(for: task!, meeting: nil)) },
      Command(
        "task.report", [.character("r")], label: words.reportLabel, words.reportSummary,
        disabled: nothing ?? session.refusal(toWrite: .stateReport)
      ) {
        var report = Blank(session).record(.stateReport)
        if var blank = report as? StateReport {
          blank.task = task!
          blank.institution =
            if case .member(let institution) = session.workspace.actor { institution } else {
              session.book.tasks[task!]?.responsible.first ?? "unknown"
            }
          report = blank
        }
        let form = RecordCommands(session).addForm(.stateReport, blank: report)
        form.emptyUnlessTyped("status")
        return .push(form)
      },
    ]
  }
}
