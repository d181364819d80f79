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

  @Test(arguments: [("školení", "skola"), ("obětí obchodu", "obeti lidmi"), ("", "a")])
  func doesNotFind(text: String, query: String) {
    #expect(!SearchText.matches(text, query: query))
  }
}
