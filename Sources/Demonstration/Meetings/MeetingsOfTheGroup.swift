import Coordination

extension Demonstration {
  static var meetings: [Meeting] { earlierMeetings + [eleventh, twelfth] + subgroupMeetings }

  private static var earlierMeetings: [Meeting] {
    let days = [
      "2009-06-18", "2009-12-10", "2010-06-17", "2010-12-09", "2011-06-16", "2011-12-08",
      "2012-06-21", "2012-12-06", "2013-06-20", "2013-12-12",
    ]
    var held = days.enumerated().map { index, date in
      var meeting = Meeting(id: id("group-\(index + 1)"))
      meeting.ordinal = index + 1
      meeting.date = theDay(date)
      meeting.from = time("10:00")
      meeting.place = "Ministry of the Interior, Prague"
      meeting.state = .approved
      meeting.approvedAt = id("group-\(index + 2)")
      meeting.presiding = "group-moi-vice-chair"
      meeting.authority = "Statute: the executive vice-chair presides for the chair"
      meeting.minuteTaker = "Office of the secretary"
      meeting.provenance = .model(
        "The 11th meeting was in June 2014. That ten meetings, two a year, fall in 2009-2013 is inferred; "
          + "day, time, place and presiding are modelled.",
        partly: Reading.june2014)
      return meeting
    }
    held[8].formerDates = [theDay("2013-06-06")]
    return held
  }

  private static var eleventh: Meeting {
    var meeting = Meeting(id: "group-11")
    meeting.ordinal = 11
    meeting.date = theDay("2014-06-26")
    meeting.from = time("10:00")
    meeting.to = time("12:25")
    meeting.place = "Ministry of the Interior, Prague"
    meeting.state = .circulated
    meeting.presiding = "group-moi-vice-chair"
    meeting.authority = "Statute: the executive vice-chair presides for the chair"
    meeting.minuteTaker = "Office of the secretary"
    meeting.verifiers = [
      "Representative of the Supreme Public Prosecutor's Office", "Representative of IOM Prague",
    ]
    meeting.invited = theDay("2014-06-11")
    meeting.circulated = theDay("2014-07-10")
    meeting.topics = [
      "Members' mutual information",
      "Reducing demand for services of trafficked persons, labour and sexual",
      "Projects to prevent trafficking from Romania and Bulgaria",
      "Figures of the Programme as of 25 June",
    ]
    meeting.provenance = .read(
      Reading.june2014,
      note:
        "Day, who presided and the topics are on record. Times, place, attendance, minutes, resolutions "
        + "and the course of the minutes are modelled.")
    return meeting
  }

  private static var twelfth: Meeting {
    var meeting = Meeting(id: "group-12")
    meeting.ordinal = 12
    meeting.date = theDay("2014-12-08")
    meeting.from = time("10:00")
    meeting.place = "Ministry of the Interior, Prague"
    meeting.state = .planned
    meeting.presiding = "group-moi-vice-chair"
    meeting.authority = "Statute: the executive vice-chair presides for the chair"
    meeting.minuteTaker = "Office of the secretary"
    meeting.topics = [
      "Members' mutual information",
      "Victims' origin: fewer from third countries, more from the EU",
      "Romania the main country of origin, the UK the main destination of Czech victims",
      "Outputs of the projects to be presented to the group when finished",
      "Council of Europe convention against trafficking in organs: signed, ratification expected in 2015",
    ]
    meeting.provenance = .read(
      Reading.december2014,
      note:
        "Day, who presided and the topics are on record, read after the meeting; what is said of the "
        + "convention is as the news item puts it. Time, place, the rest of the programme and that no "
        + "invitation has gone out are modelled.")
    return meeting
  }
}
