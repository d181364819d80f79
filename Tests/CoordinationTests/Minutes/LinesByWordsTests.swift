import Testing

@testable import Coordination

/// Words are found in the lines of entries, quickly and just as if every line were made and looked through.
struct LinesByWordsTests {
  private let words = [
    "a", "MFA", "#action", "#action MFA", "by 20", "! ", "orders", "cat", "CAT", "kočka",
    "e\u{301}",
    "é", "–", "„", "by 2014-12-15", "\\", ": the", "zzz", " ", "leaflet", "send the leaflets",
    "K", "\u{212A}",
  ]

  private func sitting() throws -> Sitting {
    var sitting = Sitting()
    for line in [
      "MFA: the cat sat", "a cat – „kočka“", "#action MFA send the leaflets by 15.12.2014",
      "!orders MFA to report on the cat", "#idea a CAT in every house", "caf\u{e9}", "cafe\u{301}",
      "\\#action kept as words", "nothing but a K", "... and 300 \u{212A}", "https://cat.example/a",
      "[[ a cat: held ]]", "#gap no leaflet for a cat", "... in Czech", "s/sat/slept/",
      "Note: the line is a sentence", "s/nowhere/there/",
    ] { try sitting.type(line) }
    return sitting
  }

  @Test func areFoundAsInEveryLineMade() throws {
    let sitting = try sitting()
    for old in words {
      let found = sitting.entries.reversed().filter {
        $0.isWords && sitting.book.line(of: $0).contains(old)
      }.map(\.id)
      #expect(sitting.book.line(of: "m2", having: old)?.id == found.first, "\(old)")
      for flag in ["", "g", "G"] {
        let correction = try #require(LineCorrection("s/\(old)/x/\(flag)"))
        let hits = sitting.book.lines(of: "m2", hitBy: correction)
        #expect(hits.map(\.entry.id) == (flag.isEmpty ? Array(found.prefix(1)) : found), "\(old)")
        let told = sitting.book.hits(of: correction, in: "m2")
        #expect(told.count == hits.count && told.newest == hits.first?.line)
      }
    }
  }

  @Test func whatIsKnownGoesWithTheBook() throws {
    var sitting = try sitting()
    let before = sitting.book
    #expect(before.line(of: "m2", having: "zebra") == nil)
    var other = before
    try sitting.type("a zebra")
    #expect(sitting.book.line(of: "m2", having: "zebra")?.text == "a zebra")
    #expect(before.line(of: "m2", having: "zebra") == nil)
    var entry = other.entries(of: "m2")[1]
    entry.text = "zebra of the other book"
    other.put(entry)
    #expect(other.line(of: "m2", having: "zebra")?.text == "zebra of the other book")
    other.remove(entry.id)
    #expect(other.line(of: "m2", having: "zebra") == nil)
    #expect(sitting.book.line(of: "m2", having: "zebra")?.text == "a zebra")
  }

  @Test(arguments: [
    "", "a", "abc", "e\u{301}", "é", "cafe\u{301}", "caf\u{e9}", "–", "a–b", "\r\n", "\n",
    "\u{212A}",
    "K", ";", "\u{37E}", "ř", "r\u{30C}", "👩‍👩‍👧", "👩", "„a“", "\u{2001}", "\u{200D}", "a\u{200D}",
  ])
  func holdsIsContains(words: String) {
    let texts = [
      "", "abc", "caf\u{e9} – „a“", "cafe\u{301}", "a\r\nb", "a\nb", "30 \u{212A};", "30 K\u{37E}",
      "ř r\u{30C}", "👩‍👩‍👧 a–b", "a\u{2003}", "a\u{200D}b", "–", "\u{e2}",
    ]
    for text in texts { #expect(text.holds(words) == text.contains(words), "\(text) \(words)") }
  }
}
