import Testing

@testable import Coordination

/// The usual order of an agenda, and items taken over into one.
struct AgendaTemplateTests {
  private func titles(_ book: Book) -> [String] { book.agenda(of: "m3").map(\.title) }

  private func item(_ kind: AgendaItemKind, _ title: String, _ subject: RecordID? = nil)
    -> AgendaItem
  {
    AgendaItem.made(.new) {
      $0.itemKind = kind
      $0.title = title
      $0.subject = subject
    }
  }

  @Test func theLinesAreRead() {
    let template = AgendaTemplate.czechDefault
    #expect(template.items.map(\.kind).first == .opening)
    #expect(template.items.map(\.kind).last == .closing)
    #expect(AgendaTemplate(lines: template.lines) == template)
    #expect(AgendaTemplate(lines: ["discussion;;A;B"]).items.first?.minutes == nil)
  }

  @Test(arguments: ["discussion;x;A;B", "nonsense;5;A;B", "discussion;5;A", "discussion;5;;B"])
  func aMalformedLineIsRefused(_ line: String) {
    var settings = Settings()
    settings.agendaTemplate.append(line)
    #expect(
      Sample.book.violations(with: settings)
        == [.of(.settings, "settings", "agendaTemplate", .field(.malformed(.lines)))])
  }

  @Test func anEmptyAgendaBeginsWithIt() throws {
    let book = try Sample.book.after(ApplyAgendaTemplate("m3"))
    #expect(titles(book) == AgendaTemplate.czechDefault.items.map(\.english))
    #expect(book.agenda(of: "m3").map(\.number) == Array(1...6))
    #expect(book.agenda(of: "m3").map(\.titleCs).last == "Závěr")
    #expect(book.agenda(of: "m3").flatMap(book.violations) == [])
    #expect(
      book.refusal(of: ApplyAgendaTemplate("m3"))
        == .of(.meeting, "m3", nil, .agendaNotEmpty))
    #expect(
      Sample.book.refusal(of: ApplyAgendaTemplate("m1"))
        == .of(.meeting, "m1", "state", .meetingState(.drafted)))
  }

  @Test func anItemComesWhereItsKindStands() throws {
    let usual = try Sample.book.after(ApplyAgendaTemplate("m3"))
    let book = try usual.after(
      TakeOverOffers(
        "m3",
        [
          item(.discussion, "Courts"), item(.previousMinutes, "Minutes of the 2nd", "m2"),
          item(.referred, "Interpreters"),
        ]))
    let kinds = book.agenda(of: "m3").map(\.itemKind)
    #expect(
      kinds == [
        .opening, .previousMinutes, .previousMinutes, .taskCheck, .information, .discussion,
        .referred, .anyOther, .closing,
      ])
    #expect(book.agenda(of: "m3").map(\.number) == Array(1...9))
    #expect(Set(book.agenda(of: "m3").map(\.id)).count == 9)
    #expect(book.agenda(of: "m3").flatMap(book.violations) == [])
  }

  @Test func numbersBeforeTheNewItemStay() throws {
    let book = try Sample.book.with(
      AgendaItem.made("m3-i1") { ($0.meeting, $0.number, $0.title) = ("m3", 3, "A") },
      AgendaItem.made("m3-i2") { ($0.meeting, $0.number, $0.title) = ("m3", 7, "B") }
    ).after(TakeOverOffers("m3", [item(.closing, "C")]))
    #expect(book.agenda(of: "m3").map(\.number) == [3, 7, 8])
  }

  @Test func nothingIsTakenOverTwice() throws {
    let book = try Sample.book.after(TakeOverOffers("m3", [item(.discussion, "Task", "t1")]))
    let again = TakeOverOffers("m3", [item(.discussion, "Other words", "t1")])
    #expect(book.refusal(of: again)?.rule == .taken(by: book.agenda(of: "m3")[0].id))
    #expect(book.refusal(of: again)?.field == "subject")
  }
}
