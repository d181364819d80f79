public import Coordination

extension ValuePhrases {
  /// The short name of a record for people: a code, a number, a citation or a title; the id where it is
  /// not in the book.
  public func reference(_ id: RecordID, in book: Book) -> String {
    guard let record = book.record(id) else { return id.rawValue }
    let name = short(record, book)
    return name.isEmpty ? id.rawValue : name
  }

  /// The name of a record where it stands alone, as at the head of a page.
  public func title(of record: any Record, in book: Book) -> String {
    let title = whole(record, book)
    return title.isEmpty ? record.id.rawValue : title
  }

  private func whole(_ record: any Record, _ book: Book) -> String {
    switch record {
    case let record as Institution:
      "\(record.code(in: language)) – \(record.name(in: language))"
    case let record as Seat:
      [short(record, book), record.office(in: language)].compactMap(\.self).joined(separator: " – ")
    case let record as PolicyDocument:
      record.from == nil && record.to == nil
        ? record.title(in: language)
        : "\(record.title(in: language)) (\(phrases.dates.period(record)))"
    case let record as PlanTask:
      [record.number, record.measure(in: language)].compactMap(\.self).joined(separator: " ")
    case let record as Meeting:
      "\(meeting(record, book)), \(phrases.dates.short(record.date))"
    case let record as Resolution:
      // The points of a resolution begin with verbs of their own.
      ([
        short(record, book).capitalizedFirst, "–", record.points == nil ? verb(record.verb) : "",
      ]
        + [record.addressees.map { reference($0, in: book) }.joined(separator: ", "), record.text])
        .filter { !$0.isEmpty }.joined(separator: " ")
    case let record as MinutesEntry:
      "\(short(record, book)): \(record.text)"
    default: short(record, book).capitalizedFirst
    }
  }

  var language: Language { phrases.language }

  private func short(_ record: any Record, _ book: Book) -> String {
    switch record {
    case is Settings: phrases.kinds.singular(.settings)
    case let record as Institution: record.code(in: language)
    case let record as Body: record.name(in: language)
    case let record as Seat: "\(institution(record.institution, book)), \(role(record.role))"
    case let record as PolicyDocument: record.title(in: language)
    case let record as PlanTask: task(record)
    case let record as Evaluation:
      "\(number(of: record.task, book)), \(reference(record.meeting, in: book))"
    case let record as StateReport:
      "\(number(of: record.task, book)), \(institution(record.institution, book)), "
        + phrases.dates.short(record.date)
    case let record as Meeting: meeting(record, book)
    case let record as AgendaItem:
      "\(phrases.say("item", "bod")) \(record.number), \(record.title(in: language))"
    case let record as Attendance: attendance(record, book)
    case let record as MinutesEntry:
      "\(reference(record.meeting, in: book)), "
        + phrases.say("entry \(record.sequence)", "\(record.sequence). položka zápisu")
    case let record as Resolution: resolution(record, in: book)
    case let record as WrittenBallot:
      [
        reference(record.resolution, in: book),
        institution(book.seats[record.member]?.institution ?? record.member, book),
        ballot(record.vote),
      ].joined(separator: ", ")
    case let record as SubgroupItem:
      [record.number.map(String.init), record.title(in: language)].compactMap(\.self)
        .joined(separator: " ")
    case let record as Gap: record.title(in: language)
    case let record as Material: record.title
    case let record as InformationSource: record.name(in: language)
    case let record as Figure:
      "\(language == .czech ? record.indicatorCs ?? record.indicator : record.indicator), "
        + record.year
    case let record as MinutesVersion:
      phrases.comments.versionName(record, reference(record.meeting, in: book))
    case let record as MinutesComment: phrases.comments.commentName(record, in: book)
    case let record as Erratum:
      phrases.comments.erratumName(record, reference(record.meeting, in: book))
    default: record.id.rawValue
    }
  }

  private func institution(_ id: RecordID, _ book: Book) -> String {
    book.institutions[id]?.code(in: language) ?? id.rawValue
  }

  /// The number of a task and the beginning of what is to be done.
  private func task(_ task: PlanTask) -> String {
    let start = beginning(of: task.measure(in: language), 40)
    return [task.number, start].compactMap(\.self).joined(separator: " ")
  }

  /// The number of a task, or the beginning of what is to be done where it has none.
  public func number(of task: RecordID, _ book: Book) -> String {
    guard let task = book.tasks[task] else { return task.rawValue }
    return task.number ?? beginning(of: task.measure(in: language), 30)
  }

  /// The beginning of a text, cut after a word and marked where it is cut.
  public func beginning(of text: String, _ limit: Int) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit - 1)
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    let trailing: Set<Character> = [",", ";", ":", ".", " "]
    return String(words.reversed().drop { trailing.contains($0) }.reversed()) + "…"
  }

  /// A meeting by its ordinal; one of another body than the group says which.
  private func meeting(_ meeting: Meeting, _ book: Book) -> String {
    let name = phrases.meeting(meeting.ordinal)
    guard meeting.body != book.settings.group, let body = book.bodies[meeting.body] else {
      return name
    }
    return "\(name), \(body.abbreviation ?? body.name(in: language))"
  }

  private func attendance(_ record: Attendance, _ book: Book) -> String {
    let who =
      book.seats[record.member].map { institution($0.institution, book) }
      ?? record.institution.map { institution($0, book) } ?? record.person ?? phrases.notStated
    return "\(who), \(reference(record.meeting, in: book))"
  }
}
