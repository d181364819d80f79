import Coordination
import Phrases
import Testing

@Suite("Ordinals and what stands before them")
struct OrdinalsTests {
  @Test("English ordinals")
  func english() {
    let phrases = Phrases(.english)
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(phrases.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th",
      ])
  }

  @Test(
    "The Czech preposition follows how the number is spoken",
    arguments: [
      (1, "z"), (2, "z"), (4, "ze"), (5, "z"), (6, "ze"), (7, "ze"), (8, "z"), (9, "z"),
      (10, "z"), (11, "z"), (12, "z"), (14, "ze"), (15, "z"), (16, "ze"), (17, "ze"), (18, "z"),
      (20, "z"), (24, "z"), (40, "ze"), (48, "ze"), (49, "ze"), (50, "z"), (57, "z"), (60, "ze"),
      (70, "ze"), (79, "ze"), (80, "z"), (90, "z"), (100, "ze"), (112, "ze"), (200, "z"),
      (400, "ze"), (1000, "z"),
    ])
  func czechPreposition(_ number: Int, _ preposition: String) {
    #expect(CzechPreposition.from(ordinal: number) == preposition)
  }

  @Test("Meetings by ordinal in sentences")
  func meetings() {
    #expect(Phrases(.czech).ofMeeting(48) == "ze 48. jednání")
    #expect(Phrases(.czech).ofMeeting(12) == "z 12. jednání")
    #expect(Phrases(.english).ofMeeting(12) == "of the 12th meeting")
    #expect(Phrases(.czech).atMeeting(12) == "na 12. jednání")
  }

  @Test("Lists end with a conjunction")
  func lists() {
    #expect(Phrases(.english).list(["MoI", "MFA", "MoH"]) == "MoI, MFA and MoH")
    #expect(Phrases(.czech).list(["MV", "MZV"]) == "MV a MZV")
    #expect(Phrases(.czech).list([]).isEmpty)
  }
}
