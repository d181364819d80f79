import Subcommands
import Testing

/// Wrong usage ends with 2, changes nothing and prints what is accepted.
@Suite struct WrongUsageTests {
  @Test(arguments: [
    (["--frob"], "--frob"), (["tasks", "--frob"], "--frob"), (["tasks", "extra"], "extra"),
    (["tasks", "--format", "xml"], "table|json|csv|plist"), (["tasks", "--filter"], "--filter"),
    (["show"], "ID"), (["show", "a", "b"], "b"), (["set", "x"], "key=value"),
    (["set", "nap-2012-iii-2", "measure"], "measure"), (["evaluate", "x"], "STATUS"),
    (["evaluate", "III.2", "partly"], "--meeting"), (["state", "III.2", "partly"], "--by"),
    (["--as-of", "soon", "tasks"], "YYYY-MM-DD"), (["meetings", "--year", "x"], "YYYY"),
    (["meetings", "--state", "gone"], "planned|convened"), (["completions", "csh"], "bash"),
    (["nosuchword"], "nosuchword"), (["help", "nosuchword"], "nosuchword"), (["a/b", "c"], "c"),
    (["minutes", "11", "--format", "docx"], "docx"), (["review", "x"], "review"),
    (["report", "2014"], "report"), (["--theme", "nosuch"], "porada|light"),
  ])
  func endsWithTwo(_ arguments: [String], _ named: String) throws {
    let place = try Workplace.untouched()
    let before = try place.contents()
    let outcome = place.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("porada: ") ?? false)
    #expect(lines.first?.contains(named) ?? false, "\(outcome.errors)")
    #expect(lines.dropFirst().first?.hasPrefix("Usage:") ?? false)
    #expect(try place.contents() == before)
  }

  @Test func theLanguageOfABadCommandLineIsItsOwn() throws {
    let place = try Workplace()
    #expect(place.run("--language", "cs", "tasks", "--frob").errors.contains("Použití:"))
    #expect(place.run("--frob", "--language=cs").errors.contains("Použití:"))
    place.variables["LANG"] = "cs_CZ.UTF-8"
    #expect(place.run("--frob").errors.contains("Použití:"))
    place.variables["LC_ALL"] = "C.UTF-8"
    #expect(place.run("--frob").errors.contains("Usage:"))
  }
}
