import Testing

@testable import Coordination

struct RecordIDTests {
  @Test(arguments: [
    "", "-a", "A", "a_b", "a b", "ř", "a.b", "a/b", "..", String(repeating: "a", count: 65),
  ])
  func refusesWhatIsNoSafeFileName(text: String) {
    #expect(RecordID(rawValue: text) == nil)
  }

  @Test(arguments: ["a", "0", "group-12-1", "a-", String(repeating: "a", count: 64)])
  func acceptsSafeNames(text: String) {
    #expect(RecordID(rawValue: text)?.description == text)
  }

  @Test(arguments: [
    ("Příliš žluťoučký kůň", "prilis-zlutoucky-kun"), ("II.4", "ii-4"), ("  Čj. 1/2 !", "cj-1-2"),
    ("-- a -- b --", "a-b"), ("…", "record"), ("", "record"), ("łódź", "odz"),
  ])
  func isMadeFromWords(words: String, id: String) {
    #expect(RecordID.made(from: words).rawValue == id)
  }

  @Test func aMadeOneKeepsItsLimit() {
    #expect(RecordID.made(from: "abc def", limit: 4).rawValue == "abc")
    let long = RecordID.made(from: String(repeating: "ža ", count: 60))
    #expect(long.rawValue.utf8.count <= 64 && RecordID(rawValue: long.rawValue) == long)
  }

  @Test func aFreshOneIsNotTaken() {
    #expect(Sample.book.freshID("M1") == "m1-2")
    #expect(Sample.book.with(Gap(id: "m1-2")).freshID("m1") == "m1-3")
    #expect(Sample.book.freshID("Nové téma") == "nove-tema")
  }
}
