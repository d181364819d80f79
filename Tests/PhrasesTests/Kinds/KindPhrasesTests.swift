import Coordination
import Phrases
import Testing

@Suite("The kinds by name")
struct KindPhrasesTests {
  @Test("No two kinds share a name", arguments: Language.allCases)
  func namesDiffer(_ language: Language) {
    let kinds = Phrases(language).kinds
    let names = RecordKind.allCases.map(kinds.singular)
    #expect(Set(names).count == names.count)
    let buttons = RecordKind.allCases.flatMap { [kinds.add($0), kinds.edit($0), kinds.delete($0)] }
    #expect(Set(buttons).count == buttons.count)
  }

  @Test("Buttons are grammatical")
  func buttons() {
    #expect(Phrases(.english).kinds.add(.task) == "Add a task")
    #expect(Phrases(.english).kinds.add(.evaluation) == "Add an evaluation")
    #expect(Phrases(.czech).kinds.add(.task) == "Přidat úkol")
    #expect(Phrases(.czech).kinds.add(.member) == "Přidat člena")
    #expect(Phrases(.czech).kinds.delete(.institution) == "Smazat instituci")
    #expect(Phrases(.czech).kinds.title(.policy) == "Strategické dokumenty")
  }

  @Test("Counted kinds")
  func counts() {
    #expect([1, 2].map { Phrases(.english).kinds.count($0, .task) } == ["1 task", "2 tasks"])
    #expect(
      [1, 4, 5, 22].map { Phrases(.czech).kinds.count($0, .task) } == [
        "1 úkol", "4 úkoly", "5 úkolů", "22 úkolů",
      ])
  }
}
