import Testing

@testable import Coordination

/// Entries and resolutions are kept in their order whatever is put, moved and removed in between.
struct OrderTests {
  /// The same numbers every time.
  private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private let meetings: [RecordID] = ["m1", "m2", "m3"]

  private func sorted(_ meeting: RecordID, _ book: Book) -> [RecordID] {
    book.entries.rows.filter { $0.meeting == meeting }
      .sorted { ($0.sequence, $0.minor ?? 0, $0.id) < ($1.sequence, $1.minor ?? 0, $1.id) }
      .map(\.id)
  }

  @Test(arguments: 1...20) func entriesAreAsSortedAnew(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var book = Book()
    for _ in 0..<400 {
      let id = RecordID.made(from: "e\(numbers.next(below: 60))")
      if numbers.next(below: 4) == 0 {
        book.remove(id)
      } else {
        var entry = MinutesEntry(id: id)
        entry.meeting = meetings[numbers.next(below: 3)]
        entry.sequence = numbers.next(below: 12)
        entry.minor = numbers.next(below: 3) == 0 ? -numbers.next(below: 4) : nil
        book.put(entry)
      }
      for meeting in meetings {
        let order = sorted(meeting, book)
        #expect(book.entries(of: meeting).map(\.id) == order)
        #expect(book.newestEntry(of: meeting)?.id == order.last)
        let highest = book.entries(of: meeting).map(\.sequence).max() ?? 0
        #expect(book.nextSequence(of: meeting) == highest + 1)
      }
    }
  }

  @Test(arguments: 1...20) func resolutionsAreAsSortedAnew(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var book = Book()
    for _ in 0..<200 {
      let id = RecordID.made(from: "r\(numbers.next(below: 30))")
      if numbers.next(below: 4) == 0 {
        book.remove(id)
      } else {
        var resolution = Resolution(id: id)
        resolution.meeting = meetings[numbers.next(below: 3)]
        resolution.number = numbers.next(below: 9)
        if numbers.next(below: 3) == 0 { resolution.outcome = .rejected }
        book.put(resolution)
      }
      for meeting in meetings {
        let all = book.resolutions.rows.filter { $0.meeting == meeting }
          .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
        #expect(book.resolutions(of: meeting) == all)
        #expect(book.lastResolution(of: meeting) == all.last)
        let highest = all.filter(\.isAdopted).map(\.number).max() ?? 0
        #expect(book.nextResolutionNumber(of: meeting) == highest + 1)
      }
    }
  }

  @Test func anIdThatBecomesAnotherKindLeavesTheOrder() {
    var book = Book()
    var entry = MinutesEntry(id: "x")
    entry.meeting = "m1"
    book.put(entry)
    var resolution = Resolution(id: "x")
    resolution.meeting = "m1"
    book.put(resolution)
    #expect(book.entries(of: "m1").isEmpty && book.resolutions(of: "m1").map(\.id) == ["x"])
  }

  @Test func whatHasChangedSinceIsTold() {
    var book = Book()
    let start = book.revision
    #expect(book.changed(since: start) == [])
    book.put(MinutesEntry(id: "a"))
    book.put(MinutesEntry(id: "b"))
    let middle = book.revision
    book.remove("a")
    #expect(book.changed(since: start) == ["a", "b"])
    #expect(book.changed(since: middle) == ["a"])
    #expect(book.changed(since: book.revision + 1) == nil)
    for number in 0..<500 {
      let before = book.revision
      book.put(MinutesEntry(id: .made(from: "n\(number)")))
      #expect(book.changed(since: before) == [.made(from: "n\(number)")])
    }
    #expect(book.changed(since: start) == nil)
  }
}
