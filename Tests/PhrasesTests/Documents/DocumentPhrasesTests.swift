import Coordination
import Phrases
import Testing

@Suite("The titles of documents and what stands in them")
struct DocumentPhrasesTests {
  private let meeting: Meeting
  private let body: Body

  init() {
    var meeting = Meeting(id: "m")
    meeting.ordinal = 48
    meeting.date = CalendarDay(iso: "2014-12-10")!
    self.meeting = meeting
    var body = Body(id: "group")
    body.name = "The Group"
    body.nameCs = "Skupina pro zkoušky"
    self.body = body
  }

  @Test("Czech titles have the case, and a dash where the name's form is not known")
  func titles() {
    let english = Phrases(.english).documents
    let czech = Phrases(.czech).documents
    #expect(
      english.titled(.minutes, meeting, of: body) == "Minutes of the 48th meeting of the Group")
    #expect(
      czech.titled(.minutes, meeting, of: body) == "Zápis ze 48. jednání – Skupina pro zkoušky")
    var declined = body
    declined.nameCsGenitive = "Skupiny pro zkoušky"
    #expect(
      czech.titled(.minutes, meeting, of: declined)
        == "Zápis ze 48. jednání Skupiny pro zkoušky")
    #expect(
      czech.titled(.agenda, meeting, of: declined) == "Program 48. jednání Skupiny pro zkoušky")
    #expect(
      czech.titled(.invitation, meeting, of: declined)
        == "Pozvánka na 48. jednání Skupiny pro zkoušky")
  }

  @Test("The day of an invitation has its preposition")
  func invitation() {
    #expect(
      Phrases(.czech).documents.invites(meeting, isSubgroup: false)
        == "Tajemník skupiny Vás zve na 48. jednání, které se koná ve středu 10. prosince 2014.")
  }

  @Test("Minutes are a draft until they are approved", arguments: Language.allCases)
  func drafts(_ language: Language) {
    let words = Phrases(language).documents
    let draft = Phrases(language).draft
    for state in MeetingState.allCases {
      let text = words.minutesState(state, circulated: nil, today: meeting.date)
      let isDraft = state == .inSession || state.awaitsApproval
      #expect(text.hasPrefix(draft) == isDraft, "\(state): \(text)")
    }
  }

  @Test("Sentences are closed once")
  func closed() {
    let words = Phrases(.english).documents
    #expect(words.closed("It is") == "It is.")
    #expect(words.closed("It is.") == "It is.")
    #expect(words.closed("He said “so.”") == "He said “so.”")
    #expect(words.closed("so (as said)") == "so (as said).")
    #expect(words.closed("") == "")
  }
}
