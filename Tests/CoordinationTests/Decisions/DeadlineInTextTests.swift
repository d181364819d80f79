import Testing

@testable import Coordination

struct DeadlineInTextTests {
  private let reader = DeadlineInText(
    today: Sample.day("2014-12-08"), workingDays: WorkingDays(holidays: .czech))

  @Test(arguments: [
    ("send the list by 15.1.", "send the list", "2015-01-15"),
    ("předložit návrh do 31. ledna 2015", "předložit návrh", "2015-01-31"),
    ("předložit návrh, a to do 31. 1. 2015.", "předložit návrh, a to", "2015-01-31"),
    ("vyrozumět úřady do 14 dnů", "vyrozumět úřady", "2014-12-22"),
    ("tell them within 14 days", "tell them", "2014-12-22"),
    ("odpovědět do 10 pracovních dnů", "odpovědět", "2014-12-22"),
    ("answer within 13 working days", "answer", "2014-12-30"),
    ("report within 3 months", "report", "2015-03-08"),
    ("předkládat zprávu ročně k 30.6.", "předkládat zprávu", "annual:06-30"),
    ("předkládat zprávu každoročně do 30. června", "předkládat zprávu", "annual:06-30"),
    ("report annually by 30 June", "report", "annual:06-30"),
    ("report every year", "report", "annual"),
    ("průběžně", "průběžně", nil), ("školit policisty průběžně", "školit policisty", "continuous"),
    ("train the police continuously", "train the police", "continuous"),
    ("zpracovat analýzu. Termín: 31. ledna 2015", "zpracovat analýzu", "2015-01-31"),
    ("zpracovat údaje ke dni 31. 12. 2014", "zpracovat údaje ke dni 31. 12. 2014", nil),
    ("see what can be done", "see what can be done", nil),
  ])
  func theWordsEndWithADeadline(_ text: String, _ words: String, _ deadline: String?) {
    let found = reader.taking(text)
    #expect(found.words == words)
    #expect(found.deadline?.text == deadline)
  }
}
