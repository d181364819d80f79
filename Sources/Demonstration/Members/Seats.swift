import Coordination

extension Demonstration {
  var seats: [Seat] { officers + permanentMembers + subgroupSeats }

  private var officers: [Seat] {
    func officer(
      _ id: RecordID, _ role: Seat.Role, _ office: String, _ officeCs: String,
      _ origin: Origin, votes: Bool = true
    ) -> Seat {
      var seat = Seat(id: id)
      seat.institution = "moi"
      seat.role = role
      seat.office = office
      seat.officeCs = officeCs
      seat.votes = votes
      seat.provenance = say(origin)
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
          note: Text(
            "Led the meetings of 26 June and 8 December 2014; the office had changed hands "
              + "between them.",
            "Vedl jednání 26. června a 8. prosince 2014; mezi nimi se osoba ve funkci změnila."))),
      officer(
        "group-moi-secretary", .secretary, "Director of the Security Policy Department",
        "ředitel odboru bezpečnostní politiky",
        .read(
          Reading.slides,
          note: Text(
            "That the secretary has no vote is modelled. In later years the Director of the "
              + "Crime Prevention Department; the date of the change was not read.",
            "Že tajemník nemá hlasovací právo, je modelováno. V pozdějších letech jím byl "
              + "ředitel odboru prevence kriminality; datum změny nebylo přečteno.")),
        votes: false),
    ]
  }

  private var permanentMembers: [Seat] {
    func member(
      _ institution: RecordID, votes: Bool = true, under: Text? = nil,
      source: Text = Reading.membersPage
    ) -> Seat {
      var seat = Seat(id: id("group-\(institution)"))
      seat.institution = institution
      seat.votes = votes
      let vote =
        votes
        ? Text("That it has a vote is modelled.", "Hlasovací právo je modelováno.")
        : Text(
          "That it has no vote is modelled.",
          "Že jde o člena bez hlasovacího práva, je modelováno.")
      seat.provenance = say(
        .read(
          source,
          note: under.map {
            Text("Listed under \($0.english). ", "Uvedeno pod resortem \($0.czech). ") + vote
          } ?? vote))
      return seat
    }
    return [
      member("moj"), member("sppo", under: Text("Justice", "spravedlnosti")),
      member("icsp", votes: false, under: Text("Justice", "spravedlnosti")),
      member("police", under: Text("Interior", "vnitra")),
      member("meys"), member("mfa"), member("molsa"), member("moh"), member("gcnm"),
      member("gchr"), member("gceo"), member("lastrada"), member("magdala"), member("diaconia"),
      member("rr"), member("iom", source: Reading.slides + " ; " + Reading.membersPage),
    ]
  }

  private var subgroupSeats: [Seat] {
    func seat(_ institution: RecordID, _ origin: Origin) -> Seat {
      var seat = Seat(id: id("subgroup-\(institution)"))
      seat.body = "subgroup"
      seat.institution = institution
      seat.provenance = say(origin)
      return seat
    }
    var chair = seat(
      "moi",
      .model(
        Text(
          "The directive has the office as vice-chair; modelled as chair, with a vote.",
          "Podle pokynu jde o místopředsedu; zde modelován jako předseda s hlasovacím právem."),
        partly: Reading.directive))
    chair.id = "subgroup-moi-chair"
    chair.role = .chair
    chair.office = "Director of the Crime Prevention Department"
    chair.officeCs = "ředitel odboru prevence kriminality"
    let modelled = Origin.model(
      Text(
        "That it is a member of the subgroup, and its vote, is modelled.",
        "Členství v podskupině i hlasovací právo jsou modelovány."))
    return [
      chair,
      seat(
        "police",
        .read(
          Reading.directive,
          note: Text(
            "Criminal police and foreigners' police; that it has a vote is modelled.",
            "Kriminální policie a cizinecká policie; hlasovací právo je modelováno."))),
      seat(
        "rfa",
        .read(
          Reading.directive,
          note: Text("That it has a vote is modelled.", "Hlasovací právo je modelováno."))),
      seat("lastrada", modelled), seat("magdala", modelled), seat("iom", modelled),
    ]
  }
}
