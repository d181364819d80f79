import Foundation
import Glibc
import Testing

/// Streams that are closed, ended or go nowhere, and terminals that can do little.
struct StreamTests {
  /// Runs a line of shell with the program as its first word's value.
  private func shell(
    _ line: String, in folder: TemporaryFolder, setting: [String: String] = [:]
  ) throws -> (status: Int32, output: String) {
    let file = folder.path + "/shell-\(UUID().uuidString)"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line, "bash", BuiltProgram.porada, folder.workspace, file]
    process.environment = folder.environment.merging(setting) { $1 }
    process.standardInput = FileHandle.nullDevice
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      try String(contentsOfFile: file, encoding: .utf8)
    )
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let folder = try TemporaryFolder()
    let outcome = try shell(
      #""$1" -w "$2" search a --format json | head -c 10 > /dev/null; echo "${PIPESTATUS[0]}""#,
      in: folder)
    // All of it may have gone into the pipe before the reader went.
    #expect(["0\n", "\(128 + SIGPIPE)\n"].contains(outcome.output))
    let closed = try shell(
      #"{ sleep 0.3; "$1" -w "$2" tasks; echo "$?" >&2; } | true"#, in: folder)
    #expect(closed.output == "\(128 + SIGPIPE)\n")
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func closedStreamsTouchNoFile(_ closing: String) throws {
    let folder = try TemporaryFolder()
    let before = try folder.contents()
    // What is opened next must not get a closed stream's number, or words for people end up in it.
    for words in ["tasks", "check", "show nonesuch", ""] {
      let outcome = try shell(#""$1" -w "$2" \#(words) \#(closing)"#, in: folder)
      #expect(outcome.status < 128, "\(words) \(closing): \(outcome)")
    }
    var after = try folder.contents()
    #expect(after == before, "\(closing)")
    let changed = try shell(
      #""$1" -w "$2" add gap "title=Night line" id=night \#(closing)"#, in: folder)
    #expect(changed.status == (closing.contains(">&-") && !closing.hasPrefix("2") ? 3 : 0))
    after = try folder.contents()
    let night = try #require(after["gaps/night.plist"]?.split(separator: " ").last)
    let bytes = try #require(Data(base64Encoded: String(night)))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("</plist>\n"))
    #expect(try folder.run("-w", folder.workspace, "check").status == 0)
  }

  @Test func withTooFewFilesNothingPassesForAWorkspace() throws {
    let folder = try TemporaryFolder()
    for limit in [10, 17, 20, 24, 30, 50] {
      for words in ["tasks --format json", "check", "show 12", "set gap-reach note=x"] {
        let outcome = try shell(#"ulimit -n \#(limit); "$1" -w "$2" \#(words)"#, in: folder)
        #expect(outcome.status == 3, "\(limit) \(words): \(outcome)")
        #expect(outcome.output.contains("too few files may be open"), "\(outcome)")
      }
    }
    let enough = try shell(#"ulimit -n 80; "$1" -w "$2" tasks --format json"#, in: folder)
    #expect(enough.status == 0 && enough.output.hasPrefix("["))
  }

  @Test func aFullDiskUnderStandardOutputIsSaid() throws {
    let folder = try TemporaryFolder()
    let outcome = try shell(#""$1" -w "$2" tasks > /dev/full"#, in: folder)
    #expect(outcome.status == 3)
  }

  @Test(arguments: [
    ["TERM": ""], ["TERM": "dumb"], ["TERM": "nonesuch-kind"], ["TERM": "../../etc/passwd"],
    ["TERM": "\u{1B}[31mred"], ["TERM": String(repeating: "x", count: 5000)], ["TERM": "unknown"],
  ])
  func terminalsThatCannotShowIt(_ setting: [String: String]) throws {
    let shell = try ShellSession(TemporaryFolder(), [], setting: setting)
    let end = try shell.end()
    #expect(end.status == 1)
    #expect(end.isRestored)
    let lines = shell.session.screen().filter { $0.hasPrefix("porada: ") }
    #expect(lines.count == 1 && lines.allSatisfy { $0.contains("TERM") }, "\(setting)")
    #expect(!shell.session.received.contains(0x1B))
  }

  @Test func withoutAKindOfTerminal() throws {
    let shell = try ShellSession(TemporaryFolder(), [], before: "unset TERM")
    let end = try shell.end()
    #expect((1...3).contains(end.status) && end.isRestored)
    #expect(shell.session.screen().contains { $0.hasPrefix("porada: ") })
  }

  @Test(arguments: ["< /dev/null", "<&-", "> /dev/null", "| cat", ">&-"])
  func halfATerminalIsNone(_ redirecting: String) throws {
    let folder = try TemporaryFolder()
    let shell = try ShellSession(folder, [], redirecting: redirecting)
    let end = try shell.end()
    #expect(end.isRestored)
    #expect(redirecting == "| cat" || (1...3).contains(end.status), "\(redirecting)")
    #expect(!shell.session.showsAlternateScreen)
    #expect(!shell.session.received.contains(0x1B))
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "xx_XX.nonesuch"], ["LC_ALL": "", "LANG": ""],
    ["LC_ALL": "cs_CZ.ISO-8859-2"], ["LC_ALL": String(repeating: "y", count: 3000)],
  ])
  func localesThatAreNone(_ setting: [String: String]) throws {
    let shell = try ShellSession(TemporaryFolder(), ["--language", "en"], setting: setting)
    try shell.session.waitFor("Porada  ")
    try shell.session.waitFor("quit")
    shell.session.send("q")
    let end = try shell.end()
    #expect(end.status == 0 && end.isRestored)
  }
}
