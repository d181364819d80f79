import Coordination
import Foundation
import Subcommands
import Testing

/// What is done before a meeting from the command line.
@Suite struct PreparationTests {
  private let place: Workplace

  init() throws {
    place = try Workplace.inMemory()
    place.today = CalendarDay(iso: "2014-12-01")!
  }

  private func meeting(_ id: String) throws -> [String: Any] {
    try place.rows("meetings").first { $0["id"] as? String == id } ?? [:]
  }

  @Test func meetingsOfEveryKindArePlannedForEitherBody() throws {
    // Ordinals follow on those of the same body.
    for (words, id) in [
      (["kind=extraordinary", "date=2015-02-03", "body=subgroup"], "subgroup-4"),
      (["kind=perRollam", "date=2015-02-20"], "group-13"),
      (["kind=regular", "date=2015-06-08", "body=group"], "group-14"),
      (["kind=perRollam", "date=2015-03-20", "body=subgroup"], "subgroup-5"),
    ] {
      let words = words.contains { $0.hasPrefix("body") } ? words : words + ["body=group"]
      let outcome = place.run(["add", "meeting"] + words)
      #expect(outcome.output == id + "\n")
      #expect(try "kind=\(meeting(id)["kind"] ?? "")" == words[0])
      #expect(try meeting(id)["state"] as? String == "planned")
    }
  }

