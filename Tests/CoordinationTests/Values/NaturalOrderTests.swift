import Testing

@testable import Coordination

struct NaturalOrderTests {
  @Test func ordersNumbersAsPeopleDo() {
    let sorted = ["I.1", "II.2", "II.10", "IX.1", "X.1", "XIV.3", "XL.1"]
    #expect(sorted.shuffled().sorted { NaturalOrder.key($0) < NaturalOrder.key($1) } == sorted)
  }

  @Test func ordersLettersOfAListAsLetters() {
    let sorted = ["A.1", "A.2", "B.1", "C.1", "D.1", "L.1"]
    #expect(sorted.reversed().sorted { NaturalOrder.key($0) < NaturalOrder.key($1) } == sorted)
  }

  @Test func aNumberTooLongToCountIsKept() {
    let long = String(repeating: "9", count: 40)
    #expect(NaturalOrder.key(long) == long)
  }
}
