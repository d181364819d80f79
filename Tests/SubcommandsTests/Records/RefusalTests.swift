import Subcommands
import Testing

/// Bad input is refused with exit 1 and one line that names record, field and rule; nothing changes.
@Suite struct RefusalTests {
  /// A command line, and what its line must name.
  struct Bad: Sendable, CustomTestStringConvertible {
    var words: [String]
    var names: [String]
    init(_ words: String..., names: String...) {
      self.words = words
      self.names = names
    }
    var testDescription: String { words.joined(separator: " ") }
  }

  static let added: [Bad] = [
    Bad("add", "widget", "a=b", names: "widget", "task"),
    Bad("add", "settings", names: "settings"),
    Bad("add", "task", names: "task", "measure", "filled in"),
    Bad("add", "task", "measure=x", "foo=1", names: "task", "foo", "no such field"),
    Bad("add", "task", "measure=x", "measure=y", names: "task", "measure", "twice"),
    Bad("add", "task", "measure=x", "responsible=nobody", names: "task", "responsible", "nobody"),
    Bad("add", "task", "measure=x", "plan=group", names: "task", "plan", "body"),
    Bad("add", "task", "measure=x", "deadline=2014-02-30", names: "task", "deadline", "date"),
    Bad("add", "task", "measure=x", "setOn=30.2.2014", names: "task", "setOn", "date"),
    Bad("add", "task", "measure=x", "amount=much", names: "task", "amount", "number"),
    Bad("add", "task", "measure=x", "amount=-5", names: "task", "amount", "0"),
    Bad("add", "task", "measure=x", "calledUpon=perhaps", names: "task", "calledUpon", "yes"),
    Bad("add", "task", "id=BAD", "measure=x", names: "task BAD", "field id", "small letters"),
    Bad("add", "task", "id=../x", "measure=x", names: "task", "field id", "small letters"),
    Bad("add", "task", "id=moi", "measure=x", names: "task moi", "field id", "already"),
    Bad(
      "add", "task", "measure=x", "number=III.2", "plan=strategy-2012",
      names: "task", "number", "taken", "nap-2012-iii-2"),
    Bad("add", "institution", "code=X", names: "institution", "name", "filled in"),
    Bad("add", "institution", "code=MoI", "name=Y", names: "institution", "code", "moi"),
    Bad("add", "institution", "code=Q", "name=Y", "kind=bank", names: "kind", "ministry"),
    Bad("add", "institution", "code=Q", "name=Y", "email=me at home", names: "email", "e-mail"),
    Bad("add", "member", "institution=moj", "role=chair", names: "member", "role", "chair"),
    Bad(
      "add", "member", "institution=moj", "from=2014-05-01", "to=2014-01-01",
      names: "member", "field to", "before"),
    Bad("add", "meeting", names: "meeting", "date", "filled in"),
    Bad("add", "meeting", "date=someday", names: "meeting", "date"),
    Bad("add", "meeting", "date=2015-05-05", "ordinal=12", names: "meeting", "ordinal", "taken"),
    Bad(
      "add", "meeting", "date=2015-05-05", "from=12:00", "to=11:00",
      names: "meeting", "field to", "before"),
    Bad(
      "add", "resolution", "meeting=11", "text=y", "number=1",
      names: "resolution", "number", "taken"),
    Bad(
      "add", "resolution", "meeting=11", "text=y", "namedFor=group-meys",
      names: "resolution", "namedFor", "not present"),
    Bad("add", "evaluation", "task=III.2", "meeting=12", names: "evaluation", "status"),
    Bad("add", "figure", "year=20x", "indicator=a", "value=1", names: "figure", "year"),
    Bad(
      "add", "policy", "title=x", "from=2015-01-01", "to=2014-01-01", names: "policy", "field to"),
  ]

