import Coordination

extension Demonstration {
  var subgroupMeetings: [Meeting] {
    [
      subgroupMeeting(1, "2014-03-13", .approved, circulated: "2014-03-20"),
      subgroupMeeting(2, "2014-05-15", .approved, circulated: "2014-05-22"),
      subgroupMeeting(3, "2014-11-21", .circulated, circulated: "2014-11-26"),
    ]
  }

  private func subgroupMeeting(
    _ ordinal: Int, _ date: String, _ state: MeetingState, circulated: String
  ) -> Meeting {
    var meeting = Meeting(id: id("subgroup-\(ordinal)"))
    meeting.body = "subgroup"
    meeting.ordinal = ordinal
    meeting.date = theDay(date)
    meeting.from = time("13:00")
    meeting.to = time("14:40")
    meeting.place = say(.ministryInPrague)
    meeting.state = state
    meeting.presiding = "subgroup-moi-chair"
    meeting.minuteTaker = say("Crime Prevention Department", "odbor prevence kriminality")
    meeting.invited = theDay(date).adding(-14, .days)
    meeting.circulated = theDay(circulated)
    meeting.approvedAt = state == .approved ? id("subgroup-\(ordinal + 1)") : nil
    meeting.provenance = say(
      .model(
        Text(
          "The subgroup is on record, its meetings are not: the meeting and its ordinal are "
            + "modelled.",
          "Podskupina je doložena, její jednání nikoli: jednání a jeho pořadové číslo jsou "
            + "modelovány.")))
    return meeting
  }

  var subgroupAgendas: [AgendaItem] {
    agenda(
      "subgroup-1",
      [
        Point(.opening, "Opening", "Zahájení", 5, ("13:00", "13:05")),
        Point(
          .discussion, "Cases in the Programme: what the members need from each other",
          "Případy v Programu: co od sebe členové potřebují", 50, by: "moi", about: "item-6",
          ("13:05", "14:00")),
        Point(
          .discussion, "Terminology", "Terminologie", 30, by: "lastrada", about: "item-5",
          ("14:00", "14:30")),
        Point(.anyOther, "Any other business", "Různé", 10, ("14:30", "14:40")),
      ])
      + agenda(
        "subgroup-2",
        [
          Point(.opening, "Opening", "Zahájení", 5, ("13:00", "13:06")),
          Point(
            .previousMinutes, "Minutes of the 1st meeting", "Zápis z 1. jednání", 5,
            ("13:06", "13:10")),
          Point(
            .discussion, "Entry into the Programme before the written decision",
            "Vstup do Programu před písemným rozhodnutím", 40, by: "lastrada", about: "item-3",
            conclusion: .referredToGroup, ("13:10", "13:55")),
          Point(
            .discussion, "Shelters: capacity and financing",
            "Azylové ubytování: kapacita a financování", 40, by: "magdala", about: "item-4",
            conclusion: .referredToGroup, ("13:55", "14:40")),
        ])
      + agenda(
        "subgroup-3",
        [
          Point(.opening, "Opening", "Zahájení", 5, ("13:00", "13:05")),
          Point(
            .previousMinutes, "Minutes of the 2nd meeting", "Zápis z 2. jednání", 5,
            ("13:05", "13:10")),
          Point(
            .discussion, "Interpreters for victims", "Tlumočení pro oběti", 40, by: "lastrada",
            about: "item-7", conclusion: .referredToGroup,
            ("13:10", "13:50")),
          Point(
            .information, "Answer of the group to item 3", "Odpověď skupiny k bodu 3", 15,
            by: "moi",
            about: "item-3", ("13:50", "14:05")),
          Point(
            .discussion, "A common form for data on persons assisted",
            "Jednotný formulář údajů o osobách, jimž byla poskytnuta pomoc", 30, by: "iom",
            about: "item-9", ("14:05", "14:40")),
        ])
  }

  var minutesOfSubgroup: [MinutesEntry] {
    minutes(
      "subgroup-1",
      [
        .speech(
          "13:20", 2, "rfa",
          Text(
            "Needs to know a day ahead that a bed will be asked for.",
            "Potřebuje den předem vědět, že bude požadováno lůžko.")),
        .note(
          "13:50", 2,
          Text(
            "A case is gone through without names.",
            "Byl probrán případ bez uvedení jmen."), restricted: true),
        .note(
          "14:25", 3,
          Text(
            "La Strada drafts a list of terms for the next meeting.",
            "La Strada zpracuje do příštího jednání seznam pojmů.")),
      ])
      + minutes(
        "subgroup-2",
        [
          .speech(
            "13:20", 3, "lastrada",
            Text(
              "Between the interview and the decision a victim has nowhere to go.",
              "Mezi pohovorem a rozhodnutím nemá oběť kam jít.")),
          .note(
            "13:54", 3, Text("The item is referred to the group.", "Bod byl postoupen skupině.")),
          .speech(
            "14:05", 4, "magdala",
            Text("Beds are paid for from year to year.", "Lůžka se hradí z roku na rok.")),
          .note(
            "14:39", 4, Text("The item is referred to the group.", "Bod byl postoupen skupině.")),
        ])
      + minutes(
        "subgroup-3",
        [
          .speech(
            "13:15", 3, "lastrada",
            Text(
              "Interpreters of the rarer languages are missing at the first interview.",
              "Při prvním pohovoru chybějí tlumočníci méně běžných jazyků.")),
          .made(
            "13:22", 3, .gap, "gap-interpreters",
            Text(
              "Nobody pays for an interpreter before a victim enters the Programme.",
              "Před vstupem oběti do Programu nikdo tlumočníka nehradí.")),
          .speech(
            "13:30", 3, "police",
            Text(
              "The list of court interpreters does not help at night.",
              "Seznam soudních tlumočníků v noci nepomůže.")),
          .note(
            "13:49", 3, Text("The item is referred to the group.", "Bod byl postoupen skupině.")),
          .note(
            "14:04", 4,
            Text(
              "The subgroup takes note of resolution 3/11 of the group.",
              "Podskupina vzala na vědomí usnesení skupiny 3/11.")),
          .speech(
            "14:15", 5, "iom",
            Text("Offers its own form as a basis.", "Nabídla jako základ vlastní formulář.")),
        ])
  }
}
