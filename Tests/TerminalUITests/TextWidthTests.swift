import TerminalUI
import Testing

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("plan", 4), ("příliš žluťoučký", 16), ("r\u{30C}e\u{301}", 2), ("日本", 4), ("한글", 4),
    ("👨\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("🇨🇿🇸🇰", 4), ("❤\u{FE0F}", 1), ("\u{301}", 1), ("✓◐·○", 4),
    ("a\u{1B}[31m", 6), ("\u{202E}x", 2), ("ｆ", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\tb", 3),
    ("\r\n", 1), ("क\u{94D}ष", 2),
  ])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.columns(text) == expected)
  }

  @Test func aTextIsAsWideAsItsCharacters() {
    for text in [
      "Č日e\u{301}👨\u{200D}👩\u{200D}👧x", "\u{301}\u{302}a", "🇨🇿🇸", "각\u{11A8}x", "\r\n\u{200D}",
    ] {
      #expect(
        TextWidth.columns(text) == text.reduce(0) { $0 + TextWidth.columns($1) },
        "\(text.debugDescription)")
    }
  }

  @Test func truncates() {
    #expect(TextWidth.truncate("meeting", to: 7) == "meeting")
    #expect(TextWidth.truncate("meeting", to: 5) == "meet…")
    #expect(TextWidth.truncate("meeting", to: 5, unicode: false) == "meet~")
    #expect(TextWidth.truncate("日本語", to: 4) == "日…")
    #expect(TextWidth.truncate("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    #expect(TextWidth.truncate("x", to: 0) == "")
  }

  @Test func pads() {
    #expect(TextWidth.pad("日", to: 4) == "日  ")
    #expect(TextWidth.pad("long", to: 2) == "long")
    #expect(TextWidth.padLeft("12", to: 4) == "  12")
  }

  @Test func wrapsAtWords() {
    #expect(TextWidth.wrap("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    #expect(TextWidth.wrap("exactly ten", width: 7) == ["exactly", "ten"])
    #expect(TextWidth.wrap("", width: 5) == [""])
    #expect(TextWidth.wrap("a\n\nb", width: 5) == ["a", "", "b"])
    #expect(TextWidth.wrap("first\r\nsecond", width: 9) == ["first", "second"])
  }

  @Test func breaksWhatIsLongerThanALine() {
    #expect(TextWidth.wrap("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(TextWidth.wrap("日本語", width: 3) == ["日", "本", "語"])
    #expect(TextWidth.wrap("日本", width: 1) == ["日", "本"])
  }

  @Test func keepsOneLetterWordsWithTheNext() {
    #expect(TextWidth.wrap("jednání v Praze", width: 9) == ["jednání", "v Praze"])
    #expect(TextWidth.wrap("bylo to a v Praze", width: 11) == ["bylo to", "a v Praze"])
    #expect(TextWidth.wrap("zpráva (o stavu)", width: 9) == ["zpráva", "(o stavu)"])
    // Where there is no other place, the word is parted after all.
    #expect(TextWidth.wrap("v nemocnici", width: 9) == ["v", "nemocnici"])
  }

  @Test func losesNothingInWrapping() {
    let text = "Skupina ukládá MPSV předložit do 31. 1. 2015 zprávu o financování azylových domů."
    for width in 1...90 {
      let lines = TextWidth.wrap(text, width: width)
      #expect(lines.allSatisfy { TextWidth.columns($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
