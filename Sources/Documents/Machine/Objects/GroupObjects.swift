public import Coordination

extension MachineObjects {
  /// An institution.
  public func object(_ institution: Institution) -> [MachineMember] {
    [
      ("id", .id(institution.id)), ("code", .string(institution.code)),
      ("name", .string(institution.name)),
      ("kind", .string(institution.institutionKind.rawValue)),
      ("codeCs", .text(institution.codeCs)), ("nameCs", .text(institution.nameCs)),
      ("email", .text(institution.email)),
    ] + ending(institution.provenance)
  }

  /// A body.
  public func object(_ body: Body) -> [MachineMember] {
    [
      ("id", .id(body.id)), ("name", .string(body.name)), ("nameCs", .text(body.nameCs)),
      ("abbreviation", .text(body.abbreviation)), ("parent", .id(body.parent)),
      ("predecessor", .id(body.predecessor)), ("founded", .day(body.founded)),
      ("dissolved", .day(body.dissolved)),
      ("resolution", resolution(body.resolutionNumber, body.resolutionDate)),
    ] + ending(body.provenance)
  }

  /// A seat.
  public func object(_ seat: Seat) -> [MachineMember] {
    [
      ("id", .id(seat.id)), ("body", .id(seat.body)), ("institution", .id(seat.institution)),
      ("office", .text(seat.office)), ("role", .string(seat.role.rawValue)),
      ("votes", .boolean(seat.votes)), ("from", .day(seat.from)), ("to", .day(seat.to)),
      ("officeCs", .text(seat.officeCs)), ("email", .text(seat.email)),
    ] + ending(seat.provenance)
  }

  /// A government resolution: its number and day, for numbers restart each year; null where unknown.
  func resolution(_ number: String?, _ day: CalendarDay?) -> MachineValue {
    if number == nil && day == nil { return .null }
    return .object([("number", .text(number)), ("date", .day(day))])
  }
}
