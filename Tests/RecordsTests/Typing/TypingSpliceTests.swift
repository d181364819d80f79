import Testing
import Workspaces

@testable import Records

@Suite struct TypingSpliceTests {
  /// Texts whose characters have common bytes, so that a cut goes through them.
  private let texts = [
    "", "a", "ab", "ba", "aa", "aaa", "ě", "č", "ěč", "č\u{30C}", "e\u{301}", "é", "e", "Příliš",
    "Přílišé", "Příliše\u{301}", "Příliše\u{302}", "žluťoučký kůň", "žluťoučký kůn\u{30C}",
    "žluťoučký", "kůň", "👩‍👩‍👧", "👩‍👩‍👦", "👩", String(repeating: "ř", count: 100),
    String(repeating: "ř", count: 50) + "š" + String(repeating: "ř", count: 50),
    String(repeating: "ř", count: 101),
  ]

  @Test func anyTextBecomesAnyOther() {
    for old in texts.map({ Array($0.utf8) }) {
      for new in texts.map({ Array($0.utf8) }) {
        let splice = TypingSplice(from: old, to: new)
        let middle = splice.middle(of: new)
        #expect(splice.text(from: old, middle) == new)
        // No byte is written that both have: the middles differ at both ends.
        let rest = old[splice.prefix..<(old.count - splice.suffix)]
        if !rest.isEmpty, !middle.isEmpty {
          #expect(rest.first != middle.first && rest.last != middle.last)
        }
      }
    }
  }

  @Test func oneKeyInALongTextIsOneCharacter() {
    let old = Array(String(repeating: "Žluťoučký kůň. ", count: 7000).utf8)
    var new = old
    new.insert(contentsOf: "ď".utf8, at: 50_001)
    #expect(TypingSplice(from: old, to: new).middle(of: new).count == 2)
    #expect(TypingSplice(from: new, to: old).middle(of: old).isEmpty)
  }

  @Test func whatDoesNotFitGivesNothing() {
    let old = Array("abc".utf8)
    #expect(TypingSplice(prefix: 2, suffix: 2).text(from: old, []) == nil)
    #expect(TypingSplice(prefix: 4, suffix: 0).text(from: old, []) == nil)
    #expect(TypingSplice(prefix: -1, suffix: 0).text(from: old, []) == nil)
    #expect(TypingSplice(prefix: Int.max, suffix: Int.max).text(from: old, []) == nil)
    #expect(TypingSplice(prefix: 1, suffix: 2).text(from: old, [0x78]) == Array("axbc".utf8))
  }

  @Test func framesAreReadWholeOrNotAtAll() {
    let steps: [TypingStep] = [
      .text(key: "a b\nc", typed: 12, Array("x\ny\n".utf8)), .gone(key: ""), .settled(.fresh()),
      .splice(
        key: "ř", typed: 1, base: 1, TypingSplice(prefix: 1, suffix: 2), [0xC5]),
      .replaces("x.log"),
    ]
    var body: [UInt8] = []
    for step in steps { step.put(into: &body) }
    let read = body.withUnsafeBytes { TypingSteps.read($0) }
    var again: [UInt8] = []
    for step in read ?? [] { step.put(into: &again) }
    #expect(read?.count == steps.count && again == body)
    for count in 1..<body.count {
      // Some beginnings are steps of their own; none becomes another step than it was.
      let some = Array(body.prefix(count)).withUnsafeBytes { TypingSteps.read($0) }
      var written: [UInt8] = []
      for step in some ?? [] { step.put(into: &written) }
      #expect(some == nil || written == Array(body.prefix(count)), "\(count)")
    }
  }
}
