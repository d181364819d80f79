import Coordination
import Demonstration
import Testing

/// The demonstration keeps every rule and tells one coherent story on its day.
@Suite struct DemonstrationTests {
  static let records = Demonstration.records()
  static let book = book(in: .english)

  static func book(in language: Language) -> Book {
    var book = Book()
    for record in Demonstration.records(in: language) { book.put(record) }
    return book
  }

  let records = Self.records
  let book = Self.book
  let day = Demonstration.day

  @Test func idsAreUniqueAndRulesAreKept() {
    #expect(Set(records.map(\.id)).count == records.count)
    for language in Language.allCases {
      let book = Self.book(in: language)
      for record in Demonstration.records(in: language) {
        #expect(book.violations(of: record) == [], "\(record.id)")
      }
    }
  }

  @Test func everyRecordSaysWhereItComesFrom() {
    for record in records {
      let provenance = record.provenance
      #expect(provenance.source != nil || provenance.modelled, "\(record.id)")
      if provenance.modelled { #expect(provenance.note != nil, "\(record.id)") }
    }
  }

  @Test func everyTextWithTwoLanguagesHasBoth() {
    for record in records {
      for key in record.descriptions.map(\.key) where record.descriptions.contains(key + "Cs") {
        if record.value(key) != nil { #expect(record.value(key + "Cs") != nil, "\(record.id)") }
      }
    }
  }

  @Test func recordsSurviveTheirPropertyListForm() throws {
    func survives<R: Record>(_ record: R) throws -> Bool {
      try R(id: record.id, propertyValues: record.propertyValues) == record
    }
    for record in records { #expect(try survives(record), "\(record.id)") }
  }

  @Test func countsOfEachKind() {
    let counts = Dictionary(grouping: records, by: \.kind).mapValues(\.count)
    #expect(counts[.settings] == 1)
    #expect(counts[.institution] == 24)
    #expect(counts[.body] == 4)
    #expect(counts[.member] == 25)
    #expect(counts[.policy] == 6)
    #expect(counts[.task] == 43)
    #expect(counts[.evaluation] == 53)
    #expect(counts[.stateReport] == 30)
    #expect(counts[.meeting] == 15)
    #expect(counts[.agendaItem] == 30)
    #expect(counts[.attendance] == 40)
    #expect(counts[.entry] == 60)
    #expect(counts[.resolution] == 6)
    #expect(counts[.item] == 10)
    #expect(counts[.gap] == 7)
    #expect(counts[.source] == 14)
    #expect(counts[.figure] == 57)
  }

  @Test func meetingsFallOnWorkingDays() {
    for meeting in book.meetings.rows {
      #expect(book.settings.workingDays.isWorking(meeting.date), "\(meeting.id)")
    }
  }

  @Test func nothingOpenRefersToSomethingRestricted() {
    let restricted = records.filter(\.restricted)
    #expect(restricted.count >= 5)
    for record in restricted {
      let open = book.references(to: record.id).filter { !$0.restricted }
      #expect(open.isEmpty, "\(record.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func noPersonIsNamed(in language: Language) {
    let book = Self.book(in: language)
    let titles = ["Mgr.", "Ing.", "JUDr.", "PhDr.", "Bc.", "Ph.D.", "Mr ", "Mrs ", "Ms ", "Dr."]
    for record in Demonstration.records(in: language) {
      let text = "\(record.propertyValues)"
      for title in titles { #expect(!text.contains(title), "\(record.id)") }
    }
    // Whoever took part is told by office or department, never by name.
    let offices =
      switch language {
      case .english: ["Officer", "Representative", "Office", "Department", "Director"]
      case .czech: ["pracovník", "zástupce", "sekretariát", "odbor", "ředitel"]
      }
    for attendance in book.attendance.rows {
      for person in [attendance.person, attendance.substitute].compactMap(\.self) {
        #expect(offices.contains { person.contains($0) }, "\(attendance.id)")
      }
    }
    for meeting in book.meetings.rows {
      for person in meeting.verifiers + [meeting.minuteTaker].compactMap(\.self) {
        #expect(offices.contains { person.contains($0) }, "\(meeting.id)")
      }
    }
  }
}

extension [FieldDescription] {
  fileprivate func contains(_ key: String) -> Bool { contains { $0.key == key } }
}

/// The demonstration tells the same in both languages, each in its own words.
@Suite struct DemonstrationLanguagesTests {
  /// One field of one record in both languages.
  private struct Field {
    var record: RecordID
    var description: FieldDescription
    var english: PropertyValue?
    var czech: PropertyValue?
    var name: String { "\(record) \(description.key)" }
  }

  private let fields: [Field] = {
    let pairs = zip(Demonstration.records(in: .english), Demonstration.records(in: .czech))
    return pairs.flatMap { english, czech in
      english.descriptions.map { description in
        Field(
          record: english.id, description: description, english: english.value(description.key),
          czech: czech.value(description.key))
      }
    }
  }()

  /// Fields of text that a record has in both languages, or whose words belong to no language.
  private func isTheSame(_ field: Field) -> Bool {
    let both = ["code", "contact", "indicator", "measure", "name", "office", "title"]
    let neutral = ["abbreviation", "agendaTemplate", "number", "resolutionNumber", "scale", "year"]
    let key = field.description.key
    if key == "indicator" { return field.record.rawValue.hasPrefix("fig-") }
    return key.contains("Cs") || both.contains(key) || neutral.contains(key)
  }

  /// Texts that are rightly the same: a state, a currency, an address, a placement's own name.
  private let untranslated = [
    "RO 39, BG 2, SK 1, CZ 1", "USD", "https://www.mvcr.cz", "Tier 1", "Tier 2",
  ]

  @Test func recordsAreTheSame() {
    let czech = Demonstration.records(in: .czech)
    let english = Demonstration.records(in: .english)
    #expect(czech.map(\.id) == english.map(\.id))
    #expect(czech.map(\.kind) == english.map(\.kind))
    #expect(Demonstration.records().map(\.propertyValues) == english.map(\.propertyValues))
  }

  @Test func whatIsNoTextIsTheSame() {
    for field in fields {
      switch field.description.type {
      case .text, .longText, .lines:
        if isTheSame(field) { #expect(field.english == field.czech, "\(field.name)") }
      case .deadline where field.english?.text?.hasPrefix("event:") == true:
        #expect(field.czech?.text?.hasPrefix("event:") == true, "\(field.name)")
      default:
        #expect(field.english == field.czech, "\(field.name)")
      }
    }
  }

  @Test func everyTextIsTranslated() {
    var translated = 0
    for field in fields where !isTheSame(field) {
      let english = texts(of: field.english, as: field.description.type)
      let czech = texts(of: field.czech, as: field.description.type)
      #expect(english.count == czech.count, "\(field.name)")
      for (one, other) in zip(english, czech) {
        #expect(!other.isEmpty, "\(field.name)")
        if untranslated.contains(one) || !one.contains(where: \.isLetter) {
          #expect(one == other, "\(field.name)")
        } else {
          #expect(one != other, "\(field.name): \(one)")
          translated += 1
        }
      }
    }
    #expect(translated > 900)
  }

  @Test func addressesAndFiguresStayInTheCzechWords() {
    // Whatever is printed in digits in English is in the Czech text too, and every address.
    for field in fields where !isTheSame(field) {
      let english = texts(of: field.english, as: field.description.type).joined(separator: " ")
      let czech = texts(of: field.czech, as: field.description.type).joined(separator: " ")
      for word in english.split(separator: " ") where word.hasPrefix("http") {
        #expect(czech.contains(word), "\(field.name)")
      }
      let digits = czech.filter { !$0.isWhitespace }
      for number in english.split(whereSeparator: { !$0.isNumber }) where number.count > 1 {
        #expect(digits.contains(number), "\(field.name): \(number)")
      }
    }
  }

  /// The words of a field, none where it holds no free text.
  private func texts(of value: PropertyValue?, as type: FieldType) -> [String] {
    switch (type, value) {
    case (.text, .string(let text)), (.longText, .string(let text)): [text]
    case (.lines, .array(let lines)): lines.compactMap(\.text)
    case (.deadline, .string(let text)) where text.hasPrefix("event:"): [String(text.dropFirst(6))]
    default: []
    }
  }
}

/// What the overview shows on 1 December 2014.
@Suite struct DemonstrationDayTests {
  let book = DemonstrationTests.book
  let day = Demonstration.day

  private func ids(where condition: (TaskStanding) -> Bool) -> [String] {
    book.tasksInOrder.filter { condition(book.standing(of: $0, on: day)) }.map(\.id.rawValue)
  }

  @Test func threeTasksAreOverdue() {
    #expect(ids(where: \.isOverdue) == ["nap-2012-i-4", "nap-2012-iii-1", "nap-2012-iii-2"])
  }

  @Test func sixTasksAreDueSoon() {
    let limit = day.adding(book.settings.dueSoonDays, .days)
    let soon = ids { standing in
      guard let due = standing.due,
        standing.status != .fulfilled || standing.deadline.kind == .annual
      else { return false }
      return due >= day && due <= limit
    }
    #expect(
      soon == [
        "nap-2008-i-2", "nap-2012-i-3", "nap-2012-ii-3", "nap-2012-iv-3", "nap-2012-iv-5",
        "group-11-task-1",
      ])
  }

  @Test func theGroupBecameFormalFiftyOneDaysLate() {
    let standing = book.standing(of: book.tasks["nap-2008-i-1"]!, on: day)
    #expect(standing.status == .fulfilled)
    #expect(standing.daysLate == 51)
    #expect(book.standing(of: book.tasks["nap-2012-ii-2"]!, on: day).daysLate == 11)
  }

  @Test func minutesOfTheEleventhWaitAndTheTwelfthIsNotConvened() {
    #expect(
      book.meetings(of: "group").filter(\.state.awaitsApproval).map(\.id) == ["group-11"])
    let next = book.nextMeeting(of: "group", from: day)
    #expect(next?.id == "group-12")
    #expect(next?.invited == nil)
    #expect(
      next.map { book.settings.workingDays.day(10, before: $0.date) }
        == CalendarDay(iso: "2014-11-24"))
    #expect(next.map { book.settings.workingDays.count(from: day, to: $0.date) } == 5)
    #expect(book.meetingsHeld(by: "group", in: 2014, until: day).count == 1)
    #expect(book.agenda(of: "group-12").count == 8)
  }

  @Test func oneItemIsReferredUp() {
    #expect(book.items.rows.filter { $0.state == .referred }.map(\.id) == ["item-7"])
    #expect(Set(book.items.rows.map(\.state)) == Set(SubgroupItemState.allCases))
  }

  @Test func threeInstitutionsHaveNotReported() {
    var silent: Set<String> = []
    let since = book.meetings["group-11"]!.date
    for task in book.tasks.rows where task.plan == "strategy-2012" {
      if book.standing(of: task, on: day).status == .fulfilled && task.deadline.kind == .date {
        continue
      }
      let reported = book.reports(on: task.id, until: day).filter { $0.date > since }
      for institution in task.responsible
      where !reported.contains(where: { $0.institution == institution }) {
        silent.insert(institution.rawValue)
      }
    }
    #expect(silent == ["moj", "mfa", "molsa"])
  }

  @Test func oneReportDiffersFromTheVerdict() {
    let differing = book.tasksInOrder.flatMap { task in
      let verdict = book.standing(of: task, on: day).status
      return book.latestReports(on: task.id, until: day)
        .filter { verdict != nil && $0.status != verdict }.map(\.id.rawValue)
    }
    #expect(differing == ["nap-2012-ii-4-iom-2014-11-28"])
  }

  @Test func verdictsFollowOneAnother() throws {
    for task in book.tasks.rows {
      var previous: StatusCode?
      for evaluation in book.allEvaluations(of: task.id) {
        #expect(evaluation.previous == previous, "\(evaluation.id)")
        if evaluation.status != .unchanged { previous = evaluation.status }
      }
    }
  }

  @Test func votesWereTakenUnderTheNumbersTheyState() {
    for resolution in book.resolutions(of: "group-11") {
      let quorum = book.quorum(of: book.meetings["group-11"]!, at: resolution.time)
      #expect(resolution.presentAtVote == quorum.present)
      #expect(resolution.quorumNeeded == quorum.needed)
      #expect(quorum.isReached)
    }
  }

  @Test func tasksOfMeetingsAndTheirEntriesLeadToEachOther() {
    let promise = book.tasks["group-11-task-2"]
    #expect(book.entries[promise?.origin]?.subject == promise?.id)
    let times = book.entries(of: "group-11").compactMap(\.time)
    #expect(times == times.sorted())
    for evaluation in book.evaluations.rows where evaluation.meeting == "group-11" {
      #expect(book.entries(of: "group-11").contains { $0.subject == evaluation.id })
    }
  }
}
