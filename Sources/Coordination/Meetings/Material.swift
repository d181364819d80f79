/// A material of a meeting: who owes it by when, when it came, and the file that is kept of it.
public struct Material: Record {
  public static let kind = RecordKind.material

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting it is for.
  public var meeting: RecordID = "unknown"
  /// The agenda item it belongs to.
  public var item: RecordID?
  /// What it is called.
  public var title = ""
  /// The institution that owes it.
  public var owner: RecordID?
  /// The day it is due, where that is another than the meeting's limit for materials.
  public var due: CalendarDay?
  /// The day it came.
  public var received: CalendarDay?
  /// The name of the file that the workspace keeps.
  public var file: String?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Material>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("item", \.item, .reference([.agendaItem])),
      .field("title", \.title, .text, required: true),
      .field("owner", \.owner, .reference([.institution])),
      .field("due", \.due, .day),
      .field("received", \.received, .day),
      .field("restricted", \.isRestricted, .flag),
      .field("file", \.file, .text, entered: false),
    ] + provenanceFields
}

extension Material {
  /// Whether it had come by a day.
  public func isIn(on day: CalendarDay) -> Bool { received.map { $0 <= day } ?? false }
}

extension Book {
  /// The materials of a meeting, in the order of its agenda.
  public func materials(of meeting: RecordID) -> [Material] {
    let rows = materialsOfMeeting[meeting].compactMap { materials[$0] }
    guard rows.count > 1 else { return rows }
    return rows.map { (agendaItems[$0.item]?.number ?? 0, NaturalOrder.key($0.id.rawValue), $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// The materials of an agenda item.
  public func materials(of item: AgendaItem) -> [Material] {
    materials(of: item.meeting).filter { $0.item == item.id }
  }

  /// The day by which a material is due: its own, or the meeting's limit.
  public func dueDay(of material: Material) -> CalendarDay? {
    material.due
      ?? meetings[material.meeting].map {
        settings.workingDays.day(settings.materialDays, before: $0.date)
      }
  }

  func violations(of material: Material) -> [RuleViolation] {
    var check = RuleCheck(material)
    if let item = agendaItems[material.item], item.meeting != material.meeting {
      check.refuse("item", .otherMeeting(item.meeting))
    }
    if let file = material.file, !KeptFileName.isPlain(file) {
      check.refuse("file", .field(.malformed(.text)))
    }
    return check.found
  }
}
