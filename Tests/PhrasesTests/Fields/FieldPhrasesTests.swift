import Coordination
import Testing

@testable import Phrases

@Suite("The names of fields")
struct FieldPhrasesTests {
  @Test(
    "Every field of every kind has a name of its own in both languages",
    arguments: RecordKind.allCases)
  func everyFieldIsNamed(_ kind: RecordKind) throws {
    let phrases = Phrases(.english).fields
    for field in kind.fields {
      let words = try #require(
        phrases.own(kind, field.key), "\(kind) \(field.key) has no name")
      #expect(!words.english.isEmpty && !words.czech.isEmpty)
      #expect(words.english != field.key && words.czech != field.key, "\(kind) \(field.key)")
      #expect(words.english.first?.isUppercase == true, "\(kind) \(field.key)")
      #expect(words.czech.first?.isUppercase == true, "\(kind) \(field.key)")
    }
  }

  @Test("No two fields of a kind have the same name", arguments: RecordKind.allCases)
  func namesDiffer(_ kind: RecordKind) {
    for language in Language.allCases {
      let labels = kind.fields.map { Phrases(language).fields.label(kind, $0.key) }
      #expect(Set(labels).count == labels.count, "\(language) \(labels)")
    }
  }

  @Test("A field that a kind does not have is called by its key")
  func unknownField() {
    #expect(Phrases(.czech).fields.own(.task, "place") == nil)
    #expect(Phrases(.czech).fields.label(.task, "place") == "place")
    #expect(Phrases(.czech).fields.label(.task, "deadline") == "Termín")
    #expect(Phrases(.english).fields.label(.evaluation, "newDeadline") == "New deadline")
  }

  @Test("Hints say what may be typed")
  func hints() {
    #expect(Phrases(.english).fields.hint(.day) == "30.6.2008, 2008-06-30, +3w, today")
    #expect(Phrases(.czech).fields.hint(.flag) == "ano nebo ne")
    #expect(
      Phrases(.czech).fields.hint(.references([.institution]))
        == "instituce: zkratka, číslo nebo id, více s čárkami")
  }

  @Test("What the day hint says can be typed")
  func hintsAreTrue() {
    let today = CalendarDay(iso: "2014-12-01")!
    for language in Language.allCases {
      for example in Phrases(language).fields.hint(.day).split(separator: ",") {
        #expect(DayInput(today: today).day(String(example)) != nil, "\(example)")
      }
    }
  }
}
