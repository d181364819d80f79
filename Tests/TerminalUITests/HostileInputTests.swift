import TerminalUI
import TestSupport
import Testing

/// What keys and pastes bring in can be seen, whatever bytes a terminal or a clipboard sends.
@Suite struct HostileInputTests {
  @Test(arguments: HostileText.sorts.indices) func typed(_ index: Int) {
    // Bytes that are keys of their own are no text; what is text must be fit to be seen.
    for bytes in [
      [Array(HostileText.sorts[index].utf8)], HostileText.sorts[index].utf8.map { [$0] },
    ] {
      var decoder = InputDecoder()
      var text = ""
      for part in bytes {
        decoder.feed(part)
        while let event = decoder.next() { text += Self.text(of: event) }
      }
      while let event = decoder.next(final: true) { text += Self.text(of: event) }
      // A pile of marks grows by single keys; it is cut where it is shown and where it is saved.
      let shown = DisplayFilter.visible(text)
      #expect(HostileText.forbidden(in: shown) == nil, "\(index)")
      if index != HostileText.sorts.count - 1 {
        #expect(HostileText.forbidden(in: text) == nil, "\(index)")
      }
    }
  }

  @Test(arguments: HostileText.sorts.indices) func pasted(_ index: Int) throws {
    var decoder = InputDecoder()
    decoder.feed("\u{1B}[200~\(HostileText.all(from: index))\u{1B}[201~".utf8)
    guard case .paste(let text)? = decoder.next() else {
      Issue.record("no paste")
      return
    }
    #expect(HostileText.forbidden(in: text, allowing: "\n") == nil)
    #expect(text.unicodeScalars.contains("\u{FFFD}"))
    #expect(decoder.next() == nil)
  }

  @Test func pastesThatEndTooSoonOrNever() {
    // A paste cannot smuggle keys in behind an end of its own, but what follows it is typed.
    var decoder = InputDecoder()
    decoder.feed("\u{1B}[200~a\u{1B}[201~b".utf8)
    #expect(decoder.next() == .paste("a"))
    #expect(decoder.next() == .key(.character("b")))
    decoder.feed("\u{1B}[200~never".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.next(final: true) == .paste("never"))
    decoder.feed([0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC0, 0xAF])
    while let event = decoder.next(final: true) {
      #expect(event == .key(.character("\u{FFFD}")))
    }
  }

  private static func text(of event: Event) -> String {
    switch event {
    case .key(.character(let character)): String(character)
    case .key(.alt(let character)): String(character)
    case .paste(let text): text
    default: ""
    }
  }
}
