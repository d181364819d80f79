import Foundation
import Subcommands
import Testing

/// Two machines at the command line: folders a and b, and a bare repository between them.
@Suite struct SyncTests {
  private func twoMachines() throws -> Workplace {
    let place = try Workplace()
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    git.arguments = ["init", "--quiet", "--bare", place.folder + "/shared.git"]
    try git.run()
    git.waitUntilExit()
    try #require(git.terminationStatus == 0)
    #expect(place.run("init", "a", "name=Group").status == 0)
    #expect(place.run("-w", "a", "add", "task", "number=I.1", "measure=One").status == 0)
    return place
  }

  @Test func bringsTwoMachinesTogether() throws {
    let place = try twoMachines()
    let first = place.run("-w", "a", "sync", "shared.git")
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(first.output == "Taken over: 0 records; sent: 3 records.\n")
    place.run("init", "b", "name=Group")
    #expect(place.run("-w", "b", "sync", "shared.git").status == 0)
    #expect(try place.ids("-w", "b", "tasks") == ["task-i-1"])
    // The address is remembered.
    #expect(place.run("-w", "a", "sync").output == "Both machines hold the same.\n")
    place.run("-w", "b", "set", "task-i-1", "indicator=by b")
    #expect(place.run("-w", "b", "sync").output == "Taken over: 0 records; sent: 1 record.\n")
    #expect(
      place.run("-w", "a", "--language", "cs", "sync").output.hasPrefix("Převzato: 1 záznam;"))
    #expect(place.run("-w", "a", "show", "task-i-1").output.contains("by b"))
  }

  @Test func conflictsAreNamedShownAndSettledBySetting() throws {
    let place = try twoMachines()
    place.run("-w", "a", "sync", "shared.git")
    place.run("init", "b", "name=Group")
    place.run("-w", "b", "sync", "shared.git")
    place.run("-w", "a", "set", "task-i-1", "measure=By a", "deadline=2015-01-01")
    place.run("-w", "b", "set", "task-i-1", "measure=By b", "deadline=2015-02-02")
    #expect(place.run("-w", "a", "sync").status == 0)
    let outcome = place.run("-w", "b", "sync")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("task task-i-1, field deadline: both machines changed it"))
    #expect(outcome.output.contains("2015-02-02 stays, 2015-01-01 is kept"))
    #expect(outcome.output.contains("field measure: both machines changed the text"))
    #expect(outcome.output.contains("after ⟪A⟫ that of this machine"))
    #expect(outcome.errors == "porada: 2 things to look at\n")

    // Whoever receives it is told as well, and everybody until it is settled.
    for machine in ["a", "a", "b"] {
      let again = place.run("-w", machine, "sync")
      #expect(again.status == 1 && again.errors == "porada: 2 things to look at\n")
      #expect(again.output.contains("field deadline: another machine has: 2015-01-01"))
      #expect(again.output.contains("field measure: holds the texts of several machines"))
    }
    for machine in ["a", "b"] {
      let check = place.run("-w", machine, "check")
      #expect(check.status == 1)
      #expect(check.output.contains("field deadline: another machine has: 2015-01-01"))
      #expect(check.output.contains("field measure: holds the texts of several machines"))
      let sheet = place.run("-w", machine, "show", "task-i-1").output
      #expect(sheet.contains("(another machine: 2015-01-01)"))
      #expect(sheet.contains("⟪A⟫ By b ⟪B⟫ By a"))
    }
    #expect(place.run("-w", "a", "set", "task-i-1", "conflict-deadline=").status == 0)
    #expect(place.run("-w", "a", "set", "task-i-1", "measure=By both").status == 0)
    #expect(place.run("-w", "a", "sync").status == 0)
    #expect(place.run("-w", "b", "sync").status == 0)
    for machine in ["a", "b"] {
      #expect(place.run("-w", machine, "check").status == 0)
      let deadline = try place.rows("-w", machine, "tasks").first?["deadline"] as? [String: Any]
      #expect(deadline?["date"] as? String == "2015-02-02")
    }
  }

  @Test func restrictedRecordsAreCountedAndStay() throws {
    let place = try twoMachines()
    place.run(
      "-w", "a", "add", "figure", "year=2014", "indicator=Secret", "value=7", "restricted=yes")
    let outcome = place.run("-w", "a", "sync", "shared.git")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Not synchronised: 1 restricted record"))
    place.run("init", "b", "name=Group")
    place.run("-w", "b", "sync", "shared.git")
    #expect(try place.ids("-w", "b", "figures").isEmpty)
  }

  @Test func whatIsNoAddressIsWrongUsage() throws {
    let place = try twoMachines()
    for words in [
      ["-x"], ["--", "-x"], ["ext::sh -c x"], ["fd::3"], ["http://example.org/x"], [""],
    ] {
      let outcome = place.run(["-w", "a", "sync"] + words)
      #expect(outcome.status == 2, "\(words)")
      #expect(outcome.errors.contains("sync [REMOTE]"))
    }
    let password = place.run("-w", "a", "sync", "https://me:hidden@example.org/x")
    #expect(password.status == 2 && !password.errors.contains("hidden"))
    #expect(place.run("-w", "a", "sync", "x", "y").status == 2)
  }

  @Test func whatCannotBeReachedIsOnePlainLine() throws {
    let place = try twoMachines()
    let listed = place.run("-w", "a", "tasks", "--format", "json").output
    for remote in ["missing.git", "file:///nonexistent/x.git", "git://127.0.0.1:1/x"] {
      let outcome = place.run("-w", "a", "sync", remote)
      #expect(outcome.status == 3 && outcome.output.isEmpty)
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("cannot be synchronised: "))
    }
    #expect(place.run("-w", "a", "tasks", "--format", "json").output == listed)
    #expect(place.run("-w", "a", "sync").status == 1)
    #expect(place.run("-w", "a", "--read-only", "sync", "shared.git").status == 1)
    #expect(place.run("-w", "nowhere", "sync", "shared.git").status == 3)
  }
}
