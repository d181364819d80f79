import Coordination
import Phrases
import Workspaces

/// One remedy as a person is asked about it.
struct RepairChoice {
  let remedy: Remedy
  /// What can be done, in the order in which it is offered.
  let actions: [Remedy.Action]
  /// How many records refer to the one that would be missed.
  let referring: Int

  init(_ remedy: Remedy, _ book: Book) {
    self.remedy = remedy
    var actions = remedy.actions
    // What the minutes that members have say is rather right than what came into the file since.
    if remedy.isOfLedger(book), let place = actions.firstIndex(of: .bringBack) {
      actions.insert(actions.remove(at: place), at: 0)
    }
    self.actions = actions
    referring = remedy.isLoss ? remedy.fault.record.map { book.referring(to: $0) } ?? 0 : 0
  }

  /// Whether the file and the saved version, or two files, say different things: only a person knows which is
  /// right.
  var isBetweenTwo: Bool {
    if case .twice = remedy.fault.problem { return !remedy.isSame }
    return remedy.saved != nil && actions.contains(.bringBack)
      && (actions.contains(.accept) || actions.contains(.acceptLoss))
  }

  /// Whether it may be done without anybody being asked about it.
  var goesUnasked: Bool { !isBetweenTwo && referring == 0 }

  /// What is to be known before choosing: what the file has against what was saved, who would miss it.
  func details(_ phrases: Phrases, _ book: Book) -> [String] {
    let words = phrases.usage.care
    var lines = referring > 0 ? [words.refer(referring)] : []
    guard let found = remedy.found, let saved = remedy.saved, found.kind == saved.kind else {
      return lines
    }
    for field in found.descriptions where found.value(field.key) != saved.value(field.key) {
      let label = phrases.fields.label(found.kind, field.key)
      let old = phrases.values.value(of: field, in: saved, book: book)
      let new = phrases.values.value(of: field, in: found, book: book)
      lines.append("\(label): \(words.savedThen(old)), \(words.foundNow(new))")
    }
    return lines.map { DisplayText.line($0) }
  }
}

extension Remedy {
  /// Whether what is proposed takes a record away of which no version is kept.
  var isLoss: Bool {
    guard saved == nil, fault.record != nil, let proposal = actions.first else { return false }
    switch (proposal, fault.problem) {
    case (.setAside, .twice), (.setAside, .leftover), (.setAside, .damagedTyping): return false
    case (.setAside, _), (.acceptLoss, _): return true
    default: return false
    }
  }

  /// Whether it is about an evaluation whose minutes are with the members.
  fileprivate func isOfLedger(_ book: Book) -> Bool {
    [found, saved].contains { record in
      guard let evaluation = record as? Evaluation else { return false }
      return book.meetings[evaluation.meeting]?.state.isCirculated ?? false
    }
  }
}

extension Book {
  /// How many records refer to one that is not there.
  fileprivate func referring(to id: RecordID) -> Int {
    var count = 0
    for kind in RecordKind.allCases {
      for record in records(of: kind) {
        let misses = violations(of: record).contains { violation in
          if case .missingReference(let missed) = violation.rule { missed == id } else { false }
        }
        if misses { count += 1 }
      }
    }
    return count
  }
}
