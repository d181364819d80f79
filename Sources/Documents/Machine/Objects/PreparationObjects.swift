public import Coordination

extension MachineObjects {
  /// A material of a meeting.
  public func object(_ material: Material) -> [MachineMember] {
    [
      ("id", .id(material.id)), ("meeting", .id(material.meeting)), ("item", .id(material.item)),
      ("title", .string(material.title)), ("owner", .id(material.owner)),
      ("due", .day(book.dueDay(of: material))), ("received", .day(material.received)),
      ("file", .text(material.file)), ("restricted", .boolean(material.restricted)),
    ] + ending(material.provenance)
  }

  /// A time limit of a meeting.
  public func object(_ limit: MeetingLimit) -> [MachineMember] {
    [
      ("meeting", .id(limit.meeting)), ("limit", .string(limit.kind.rawValue)),
      ("due", .day(limit.day)), ("done", .day(limit.done)),
      ("state", .string(limit.state.rawValue)),
    ]
  }
}
