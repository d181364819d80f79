import Coordination

extension Demonstration {
  static var attendance: [Attendance] {
    attendanceOfEleventh + excusesForTwelfth + subgroupAttendance
  }

  static func attended(
    _ meeting: RecordID, _ seat: String, _ state: AttendanceState = .present,
    from: String? = nil, to: String? = nil
  ) -> Attendance {
    var attendance = Attendance(id: id("\(meeting)-\(seat)"))
    attendance.meeting = meeting
    attendance.member = id(seat)
    attendance.state = state
    attendance.from = from.map(time)
    attendance.to = to.map(time)
    attendance.provenance = .model("The attendance is modelled.")
    return attendance
  }

  private static var attendanceOfEleventh: [Attendance] {
    var list = [
      "moi-vice-chair", "moi-secretary", "moj", "sppo", "icsp", "police", "gcnm", "gchr", "gceo",
      "lastrada", "magdala", "diaconia", "iom",
    ].map { attended("group-11", "group-" + $0) }
    list[0].provenance = .read(Reading.june2014, note: "Presided.")
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

  private static var substitute: Attendance {
    var substitute = attended("group-11", "group-mfa", .substituted)
    substitute.substitute = "Officer of the Consular Department"
    substitute.authorisation = "Written authorisation of 24 June 2014 for this meeting"
    return substitute
  }

  private static var guest: Attendance {
    var guest = Attendance(id: "group-11-guest-rfa")
    guest.meeting = "group-11"
    guest.institution = "rfa"
    guest.person = "Representative of the administration, for the item referred up"
    guest.from = time("11:40")
    guest.provenance = .model("The guest is modelled.")
    return guest
  }

  private static var excusesForTwelfth: [Attendance] {
    [
      attended("group-12", "group-moi-chair", .excused),
      attended("group-12", "group-gcnm", .excused),
    ]
  }

  private static var subgroupAttendance: [Attendance] {
    let seats = ["moi-chair", "police", "rfa", "lastrada", "magdala", "iom"]
    let excused: [RecordID: String] = ["subgroup-1": "iom", "subgroup-3": "magdala"]
    return (["subgroup-1", "subgroup-2", "subgroup-3"] as [RecordID]).flatMap { meeting in
      seats.map { seat in
        attended(meeting, "subgroup-" + seat, excused[meeting] == seat ? .excused : .present)
      }
    }
  }
}
