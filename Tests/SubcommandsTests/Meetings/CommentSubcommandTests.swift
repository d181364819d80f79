import Coordination
import Demonstration
import Foundation
import Testing

@testable import Subcommands

/// The way of minutes after a meeting, by subcommands: sent round, replies read back, settled, closed, corrected.
@Suite struct CommentSubcommandTests {
  private let place: Workplace

  /// The demonstration with the minutes of the twelfth meeting drafted; nothing in them is restricted.
  init() throws {
    place = try Workplace.inMemory()
    place.today = CalendarDay(iso: "2014-12-10")!
    #expect(place.run("set", "12", "state=drafted").status == 0)
  }

  /// Sends the minutes round and gives back the text that members get.
  private func circulate() -> String {
    let outcome = place.run("circulate", "12")
    #expect(outcome.output == "group-12-v1\n" && outcome.status == 0)
    return place.run("minutes", "12", "--numbered").output
  }

  private func reply(_ text: String, _ encoding: String.Encoding = .utf8) throws -> String {
    let path = place.folder + "/reply.txt"
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func circulatingKeepsAVersion() throws {
    let text = circulate()
    #expect(text.contains("% Comments are due by 29 December 2014."))
    #expect(text.contains("[1] Date: Monday 8 December 2014"))
    let row = try #require(try place.rows("minutes-versions", "--meeting", "12").first)
    #expect(row["stage"] as? String == "circulated" && row["number"] as? Int == 1)
    #expect(row["commentsDue"] as? String == "2014-12-29")
    #expect((row["paragraphs"] as? [String])?.contains("[1] Date: Monday 8 December 2014") ?? false)
    #expect(try place.ids("meetings", "--state", "circulated").contains("group-12"))
    // What is sent round twice is sent with the comments settled.
    #expect(place.run("circulate", "12").status == 1)
    #expect(place.run("circulate", "12", "--settled").output == "group-12-v2\n")
    let other = try Workplace.inMemory()
    #expect(other.run("circulate", "11", "--due", "nonsense").status == 2)
    #expect(other.run("circulate", "12").status == 1)
  }

  @Test func aReplyIsReadBack() throws {
    let sent = circulate()
    let place3 = "[3] Place: Ministry of the Interior, Prague"
    #expect(sent.contains(place3))
    let edited =
      "\u{FEFF}"
      + sent.replacingOccurrences(of: place3, with: "!! [3] Place: Ministry of Health, Prague")
      .replacingOccurrences(of: "[4]", with: "We miss a list\nof guests.\n\n[4]")
      .replacingOccurrences(of: "\n", with: "\r\n")
    let path = try reply(edited)
    let before = try place.rows("comments").count
    let dry = place.run(
      "import", "comments", path, "--from", "MFA", "--meeting", "12", "--dry-run")
    #expect(
      dry.output == """
        [3] MFA, fundamental:
          Place: Ministry of [-the Interior,-]{+Health,+} Prague
        the whole MFA:
          We miss a list of guests.

        """)
    #expect(dry.status == 0 && dry.errors.isEmpty)
    #expect(try place.rows("comments").count == before)
    let done = place.run("import", "comments", path, "--from", "MFA", "--meeting", "12")
    #expect(done.output == "group-12-c1\ngroup-12-c2\n")
    let rows = try place.rows("comments", "--meeting", "12")
    #expect(rows.map { $0["paragraph"] as? Int } == [3, nil])
    #expect(rows.map { $0["fundamental"] as? Bool } == [true, false])
    #expect(rows[0]["proposed"] as? String == "Place: Ministry of Health, Prague")
    #expect(rows[1]["text"] as? String == "We miss a list of guests.")
    #expect(rows[0]["version"] as? String == "group-12-v1")
    #expect(rows[0]["settlement"] is NSNull)
    // The same reply again brings nothing.
    let again = place.run("import", "comments", path, "--from", "MFA", "--meeting", "12")
    #expect(again.output.isEmpty && again.errors.contains("nothing new") && again.status == 0)
    #expect(try place.ids("comments", "--fundamental") == ["group-12-c1"])
  }

  @Test func whatIsNoReplyIsRefused() throws {
    _ = circulate()
    let path = try reply("Nothing of the kind.\n")
    let outcome = place.run("import", "comments", path, "--from", "MFA", "--meeting", "12")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(
      outcome.errors
        == "porada: \(path): holds no numbered paragraph of the minutes that were sent round\n")
    #expect(try place.rows("comments").isEmpty)
    let none = place.run("import", "comments", path, "--from", "MFA", "--meeting", "10")
    #expect(none.status == 1 && none.errors.contains("no version of the minutes was sent round"))
    #expect(place.run("import", "comments", path, "--meeting", "12").status == 2)
    #expect(place.run("import", "comments", path, "--from", "MFA").status == 2)
    #expect(place.run("import", "nothing", path).status == 2)
    let lost = place.run("import", "comments", "/nowhere/x", "--from", "MFA", "--meeting", "12")
    #expect(lost.status == 1)
  }

