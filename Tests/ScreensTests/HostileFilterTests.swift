import Coordination
import TerminalUI
import Testing

/// What screens show and what is exported is filtered by the same rules, in two places because neither
/// layer knows the other.
@Suite struct HostileFilterTests {
  @Test func bothFiltersReplaceTheSame() {
    // The later letters of a Hangul syllable, which take no column of their own, are the screen's matter.
    for value in UInt32(0)...0x10FFFF where !(0x1161...0x11FF).contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      let shown = DisplayFilter.visible(text)
      let written = VisibleText.line(text)
      if shown.unicodeScalars.elementsEqual(written.unicodeScalars) { continue }
      Issue.record("U+\(String(value, radix: 16)): \(shown), \(written)")
    }
  }

  @Test(arguments: [
    "a" + String(repeating: "\u{301}", count: 50) + "b", "\u{301}x", "1\u{FE0F}\u{20E3}",
    "a\u{FE0F}",
    "⚠\u{FE0F}\u{FE0F}", "👨\u{200D}👩\u{200D}👧", "👨\u{200D}", "a\u{200D}b", "🏳\u{FE0F}\u{200D}🌈",
    "👍\u{1F3FD}", "e\u{301}\u{FFFD}\u{301}", "\u{202E}\u{301}", "soft\u{AD}hyphen", "a\r\nb\tc",
    "q\u{323}\u{307}",
  ])
  func bothFiltersShowTheSame(_ text: String) {
    let written = VisibleText.line(text)
    let shown = DisplayFilter.visible(text)
    // The screen leaves the choice of an emoji's form out.
    let plain = String(
      String.UnicodeScalarView(written.unicodeScalars.filter { $0 != "\u{FE0F}" }))
    let seen = String(String.UnicodeScalarView(shown.unicodeScalars.filter { $0 != "\u{FE0F}" }))
    #expect(Array(seen.unicodeScalars) == Array(plain.unicodeScalars))
    // Filtering twice changes nothing more.
    #expect(Array(VisibleText.line(written).unicodeScalars) == Array(written.unicodeScalars))
  }
}
