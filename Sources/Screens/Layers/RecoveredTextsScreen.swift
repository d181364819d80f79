import Coordination
import Phrases
import TerminalUI
import Workspaces

/// Texts that came back and in whose place a later one stands: each can be put back or forgotten.
final class RecoveredTextsScreen: Layer {
  private let session: Session
  private var list = ListPane<KeptText> { $0.text }

  init(_ session: Session) {
    self.session = session
    load()
  }

  var place: String { session.words.recoveredTitle }

  /// The texts that had to give way to others.
  static func texts(_ session: Session) -> [KeptText] {
    session.workspace.typing.all().filter(\.isBeside)
      .sorted { ($1.typed, $0.key) < ($0.typed, $1.key) }
  }

  private func load() {
    let chosen = list.selected?.key
    list.load(Self.texts(session)) { $0.key == chosen }
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func commands() -> [Command] {
    let words = session.words
    let chosen = list.selected
    let nothing = chosen == nil ? words.nothingChosen : nil
    return [
      Command(
        "recovered.putBack", [.enter], label: words.putBackLabel, words.putBackSummary,
        disabled: nothing
      ) { [unowned self] in
        if let chosen {
          if session.isOfGone(chosen) {
            session.refuse(session.words.recoveredHasNoPlace)
          } else {
            putBack(chosen)
          }
        }
        return .done
      },
      Command(
        "recovered.forget", [.character("d"), .delete], label: words.forgetLabel,
        words.forgetSummary, disabled: nothing
      ) { [unowned self] in
        .push(
          Confirmation(session, question: words.reallyForget) { [unowned self] in
            if let chosen { session.keepTyped("", under: chosen.key) }
            load()
            return .done
          })
      },
    ]
  }

  /// Exchanges the text with the one that stands where it was typed: neither is lost.
  private func putBack(_ text: KeptText) {
    let key = String(text.key.prefix { $0 != KeptText.besideMark })
    guard session.exchangeTyped(key, with: text.key) else { return }
    session.say(session.words.textPutBack)
    load()
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let session = session
    var details = TextBlock()
    if let chosen = list.selected { details.add(chosen.text) }
    list.draw(
      on: &canvas, in: area, session,
      columns: [.init(session.words.typedColumn, 21), .init(session.words.textColumn, 0)],
      least: 20, empty: session.words.noRecovered, details: details
    ) { text, columns, canvas, line in
      columns.write(0, session.phrases.dates.moment(text.typed), on: &canvas, in: line)
      columns.write(1, text.text.replacing("\n", with: " "), on: &canvas, in: line)
    }
  }
}
