import Coordination
import Phrases
import Testing

@Suite("Resolutions as sentences")
struct ResolutionWordsTests {
  private func institution(_ code: String, _ codeCs: String, dative: String?) -> Institution {
    var institution = Institution(id: "an-institution")
    institution.code = code
    institution.codeCs = codeCs
    institution.name = "Ministry of \(code)"
    institution.nameCs = "Ministerstvo \(codeCs)"
    institution.nameCsDative = dative
    return institution
  }

  private func sentence(
    _ language: Language, _ verb: OperativeVerb, _ text: String, to: [Institution] = [],
    isSubgroup: Bool = false
  ) -> String {
    var resolution = Resolution(id: "r")
    resolution.verb = verb
    resolution.text = text
    return Phrases(language).documents.sentence(
      resolution, addressees: to, isSubgroup: isSubgroup)
  }

  @Test("Addressees are put in, in Czech in the case of the verb")
  func addressees() {
    let moi = institution("MoI", "MV", dative: "Ministerstvu vnitra")
    #expect(
      sentence(.english, .orders, "to report by March", to: [moi])
        == "The group orders the MoI to report by March.")
    #expect(
      sentence(.czech, .orders, "podat zprávu do března", to: [moi])
        == "Skupina ukládá Ministerstvu vnitra podat zprávu do března.")
    #expect(
      sentence(.czech, .callsUpon, "aby podalo zprávu", to: [moi])
        == "Skupina vyzývá Ministerstvo MV, aby podalo zprávu.")
    #expect(
      sentence(.czech, .orders, "podat zprávu", to: [institution("X", "X", dative: nil)])
        == "Skupina ukládá X podat zprávu.")
  }

  @Test("Addressees whom the words name already are not put in twice")
  func named() {
    let moi = institution("MoI", "MV", dative: "Ministerstvu vnitra")
    #expect(
      sentence(.english, .orders, "the MoI to report", to: [moi])
        == "The group orders the MoI to report.")
    #expect(
      sentence(.czech, .orders, "Ministerstvu vnitra podat zprávu.", to: [moi])
        == "Skupina ukládá Ministerstvu vnitra podat zprávu.")
    // "MVx" is another word than "MV".
    #expect(
      sentence(.czech, .orders, "MVx", to: [moi]) == "Skupina ukládá Ministerstvu vnitra MVx.")
  }

  @Test("Verbs that are said to nobody, and the subgroup")
  func others() {
    let moi = institution("MoI", "MV", dative: nil)
    #expect(
      sentence(.english, .takesNote, "the report", to: [moi], isSubgroup: true)
        == "The subgroup takes note of the report (MoI).")
    #expect(
      sentence(.english, .takesNote, "that it rains") == "The group takes note that it rains.")
    #expect(sentence(.english, .agrees, "the proposal") == "The group agrees: the proposal.")
    #expect(
      sentence(.english, .agrees, "with the proposal") == "The group agrees with the proposal.")
    #expect(sentence(.czech, .agrees, "s návrhem") == "Skupina souhlasí s návrhem.")
  }

  @Test("A vote is told with the numbers it was taken under")
  func votes() {
    var resolution = Resolution(id: "r")
    let words = Phrases(.czech).documents
    let nobody: (for: [String], against: [String], abstained: [String]) = ([], [], [])
    #expect(words.vote(resolution, named: nobody) == "Hlasování: neuvedeno.")
    resolution.votesFor = 9
    resolution.abstained = 1
    resolution.presentAtVote = 10
    resolution.quorumNeeded = 7
    #expect(
      words.vote(resolution, named: ([], [], ["MSp"]))
        == "Hlasování (pro : proti : zdrželo se): 9 : 0 : 1. Přítomno 10, potřeba 7."
        + " Zdrželo se: MSp.")
  }
}
