import Testing

@testable import Coordination

/// A small group of 2014 that the tests start from.
enum Sample {
  static let today = day("2014-12-01")

  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso)! }

  static func time(_ text: String) -> WallTime { WallTime(text)! }

  static func context(_ day: String = "2014-12-01", _ time: String = "10:00") -> ChangeContext {
    ChangeContext(today: Sample.day(day), now: Sample.time(time))
  }

  /// Four seats, three with a vote; meeting 1 drafted, meeting 2 in session, meeting 3 to come.
  static let book: Book = {
    var book = Book()
    let records: [any Record] =
      institutions + bodies + seats + plans + meetings + [
        AgendaItem.made("m2-i1") {
          $0.meeting = "m2"
          $0.number = 1
          $0.title = "Check of tasks"
          $0.titleCs = "Kontrola úkolů"
        },
        AgendaItem.made("m2-i2") {
          $0.meeting = "m2"
          $0.number = 2
          $0.title = "Any other business"
          $0.titleCs = "Různé"
        },
      ]
    for record in records { book.put(record) }
    return book
  }()

  private static let institutions: [any Record] = [
    institution("moi", "MoI", "MV", "Ministry of the Interior", "Ministerstvo vnitra"),
    institution("mfa", "MFA", "MZV", "Ministry of Foreign Affairs", "Ministerstvo zahraničí"),
    institution("mls", "MLSA", "MPSV", "Ministry of Labour", "Ministerstvo práce"),
    institution("las", "LS", "LSČ", "La Strada", "La Strada Česko"),
    Institution.made("gov") {
      $0.code = "GOV"
      $0.name = "Members of the Government"
      $0.institutionKind = .collective
    },
  ]

  private static func institution(
    _ id: RecordID, _ code: String, _ codeCs: String, _ name: String, _ nameCs: String
  ) -> Institution {
    Institution.made(id) {
      $0.code = code
      $0.codeCs = codeCs
      $0.name = name
      $0.nameCs = nameCs
    }
  }

  private static let bodies: [any Record] = [
    Body.made("group") { $0.name = "Coordination Group" },
    Body.made("subgroup") {
      $0.name = "Working Group on Victims"
      $0.parent = "group"
    },
  ]

  private static let seats: [any Record] = [
    Seat.made("s-moi") {
      $0.institution = "moi"
      $0.role = .chair
    },
    Seat.made("s-mfa") { $0.institution = "mfa" },
    Seat.made("s-mls") { $0.institution = "mls" },
    Seat.made("s-las") {
      $0.institution = "las"
      $0.role = .guest
      $0.votes = false
    },
    Seat.made("sub-las") {
      $0.body = "subgroup"
      $0.institution = "las"
    },
  ]

  private static let plans: [any Record] = [
    PolicyDocument.made("ns-2008") {
      $0.title = "National Strategy"
      $0.from = day("2008-01-23")
      $0.to = day("2011-12-31")
    },
    PolicyDocument.made("ns-2012") {
      $0.title = "National Strategy"
      $0.from = day("2012-01-01")
      $0.to = day("2015-12-31")
      $0.predecessor = "ns-2008"
    },
    PlanTask.made("t1") {
      $0.plan = "ns-2008"
      $0.number = "II.4"
      $0.measure = "Found the group"
      $0.responsible = ["mfa"]
      $0.cooperating = ["mls"]
      $0.deadline = .date(day("2008-06-30"))
    },
  ]

  private static let meetings: [any Record] = [
    meeting("m1", 1, "2014-05-12", .drafted), meeting("m2", 2, "2014-12-01", .inSession),
    meeting("m3", 3, "2015-05-11", .planned),
  ]

  static func meeting(
    _ id: RecordID, _ ordinal: Int, _ date: String, _ state: MeetingState
  ) -> Meeting {
    Meeting.made(id) {
      $0.ordinal = ordinal
      $0.date = day(date)
      $0.state = state
    }
  }

  static func evaluation(
    _ id: RecordID, at meeting: RecordID, _ status: StatusCode = .partly,
    of task: RecordID = "t1", _ fill: (inout Evaluation) -> Void = { _ in }
  ) -> Evaluation {
    Evaluation.made(id) {
      $0.task = task
      $0.meeting = meeting
      $0.status = status
      fill(&$0)
    }
  }
}

extension Record {
  /// A record with what a test needs filled in.
  static func made(_ id: RecordID, _ fill: (inout Self) -> Void) -> Self {
    var record = Self(id: id)
    fill(&record)
    return record
  }

  /// The record with something else.
  func with(_ change: (inout Self) -> Void) -> Self {
    var record = self
    change(&record)
    return record
  }
}

extension Book {
  /// The book with some more records, or others of the same ids.
  func with(_ records: any Record...) -> Book {
    var book = self
    for record in records { book.put(record) }
    return book
  }

  /// The book as a change leaves it.
  func after(
    _ change: some Change, _ context: ChangeContext = Sample.context()
  ) throws -> Book {
    var book = self
    for edit in try change.edits(in: self, context) {
      if let record = edit.after { book.put(record) } else { book.remove(edit.id) }
    }
    return book
  }

  /// Why a change is refused, nil where it is not.
  func refusal(
    of change: some Change, _ context: ChangeContext = Sample.context()
  ) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try change.edits(in: self, context)
      return nil
    } catch {
      return error
    }
  }

  /// What a record breaks once it is in the book.
  func violations(with record: any Record) -> [RuleViolation] {
    with(record).violations(of: record)
  }
}

extension RuleViolation {
  /// A violation in one line of a test.
  static func of(
    _ kind: RecordKind?, _ record: String, _ field: String?, _ rule: Rule
  ) -> RuleViolation {
    RuleViolation(kind: kind, record: record, field: field, rule: rule)
  }
}
