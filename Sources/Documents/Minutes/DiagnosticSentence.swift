public import Coordination
public import Phrases

extension MinutesDiagnostic {
  /// What was found as one short line, with the name of what it is about: "II.4: no new deadline".
  public func sentence(_ phrases: Phrases, book: Book) -> String {
    var words = problem.words(phrases)
    if case .unheard(let institutions) = problem {
      words = phrases.documents.unheard(
        institutions.map { phrases.values.reference($0, in: book) }.joined(separator: ", "))
    }
    let name: String? =
      switch book.record(record) {
      case let task as PlanTask: phrases.values.number(of: task.id, book)
      case let item as AgendaItem: phrases.values.reference(item.id, in: book)
      case let evaluation as Evaluation: phrases.values.number(of: evaluation.task, book)
      case let resolution as Resolution: phrases.values.reference(resolution.id, in: book)
      case let attendance as Attendance:
        (book.seats[attendance.member]?.institution ?? attendance.institution)
          .map { phrases.values.reference($0, in: book) }
      default: nil
      }
    return name.map { "\($0): \(words)" } ?? words
  }
}

extension MinutesProblem {
  /// The problem alone in words.
  public func words(_ phrases: Phrases) -> String {
    let words = phrases.documents
    return switch self {
    case .noOwner: words.noOwner
    case .noDueDate: words.noDueDate
    case .noQuorum(let present, let needed): words.noQuorum(present, needed)
    case .noVote: words.noVote
    case .unknownName(let name): words.unknownName(name)
    case .unknownCommand(let word): words.unknownCommand(word)
    case .notUnderstood(let line): words.notUnderstood(line)
    case .failedCorrection(let line): words.failedCorrection(line)
    case .openVote: words.openVote
    case .unheard(let ids): words.unheard(ids.map(\.rawValue).joined(separator: ", "))
    case .evaluatedNotFulfilledWithoutNewDeadline: words.notFulfilledNoDeadline
    case .evaluatedPartlyWithoutNewDeadline: words.partlyNoDeadline
    case .fulfilledWithoutEvidence: words.fulfilledNoEvidence
    case .substituteWithoutAuthorisation: words.noAuthorisation
    case .noAttendance: words.noAttendance
    case .noPresiding: words.noPresiding
    case .noAuthority: words.noAuthority
    case .noMinuteTaker: words.noMinuteTaker
    case .noVerifiers: words.noVerifiers
    case .withheld(let count): phrases.comments.withheld(count)
    }
  }
}
