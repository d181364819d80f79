import Testing

@testable import Coordination

struct NumberingTests {
  private let rejected = try? VoteBook().book.after(
    RecordVote("r", .counted(for: 1, against: 6, abstained: 0)))

  private func entered(_ book: Book) throws -> Book {
    let line = UnderstoodLine(typed: "!x", text: "the second", meaning: .decision(.approves))
    return try book.after(EnterLine(line, meeting: "m2", item: nil))
  }

  @Test func whatWasNotAdoptedHasNoNumber() throws {
    let book = try entered(try #require(rejected))
    let numbers = book.resolutions(of: "m2").map { ($0.number, $0.isAdopted) }
    #expect(numbers.map(\.0) == [1, 1] && numbers.filter(\.1).count == 1)
    for resolution in book.resolutions(of: "m2") {
      #expect(book.violations(of: resolution) == [])
    }
    let adopted = try #require(book.resolutions(of: "m2").first { $0.isAdopted })
    #expect(try book.resolve("1/2", as: [.resolution]) == adopted.id)
    #expect(try rejected?.resolve("1/2", as: [.resolution]) == "r")
  }

  @Test func aRepeatedVoteGivesTheNextNumber() throws {
    let book = try entered(try #require(rejected)).after(
      RecordVote("r", .counted(for: 7, against: 0, abstained: 0)))
    #expect(book.resolutions["r"]?.number == 2 && book.resolutions["r"]?.outcome == .adopted)
    #expect(book.nextResolutionNumber(of: "m2") == 3)
  }

  @Test func itsOwnNumberStaysWhereItIsFree() throws {
    let book = try #require(rejected).after(
      RecordVote("r", .counted(for: 7, against: 0, abstained: 0)))
    #expect(book.resolutions["r"]?.number == 1)
  }

  @Test func whereNothingIsSaidOfAVoteTheNumberIsTaken() throws {
    let book = try entered(VoteBook().book)
    #expect(book.resolutions(of: "m2").map(\.number) == [1, 2])
  }
}
