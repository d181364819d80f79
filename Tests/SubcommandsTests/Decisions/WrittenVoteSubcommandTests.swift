import Coordination
import Foundation
import Subcommands
import Testing

/// A written vote from the command line: sent, answered, closed.
@Suite struct WrittenVoteSubcommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace.inMemory()
    place.run("add", "meeting", "kind=perRollam", "date=2014-12-22", "rule=Article 7")
    place.run("add", "resolution", "meeting=group-13", "verb=approves", "text=the plan")
  }

  @Test func aWholeVote() throws {
    #expect(place.run("send-vote", "group-13").output == "2014-12-22\n")
    #expect(
      place.run("ballot", "group-13", "MFA", "for").output
        == "group-13-1-group-mfa\n")
    #expect(place.run("ballot", "group-13", "MFA", "against").status == 0)
    let rows = try place.rows("ballots")
    #expect(rows.count == 1 && rows[0]["vote"] as? String == "against")
    #expect(rows[0]["institution"] as? String == "mfa")
    let early = place.run("close-vote", "group-13")
    #expect(early.status == 1 && early.errors.contains("not everybody has answered"))
    place.today = .init(iso: "2014-12-22")!
    let closed = place.run("close-vote", "group-13")
    #expect(closed.status == 0 && closed.output.contains("not adopted"))
    let resolution = try #require(try place.json("show", "group-13-1") as? [String: Any])
    #expect(resolution["outcome"] as? String == "rejected")
    #expect(resolution["citation"] is NSNull)
    #expect(resolution["against"] as? Int == 1)
  }

  @Test func whatIsRefused() {
    #expect(place.run("send-vote", "12").status == 1)
    #expect(place.run("ballot", "group-13", "MFA", "for").status == 1)
    #expect(place.run("send-vote", "group-13", "--due", "nonsense").status == 1)
    #expect(place.run("send-vote", "group-13", "--due", "15.12.2014").output == "2014-12-15\n")
    let vote = place.run("ballot", "group-13", "MFA", "maybe")
    #expect(vote.status == 1 && vote.errors.contains("for, against, abstained"))
    #expect(place.run("ballot", "group-13", "MFA", "for", "--resolution", "9").status == 1)
    #expect(place.run("ballot", "group-13", "MFA").status == 2)
    place.today = .init(iso: "2014-12-16")!
    #expect(place.run("ballot", "group-13", "MFA", "for").status == 1)
  }
}
