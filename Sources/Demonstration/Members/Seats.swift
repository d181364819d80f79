import Coordination

extension Demonstration {
  static var seats: [Seat] { officers + permanentMembers + subgroupSeats }

  private static var officers: [Seat] {
    func officer(
      _ id: RecordID, _ role: Seat.Role, _ office: String, _ officeCs: String,
      _ provenance: Provenance, votes: Bool = true
    ) -> Seat {
      var seat = Seat(id: id)
      seat.institution = "moi"
      seat.role = role
      seat.office = office
      seat.officeCs = officeCs
      seat.votes = votes
      seat.provenance = provenance
      return seat
    }
    return [
      officer(
        "group-moi-chair", .chair, "Minister of the Interior", "ministr vnitra",
        .read(Reading.slides)),
      officer(
        "group-moi-vice-chair", .viceChair, "Deputy Minister of the Interior for Internal Security",
        "náměstek ministra vnitra pro vnitřní bezpečnost",
        .read(
          Reading.slides + " ; " + Reading.june2014,
          note:
            "Led the meetings of 26 June and 8 December 2014; the office had changed hands between "
            + "them.")),
      officer(
        "group-moi-secretary", .secretary, "Director of the Security Policy Department",
        "ředitel odboru bezpečnostní politiky",
        .read(
          Reading.slides,
          note:
            "That the secretary has no vote is modelled. In later years the Director of the Crime "
            + "Prevention Department; the date of the change was not read."),
        votes: false),
    ]
  }

  private static var permanentMembers: [Seat] {
    func member(
      _ institution: RecordID, votes: Bool = true, under: String? = nil,
      source: String = Reading.membersPage
    ) -> Seat {
      var seat = Seat(id: id("group-\(institution)"))
      seat.institution = institution
      seat.votes = votes
      let vote = votes ? "That it has a vote is modelled." : "That it has no vote is modelled."
      seat.provenance = .read(source, note: under.map { "Listed under \($0). " + vote } ?? vote)
      return seat
    }
    return [
      member("moj"), member("sppo", under: "Justice"),
      member("icsp", votes: false, under: "Justice"), member("police", under: "Interior"),
      member("meys"), member("mfa"), member("molsa"), member("moh"), member("gcnm"),
      member("gchr"), member("gceo"), member("lastrada"), member("magdala"), member("diaconia"),
      member("rr"), member("iom", source: Reading.slides + " ; " + Reading.membersPage),
    ]
  }

  private static var subgroupSeats: [Seat] {
    func seat(_ institution: RecordID, _ provenance: Provenance) -> Seat {
      var seat = Seat(id: id("subgroup-\(institution)"))
      seat.body = "subgroup"
      seat.institution = institution
      seat.provenance = provenance
      return seat
    }
    var chair = seat(
      "moi",
      .model(
        "The directive has the office as vice-chair; modelled as chair, with a vote.",
        partly: Reading.directive))
    chair.id = "subgroup-moi-chair"
    chair.role = .chair
    chair.office = "Director of the Crime Prevention Department"
    chair.officeCs = "ředitel odboru prevence kriminality"
    let modelled = Provenance.model(
      "That it is a member of the subgroup, and its vote, is modelled.")
    return [
      chair,
      seat(
        "police",
        .read(
          Reading.directive,
          note: "Criminal police and foreigners' police; that it has a vote is modelled.")),
      seat("rfa", .read(Reading.directive, note: "That it has a vote is modelled.")),
      seat("lastrada", modelled), seat("magdala", modelled), seat("iom", modelled),
    ]
  }
}
