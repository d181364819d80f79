import Subcommands
import Testing

@Suite struct InitTests {
  @Test func takesWhatIsGiven() throws {
    let place = try Workplace()
    let outcome = place.run("init", "N", "name=Youth Council", "nameCs=Rada", "chair=MoI")
    #expect(outcome.status == 0)
    #expect(place.run("-w", "N", "check").status == 0)
    let body = try place.rows("-w", "N", "bodies").first ?? [:]
    #expect(body["id"] as? String == "group")
    #expect(body["name"] as? String == "Youth Council")
    #expect(body["nameCs"] as? String == "Rada")
    #expect(try place.rows("-w", "N", "members").first?["role"] as? String == "chair")
  }

  @Test func takesTheWorkspaceThatIsMeantWhereNoFolderIsNamed() throws {
    let place = try Workplace()
    #expect(place.run("-w", "A", "init", "name=First").status == 0)
    place.variables["PORADA_WORKSPACE"] = "B"
    #expect(place.run("init", "name=Second").status == 0)
    #expect(place.run("-w", "A", "init", "C", "name=Third").status == 0)
    for (folder, name) in [("A", "First"), ("B", "Second"), ("C", "Third")] {
      #expect(try place.rows("-w", folder, "bodies").first?["name"] as? String == name)
    }
  }

  @Test func asksOnATerminal() throws {
    let place = try Workplace()
    place.answers = ["Youth Council", "", ""]
    #expect(place.run("init", "N").status == 0)
    #expect(try place.rows("-w", "N", "bodies").first?["name"] as? String == "Youth Council")
    #expect(try place.ids("-w", "N", "members").isEmpty)
    #expect(place.questions.count == 3)
  }

  @Test func refusesAndLeavesNothing() throws {
    let place = try Workplace()
    for words in [["init", "N"], ["init", "N", "name="], ["init", "N", "name=x", "frob=1"]] {
      let outcome = place.run(words)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("body group, field"))
      #expect(try place.contents().isEmpty)
    }
    place.run("init", "N", "name=x")
    let before = try place.contents()
    #expect(place.run("init", "N", "name=y").status == 1)
    #expect(try place.contents() == before)
  }

  @Test func aSynchronisedFolderIsWarnedOf() throws {
    let place = try Workplace()
    let made = place.run("init", "Dropbox/w", "name=Group")
    #expect(made.status == 0 && made.errors.contains("Dropbox synchronises"))
    let shown = place.run("demo", "--no-open", "Dropbox/d")
    #expect(shown.status == 0 && shown.errors == made.errors)
    #expect(place.run("-w", "Dropbox/w", "check").errors == made.errors)
    #expect(place.run("init", "plain", "name=Group").errors.isEmpty)
  }
}
