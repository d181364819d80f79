import Coordination
import Phrases
import Testing

@Suite("What a rule refuses, in words")
struct RulePhrasesTests {
  private static let rules: [Rule] = [
    .field(.required), .field(.malformed(.text)), .field(.malformed(.longText)),
    .field(.malformed(.email)), .field(.malformed(.day)), .field(.malformed(.time)),
    .field(.malformed(.integer)), .field(.malformed(.flag)), .field(.malformed(.deadline)),
    .field(.malformed(.status)), .field(.malformed(.choice(["one", "two"]))),
    .field(.malformed(.reference([.task]))), .field(.malformed(.references([.task]))),
    .field(.malformed(.lines)), .unknownField(known: ["a", "b"]), .repeatedField, .malformedID,
    .idTaken, .notFound, .ambiguous(["a", "b"]), .wrongKind(.task, wanted: [.meeting, .gap]),
    .missingReference("moi"), .referredTo(by: "moi", .institution),
    .referredTo(by: "moi", .institution, others: 3), .circular, .taken(by: "moi"),
    .endBeforeStart("2014-12-08"), .officeHeld(by: "moi"), .outOfRange(1...3),
    .outOfRange(0...Int.max), .notOnScale(["fulfilled"]),
    .beforeMeeting(CalendarDay(iso: "2014-12-08")!), .inFuture(CalendarDay(iso: "2014-12-09")!),
    .meetingState(.cancelled), .ledger, .notASeat("moi"), .noVote("moi"), .absent("moi"),
    .votedTwice("moi"), .votesDiffer(counted: 3, named: 2), .tooManyVotes(cast: 9, present: 8),
    .notYours("moi"), .readOnly, .newerSchema(9), .nothingToUndo, .alreadyReferred,
    .notResponsible("moi"), .notAYear, .otherMeeting("moi"),
    .stateCannotFollow("approved", after: "planned"),
  ]

  @Test("Every rule has its own words in both languages, on one line")
  func everyRule() {
    for language in Language.allCases {
      let sentences = Self.rules.map { rule in
        Phrases(language).rules.sentence(
          RuleViolation(kind: .meeting, record: "group-12", field: "state", rule: rule))
      }
      #expect(Set(sentences).count == Self.rules.count)
      for sentence in sentences {
        #expect(sentence.contains("group-12") && sentence.contains("state"))
        #expect(!sentence.contains("\n") && !sentence.contains("  "))
      }
    }
    for rule in Self.rules {
      let violation = RuleViolation(kind: nil, record: "", field: nil, rule: rule)
      let english = Phrases(.english).rules.sentence(violation)
      #expect(!english.isEmpty && english != Phrases(.czech).rules.sentence(violation))
    }
  }

  @Test("A sentence names the record, the field and the rule")
  func whole() {
    let violation = RuleViolation(
      kind: .task, record: "nap08-i-1", field: "deadline", rule: .field(.malformed(.deadline)))
    #expect(
      Phrases(.english).rules.sentence(violation)
        == "task nap08-i-1, field deadline: must be a date like 2014-06-30, annual:06-30,"
        + " continuous, event:TEXT, from:2008 or unknown")
    #expect(
      Phrases(.czech).rules.sentence(violation)
        == "úkol nap08-i-1, pole deadline (termín): musí být datum jako 2014-06-30, annual:06-30,"
        + " continuous, event:TEXT, from:2008 nebo unknown")
  }

  @Test("With the book at hand other records are called by name")
  func names() {
    var book = Book()
    var moi = Institution(id: "moi")
    moi.code = "MoI"
    book.put(moi)
    let violation = RuleViolation(
      kind: .stateReport, record: "r", field: nil, rule: .notYours("moi"))
    #expect(
      Phrases(.english).rules.sentence(violation, book: book)
        == "own report r: MoI (moi) may write only its own reports and comments")
    #expect(
      Phrases(.english).rules.sentence(violation)
        == "own report r: moi may write only its own reports and comments")
  }
}