  @Test func aReplyFromWindowsIsRead() throws {
    place.variables["LANG"] = "cs_CZ.UTF-8"
    let sent = circulate()
    #expect(sent.contains("% Připomínky zašlete do 29. prosince 2014."))
    let path = try reply(
      "[1] Datum: úterý 9. prosince 2014\r\nZÁSADNÍ: šestého přece ne\r\n", .windowsCP1250)
    let outcome = place.run("import", "comments", path, "--from", "MZV", "--meeting", "12")
    #expect(outcome.output == "group-12-c1\n")
    let row = try #require(try place.rows("comments").first)
    #expect(row["proposed"] as? String == "Datum: úterý 9. prosince 2014")
    #expect(row["text"] as? String == "šestého přece ne" && row["fundamental"] as? Bool == true)
  }

  @Test func allOrNothingAndLateIsTold() throws {
    let sent = circulate()
    let path = try reply(sent.replacingOccurrences(of: "[3] Place", with: "[3] Venue"))
    place.today = CalendarDay(iso: "2015-01-05")!
    let outcome = place.run("import", "comments", path, "--from", "MFA", "--meeting", "12")
    #expect(outcome.errors.contains("late") && outcome.output == "group-12-c1\n")
    #expect(try place.rows("comments")[0]["late"] as? Bool == true)
    #expect(place.run("verify", "12").output == "group-12-v2\n")
    // Signed minutes take no comment any more, and a rehearsal says so too.
    let other = try reply(sent.replacingOccurrences(of: "[4] Kind", with: "[4] Sort"))
    for extra in [[], ["--dry-run"]] {
      let refused = place.run(
        ["import", "comments", other, "--from", "MFA", "--meeting", "12"] + extra)
      #expect(refused.status == 1 && refused.output.isEmpty)
    }
    #expect(try place.rows("comments").count == 1)
  }