  static let changed: [Bad] = [
    Bad("set", "nosuch", "measure=x", names: "nosuch", "nothing is known"),
    Bad("set", "nap-2012-iii-2", "deadline=never", names: "nap-2012-iii-2", "deadline", "date"),
    Bad("set", "nap-2012-iii-2", "measure=", names: "nap-2012-iii-2", "measure", "filled in"),
    Bad("set", "nap-2012-iii-2", "id=other", names: "nap-2012-iii-2", "field id"),
    Bad("set", "nap-2012-iii-2", "status=partly", names: "nap-2012-iii-2", "status"),
    Bad("set", "nap-2012-iii-2", "number=III.1", names: "nap-2012-iii-2", "number", "taken"),
    Bad("set", "group-11", "presentAtVote=3", names: "group-11", "presentAtVote"),
    Bad("set", "group-12", "date=31.2.2015", names: "group-12", "date"),
    Bad("set", "group-12", "state=happy", names: "group-12", "state", "planned"),
    Bad("set", "nap-2012-iii-2-e1", "comment=x", names: "nap-2012-iii-2-e1", "circulated"),
    Bad("set", "settings", "quorumNumerator=200", names: "settings", "quorumNumerator", "100"),
    Bad("delete", "nosuch", names: "nosuch"),
    Bad("delete", "moi", names: "moi", "cannot be deleted because", "other records refer to it"),
    Bad("delete", "settings", names: "settings"),
    Bad("delete", "nap-2012-iii-2-e1", names: "nap-2012-iii-2-e1", "circulated"),
  ]

  static let evaluated: [Bad] = [
    Bad("evaluate", "III.2", "fine", "--meeting", "12", names: "III.2", "status", "partly"),
    Bad("evaluate", "nosuch", "partly", "--meeting", "12", names: "evaluation", "task", "nosuch"),
    Bad("evaluate", "III.2", "partly", "--meeting", "99", names: "evaluation", "meeting", "99"),
    Bad("evaluate", "III.2", "partly", "--meeting", "moi", names: "meeting", "institution"),
    Bad(
      "--as-of", "2014-12-01", "evaluate", "III.2", "partly", "--meeting", "12",
      names: "nap-2012-iii-2", "meeting", "8 Dec 2014"),
    Bad(
      "evaluate", "III.2", "partly", "--meeting", "12", "--evidence-date", "2015-01-01",
      names: "nap-2012-iii-2", "evidenceDate", "not come"),
    Bad(
      "evaluate", "III.2", "partly", "--meeting", "12", "--new-deadline", "later",
      names: "III.2", "newDeadline", "date"),
    Bad(
      "evaluate", "III.2", "partly", "--meeting", "12", "--corrects", "nap-2012-iii-1-e1",
      names: "nap-2012-iii-2", "corrects"),
    Bad("state", "III.2", "partly", "--by", "MFA", names: "institution", "MFA"),
    Bad("state", "III.2", "partly", "--by", "MoJ", "--date", "1.1.2015", names: "date", "not come"),
    Bad("--as", "MFA", "evaluate", "III.1", "partly", "--meeting", "12", names: "MFA", "own"),
    Bad("--as", "MFA", "set", "nap-2012-iii-1", "measure=x", names: "nap-2012-iii-1", "MFA"),
    Bad("--as", "nobody", "tasks", names: "nobody"),
    Bad("--read-only", "set", "nap-2012-iii-1", "measure=x", names: "nap-2012-iii-1", "reading"),
    Bad("show", "nosuch", names: "nosuch"), Bad("minutes", "99", names: "99"),
    Bad("run", "moi", names: "moi"),
  ]

  @Test(arguments: added + changed + evaluated)
  func isRefusedAndNothingChanges(_ bad: Bad) throws {
    let place = try Workplace.untouched()
    let before = try place.contents()
    let outcome = place.run(bad.words)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("porada: "))
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    for name in bad.names { #expect(outcome.errors.contains(name), "\(outcome.errors)") }
    #expect(try place.contents() == before)
  }

  @Test func theLineIsInTheChosenLanguage() throws {
    let place = try Workplace.untouched()
    let errors = place.run("--language", "cs", "set", "nap-2012-iii-2", "deadline=x").errors
    #expect(errors.contains("úkol nap-2012-iii-2"))
    #expect(errors.contains("termín"))
  }
}
