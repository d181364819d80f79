import Testing

@testable import Coordination

/// What waits to be put on the agenda of meeting 3, planned for May 2015.
struct AgendaOffersTests {
  private let day = Sample.day("2015-01-10")

  /// Meeting 2 has been held: of its items the second was never taken up.
  private var book: Book {
    Sample.book.with(
      Sample.meeting("m2", 2, "2014-12-01", .circulated),
      Sample.meeting("m1", 1, "2014-05-12", .approved),
      AgendaItem.made("m2-i1") {
        ($0.meeting, $0.number, $0.title, $0.itemKind) = ("m2", 1, "Courts", .discussion)
        $0.opened = Sample.time("10:00")
        $0.closed = Sample.time("10:30")
      },
      AgendaItem.made("m2-i2") {
        ($0.meeting, $0.number, $0.title, $0.itemKind) = ("m2", 2, "Shelters", .discussion)
        $0.submittedBy = "las"
        $0.minutes = 20
      },
      PlanTask.made("t1") {
        $0.number = "II.4"
        $0.measure = "Found the group"
        $0.responsible = ["mfa"]
        $0.deadline = .date(Sample.day("2014-06-30"))
      },
      PlanTask.made("t2") {
        $0.measure = "Report"
        $0.responsible = ["mls"]
        $0.deadline = .date(Sample.day("2015-03-31"))
      },
      SubgroupItem.made("item-1") {
        $0.title = "Interpreters"
        $0.state = .referred
        $0.referredTo = "group"
        $0.raisedBy = "las"
      })
  }

  private func reasons(_ book: Book, _ meeting: RecordID = "m3") -> [AgendaOffer.Reason] {
    book.meetings[meeting].map { book.offers(for: $0, on: day).map(\.reason) } ?? []
  }

  @Test func everythingThatWaitsIsOffered() {
    #expect(
      reasons(book) == [
        .minutes("m2"), .taskCheck, .lateTask("t1"), .unfinished("m2-i2"), .referred("item-1"),
        .reportOwed("mfa"), .reportOwed("mls"),
      ])
  }

  @Test func nothingOnTheAgendaIsOfferedAgain() throws {
    var book = book
    for offer in book.offers(for: book.meetings["m3"]!, on: day) {
      let item = AgendaItem.made(.new) {
        $0.itemKind = offer.kind
        $0.subject = offer.subject
        $0.submittedBy = offer.submittedBy
        $0.title = offer.reason == .unfinished("m2-i2") ? "shelters" : "words of somebody"
      }
      let before = reasons(book)
      book = try book.after(TakeOverOffers("m3", [item]))
      #expect(reasons(book) == before.filter { $0 != offer.reason })
    }
    #expect(reasons(book) == [])
  }

  @Test func oneItemForThePreviousMinutesStandsForAll() throws {
    let usual = try book.after(ApplyAgendaTemplate("m3"))
    #expect(!reasons(usual).contains(.minutes("m2")))
    #expect(!reasons(usual).contains(.taskCheck))
    #expect(reasons(usual).contains(.lateTask("t1")))
  }

  @Test func whatWasSpokenOfIsNotUnfinished() {
    let spoken = book.with(
      MinutesEntry.made("m2-m1") {
        ($0.meeting, $0.item, $0.text) = ("m2", "m2-i2", "La Strada reports.")
      })
    #expect(!reasons(spoken).contains(.unfinished("m2-i2")))
    // Of a meeting whose course nobody has noted nothing is known.
    let unnoted = book.with(
      AgendaItem.made("m2-i1") { ($0.meeting, $0.number, $0.title) = ("m2", 1, "Courts") })
    #expect(!reasons(unnoted).contains(.unfinished("m2-i2")))
  }

  @Test func theAgendaOfACancelledMeetingWaits() {
    let cancelled = book.with(
      Sample.meeting("mc", 9, "2015-01-05", .cancelled),
      AgendaItem.made("mc-i1") {
        ($0.meeting, $0.number, $0.title, $0.itemKind) = ("mc", 1, "Borders", .discussion)
      },
      AgendaItem.made("mc-i2") {
        ($0.meeting, $0.number, $0.title, $0.itemKind) = ("mc", 2, "Closing", .closing)
      })
    #expect(reasons(cancelled).contains(.unfinished("mc-i1")))
    #expect(!reasons(cancelled).contains(.unfinished("mc-i2")))
  }

  @Test func answersAreOwedToTheSubgroupAndComeBack() {
    let meeting = Meeting.made("s1") {
      $0.body = "subgroup"
      $0.date = Sample.day("2015-02-01")
    }
    func decided(_ answer: String?) -> Book {
      book.with(
        meeting,
        SubgroupItem.made("item-1") {
          $0.title = "Interpreters"
          $0.state = .decided
          $0.referredTo = "group"
          $0.answer = answer
        })
    }
    #expect(reasons(decided(nil)).contains(.answerOwed("item-1")))
    #expect(reasons(decided(nil), "s1") == [])
    #expect(!reasons(decided("yes")).contains(.answerOwed("item-1")))
    #expect(reasons(decided("yes"), "s1") == [.answerCame("item-1")])
  }

  @Test func whoHasReportedOwesNothing() {
    let reported = book.with(
      StateReport.made("r1") {
        ($0.task, $0.institution, $0.date) = ("t2", "mls", Sample.day("2015-01-05"))
      })
    #expect(!reasons(reported).contains(.reportOwed("mls")))
    #expect(reasons(reported).contains(.reportOwed("mfa")))
  }

  @Test func whatWaitsForTwoReasonsIsOfferedOnce() throws {
    let twice = book.with(
      AgendaItem.made("m2-i2") {
        ($0.meeting, $0.number, $0.title, $0.itemKind) = ("m2", 2, "Task II.4", .discussion)
        $0.subject = "t1"
      })
    let subjects = twice.offers(for: twice.meetings["m3"]!, on: day).compactMap(\.subject)
    #expect(subjects.filter { $0 == "t1" }.count == 1)
  }

  @Test func aHeldMeetingIsOfferedNothing() {
    #expect(reasons(book, "m2") == [])
  }
}
