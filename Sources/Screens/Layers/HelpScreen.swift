import Coordination
import Phrases
import TerminalUI

/// Help for where you are: its commands, derived from the same rows as its keys.
final class HelpScreen: Layer {
  private let session: Session
  private let block: TextBlock
  private let name: String
  private var scroll = ScrollState()

  /// `isEntering` where lines are typed into minutes: what can be typed stands first then.
  init(_ session: Session, place: String, commands: [Command], isEntering: Bool = false) {
    self.session = session
    name = place
    var block = TextBlock()
    let words = session.words
    block.add(words.helpTitle(place), .heading)
    block.gap()
    if isEntering { Self.addEntry(to: &block, words) }
    for command in commands where !command.keys.isEmpty && !command.name.hasPrefix("go.") {
      let keys = command.keys.map(\.label).joined(separator: " ")
      block.add(keys, command.summary, command.disabled == nil ? .normal : .dim)
    }
    let places = commands.filter { $0.name.hasPrefix("go.") }
    if !places.isEmpty {
      block.gap()
      block.add(words.helpPlaces, .heading)
      for command in places { block.add(command.keys.map(\.label).joined(), command.summary) }
    }
    let unbound = commands.filter(\.keys.isEmpty)
    if !unbound.isEmpty {
      block.gap()
      block.add(words.helpPaletteOnly, .heading)
      for command in unbound { block.add(":", command.summary) }
    }
    block.gap()
    block.add(words.helpListsTitle, .heading)
    for (keys, text) in words.helpLists { block.add(keys, text) }
    block.gap()
    if !isEntering { Self.addEntry(to: &block, words) }
    block.add(words.helpSignsTitle, .heading)
    let scale = session.book.settings.statusScale
    for status in scale.statuses {
      block.add(session.sign(status.code), session.phrases.values.status(status.code, scale))
    }
    block.add(session.sign(nil), session.phrases.values.status(nil, scale))
    self.block = block
  }

  private static func addEntry(to block: inout TextBlock, _ words: ScreenPhrases) {
    block.add(words.helpEntryTitle, .heading)
    for (keys, text) in words.helpEntry { block.add(keys, text) }
    block.gap()
  }

  var place: String { session.words.helpPlace(name) }

  var takesText: Bool { scroll.isSearching }

  func commands() -> [Command] {
    [
      Command("help.close", [.enter], label: session.words.backLabel, session.words.backSummary) {
        .pop
      }
    ]
  }

  func take(_ event: Event) -> Effect? {
    guard case .key(let key) = event else { return nil }
    if key == .character("?"), !scroll.isSearching { return .pop }
    return scroll.take(event) ? .done : nil
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    scroll.draw(block, on: &canvas, in: area.inset(rows: 0, columns: 1).splitBottom(1).1)
  }
}