  @Test func postponingIsOneCommandThatPrintsTheNotice() throws {
    let outcome = place.run("postpone", "12", "2015-01-12", "--reason", "illness of the chair")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("Notice of postponement of the 12th meeting"))
    #expect(outcome.output.contains("illness of the chair"))
    #expect(outcome.output.contains("Materials to be sent in by:  16 December 2014"))
    #expect(try meeting("group-12")["date"] as? String == "2015-01-12")
    #expect(try meeting("group-12")["formerDates"] as? [String] == ["2014-12-08"])
    #expect(place.run("notice", "12").output == outcome.output)
    #expect(place.run("postpone", "12", "2014-12-24").status == 1)
    #expect(place.run("postpone", "12", "someday").errors.contains("field date"))
    #expect(place.run("postpone", "11", "2015-02-02").status == 1)
  }

  @Test func cancellingToo() throws {
    let outcome = place.run(
      "--language", "cs", "cancel", "12", "--reason", "nemoc", "--format", "markdown")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("# Oznámení o zrušení 12. jednání"))
    #expect(outcome.output.contains("**Důvod:** nemoc"))
    #expect(try meeting("group-12")["state"] as? String == "cancelled")
    #expect(place.run("cancel", "12").status == 1)
    #expect(place.run("set", "group-12", "reason=jiný důvod").status == 0)
  }

  @Test func limitsAreListed() throws {
    let rows = try place.rows("due", "12")
    #expect(rows.map { $0["limit"] as? String } == ["materials", "invitation"])
    #expect(rows.map { $0["due"] as? String } == ["2014-11-14", "2014-11-24"])
    #expect(rows.map { $0["state"] as? String } == ["done", "late"])
    // Without a meeting: only what is open.
    #expect(try place.rows("due").allSatisfy { $0["state"] as? String != "done" })
    #expect(place.run("due").output.contains("24 Nov 2014  late"))
    #expect(place.run("due", "--format", "csv").output.hasPrefix("meeting,limit,due,done,state"))
    #expect(place.run("--as-of", "2099-01-01", "due", "group-1").status <= 1)
  }

  @Test func filesAreKeptWithTheirMaterials() throws {
    let disk = try Workplace.demonstration()
    disk.today = place.today
    try Data("%PDF".utf8).write(to: URL(fileURLWithPath: disk.folder + "/Zpráva.pdf"))
    let added = disk.run(
      "attach", "12", "Zpráva.pdf", "--item", "3", "--from", "MoJ", "--title", "Report")
    #expect(added.output == "group-12-d1\n" && added.status == 0)
    let row = try #require(try disk.rows("materials").first)
    #expect(row["title"] as? String == "Report" && row["owner"] as? String == "moj")
    #expect(row["received"] as? String == "2014-12-01" && row["file"] as? String == "Zpráva.pdf")
    #expect(row["due"] as? String == "2014-11-14" && row["item"] as? String == "group-12-i3")
    let kept = disk.workspace + "/attachments/group-12-d1/Zpráva.pdf"
    #expect(FileManager.default.contents(atPath: kept) == Data("%PDF".utf8))
    // A material that is owed is named, and in by its file.
    #expect(
      disk.run("add", "material", "meeting=12", "title=Numbers", "owner=mfa").output
        == "group-12-d2\n")
    #expect(try disk.ids("materials", "--owed") == ["group-12-d2"])
    #expect(try disk.rows("due", "12")[0]["state"] as? String == "late")
    #expect(disk.run("attach", "group-12-d2", "Zpráva.pdf").status == 0)
    #expect(try disk.ids("materials", "--owed") == [])
    #expect(disk.run("attach", "group-12-d2", "Zpráva.pdf").errors.contains("Zpráva-2.pdf"))
    #expect(disk.run("attach", "group-12-d2", "Zpráva.pdf", "--title", "x").status == 2)
    #expect(disk.run("check").output.contains("Nothing is wrong."))
    #expect(disk.run("attach", "12", "nowhere.pdf").status == 1)
    #expect(disk.run("attach", "12", "Zpráva.pdf", "--item", "99").status == 1)
  }

  @Test func offersAreTakenOverByNumber() throws {
    #expect(place.run("add", "meeting", "body=group", "date=2015-06-08").output == "group-13\n")
    #expect(place.run("take-over", "13", "usual").output.contains("item 1: Opening"))
    #expect(place.run("take-over", "13", "usual").status == 1)
    let offers = try place.rows("offers", "13")
    #expect(offers.map { $0["number"] as? Int } == Array(1...offers.count))
    #expect(offers.contains { $0["reason"] as? String == "referred" })
    let taken = place.run("--language", "cs", "take-over", "13", "2,1")
    #expect(taken.status == 0 && taken.output.split(separator: "\n").count == 2)
    let rest = try place.rows("offers", "13")
    #expect(rest.count == offers.count - 2)
    #expect(place.run("take-over", "13", "99").status == 2)
    #expect(place.run("take-over", "13", "all").status == 0)
    #expect(try place.rows("offers", "13").isEmpty)
    #expect(place.run("offers", "13").errors.contains("nothing waits"))
    #expect(try place.rows("offers", "11").isEmpty)
    #expect(place.run("take-over", "11", "usual").status == 1)
  }

  @Test func theInvitationIsAMailReadyToSend() throws {
    let disk = try Workplace.demonstration()
    disk.today = place.today
    try Data("open".utf8).write(to: URL(fileURLWithPath: disk.folder + "/open.txt"))
    try Data("zqsecretqz".utf8).write(to: URL(fileURLWithPath: disk.folder + "/secret.txt"))
    disk.run("attach", "12", "open.txt")
    disk.run("attach", "12", "secret.txt", "--restricted")
    disk.run("set", "moj", "email=posta@moj.example")
    disk.run("set", "moi", "email=obp@moi.example")
    let outcome = disk.run("invitation", "12", "--format", "eml", "--output", "i.eml")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(outcome.errors.contains("no e-mail address: ") && !outcome.errors.contains("(MoJ)"))
    let bytes = try #require(FileManager.default.contents(atPath: disk.folder + "/i.eml"))
    let mail = String(decoding: bytes, as: UTF8.self)
    #expect(mail.contains("<posta@moj.example>"))
    #expect(mail.contains("From: \"Ministry of the Interior\" <obp@moi.example>\r\n"))
    #expect(mail.contains("filename=\"agenda-group-12.md\"") && mail.contains("\"open.txt\""))
    #expect(mail.contains("X-Unsent: 1"))
    #expect(!mail.contains("secret.txt") && !mail.contains("enFzZWNyZXRxeg"))
    #expect(mail.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    // On standard output a line ends as on this system.
    let printed = disk.run("invitation", "12", "--format", "eml").output
    #expect(printed == mail.replacing("\r\n", with: "\n"))
    let each = disk.run("invitation", "12", "--format", "eml", "--each", "--output", "mails")
    #expect(each.output == "4 mails written\n")
    let one = FileManager.default.contents(atPath: disk.folder + "/mails/group-moj.eml")
    #expect(
      one.map { String(decoding: $0, as: UTF8.self) }?.contains("To: \"Ministry of Justice") == true
    )
    #expect(disk.run("invitation", "12", "--each").status == 2)
    #expect(disk.run("invitation", "12", "--format", "eml", "--each").status == 2)
    #expect(place.run("invitation", "12", "--format", "eml", "--each", "--output", "x").status == 1)
  }
}
