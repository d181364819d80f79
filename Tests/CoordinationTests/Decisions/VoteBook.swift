import Testing

@testable import Coordination

/// A sitting of seven seats with a vote and a guest, and a resolution that is put to vote.
struct VoteBook {
  var book: Book

  /// The seats with a vote, "v1" who presides first.
  static let seats: [RecordID] = (1...7).map { .made(from: "v\($0)") }

  /// All seven are there, unless some are named.
  init(
    present: Int = 7, _ rules: (inout Settings) -> Void = { _ in },
    text: String = "the report", verb: OperativeVerb = .approves
  ) {
    book = Sample.book
    for seat in book.seats.rows where seat.body == "group" { book.remove(seat.id) }
    for (place, seat) in Self.seats.enumerated() {
      book.put(
        Seat.made(seat) {
          $0.institution = place.isMultiple(of: 2) ? "mfa" : "mls"
          if place == 0 { $0.role = .chair }
        })
    }
    book.put(
      Seat.made("guest") {
        $0.institution = "las"
        $0.votes = false
      })
    for seat in Self.seats.prefix(present) + ["guest"] {
      book.put(
        Attendance.made(.made(from: "m2-\(seat)")) {
          $0.meeting = "m2"
          $0.member = seat
        })
    }
    book.put(book.meetings["m2"]!.with { $0.presiding = "v1" })
    book.put(
      Resolution.made("r") {
        $0.meeting = "m2"
        $0.verb = verb
        $0.text = text
      })
    book.put(book.settings.with(rules))
  }

  /// The resolution after a change of the vote.
  func resolution(after change: some Change, at time: String = "10:00") throws -> Resolution {
    try #require(try book.after(change, Sample.context("2014-12-01", time)).resolutions["r"])
  }

  /// What comes of numbers.
  func outcome(_ inFavour: Int, _ against: Int, _ abstained: Int) throws -> VoteOutcome? {
    try resolution(
      after: RecordVote("r", .counted(for: inFavour, against: against, abstained: abstained))
    ).outcome
  }

  /// Named votes as a word of letters, a seat each: f, a, s, and - for none.
  static func named(_ letters: String) -> Vote {
    .named(
      zip(seats, letters).compactMap { seat, letter in
        let ballots: [Character: Ballot] = ["f": .inFavour, "a": .against, "s": .abstained]
        return ballots[letter].map { NamedBallot(seat, $0) }
      })
  }
}
