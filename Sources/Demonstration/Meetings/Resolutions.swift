import Coordination

extension Demonstration {
  static var resolutions: [Resolution] { resolutionsOfEleventh + earlierResolutions }

  private static func resolution(
    _ meeting: RecordID, _ number: Int, _ verb: OperativeVerb, _ text: String,
    to addressees: [RecordID] = [], votes: (Int, Int, Int)? = nil, at hour: String? = nil,
    under item: Int? = nil, present: Int? = nil, _ provenance: Provenance
  ) -> Resolution {
    var resolution = Resolution(id: id("\(meeting)-\(number)"))
    resolution.meeting = meeting
    resolution.number = number
    resolution.item = item.map { id("\(meeting)-i\($0)") }
    resolution.verb = verb
    resolution.text = text
    resolution.addressees = addressees
    resolution.votesFor = votes?.0
    resolution.votesAgainst = votes?.1
    resolution.abstained = votes?.2
    resolution.time = hour.map(time)
    resolution.presentAtVote = present
    resolution.quorumNeeded = present == nil ? nil : 9
    resolution.provenance = provenance
    return resolution
  }

  private static var resolutionsOfEleventh: [Resolution] {
    let modelled = Provenance.model("The resolution and the vote are modelled.")
    var shelters = resolution(
      "group-11", 4, .orders,
      "to report to the group on the financing and the capacity of shelters for victims by 31 January "
        + "2015",
      to: ["molsa"], votes: (11, 1, 1), at: "12:10", under: 8, present: 13, modelled)
    shelters.namedFor = [
      "moi-vice-chair", "sppo", "police", "mfa", "gcnm", "gchr", "gceo", "lastrada", "magdala",
      "diaconia", "iom",
    ].map { id("group-" + $0) }
    shelters.namedAgainst = ["group-molsa"]
    shelters.namedAbstained = ["group-moj"]
    return [
      resolution(
        "group-11", 1, .approves, "the minutes of the 10th meeting without changes",
        votes: (13, 0, 0), at: "10:12", under: 2, present: 13, modelled),
      resolution(
        "group-11", 2, .takesNote,
        "the figures of the Programme as of 25 June 2014: 24 nationals of Romania entered it since the "
          + "beginning of the year, 14 in the whole of 2013",
        votes: (14, 0, 0), at: "11:01", under: 4, present: 14,
        .model(
          "The figures are on record, the resolution and the vote are modelled.",
          partly: Reading.june2014)),
      resolution(
        "group-11", 3, .agrees,
        "with the subgroup's proposal that a presumed victim may enter the Programme before the decision "
          + "on the reflection period is delivered in writing",
        to: ["moi", "police"], votes: (13, 0, 0), at: "11:58", under: 8, present: 13, modelled),
      shelters,
    ]
  }

  private static var earlierResolutions: [Resolution] {
    [
      resolution(
        "group-8", 1, .agrees,
        "that point III/1 of Government Resolution 67 of 23 January 2008 is no longer followed as a whole; "
          + "unfinished tasks of the plan are followed one by one",
        .model("The resolution is modelled; how the vote went is not stated.")),
      resolution(
        "group-10", 1, .requests,
        "to explain how police statistics of victims differ from the figures of the Programme by 31 May "
          + "2014",
        to: ["police"],
        .model("The resolution is modelled; how the vote went is not stated.")),
    ]
  }
}
