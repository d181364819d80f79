import Testing

@testable import Documents

@Suite("Wordings compared word by word")
struct WordDifferenceTests {
  @Test(
    "What differs is marked",
    arguments: [
      ("the old text", "the new text", "the [-old-]{+new+} text"),
      ("one", "one", "one"), ("", "", ""), ("", "all new", "{+all new+}"),
      ("all gone", "", "[-all gone-]"),
      ("a b c d", "a c d e", "a [-b-] c d {+e+}"),
      ("one  two\nthree", "one two three", "one two three"),
      ("a b a b", "b a b a", "[-a-] b a b {+a+}"),
    ])
  func marked(_ old: String, _ new: String, _ expected: String) {
    let difference = WordDifference(from: old, to: new)
    #expect(difference.marked == expected)
    #expect(difference.isEmpty == (old.onOneLine == new.onOneLine))
  }

  @Test("A wording without end is compared by its beginning and end")
  func endless() {
    let middle = Array(repeating: "x", count: 9000).joined(separator: " ")
    let difference = WordDifference(from: "a \(middle) z", to: "a b z")
    #expect(difference.pieces == [.same("a"), .removed(middle), .added("b"), .same("z")])
    #expect(WordDifference(from: middle, to: middle).isEmpty)
  }

  @Test("Both wordings can be read off")
  func whole() {
    let words = ["a", "b", "c", "d"]
    var seed: UInt64 = 7
    func text() -> String {
      (0..<12).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return words[Int(seed >> 33) % words.count]
      }.joined(separator: " ")
    }
    for _ in 0..<200 {
      let (old, new) = (text(), text())
      let pieces = WordDifference(from: old, to: new).pieces
      let left = pieces.compactMap { piece in
        switch piece {
        case .same(let words), .removed(let words): words
        case .added: nil
        }
      }
      let right = pieces.compactMap { piece in
        switch piece {
        case .same(let words), .added(let words): words
        case .removed: nil
        }
      }
      #expect(left.joined(separator: " ") == old && right.joined(separator: " ") == new)
    }
  }
}
