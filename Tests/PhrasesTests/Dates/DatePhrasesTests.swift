import Coordination
import Phrases
import Testing

@Suite("Days, deadlines and spans in words")
struct DatePhrasesTests {
  private let english = Phrases(.english).dates
  private let czech = Phrases(.czech).dates
  private let day = CalendarDay(iso: "2014-12-08")!

  @Test("A day, short and long, with its weekday")
  func days() {
    #expect(english.short(day) == "8 Dec 2014")
    #expect(czech.short(day) == "8. 12. 2014")
    #expect(english.long(day) == "8 December 2014")
    #expect(czech.long(day) == "8. prosince 2014")
    #expect(english.weekday(day) == "Monday")
    #expect(czech.weekday(day) == "pondělí")
    #expect(english.dayAndWeekday(day) == "Mon 8 Dec 2014")
    #expect(czech.dayAndWeekday(day) == "po 8. 12. 2014")
  }

  @Test("The days of a week and the months of a year are told apart")
  func namesDiffer() {
    for dates in [english, czech] {
      let week = (0..<7).map { dates.weekdayShort(day.adding($0, .days)) }
      #expect(Set(week).count == 7)
      let year = (0..<12).map { dates.long(day.adding($0, .months)).split(separator: " ")[1] }
      #expect(Set(year).count == 12)
    }
    #expect(czech.weekdayShort(CalendarDay(iso: "2014-12-11")!) == "čt")
  }

  @Test("Every kind of deadline")
  func deadlines() {
    let deadlines: [(Deadline, String, String)] = [
      (.date(day), "8 Dec 2014", "8. 12. 2014"),
      (.annual(month: 6, day: 30), "annually by 30 Jun", "každoročně do 30. 6."),
      (.annual(month: nil, day: nil), "annually", "každoročně"),
      (.continuous, "continuously", "průběžně"),
      (.event("accession"), "event: accession", "událost: accession"),
      (.fromYear(2008), "from 2008", "od roku 2008"),
      (.unknown, "not stated", "neuvedeno"),
    ]
    #expect(Set(deadlines.map(\.0.kind)).count == Deadline.Kind.allCases.count)
    for (deadline, inEnglish, inCzech) in deadlines {
      #expect(english.deadline(deadline) == inEnglish)
      #expect(czech.deadline(deadline) == inCzech)
    }
  }

  @Test(
    "A day as seen from another",
    arguments: [
      (0, "today", "dnes"), (1, "tomorrow", "zítra"), (-1, "yesterday", "včera"),
      (2, "in 2 days", "za 2 dny"), (7, "in 7 days", "za 7 dní"), (-3, "3 days ago", "před 3 dny"),
      (-30, "30 days ago", "před 30 dny"),
    ])
  func relative(_ days: Int, _ inEnglish: String, _ inCzech: String) {
    let other = day.adding(days, .days)
    #expect(english.relative(from: day, to: other) == inEnglish)
    #expect(czech.relative(from: day, to: other) == inCzech)
  }

  @Test("Counted days have the three Czech forms")
  func counted() {
    #expect(
      [1, 2, 5].map(english.workingDays) == ["1 working day", "2 working days", "5 working days"])
    #expect(
      [1, 2, 4, 5, 0].map(czech.workingDays) == [
        "1 pracovní den", "2 pracovní dny", "4 pracovní dny", "5 pracovních dnů",
        "0 pracovních dnů",
      ])
    #expect([1, 51].map(english.daysLate) == ["1 day late", "51 days late"])
    #expect(
      [1, 3, 51].map(czech.daysLate) == ["o 1 den později", "o 3 dny později", "o 51 dní později"])
  }

  @Test("The period of a policy paper")
  func periods() {
    var policy = PolicyDocument(id: "p")
    #expect(czech.period(policy) == "neuvedeno")
    policy.from = CalendarDay(iso: "2008-01-01")
    #expect(czech.period(policy) == "od roku 2008")
    policy.to = CalendarDay(iso: "2011-12-31")
    #expect(english.period(policy) == "2008–2011")
    policy.to = CalendarDay(iso: "2008-12-31")
    #expect(english.period(policy) == "2008")
  }
}
