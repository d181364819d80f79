/// The usual order of an agenda: the items that every meeting has.
public struct AgendaTemplate: Hashable, Sendable {
  /// One item of the usual order.
  public struct Item: Hashable, Sendable {
    /// What sort of item it is.
    public let kind: AgendaItemKind
    /// Minutes planned for it.
    public let minutes: Int?
    /// The English title.
    public let english: String
    /// The Czech title.
    public let czech: String
  }

  /// The items in their order.
  public let items: [Item]

  /// Reads lines `kind;minutes;English;Czech`, leaving out malformed ones.
  public init(lines: [String]) {
    items = lines.compactMap(Self.item)
  }

  /// The lines that `init(lines:)` reads.
  public var lines: [String] {
    items.map {
      [$0.kind.rawValue, $0.minutes.map(String.init) ?? "", $0.english, $0.czech]
        .joined(separator: ";")
    }
  }

  private static func item(_ line: String) -> Item? {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let kind = AgendaItemKind(rawValue: parts[0].trimmed),
      !parts[2].isEmpty, !parts[3].isEmpty
    else { return nil }
    let minutes = Int(parts[1].trimmed)
    guard minutes.map({ (0...1440).contains($0) }) ?? parts[1].trimmed.isEmpty else { return nil }
    return Item(kind: kind, minutes: minutes, english: parts[2], czech: parts[3])
  }

  /// The order of a Czech body's agenda; the items of the day come before any other business.
  public static let czechDefault = AgendaTemplate(lines: [
    "opening;10;Opening, quorum, verifiers;Zahájení, usnášeníschopnost, volba ověřovatelů",
    "previousMinutes;5;Approval of the previous minutes;Schválení zápisu z minulého jednání",
    "taskCheck;30;Check of tasks;Kontrola úkolů",
    "information;25;Members' mutual information;Vzájemné informace členů",
    "anyOther;10;Any other business;Různé",
    "closing;5;Closing;Závěr",
  ])
}

extension Settings {
  /// The usual order of an agenda, the Czech one where the settings state none.
  public var usualOrder: AgendaTemplate {
    let stated = AgendaTemplate(lines: agendaTemplate)
    return stated.items.isEmpty ? .czechDefault : stated
  }
}

/// Begins the agenda of a meeting with the usual order.
public struct ApplyAgendaTemplate: Change {
  /// The meeting.
  public var meeting: RecordID

  /// Begins the agenda of a meeting.
  public init(_ meeting: RecordID) {
    self.meeting = meeting
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let meeting = book.meetings[meeting] else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    guard book.agenda(of: meeting.id).isEmpty else {
      throw RuleViolation(meeting, nil, .agendaNotEmpty)
    }
    let items = book.settings.usualOrder.items.map { line in
      var item = AgendaItem(id: .new)
      item.meeting = meeting.id
      item.itemKind = line.kind
      item.minutes = line.minutes
      item.title = line.english
      item.titleCs = line.czech
      return item
    }
    return try TakeOverOffers(meeting.id, items).edits(in: book, context)
  }
}
