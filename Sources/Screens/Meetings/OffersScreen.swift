import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What waits to be put on the agenda of a coming meeting: one key takes one over, one takes all.
final class OffersScreen: Layer {
  private let session: Session
  private let meeting: RecordID
  private var list: ListPane<AgendaOffer>
  private var revision = -1

  init(_ session: Session, meeting: RecordID) {
    self.session = session
    self.meeting = meeting
    list = ListPane { [unowned session] offer in
      "\(session.phrases.offers.title(offer, in: session.book)) \(session.phrases.offers.reason(offer.reason))"
    }
  }

  var place: String { session.words.offersPlace }
  var takesText: Bool { list.isFiltering }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let chosen = list.selected
    let place = list.state.selected
    let offers =
      session.book.meetings[meeting].map { session.book.offers(for: $0, on: session.today) } ?? []
    list.load(offers) { $0 == chosen }
    // The one after the one that was taken over comes next.
    if list.selected != chosen { list.state.selected = min(place, max(0, list.count - 1)) }
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected
    let readOnly = session.refusal(toWrite: .agendaItem)
    let nothing = chosen == nil ? words.nothingChosen : nil
    return [
      Command(
        "offer.take", [.enter], label: words.offersLabel, words.takeOfferSummary,
        disabled: readOnly ?? nothing
      ) { [unowned self] in take(over: [chosen].compactMap(\.self)) },
      Command(
        "offer.takeAll", [.character("A")], label: words.takeAllLabel, words.takeAllSummary,
        disabled: readOnly ?? nothing
      ) { [unowned self] in take(over: list.all) },
    ]
  }

  private func take(over offers: [AgendaOffer]) -> Effect {
    let items = offers.map { OfferPhrases.item($0, for: meeting, in: session.book) }
    let isDone = session.perform(
      TakeOverOffers(meeting, items), said: session.words.offersTaken(items.count))
    return isDone && items.count == list.all.count ? .pop : .done
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let words = session.words
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init(words.whyColumn, 24), .init(words.titleColumn, 0),
        .init(words.fromWhomColumn, 8, dispensable: 1),
      ], least: 20, empty: words.emptyOffers, details: nil
    ) { [session] offer, columns, canvas, line in
      columns.write(
        0, session.phrases.offers.reason(offer.reason), on: &canvas, in: line, role: .dim)
      columns.write(1, session.phrases.offers.title(offer, in: session.book), on: &canvas, in: line)
      columns.write(2, session.codes(offer.submittedBy.map { [$0] } ?? []), on: &canvas, in: line)
    }
  }
}
