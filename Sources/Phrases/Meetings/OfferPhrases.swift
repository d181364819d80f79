public import Coordination

/// What is offered for an agenda, in words.
public struct OfferPhrases: Sendable {
  let phrases: Phrases

  /// The agenda item that an offer becomes, with its title in both languages.
  public static func item(
    _ offer: AgendaOffer, for meeting: RecordID, in book: Book
  ) -> AgendaItem {
    var item = AgendaItem(id: .new)
    item.meeting = meeting
    item.itemKind = offer.kind
    item.subject = offer.subject
    item.submittedBy = offer.submittedBy
    item.title = Phrases(.english).offers.title(offer, in: book)
    item.titleCs = Phrases(.czech).offers.title(offer, in: book)
    if case .unfinished(let id) = offer.reason, let old = book.agendaItems[id] {
      item.presenter = old.presenter
      item.minutes = old.minutes
      item.titleCs = old.titleCs
    }
    return item
  }

  /// The title of the agenda item that an offer becomes.
  public func title(_ offer: AgendaOffer, in book: Book) -> String {
    switch offer.reason {
    case .minutes(let id):
      let number = book.meetings[id]?.ordinal ?? 0
      return phrases.say("Approval of the minutes ", "Schválení zápisu ")
        + phrases.ofMeeting(number)
    case .taskCheck: return phrases.say("Check of tasks", "Kontrola úkolů")
    case .unfinished(let id):
      return book.agendaItems[id]?.title(in: phrases.language) ?? id.rawValue
    case .referred(let id): return item(id, book)
    case .answerOwed(let id):
      return phrases.say("Answer to the subgroup: ", "Odpověď podskupině: ") + item(id, book)
    case .answerCame(let id):
      return phrases.say("Answer of the group: ", "Odpověď skupiny: ") + item(id, book)
    case .lateTask(let id):
      guard let task = book.tasks[id] else { return id.rawValue }
      let measure = phrases.values.beginning(of: task.measure(in: phrases.language), 140)
      return "\(phrases.documents.taskTitle(task.number)): \(measure)"
    case .reportOwed(let id):
      let code = book.institutions[id]?.code(in: phrases.language) ?? id.rawValue
      return phrases.say("State of tasks: ", "Stav plnění úkolů: ") + code
    }
  }

  /// Why something is offered: "not dealt with last time", "postoupeno podskupinou".
  public func reason(_ reason: AgendaOffer.Reason) -> String {
    switch reason {
    case .minutes: phrases.say("minutes to approve", "zápis ke schválení")
    case .taskCheck:
      phrases.say("tasks late or due", "úkoly po termínu nebo s blížícím se termínem")
    case .unfinished: phrases.say("not dealt with", "neprojednáno")
    case .referred: phrases.say("referred up", "postoupeno")
    case .answerOwed: phrases.say("answer owed", "chybí odpověď")
    case .answerCame: phrases.say("answer came", "došla odpověď")
    case .lateTask: phrases.say("task overdue", "úkol po termínu")
    case .reportOwed: phrases.say("report owed", "chybí zpráva")
    }
  }

  private func item(_ id: RecordID, _ book: Book) -> String {
    book.items[id]?.title(in: phrases.language) ?? id.rawValue
  }
}

extension Phrases {
  /// What is offered for an agenda, in words.
  public var offers: OfferPhrases { OfferPhrases(phrases: self) }
}
