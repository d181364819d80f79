import TerminalUI
import Testing

struct InputDecoderTests {
  private func events(_ text: String, final: Bool = true) -> [Event] {
    events(Array(text.utf8), final: final)
  }

  private func events(_ bytes: [UInt8], final: Bool = true) -> [Event] {
    var decoder = InputDecoder()
    decoder.feed(bytes)
    var result: [Event] = []
    while let event = decoder.next(final: final) { result.append(event) }
    return result
  }

  private func keys(_ keys: Key...) -> [Event] { keys.map { .key($0) } }

  @Test func readsTextAndControls() {
    #expect(events("ař:") == keys(.character("a"), .character("ř"), .character(":")))
    #expect(events("\r\n\t\u{7F}") == keys(.enter, .enter, .tab, .backspace))
    #expect(
      events([3, 26, 0, 0x1C]) == keys(.control("c"), .control("z"), .control("@"), .control("\\")))
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[H", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
    ("\u{1B}[2~", .insert),
    ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[[A", .function(1)), ("\u{1B}[1;2A", .up),
    ("\u{1B}[1;5C", .alt("f")), ("\u{1B}b", .alt("b")), ("\u{1B}ř", .alt("ř")), ("\u{1B}", .escape),
    ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")),
  ])
  func readsKeys(sent: String, key: Key) {
    #expect(events(sent) == [.key(key)])
  }

  @Test func readsEveryKeyInPieces() {
    let sent = Array("\u{1B}[A\u{1B}[15~ř日\u{1B}OP\u{1B}[200~ab\u{1B}[201~x".utf8)
    var decoder = InputDecoder()
    var found: [Event] = []
    for byte in sent {
      decoder.feed([byte])
      while let event = decoder.next() { found.append(event) }
    }
    #expect(
      found == keys(.up, .function(5), .character("ř"), .character("日"), .function(1))
        + [.paste("ab"), .key(.character("x"))])
    #expect(decoder.hold == .nothing)
  }

  @Test func waitsForTheRestOfASequence() {
    var decoder = InputDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.hold == .escape)
    #expect(decoder.next(final: true) == .key(.escape))
    decoder.feed([0xC5])
    #expect(decoder.next() == nil)
    #expect(decoder.hold == .sequence)
    decoder.feed([0x99])
    #expect(decoder.next() == .key(.character("ř")))
  }

  @Test func composesMarksThatComeAlong() {
    #expect(events("r\u{30C}a") == keys(.character("r\u{30C}"), .character("a")))
  }

  @Test func showsWrongBytesAndGoesOn() {
    let wrong = Key.character("\u{FFFD}")
    #expect(
      events([0xFF, 0x61, 0xC5, 0x62]) == keys(wrong, .character("a"), wrong, .character("b")))
    #expect(events([0xED, 0xA0, 0x80]) == keys(wrong, wrong, wrong))
    #expect(events("\u{9B}\u{202E}") == keys(wrong, wrong))
  }

  @Test func swallowsWhatIsNoKey() {
    #expect(events("\u{1B}[?1;2cx\u{1B}[Iy") == keys(.character("x"), .character("y")))
  }

  @Test func escapeBeforeASequenceIsAKeyOfItsOwn() {
    #expect(events("\u{1B}\u{1B}[A") == keys(.escape, .up))
    #expect(events("\u{1B}\r") == keys(.escape, .enter))
  }

  @Test func pastesAreOneEvent() {
    let pasted = "line\r\nq:\u{1B}[A\rend"
    #expect(
      events("\u{1B}[200~\(pasted)\u{1B}[201~j")
        == [.paste("line\nq:\u{FFFD}[A\nend"), .key(.character("j"))])
    #expect(events("\u{1B}[200~never ended") == [.paste("never ended")])
    #expect(events("\u{1B}[200~never ended", final: false) == [])
  }

  @Test func aPasteThatBeganIsHeld() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.hold == .paste)
    #expect(decoder.next(final: true) == nil)
    #expect(decoder.hold == .nothing)
  }

  @Test func largePastesLoseNothing() {
    let text = String(repeating: "příliš ", count: 20_000)
    #expect(events("\u{1B}[200~\(text)\u{1B}[201~") == [.paste(text)])
  }

  @Test func heldKeysLoseNothing() {
    #expect(events(String(repeating: "ž", count: 2000)).count == 2000)
  }

  @Test func takesTheDescriptionOfTheTerminalFirst() {
    var decoder = InputDecoder(sequences: [[0x08]: .backspace, Array("\u{1B}[25~".utf8): .home])
    decoder.feed([0x08] + Array("\u{1B}[25~".utf8))
    #expect(decoder.next() == .key(.backspace))
    #expect(decoder.next() == .key(.home))
    #expect(events([0x08]) == keys(.control("h")))
  }
}
