import Coordination

extension Demonstration {
  var attendance: [Attendance] {
    attendanceOfEleventh + excusesForTwelfth + subgroupAttendance
  }

  func attended(
    _ meeting: RecordID, _ seat: String, _ state: AttendanceState = .present,
    from: String? = nil, to: String? = nil
  ) -> Attendance {
    var attendance = Attendance(id: id("\(meeting)-\(seat)"))
    attendance.meeting = meeting
    attendance.member = id(seat)
    attendance.state = state
    attendance.from = from.map(time)
    attendance.to = to.map(time)
    attendance.provenance = say(.model(Text("The attendance is modelled.", "Účast je modelována.")))
    return attendance
  }

  private var attendanceOfEleventh: [Attendance] {
    var list = [
      "moi-vice-chair", "moi-secretary", "moj", "sppo", "icsp", "police", "gcnm", "gchr", "gceo",
      "lastrada", "magdala", "diaconia", "iom",
    ].map { attended("group-11", "group-" + $0) }
    list[0].provenance = say(.read(Reading.june2014, note: Text("Presided.", "Předsedal.")))
    list += [
      attended("group-11", "group-moi-chair", .excused),
      attended("group-11", "group-moh", .excused),
      attended("group-11", "group-meys", .absent),
      attended("group-11", "group-molsa", from: "10:20"),
      attended("group-11", "group-rr", to: "11:45"),
      substitute, guest,
    ]
    return list
  }

  private var substitute: Attendance {
    var substitute = attended("group-11", "group-mfa", .substituted)
    substitute.substitute = say(
      "Officer of the Consular Department", "pracovník konzulárního odboru")
    substitute.authorisation = say(
      "Written authorisation of 24 June 2014 for this meeting",
      "písemné pověření ze dne 24. června 2014 pro toto jednání")
    return substitute
  }

  private var guest: Attendance {
    var guest = Attendance(id: "group-11-guest-rfa")
    guest.meeting = "group-11"
    guest.institution = "rfa"
    guest.person = say(
      "Representative of the administration, for the item referred up",
      "zástupce správy k bodu postoupenému podskupinou")
    guest.from = time("11:40")
    guest.provenance = say(.model(Text("The guest is modelled.", "Host je modelován.")))
    return guest
  }

  private var excusesForTwelfth: [Attendance] {
    [
      attended("group-12", "group-moi-chair", .excused),
      attended("group-12", "group-gcnm", .excused),
    ]
  }

  private var subgroupAttendance: [Attendance] {
    let seats = ["moi-chair", "police", "rfa", "lastrada", "magdala", "iom"]
    let excused: [RecordID: String] = ["subgroup-1": "iom", "subgroup-3": "magdala"]
    return (["subgroup-1", "subgroup-2", "subgroup-3"] as [RecordID]).flatMap { meeting in
      seats.map { seat in
        attended(meeting, "subgroup-" + seat, excused[meeting] == seat ? .excused : .present)
      }
    }
  }
}
