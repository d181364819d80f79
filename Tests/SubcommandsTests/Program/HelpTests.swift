import Testing

@testable import Subcommands

@Suite struct HelpTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func helpListsEverySubcommandAndOption() {
    for words in [["help"], ["--help"], ["-h"], ["-w", "x", "--help"]] {
      let outcome = place.run(words)
      #expect(outcome.status == 0)
      for row in Subcommand.all { #expect(outcome.output.contains("\n  \(row.name)")) }
      #expect(outcome.output.contains("--as-of YYYY-MM-DD"))
    }
  }

  @Test(arguments: Subcommand.all.map(\.name))
  func everySubcommandHasItsOwnHelp(_ name: String) throws {
    for language in ["en", "cs"] {
      let help = place.run("--language", language, "help", name)
      #expect(help.status == 0)
      #expect(help.output == place.run(name, "--help", "--language", language).output)
      #expect(help.output.hasPrefix("porada \(name)"))
      let row = try #require(Subcommand.named(name))
      for option in row.options { #expect(help.output.contains("--\(option.name)")) }
    }
  }

  @Test func theLanguagesDiffer() throws {
    for row in Subcommand.all where row.name != "help" {
      let english = place.run("help", row.name).output
      #expect(english != place.run("--language", "cs", "help", row.name).output)
    }
  }

  @Test func versionKeysAndThemes() {
    #expect(place.run("--version").output == "porada 0.1\n")
    #expect(place.run("themes").output == "porada\nlight\n")
    #expect(place.run("keys").output.contains("Overview"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsNameEverySubcommand(_ shell: String) {
    let script = place.run("completions", shell).output
    for row in Subcommand.all {
      #expect(script.contains(row.name))
      for option in row.options { #expect(script.contains(option.name)) }
    }
  }
}
