import Testing

@testable import Coordination

struct SearchTextTests {
  @Test(arguments: [
    ("Školení policistů", "skoleni"), ("skoleni", "ŠKOLENÍ"),
    ("Meziresortní skupina", "mezirezortni"), ("mezirezortní skupina", "MEZIRESORT"),
    ("Mezirezortní skupina", "meziresort"), ("meziresortní", "rezort"), ("rezortu", "resort"),
    ("obětí obchodu s lidmi", "lidmi obeti"), ("S\u{030C}kolení", "škol"), ("anything", " "),
  ])
  func finds(text: String, query: String) {
    #expect(SearchText.matches(text, query: query))
  }

  /// Long texts are folded in pieces, whose borders cut nothing.
  @Test func longTextsAreFoldedAlike() {
    for word in ["Školení ", "e\u{301}", "S\u{30C}kolni\u{301} ", "ﬁ", "ŽĎÁR", "🇨🇿"] {
      for count in [90, 499, 500, 501, 1200] {
        let once = SearchText.folded(word)
        let text = String(repeating: word, count: count)
        #expect(SearchText.folded(text) == String(repeating: once, count: count), "\(word)")
      }
    }
  }

  @Test(arguments: [("školení", "skola"), ("obětí obchodu", "obeti lidmi"), ("", "a")])
  func doesNotFind(text: String, query: String) {
    #expect(!SearchText.matches(text, query: query))
  }
}
