import TerminalUI
import Testing

struct DisplayFilterTests {
  static let hostile: [UInt32] =
    Array(0x00...0x08) + Array(0x0B...0x0C) + Array(0x0E...0x1F) + Array(0x7F...0x9F) + [
      0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D,
      0x202E, 0x2060, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFF9, 0xFDD0, 0xFFFE,
      0x1FFFF, 0x10FFFF, 0xE000, 0xF8FF, 0xF0000, 0xE0001, 0xE0041, 0x34F, 0x3164, 0x115F, 0x61C,
    ]

  @Test(arguments: hostile)
  func replacesHostileScalars(value: UInt32) throws {
    let sign = Character(try #require(Unicode.Scalar(value)))
    let shown = DisplayFilter.visible("a\(sign)b")
    #expect(!shown.unicodeScalars.contains { $0.value == value })
    #expect(shown.unicodeScalars.contains("\u{FFFD}"))
    #expect(shown.hasPrefix("a") && shown.hasSuffix("b"))
    #expect(!DisplayFilter.isPlain("a\(sign)b"))
  }

  @Test func keepsWhatPeopleWrite() {
    for text in ["Příliš žluťoučký kůň", "e\u{301}", "👨\u{200D}👩\u{200D}👧", "🇨🇿", "„ano“ – §", "日本"]
    {
      #expect(Array(DisplayFilter.visible(text).unicodeScalars) == Array(text.unicodeScalars))
      #expect(DisplayFilter.isPlain(text))
    }
  }

  @Test func showsBlanksForLineEndsAndTabs() {
    #expect(DisplayFilter.visible("a\r\nb\nc\td") == "a b c d")
    #expect(DisplayFilter.visible("soft\u{AD}hyphen") == "soft-hyphen")
    #expect(DisplayFilter.visibleLines("a\r\nb\rc\u{1B}") == "a\nb\nc\u{FFFD}")
  }

  @Test func boundsPilesOfMarks() {
    let pile = "a" + String(repeating: "\u{301}", count: 50)
    #expect(DisplayFilter.visible(pile + "b") == "a\u{301}\u{301}\u{301}\u{301}\u{FFFD}b")
    #expect(!DisplayFilter.isPlain(pile))
    #expect(TextWidth.columns(pile) == 2)
    #expect(TextWidth.truncate(pile + "bcd", to: 3).hasSuffix("…"))
    let heap = String(repeating: "\u{301}", count: 50)
    #expect(DisplayFilter.visible(heap).unicodeScalars.count == 6)
  }

  @Test func selectorsChooseTheFormOfEmojiOnly() {
    for text in ["⚠\u{FE0F}", "1\u{FE0F}\u{20E3}", "❤\u{FE0E}"] {
      #expect(DisplayFilter.isPlain(text), "\(text)")
    }
    #expect(DisplayFilter.visible("a\u{FE0F}b") == "a\u{FFFD}b")
    #expect(DisplayFilter.visible("⚠\u{FE0F}\u{FE0F}\u{FE0E}x") == "⚠\u{FFFD}\u{FFFD}x")
    #expect(DisplayFilter.visible("⚠\u{E0101}") == "⚠\u{FFFD}")
  }

  @Test func onlyLineEndsEndLines() {
    #expect(
      TextWidth.wrap("a\u{2028}b\u{85}c\u{B}d\ne", width: 20) == ["a\u{2028}b\u{85}c\u{B}d", "e"])
    #expect(DisplayFilter.visibleLines("a\u{2029}b\r\nc") == "a\u{FFFD}b\nc")
  }

  @Test func joinerJoinsEmojiOnly() {
    #expect(DisplayFilter.visible("a\u{200D}b") == "a\u{FFFD}b")
    #expect(DisplayFilter.visible("👨\u{200D}") == "👨\u{FFFD}")
  }

  @Test func fallsBackToASCII() {
    #expect(PlainFallback.ascii("Příliš žluťoučký kůň") == "Prilis zlutoucky kun")
    #expect(PlainFallback.ascii("ĎŇŘŠŤŽÚŮÝ") == "DNRSTZUUY")
    #expect(PlainFallback.ascii("┌─┐│„x“…") == "+-+|\"x\"~")
    #expect(PlainFallback.ascii("日Ж") == "???")
  }
}
