import Coordination
import Phrases
import Testing

@Suite("Values in words")
struct ValuePhrasesTests {
  @Test(
    "Every fixed word of every field is worded, each differently", arguments: RecordKind.allCases)
  func choices(_ kind: RecordKind) {
    for field in kind.fields {
      guard case .choice(let words) = field.type else { continue }
      for language in Language.allCases {
        let values = Phrases(language).values
        let shown = words.map { values.choice(kind, field.key, $0) }
        #expect(Set(shown).count == words.count, "\(kind) \(field.key) \(shown)")
        #expect(shown.allSatisfy { !$0.isEmpty })
      }
      let english = words.map { Phrases(.english).values.choice(kind, field.key, $0) }
      let czech = words.map { Phrases(.czech).values.choice(kind, field.key, $0) }
      for (left, right) in zip(english, czech) { #expect(left != right, "\(kind) \(field.key)") }
    }
  }

  @Test("Statuses and signs")
  func statuses() {
    let scale = StatusScale.czechDefault
    let czech = Phrases(.czech).values
    #expect(czech.status(.partly, scale) == "splněno částečně")
    #expect(czech.status(nil, scale) == "dosud nehodnoceno")
    #expect(czech.status("started", scale) == "started")
    #expect(czech.sign(.fulfilled, scale, unicode: true) == "✓")
    #expect(czech.sign(.fulfilled, scale, unicode: false) == "F")
    #expect(czech.sign(nil, scale, unicode: true) == "○")
  }

  @Test("Shortcuts for what is typed in code")
  func typed() {
    #expect(Phrases(.czech).values.verb(.orders) == "ukládá")
    #expect(Phrases(.english).values.role(.viceChair) == "executive vice-chair")
    #expect(Phrases(.czech).values.attendance(.absent) == "neomluven")
    #expect(Phrases(.english).values.number(1_234_567) == "1,234,567")
    #expect(Phrases(.czech).values.number(12_345) == "12 345")
    #expect(Phrases(.english).values.number(2014) == "2014")
  }
}

@Suite("Records by name and their fields as people read them")
struct RecordDisplayTests {
  private let book: Book

  init() {
    var book = Book()
    var mfa = Institution(id: "mfa")
    mfa.code = "MFA"
    mfa.codeCs = "MZV"
    mfa.name = "Ministry of Foreign Affairs"
    book.put(mfa)
    var body = Body(id: "subgroup")
    body.name = "Working Group on Victims"
    body.abbreviation = "PS"
    book.put(body)
    var seat = Seat(id: "s-mfa")
    seat.institution = "mfa"
    seat.role = .chair
    book.put(seat)
    var task = PlanTask(id: "t-1")
    task.number = "II.4"
    task.measure = "Train consular staff in recognising victims of trafficking everywhere"
    task.responsible = ["mfa"]
    task.deadline = .date(CalendarDay(iso: "2014-06-30")!)
    book.put(task)
    var meeting = Meeting(id: "group-12")
    meeting.ordinal = 12
    meeting.date = CalendarDay(iso: "2014-12-08")!
    book.put(meeting)
    var other = Meeting(id: "subgroup-3")
    other.body = "subgroup"
    other.ordinal = 3
    book.put(other)
    var resolution = Resolution(id: "group-12-2")
    resolution.meeting = "group-12"
    resolution.number = 2
    book.put(resolution)
    var evaluation = Evaluation(id: "t-1-e1")
    evaluation.task = "t-1"
    evaluation.meeting = "group-12"
    evaluation.status = .partly
    book.put(evaluation)
    self.book = book
  }

  @Test("Short names")
  func references() {
    let english = Phrases(.english).values
    let czech = Phrases(.czech).values
    #expect(czech.reference("mfa", in: book) == "MZV")
    #expect(english.reference("s-mfa", in: book) == "MFA, chair")
    #expect(english.reference("group-12", in: book) == "12th meeting")
    #expect(czech.reference("group-12", in: book) == "12. jednání")
    #expect(czech.reference("subgroup-3", in: book) == "3. jednání, PS")
    #expect(czech.reference("group-12-2", in: book) == "usnesení 2/12")
    #expect(english.reference("t-1", in: book) == "II.4 Train consular staff in recognising…")
    #expect(english.reference("t-1-e1", in: book) == "II.4, 12th meeting")
    #expect(english.reference("nobody", in: book) == "nobody")
  }

  @Test("Every record has a name, a task its whole measure")
  func titles() throws {
    let phrases = Phrases(.english).values
    let task = try #require(book.tasks["t-1"])
    #expect(phrases.title(of: task, in: book).hasSuffix("trafficking everywhere"))
    for kind in RecordKind.allCases {
      let record = kind.type.init(id: "a-record")
      #expect(!phrases.title(of: record, in: book).isEmpty, "\(kind)")
    }
  }

  @Test("Fields in the language, nothing for what is empty")
  func fields() throws {
    func shown(_ language: Language, _ key: String, _ record: any Record) throws -> String {
      let field = try #require(record.descriptions.first { $0.key == key })
      return Phrases(language).values.value(of: field, in: record, book: book)
    }
    let task = try #require(book.tasks["t-1"])
    let evaluation = try #require(book.evaluations["t-1-e1"])
    #expect(try shown(.czech, "deadline", task) == "30. 6. 2014")
    #expect(try shown(.czech, "responsible", task) == "MZV")
    #expect(try shown(.english, "calledUpon", task) == "no")
    #expect(try shown(.english, "indicator", task) == "")
    #expect(try shown(.czech, "status", evaluation) == "splněno částečně")
    #expect(try shown(.english, "task", evaluation).hasPrefix("II.4"))
    #expect(try shown(.english, "verb", Resolution(id: "r")) == "takes note of")
  }
}
