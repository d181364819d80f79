import Subcommands
import Testing

/// What somebody wrote into a record cannot play tricks on the terminal of whoever lists it.
@Suite struct HostileRecordTests {
  @Test func noControlCharacterComesOut() throws {
    let place = try Workplace.inMemory()
    let title = "title=\u{9B}31mred\u{202E}turned\u{200B}hidden"
    #expect(place.run("add", "gap", "id=bad", title).status == 0)
    let text = "text=\u{1B}[31m\u{9B}31mred\u{202E}turned"
    #expect(place.run("add", "entry", "meeting=11", text).status == 0)
    let commands = [
      ["minutes", "11"], ["minutes", "11", "--format", "markdown"],
      ["minutes", "11", "--format", "json"], ["entries"],
      ["gaps"], ["show", "bad"], ["search", "hidden"], ["gaps", "--format", "json"],
      ["gaps", "--format", "csv"], ["gaps", "--format", "plist"], ["delete", "\u{1B}[2J"],
    ]
    for words in commands {
      let outcome = place.run(words)
      for scalar in (outcome.output + outcome.errors).unicodeScalars {
        #expect(!["\u{1B}", "\u{9B}", "\u{202E}", "\u{200B}"].contains(scalar), "\(words)")
      }
    }
  }
}
