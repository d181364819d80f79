import Coordination
import Foundation
import Testing

@testable import Subcommands

/// `import log`: a log of a channel taken into minutes, or shown as it would be.
@Suite struct ImportLogSubcommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace.inMemory()
    place.today = CalendarDay(iso: "2014-12-10")!
  }

  private func file(_ text: String, _ encoding: String.Encoding = .utf8) throws -> String {
    let path = place.folder + "/channel.log"
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static let meetbot = """
    2014-12-05 13:58 <jana> hello
    2014-12-05 14:00 <MFA> #startmeeting Prevention
    2014-12-05 14:00 <zodbot> Meeting started
    2014-12-05 14:01 <MFA> #topic Shelters
    2014-12-05 14:02 <MFA> #action MoLSA to report by 15.1.2015
    2014-12-05 14:03 <MFA> #nonsense x
    2014-12-05 14:04 <MFA> #endmeeting
    """

  @Test func aNewMeetingIsMadeOfALog() throws {
    let path = try file(Self.meetbot)
    let outcome = place.run("import", "log", path, "--convention", "meetbot")
    #expect(outcome.status == 0 && outcome.output == "group-13\n")
    #expect(
      outcome.errors == """
        porada: line 3 passed over, no words of the meeting: 2014-12-05 14:00 <zodbot> Meeting started
        porada: line 6: unknown command “nonsense”, kept as a note: #nonsense x
        porada: 6 lines read: 3 entries, 3 other records

        """)
    let minutes = place.run("minutes", "13").output
    #expect(minutes.contains("Time:    14:00–14:04") && minutes.contains("1. Shelters"))
    // A sentence of the minutes begins with a capital, and what was not understood is marked.
    #expect(minutes.contains("Jana: hello."), "\(minutes)")
    #expect(minutes.contains("MFA:") && minutes.contains("#nonsense x"))
    let row = try #require(try place.rows("meetings").first { $0["id"] as? String == "group-13" })
    #expect(row["date"] as? String == "2014-12-05" && row["state"] as? String == "drafted")
  }

  @Test func aRehearsalChangesNothing() throws {
    let path = try file(Self.meetbot)
    let ids = try place.ids("meetings")
    let outcome = place.run("import", "log", path, "--convention", "meetbot", "--dry-run")
    #expect(outcome.status == 0 && outcome.errors.contains("nonsense"))
    #expect(outcome.output.contains("5  14:02  task  report\n"))
    #expect(outcome.output.contains("4  14:01  agendaItem  Shelters\n"))
    #expect(try place.ids("meetings") == ids)
    #expect(place.run("set", "12", "state=drafted").status == 0)
    let before = place.run("minutes", "12", "--format", "json").output
    for extra in [["--present", "adds"], ["--present", "replaces"]] {
      let into = place.run(
        ["import", "log", path, "--convention", "w3c", "--into", "12", "--dry-run"] + extra)
      #expect(into.status == 0)
    }
    #expect(place.run("minutes", "12", "--format", "json").output == before)
  }

  @Test func aLogGoesIntoAMeetingThatIsThere() throws {
    #expect(place.run("set", "12", "state=drafted").status == 0)
    let path = try file("<sc> Present: petr\r\n<sc> Present: jana\r\n<sc> MFA: hello\r\n")
    let call = ["import", "log", path, "--convention", "w3c", "--into", "12"]
    #expect(place.run(call + ["--present", "adds"]).output == "group-12\n")
    let both = place.run("minutes", "12").output
    #expect(both.contains("petr") && both.contains("jana") && both.contains("MFA: hello"))
    let replaced = place.run(call + ["--present", "replaces"])
    #expect(replaced.status == 0)
    #expect(place.run("set", "12", "state=verified").status == 0)
    let closed = place.run(call)
    #expect(closed.status == 1 && closed.output.isEmpty && !closed.errors.isEmpty)
  }

  @Test func whatIsStruckFromTheListIsTold() throws {
    let path = try file("<sc> Present: petr\n<sc> Present: jana\n<sc> MFA: hello\n")
    let outcome = place.run(
      "import", "log", path, "--convention", "w3c", "--present", "replaces")
    #expect(
      outcome.errors.contains("line 2 takes back what came of line 1: Present: petr"))
    let minutes = place.run("minutes", "13").output
    #expect(minutes.contains("jana") && !minutes.contains("petr"))
  }

  @Test func czechIsReadAndAnswered() throws {
    place.variables["LANG"] = "cs_CZ.UTF-8"
    let path = try file(
      "<sc> zapisuje: sc\r\n<sc> bod: Střediska\r\n<sc> MZV: žádné lůžko\r\n<sc> s/chybí/x/\r\n<MZV> q+\r\n",
      .windowsCP1250)
    let outcome = place.run("import", "log", path, "--convention", "w3c")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("řádek 4: žádný dřívější řádek nemá „chybí“: s/chybí/x/\n"))
    #expect(outcome.errors.contains("řádek 5 do zápisu nic nepřidává: q+\n"))
    #expect(outcome.errors.contains("přečteno 5 řádků: 2 položky zápisu, 2 další záznamy\n"))
    #expect(place.run("minutes", "13").output.contains("MZV: žádné lůžko"))
  }

  @Test func whatIsNoLogIsRefused() throws {
    let ids = try place.ids("meetings")
    for text in ["", "\r\n \n", "12:00 -!- x has joined #a\n", "\u{0}\u{1}ELF"] {
      let path = try file(text)
      let outcome = place.run("import", "log", path, "--convention", "w3c")
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    let path = try file(Self.meetbot)
    #expect(place.run("import", "log", path).status == 2)
    #expect(place.run("import", "log", path, "--convention", "irc").status == 2)
    #expect(place.run("import", "log", "--convention", "w3c").status == 2)
    let wrong = place.run("import", "log", path, "--convention", "w3c", "--present", "both")
    #expect(wrong.status == 2 && wrong.errors.contains("replaces|adds"))
    #expect(place.run("import", "log", path, path, "--convention", "w3c").status == 2)
    let nowhere = place.run("import", "log", path, "--convention", "w3c", "--into", "nowhere")
    #expect(nowhere.status == 1)
    #expect(place.run("import", "log", "/nowhere/x", "--convention", "w3c").status == 1)
    #expect(try place.ids("meetings") == ids)
  }
}
