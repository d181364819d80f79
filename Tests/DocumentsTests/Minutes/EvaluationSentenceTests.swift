import Coordination
import Documents
import Phrases
import Testing

@Suite("Verdicts as sentences")
struct EvaluationSentenceTests {
  private let book = SampleMeeting().book

  private func text(_ evaluation: Evaluation, _ language: Language) -> String {
    EvaluationSentence.text(
      evaluation, book.tasks[evaluation.task], Phrases(language), book)
  }

  @Test("All that a verdict holds, in the language")
  func whole() throws {
    let evaluation = try #require(book.evaluations["t-1-e1"])
    #expect(
      text(evaluation, .english)
        == "II.4 – partly fulfilled. Courses are missing for two posts."
        + " Evidence: list of courses (14 Nov 2014). New deadline: 31 Mar 2015."
        + " Dissent: La Strada: not fulfilled.")
    #expect(
      text(evaluation, .czech)
        == "II.4 – splněno částečně. Courses are missing for two posts."
        + " Doklad: list of courses (14. 11. 2014). Nový termín: 31. 3. 2015."
        + " Odlišné stanovisko: La Strada: not fulfilled.")
  }

  @Test("A bare verdict, and one that corrects")
  func bare() {
    var evaluation = Evaluation(id: "e")
    evaluation.task = "t-3"
    evaluation.status = .fulfilled
    #expect(text(evaluation, .english) == "Propose how shelters are… – fulfilled.")
    evaluation.corrects = "t-1-e1"
    #expect(text(evaluation, .czech).hasSuffix("– splněno (oprava)."))
  }
}