  @Test func settledVerifiedApprovedAndCorrected() throws {
    _ = circulate()
    let add = ["add", "comment", "meeting=12", "institution=MFA", "fundamental=yes"]
    #expect(place.run(add + ["paragraph=3", "text=It was elsewhere."]).output == "group-12-c1\n")
    #expect(place.run(add + ["paragraph=9999", "text=x"]).status == 1)
    let refused = place.run("verify", "12")
    #expect(refused.status == 1 && refused.errors.contains("1 fundamental comment on the minutes"))
    #expect(place.run("set", "group-12-c1", "settlement=notAccepted").status == 1)
    #expect(
      place.run("set", "group-12-c1", "settlement=notAccepted", "answer=It was there.").status == 0)
    let row = try #require(try place.rows("comments").first)
    #expect(row["settledOn"] as? String == "2014-12-10")
    let table = place.run("settlement", "12").output
    #expect(table.contains("unresolved") && table.contains("[3]"))
    let markdown = place.run("settlement", "12", "--format", "markdown").output
    #expect(markdown.contains("| It was elsewhere. | fundamental | not accepted – unresolved |"))
    let object = try #require(try place.json("settlement", "12") as? [String: Any])
    #expect((object["comments"] as? [[String: Any]])?.count == 1)
    #expect(place.run("add", "erratum", "meeting=12", "text=too early").status == 1)
    #expect(place.run("verify", "12").output == "group-12-v2\n")
    #expect(place.run("approve", "12").status == 1)
    #expect(
      place.run("add", "meeting", "body=group", "date=2015-06-08", "state=inSession").status == 0)
    place.today = CalendarDay(iso: "2015-06-08")!
    #expect(place.run("approve", "12").output == "group-12-v3\n")
    let added = place.run("add", "erratum", "meeting=12", "text=Eleven were present.")
    #expect(added.output == "group-12-erratum\n")
    #expect(place.run("minutes", "12").output.contains("8 June 2015: Eleven were present."))
    let errata = try #require(
      (try place.json("minutes", "12") as? [String: Any])?["errata"] as? [[String: Any]])
    #expect(errata.map { $0["date"] as? String } == ["2015-06-08"])
    #expect(try place.ids("errata", "--meeting", "12") == ["group-12-erratum"])
  }

  @Test func versionsAreShownAndCompared() throws {
    _ = circulate()
    #expect(place.run("set", "12", "place=Brno").status == 0)
    #expect(place.run("circulate", "12", "--settled").status == 0)
    let first = place.run("minutes", "12", "--version", "1").output
    #expect(first.contains("[3] Place: Ministry of the Interior, Prague"))
    #expect(first.contains("version 1 – circulated, 10 Dec 2014"))
    let text = place.run("minutes", "12", "--compare", "1,2").output
    #expect(text.contains("~ [3] Place: [-Ministry of the Interior, Prague-]{+Brno+}"))
    #expect(place.run("minutes", "12", "--compare", "2,now").output.contains("do not differ"))
    let object = try #require(
      try place.json("minutes", "12", "--compare", "1,2") as? [String: Any])
    let paragraphs = try #require(object["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.contains { $0["kind"] as? String == "changed" })
    #expect(place.run("minutes", "12", "--version", "7").status == 1)
    #expect(place.run("minutes", "12", "--compare", "1").status == 2)
    #expect(place.run("add", "minutes-version", "meeting=12").status == 1)
    #expect(place.run("delete", "group-12-v1").status == 1)
    #expect(place.run("--version").output.hasPrefix("porada "))
  }

  @Test func aMemberCommentsForItselfOnly() throws {
    _ = circulate()
    let own = ["--as", "MFA", "add", "comment", "meeting=12", "text=Not so."]
    #expect(place.run(own + ["institution=MFA"]).output == "group-12-c1\n")
    let other = place.run(own + ["institution=MoJ"])
    #expect(other.status == 1 && other.errors.contains("its own reports and comments"))
    #expect(place.run("--as", "MFA", "set", "group-12-c1", "text=Not quite so.").status == 0)
    let settling = place.run("--as", "MFA", "set", "group-12-c1", "settlement=accepted")
    #expect(settling.status == 1 && settling.errors.contains("only the secretary settles"))
    #expect(place.run("--as", "MFA", "verify", "12").status == 1)
    #expect(place.run("--as", "MoJ", "delete", "group-12-c1").status == 1)
  }

  @Test func aHostileReplyGetsNothingOut() throws {
    _ = circulate()
    let path = try reply(
      "[3] Place: \u{1B}[31mred\u{202E}\n!! \u{7}bell\n\n\u{1B}]0;x\u{7} general\n")
    for extra in [["--dry-run"], []] {
      let outcome = place.run(
        ["import", "comments", path, "--from", "MFA", "--meeting", "12"] + extra)
      #expect(outcome.status == 0)
      for text in [outcome.output, outcome.errors] {
        #expect(!text.unicodeScalars.contains { [0x1B, 0x7, 0x202E].contains($0.value) })
      }
    }
    for row in try place.rows("comments") {
      let words = "\(row["text"] ?? "")\(row["proposed"] ?? "")"
      #expect(!words.unicodeScalars.contains { [0x1B, 0x7, 0x202E].contains($0.value) })
    }
    #expect(try place.rows("comments").count == 2)
  }

  /// The minutes of the eleventh meeting hold restricted entries; whatever is made of them does too.
  @Test func nothingRestrictedGetsOut() throws {
    #expect(place.run("circulate", "11", "--settled").status == 0)
    let version = try #require(try place.rows("minutes-versions", "--meeting", "11").first)
    #expect(version["restricted"] as? Bool == true)
    for words in [
      ["minutes", "11", "--numbered", "--public"], ["minutes", "11", "--version", "1", "--public"],
      ["minutes", "11", "--compare", "1,now", "--public"],
    ] {
      let outcome = place.run(words)
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(words)")
      #expect(outcome.errors.contains("is not public"), "\(words)")
    }
    #expect(
      place.run("add", "comment", "meeting=11", "institution=MFA", "text=zqsecretqz").status == 0)
    #expect(
      place.run(
        "add", "erratum", "meeting=10", "text=zqsecretqz", "restricted=yes"
      ).status == 0)
    for words in [
      ["settlement", "11", "--public"], ["settlement", "11", "--public", "--format", "json"],
      ["minutes", "10", "--public"], ["minutes", "10", "--public", "--format", "json"],
      ["--as", "MoJ", "comments", "--format", "json"],
      ["--as", "MoJ", "errata", "--format", "json"],
      ["--as", "MoJ", "minutes-versions", "--format", "json"],
    ] {
      let outcome = place.run(words)
      #expect(!outcome.output.contains("zqsecretqz") && outcome.status == 0, "\(words)")
      #expect(!outcome.output.contains("[12]"), "\(words)")
    }
    let open = place.run("minutes", "11", "--public")
    #expect(open.errors == "porada: 2 restricted records are withheld: item 3 (1), item 9 (1)\n")
    #expect(place.run("minutes", "11").errors.isEmpty)
  }
}
