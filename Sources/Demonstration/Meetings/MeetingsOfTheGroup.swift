import Coordination

extension Demonstration {
  var meetings: [Meeting] { earlierMeetings + [eleventh, twelfth] + subgroupMeetings }

  private var earlierMeetings: [Meeting] {
    let days = [
      "2009-06-18", "2009-12-10", "2010-06-17", "2010-12-09", "2011-06-16", "2011-12-08",
      "2012-06-21", "2012-12-06", "2013-06-20", "2013-12-12",
    ]
    var held = days.enumerated().map { index, date in
      var meeting = Meeting(id: id("group-\(index + 1)"))
      meeting.ordinal = index + 1
      meeting.date = theDay(date)
      meeting.from = time("10:00")
      meeting.place = say(.ministryInPrague)
      meeting.state = .approved
      meeting.approvedAt = id("group-\(index + 2)")
      meeting.presiding = "group-moi-vice-chair"
      meeting.authority = say(.viceChairForChair)
      meeting.minuteTaker = say(.secretariat)
      meeting.provenance = say(
        .model(
          Text(
            "The 11th meeting was in June 2014. That ten meetings, two a year, fall in 2009-2013 "
              + "is inferred; day, time, place and presiding are modelled.",
            "11. jednání se konalo v červnu 2014. Že deset předchozích jednání, dvě ročně, "
              + "připadá na léta 2009–2013, je odvozeno; den, čas, místo a osoba předsedajícího "
              + "jsou modelovány."),
          partly: Reading.june2014))
      return meeting
    }
    held[8].formerDates = [theDay("2013-06-06")]
    return held
  }

  private var eleventh: Meeting {
    var meeting = Meeting(id: "group-11")
    meeting.ordinal = 11
    meeting.date = theDay("2014-06-26")
    meeting.from = time("10:00")
    meeting.to = time("12:25")
    meeting.place = say(.ministryInPrague)
    meeting.state = .circulated
    meeting.presiding = "group-moi-vice-chair"
    meeting.authority = say(.viceChairForChair)
    meeting.minuteTaker = say(.secretariat)
    meeting.verifiers = [
      say(
        "Representative of the Supreme Public Prosecutor's Office",
        "zástupce Nejvyššího státního zastupitelství"),
      say("Representative of IOM Prague", "zástupce IOM Praha"),
    ]
    meeting.invited = theDay("2014-06-11")
    meeting.circulated = theDay("2014-07-10")
    meeting.topics = [
      say("Members' mutual information", "Vzájemná informace členů"),
      say(
        "Reducing demand for services of trafficked persons, labour and sexual",
        "Snižování poptávky po službách obchodovaných osob, pracovních i sexuálních"),
      say(
        "Projects to prevent trafficking from Romania and Bulgaria",
        "Projekty předcházení obchodování s lidmi z Rumunska a Bulharska"),
      say("Figures of the Programme as of 25 June", "Údaje Programu k 25. červnu"),
    ]
    meeting.provenance = say(
      .read(
        Reading.june2014,
        note: Text(
          "Day, who presided and the topics are on record. Times, place, attendance, minutes, "
            + "resolutions and the course of the minutes are modelled.",
          "Doloženo je datum, předsedající a témata. Časy, místo, účast, zápis, usnesení a "
            + "průběh jednání jsou modelovány.")))
    return meeting
  }

  private var twelfth: Meeting {
    var meeting = Meeting(id: "group-12")
    meeting.ordinal = 12
    meeting.date = theDay("2014-12-08")
    meeting.from = time("10:00")
    meeting.place = say(.ministryInPrague)
    meeting.state = .planned
    meeting.presiding = "group-moi-vice-chair"
    meeting.authority = say(.viceChairForChair)
    meeting.minuteTaker = say(.secretariat)
    meeting.topics = [
      say("Members' mutual information", "Vzájemná informace členů"),
      say(
        "Victims' origin: fewer from third countries, more from the EU",
        "Původ obětí: méně ze třetích zemí, více z EU"),
      say(
        "Romania the main country of origin, the UK the main destination of Czech victims",
        "Rumunsko hlavní zemí původu, Spojené království hlavní cílovou zemí českých obětí"),
      say(
        "Outputs of the projects to be presented to the group when finished",
        "Výstupy projektů budou skupině představeny po jejich dokončení"),
      say(
        "Council of Europe convention against trafficking in organs: signed, ratification "
          + "expected in 2015",
        "Úmluva Rady Evropy proti obchodování s orgány: podepsána, ratifikace se očekává v roce "
          + "2015"),
    ]
    meeting.provenance = say(
      .read(
        Reading.december2014,
        note: Text(
          "Day, who presided and the topics are on record, read after the meeting; what is said "
            + "of the convention is as the news item puts it. Time, place, the rest of the "
            + "programme and that no invitation has gone out are modelled.",
          "Doloženo je datum, předsedající a témata, přečteno až po jednání; údaj o úmluvě "
            + "odpovídá znění zprávy. Čas, místo, zbytek programu a to, že pozvánka ještě nebyla "
            + "rozeslána, jsou modelovány.")))
    return meeting
  }
}
