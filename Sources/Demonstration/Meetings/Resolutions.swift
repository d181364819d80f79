import Coordination

extension Demonstration {
  var resolutions: [Resolution] { resolutionsOfEleventh + earlierResolutions }

  private func resolution(
    _ meeting: RecordID, _ number: Int, _ verb: OperativeVerb, _ text: Text,
    to addressees: [RecordID] = [], votes: (Int, Int, Int)? = nil, at hour: String? = nil,
    under item: Int? = nil, present: Int? = nil, _ origin: Origin
  ) -> Resolution {
    var resolution = Resolution(id: id("\(meeting)-\(number)"))
    resolution.meeting = meeting
    resolution.number = number
    resolution.item = item.map { id("\(meeting)-i\($0)") }
    resolution.verb = verb
    resolution.text = say(text)
    resolution.addressees = addressees
    resolution.votesFor = votes?.0
    resolution.votesAgainst = votes?.1
    resolution.abstained = votes?.2
    resolution.time = hour.map(time)
    resolution.presentAtVote = present
    resolution.quorumNeeded = present == nil ? nil : 9
    resolution.provenance = say(origin)
    return resolution
  }

  private var resolutionsOfEleventh: [Resolution] {
    let modelled = Origin.model(
      Text(
        "The resolution and the vote are modelled.",
        "Usnesení a hlasování jsou modelovány."))
    var shelters = resolution(
      "group-11", 4, .orders,
      Text(
        "to report to the group on the financing and the capacity of shelters for victims by 31 "
          + "January 2015",
        "předložit skupině do 31. ledna 2015 informaci o financování a kapacitě azylového "
          + "ubytování pro oběti"),
      to: ["molsa"], votes: (11, 1, 1), at: "12:10", under: 8, present: 13, modelled)
    shelters.namedFor = [
      "moi-vice-chair", "sppo", "police", "mfa", "gcnm", "gchr", "gceo", "lastrada", "magdala",
      "diaconia", "iom",
    ].map { id("group-" + $0) }
    shelters.namedAgainst = ["group-molsa"]
    shelters.namedAbstained = ["group-moj"]
    return [
      resolution(
        "group-11", 1, .approves,
        Text(
          "the minutes of the 10th meeting without changes",
          "zápis z 10. jednání beze změn"),
        votes: (13, 0, 0), at: "10:12", under: 2, present: 13, modelled),
      resolution(
        "group-11", 2, .takesNote,
        Text(
          "the figures of the Programme as of 25 June 2014: 24 nationals of Romania entered it "
            + "since the beginning of the year, 14 in the whole of 2013",
          "údaje Programu k 25. červnu 2014: od začátku roku do něj vstoupilo 24 občanů "
            + "Rumunska, za celý rok 2013 jich bylo 14"),
        votes: (14, 0, 0), at: "11:01", under: 4, present: 14,
        .model(
          Text(
            "The figures are on record, the resolution and the vote are modelled.",
            "Údaje jsou doloženy, usnesení a hlasování jsou modelovány."),
          partly: Reading.june2014)),
      resolution(
        "group-11", 3, .agrees,
        Text(
          "with the subgroup's proposal that a presumed victim may enter the Programme before "
            + "the decision on the reflection period is delivered in writing",
          "s návrhem podskupiny, aby předpokládaná oběť mohla vstoupit do Programu ještě před "
            + "písemným doručením rozhodnutí o lhůtě na rozmyšlenou"),
        to: ["moi", "police"], votes: (13, 0, 0), at: "11:58", under: 8, present: 13, modelled),
      shelters,
    ]
  }

  private var earlierResolutions: [Resolution] {
    [
      resolution(
        "group-8", 1, .agrees,
        Text(
          "that point III/1 of Government Resolution 67 of 23 January 2008 is no longer followed "
            + "as a whole; unfinished tasks of the plan are followed one by one",
          "s tím, že se bod III/1 usnesení vlády č. 67 ze dne 23. ledna 2008 jako celek dále "
            + "nesleduje a nesplněné úkoly plánu se sledují jednotlivě"),
        .model(
          Text(
            "The resolution is modelled; how the vote went is not stated.",
            "Usnesení je modelováno; výsledek hlasování není uveden."))),
      resolution(
        "group-10", 1, .requests,
        Text(
          "to explain how police statistics of victims differ from the figures of the Programme "
            + "by 31 May 2014",
          "o vysvětlení rozdílů mezi policejní statistikou obětí a údaji Programu do 31. května "
            + "2014"),
        to: ["police"],
        .model(
          Text(
            "The resolution is modelled; how the vote went is not stated.",
            "Usnesení je modelováno; výsledek hlasování není uveden."))),
    ]
  }
}
