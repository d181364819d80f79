import Coordination

/// A small workspace with one meeting in which everything happens that minutes can hold.
struct SampleMeeting {
  var book = Book()

  var meeting: Meeting { book.meetings["group-12"]! }

  mutating func put<R: Record>(_ id: RecordID, _ fill: (inout R) -> Void) {
    var record = R(id: id)
    fill(&record)
    book.put(record)
  }

  init() {
    bodies()
    members()
    meetings()
    attendance()
    agenda()
    tasks()
    lines()
  }

  private mutating func bodies() {
    put("group") { (body: inout Body) in
      body.name = "Coordination Group for Combating Trafficking in Human Beings"
      body.nameCs = "Koordinační skupina pro oblast boje proti obchodování s lidmi"
      body.nameCsGenitive = "Koordinační skupiny pro oblast boje proti obchodování s lidmi"
    }
    put("subgroup") { (body: inout Body) in
      body.name = "Working Group on Victims"
      body.nameCs = "Pracovní skupina pro oběti"
      body.parent = "group"
    }
    let institutions: [(RecordID, String, String, String, String, String, InstitutionKind)] = [
      (
        "moi", "MoI", "MV", "Ministry of the Interior", "Ministerstvo vnitra",
        "Ministerstvu vnitra",
        .ministry
      ),
      (
        "molsa", "MoLSA", "MPSV", "Ministry of Labour and Social Affairs",
        "Ministerstvo práce a sociálních věcí", "Ministerstvu práce a sociálních věcí", .ministry
      ),
      (
        "mfa", "MFA", "MZV", "Ministry of Foreign Affairs", "Ministerstvo zahraničních věcí",
        "Ministerstvu zahraničních věcí", .ministry
      ),
      (
        "moh", "MoH", "MZd", "Ministry of Health", "Ministerstvo zdravotnictví",
        "Ministerstvu zdravotnictví", .ministry
      ),
      (
        "lastrada", "La Strada", "La Strada", "La Strada Czech Republic",
        "La Strada Česká republika", "organizaci La Strada", .ngo
      ),
    ]
    for (id, code, codeCs, name, nameCs, dative, kind) in institutions {
      put(id) { (institution: inout Institution) in
        institution.code = code
        institution.codeCs = codeCs
        institution.name = name
        institution.nameCs = nameCs
        institution.nameCsDative = dative
        institution.institutionKind = kind
      }
    }
  }

  private mutating func members() {
    let seats: [(RecordID, RecordID, Seat.Role, Bool, String, String)] = [
      ("s-moi", "moi", .viceChair, true, "Deputy Minister", "náměstek ministra"),
      ("s-molsa", "molsa", .member, true, "Head of Unit", "vedoucí oddělení"),
      ("s-mfa", "mfa", .member, true, "Director of Department", "ředitel odboru"),
      ("s-moh", "moh", .member, true, "Head of Unit", "vedoucí oddělení"),
      ("s-lastrada", "lastrada", .member, false, "Director", "ředitelka"),
    ]
    for (id, institution, role, votes, office, officeCs) in seats {
      put(id) { (seat: inout Seat) in
        seat.institution = institution
        seat.role = role
        seat.votes = votes
        seat.office = office
        seat.officeCs = officeCs
      }
    }
    put("s-moh") { (seat: inout Seat) in
      seat.institution = "moh"
      seat.office = "Head of Unit"
      seat.officeCs = "vedoucí oddělení"
      seat.from = CalendarDay(iso: "2014-10-01")
    }
  }

  private mutating func meetings() {
    put("group-11") { (meeting: inout Meeting) in
      meeting.ordinal = 11
      meeting.date = CalendarDay(iso: "2014-06-25")!
      meeting.state = .approved
      meeting.approvedAt = "group-12"
      meeting.topics = ["State of trafficking in 2013", "Training of consular staff"]
      meeting.provenance.source = "news release of 25 June 2014"
    }
    put("group-12") { (meeting: inout Meeting) in
      meeting.ordinal = 12
      meeting.date = CalendarDay(iso: "2014-12-08")!
      meeting.from = WallTime("10:02")
      meeting.to = WallTime("12:15")
      meeting.place = "Prague"
      meeting.state = .circulated
      meeting.circulated = CalendarDay(iso: "2014-12-12")
      meeting.presiding = "s-moi"
      meeting.authority = "the Minister of the Interior, 1 December 2014"
      meeting.minuteTaker = "desk officer, MoI"
      meeting.verifiers = ["Head of Unit, MoLSA", "Director, La Strada"]
    }
    put("group-13") { (meeting: inout Meeting) in
      meeting.ordinal = 13
      meeting.date = CalendarDay(iso: "2015-06-09")!
      meeting.from = WallTime("10:00")
    }
  }

  private mutating func attendance() {
    put("a-moi") { (mark: inout Attendance) in
      mark.meeting = "group-12"
      mark.member = "s-moi"
    }
    put("a-molsa") { (mark: inout Attendance) in
      mark.meeting = "group-12"
      mark.member = "s-molsa"
      mark.state = .substituted
      mark.substitute = "desk officer"
      mark.authorisation = "letter of 5 December 2014"
    }
    put("a-mfa") { (mark: inout Attendance) in
      mark.meeting = "group-12"
      mark.member = "s-mfa"
      mark.state = .remote
      mark.from = WallTime("10:20")
    }
    put("a-moh") { (mark: inout Attendance) in
      mark.meeting = "group-12"
      mark.member = "s-moh"
      mark.state = .excused
    }
    put("a-lastrada") { (mark: inout Attendance) in
      mark.meeting = "group-12"
      mark.member = "s-lastrada"
    }
    put("a-guest") { (mark: inout Attendance) in
      mark.meeting = "group-12"
      mark.institution = "moh"
      mark.person = "expert"
    }
  }

  private mutating func agenda() {
    let items: [(String, String, AgendaItemKind, RecordID?)] = [
      ("Opening", "Zahájení", .opening, nil),
      ("Check of tasks", "Kontrola úkolů", .taskCheck, "moi"),
      ("Financing of shelters", "Financování azylových domů", .discussion, "lastrada"),
      ("Interpreters for victims", "Tlumočníci pro oběti", .referred, nil),
      ("Open cases", "Otevřené případy", .discussion, "moi"),
      ("Any other business", "Různé", .anyOther, nil),
    ]
    for (index, (title, titleCs, kind, by)) in items.enumerated() {
      put(RecordID(rawValue: "group-12-i\(index + 1)")!) { (item: inout AgendaItem) in
        item.meeting = "group-12"
        item.number = index + 1
        item.title = title
        item.titleCs = titleCs
        item.itemKind = kind
        item.submittedBy = by
        item.minutes = 15
      }
    }
  }
}
