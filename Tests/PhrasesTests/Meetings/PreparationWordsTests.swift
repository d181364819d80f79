import Testing

@testable import Coordination
@testable import Phrases

@Suite("Words of what comes before a meeting")
struct PreparationWordsTests {
  private func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso)! }

  @Test("A day in a Czech sentence has its preposition and case")
  func days() {
    let czech = Phrases(.czech).dates
    #expect(czech.on(day("2014-12-08")) == "v pondělí 8. prosince 2014")
    #expect(czech.on(day("2014-12-10")) == "ve středu 10. prosince 2014")
    #expect(czech.on(day("2014-12-11")) == "ve čtvrtek 11. prosince 2014")
    #expect(czech.to(day("2014-12-10")) == "na středu 10. prosince 2014")
    #expect(czech.to(day("2014-12-13")) == "na sobotu 13. prosince 2014")
    #expect(Phrases(.english).dates.on(day("2014-12-08")) == "on Monday 8 December 2014")
    #expect(Phrases(.english).dates.to(day("2014-12-08")) == "to Monday 8 December 2014")
  }

  @Test("An offered item has its title in both languages")
  func titles() {
    var book = Book()
    var meeting = Meeting(id: "m")
    meeting.ordinal = 48
    book.put(meeting)
    var old = AgendaItem(id: "i")
    old.title = "Shelters"
    old.minutes = 20
    old.presenter = "Director"
    book.put(old)
    var task = PlanTask(id: "t")
    task.number = "II.4"
    task.measure = "Train consular staff"
    task.measureCs = "Školit konzulární pracovníky"
    book.put(task)
    func item(_ offer: AgendaOffer) -> AgendaItem {
      OfferPhrases.item(offer, for: "next", in: book)
    }
    let minutes = item(book.offer(.minutes("m")))
    #expect(minutes.title == "Approval of the minutes of the 48th meeting")
    #expect(minutes.titleCs == "Schválení zápisu ze 48. jednání")
    #expect(minutes.meeting == "next")
    let late = item(book.offer(.lateTask("t")))
    #expect(late.title == "Task II.4: Train consular staff")
    #expect(late.titleCs == "Úkol II.4: Školit konzulární pracovníky")
    let left = item(book.offer(.unfinished("i")))
    #expect(left.title == "Shelters" && left.titleCs == nil)
    #expect(left.minutes == 20 && left.presenter == "Director")
  }

  @Test("Limits and their states are worded, each differently")
  func limits() {
    for language in Language.allCases {
      let words = Phrases(language).limits
      #expect(
        Set(MeetingLimit.Kind.allCases.map(words.name)).count == MeetingLimit.Kind.allCases.count)
      #expect(
        Set(MeetingLimit.State.allCases.map(words.state)).count
          == MeetingLimit.State.allCases.count)
    }
  }
}

extension Book {
  fileprivate func offer(_ reason: AgendaOffer.Reason) -> AgendaOffer {
    AgendaOffer(reason: reason, kind: .discussion)
  }
}
