import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `offers MEETING`: what waits to be put on the agenda of a meeting.
  static let offers = Subcommand(
    "offers", "MEETING", accepts: 1...1, options: [OutputFormat.option], summary: { $0.offers }
  ) { call in
    let workspace = try call.openWorkspace()
    let request = ListingRequest(call, workspace)
    let usage = call.usage
    var output = RowOutput(
      columns: [
        request.column(usage.columnOffer, right: true), request.column(usage.columnWhy, least: 10),
        request.column(usage.columnTitle, least: 24),
        request.column(.agendaItem, "submittedBy", least: 6, extra: true),
      ], template: OfferRow.object(0, nil, .new, workspace.book), empty: usage.nothingOffered)
    let (meeting, offers) = try call.offers(in: workspace)
    for (place, offer) in offers.enumerated() {
      output.add(
        OfferRow.object(place + 1, offer, meeting.id, workspace.book),
        [
          "\(place + 1)", call.phrases.offers.reason(offer.reason),
          call.phrases.offers.title(offer, in: workspace.book), request.name(offer.submittedBy),
        ])
    }
    output.write(to: call)
  }

  /// `take-over MEETING N...|all|usual`: puts offered items, or the usual order, on the agenda.
  static let takeOver = Subcommand(
    "take-over", "MEETING N...|all|usual", accepts: 2...Int.max, summary: { $0.takeOver }
  ) { call in
    let workspace = try call.openWorkspace()
    let (meeting, offers) = try call.offers(in: workspace)
    let words = Array(call.invocation.operands.dropFirst())
    let edits: [RecordEdit]
    if words == ["usual"] {
      edits = try call.perform(ApplyAgendaTemplate(meeting.id), in: workspace)
    } else {
      let items = try chosen(words, of: offers).map { offer in
        OfferPhrases.item(offer, for: meeting.id, in: workspace.book)
      }
      edits = try call.perform(TakeOverOffers(meeting.id, items), in: workspace)
    }
    for case let item as AgendaItem in edits.filter({ $0.before == nil }).compactMap(\.after) {
      call.say(call.usage.offerTaken(item.number, item.title(in: call.options.language)))
    }
  }

  /// The offers that words choose by their numbers, each once.
  private static func chosen(
    _ words: [String], of offers: [AgendaOffer]
  ) throws -> [AgendaOffer] {
    if words == ["all"] { return offers }
    var places: [Int] = []
    for word in words.flatMap({ $0.split(separator: ",") }) {
      guard let number = Int(word), offers.indices.contains(number - 1) else {
        throw Misuse.operandNotAWord(
          String(word), offers.isEmpty ? ["usual"] : ["1-\(offers.count)", "all", "usual"])
      }
      if !places.contains(number - 1) { places.append(number - 1) }
    }
    return places.map { offers[$0] }
  }
}

extension Call {
  /// The meeting that the first operand names, and what is offered for it.
  fileprivate func offers(in workspace: Workspace) throws -> (Meeting, [AgendaOffer]) {
    let book = workspace.book
    let id = try book.resolve(invocation.operands[0], as: [.meeting])
    guard let meeting = book.meetings[id] else {
      throw RuleViolation(kind: .meeting, record: id.rawValue, field: nil, rule: .notFound)
    }
    return (meeting, book.offers(for: meeting, on: today))
  }
}

/// An offer as machine output shows it.
private enum OfferRow {
  static func object(
    _ number: Int, _ offer: AgendaOffer?, _ meeting: RecordID, _ book: Book
  ) -> [MachineMember] {
    let item = offer.map { OfferPhrases.item($0, for: meeting, in: book) }
    return [
      ("number", .integer(number)), ("reason", .text(offer.map { reason($0.reason) })),
      ("title", .text(item?.title)), ("titleCs", .text(item?.titleCs)),
      ("kind", .text(item?.itemKind.rawValue)), ("subject", .id(item?.subject)),
      ("submittedBy", .id(item?.submittedBy)),
    ]
  }

  private static func reason(_ reason: AgendaOffer.Reason) -> String {
    switch reason {
    case .minutes: "minutes"
    case .taskCheck: "taskCheck"
    case .unfinished: "unfinished"
    case .referred: "referred"
    case .answerOwed: "answerOwed"
    case .answerCame: "answerCame"
    case .lateTask: "lateTask"
    case .reportOwed: "reportOwed"
    }
  }
}
