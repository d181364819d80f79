import Coordination
import Demonstration
import Foundation
import Records
import TestSupport
import Testing
import Workspaces

@testable import Subcommands

/// Every subcommand, in every format and both languages, on records that hold hostile or absurd values.
///
/// The subcommands and their formats are read off their table: a new one is run without being named here.
@Suite struct EverySubcommandTests {
  @Test(arguments: Subcommand.all.map(\.name)) func saysNothingHostile(_ name: String) throws {
    let subcommand = try #require(Subcommand.named(name))
    var done = 0
    for words in Self.operands(of: subcommand) {
      let first = try run(subcommand, words, [])
      guard first.status == 0 || first.status == 1 else { continue }
      done += 1
      for format in Self.formats(of: subcommand) {
        for language in ["en", "cs"] {
          _ = try run(subcommand, words, ["--format", format, "--language", language])
        }
      }
    }
    if done == 0 { done = try runOnDisk(subcommand) }
    // A subcommand that none of the operands suits is not tested: they must be made to suit.
    #expect(done > 0, "\(name)")
  }

  @Test(arguments: Subcommand.all.map(\.name)) func complainsOfNothingHostile(
    _ name: String
  ) throws {
    let subcommand = try #require(Subcommand.named(name))
    let hostile = HostileText.all(from: name.utf8.count)
    // As a program is given its arguments: there is no NUL in them.
    let text = hostile.filter { $0 != "\0" }
    for words in [
      [text], [text, text], ["a=\(text)"], ["gap", "\(text)=x"], ["task", "measure=\(text)"],
    ] {
      _ = try run(subcommand, words, [])
    }
    for option in subcommand.options + OptionRow.everywhere(themes: ["porada"]) {
      let value = option.value == nil ? "--\(option.name)" : "--\(option.name)=\(text)"
      _ = try run(subcommand, Array(repeating: "11", count: subcommand.accepts.lowerBound), [value])
    }
    _ = try run(subcommand, [], ["--\(text)"])
  }

  @Test func whatWasHiddenLeavesItsSign() throws {
    let commands = [
      ["tasks"], ["gaps", "--format", "csv"], ["show", "item-7"],
      ["show", "item-7", "--format", "csv"],
      ["minutes", "11"], ["minutes", "11", "--format", "markdown"], ["agenda", "11"],
      ["search", "esc"], ["figures", "--format", "plist"], ["evaluations"], ["resolutions"],
    ]
    for words in commands {
      let output = try Workplace.inMemory(Self.records[.english] ?? []).run(words).output
      #expect(output.unicodeScalars.contains("\u{FFFD}"), "\(words)")
      // All that could be seen is still there.
      #expect(output.contains("esc"), "\(words)")
    }
    // What programs read loses nothing.
    let place = try Workplace.inMemory(Self.records[.english] ?? [])
    let item = try #require(try place.json("show", "item-7") as? [String: Any])
    #expect((item["title"] as? String)?.unicodeScalars.contains("\u{202E}") ?? false)
  }

  @Test func surroundingsSayNothingHostile() throws {
    let text = HostileText.all(from: 5).filter { $0 != "\0" && $0 != "/" }
    let name = String(String.UnicodeScalarView(text.unicodeScalars.prefix(60)))
    for variables in [
      ["PORADA_WORKSPACE": "/proc/nowhere/" + name], ["XDG_DATA_HOME": "/proc/nowhere/" + name],
      ["HOME": "/proc/nowhere/" + name], ["LC_ALL": text], ["LANG": "cs_CZ.\(text)"],
    ] {
      for words in [["tasks"], ["check"], ["demo", "--no-open"], ["init"], []] {
        let place = try Workplace()
        for (key, value) in variables { place.variables[key] = value }
        place.canShowScreens = true
        check(place.run(words), words)
      }
    }
    // A folder that is really there, and files in it, of such names.
    let place = try Workplace.demonstration()
    let folder = place.folder + "/" + name
    try FileManager.default.moveItem(atPath: place.workspace, toPath: folder)
    place.variables["PORADA_WORKSPACE"] = folder
    for file in ["tasks/\(name.prefix(20)).plist", "gaps/bad.plist", "\(name.prefix(20)).txt"] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
    }
    for words in [
      ["check"], ["check", "--format", "json"], ["tasks"],
      ["agenda", "11", "--output", "\(name)/x/y"],
      ["agenda", "11", "--output", name], ["show", "bad"], ["set", "bad", "title=x"],
    ] {
      check(place.run(words), words)
    }
    #expect(place.run("check").status == 1)
    #expect(place.run("check").output.contains("\u{FFFD}"))
  }

  @Test(arguments: 0..<4) func absurdValuesStopNoSubcommand(_ turn: Int) throws {
    let records = ExtremeRecords.planted(in: Demonstration.records(), turn: turn)
    for subcommand in Subcommand.all {
      for words in Self.operands(of: subcommand) {
        for format in [nil] + Self.formats(of: subcommand).map(Optional.some) {
          let place = try Workplace.inMemory(records)
          let outcome = place.run(
            [subcommand.name] + words + (format.map { ["--format", $0] } ?? []))
          #expect((0...3).contains(outcome.status), "\(subcommand.name) \(words)")
        }
      }
    }
  }

  /// Runs what needs a workspace on disk, or a backup of one; gives back how many words suited.
  private func runOnDisk(_ subcommand: Subcommand) throws -> Int {
    let place = try Workplace()
    _ = try FolderStore.create(at: place.workspace, records: Self.records[.english] ?? [])
    place.variables["PORADA_WORKSPACE"] = place.workspace
    place.run("backup", "kept")
    // What check and repair have to tell of, and what sync exchanges with.
    let bad = place.workspace + "/gaps/\u{202E}\u{1B}[31m.plist"
    try FileManager.default.createDirectory(
      atPath: place.workspace + "/gaps", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: bad))
    let git = try Process.run(
      URL(fileURLWithPath: "/usr/bin/git"),
      arguments: ["init", "--quiet", "--bare", place.folder + "/kept0.git"])
    git.waitUntilExit()
    var done = 0
    for (number, language) in ["en", "cs"].enumerated() {
      for words in [[], ["kept0.git"], ["kept\(number)"], ["kept", "there\(number)"]] {
        guard subcommand.accepts.contains(words.count) else { continue }
        let outcome = place.run([subcommand.name] + words + ["--language", language])
        check(outcome, [subcommand.name] + words)
        if outcome.status <= 1, !outcome.output.isEmpty { done += 1 }
      }
    }
    return done
  }

  /// Words to run a subcommand with: the records are the demonstration's.
  private static func operands(of subcommand: Subcommand) -> [[String]] {
    if subcommand.name == "import" {
      return [["comments", "reply", "--from", "mfa", "--meeting", "11"]]
    }
    let choices: [[String]] = [
      [], ["11"], ["group-11"], ["2010"], ["mfa"], ["nap-2012-i-4"], ["item-7"], ["settings"],
      ["esc"],
      ["tasks"], ["bash"], ["nap-2012-i-4", "fulfilled"], ["gap", "title=more \u{202E}text"],
      ["item-7", "title=more \u{1B}[31mtext"], ["group-11", "mfa", "for"],
    ]
    return choices.filter { subcommand.accepts.contains($0.count) }.map { words in
      words + neededOptions(of: subcommand)
    }
  }

  private static func neededOptions(of subcommand: Subcommand) -> [String] {
    subcommand.options.filter(\.isNeeded).flatMap { option -> [String] in
      ["--\(option.name)", option.value == "INSTITUTION" ? "mfa" : "12"]
    } + (subcommand.options.contains { $0.name == "no-open" } ? ["--no-open"] : [])
  }

  /// The formats that a subcommand's own table of options names.
  private static func formats(of subcommand: Subcommand) -> [String] {
    guard let option = subcommand.options.first(where: { $0.name == "format" }) else { return [] }
    return (option.value ?? "").split { "|<>[] ".contains($0) }.map(String.init)
  }

  private static let records: [Language: [any Record]] = [
    .english: HostileRecords.planted(in: Demonstration.records()),
    .czech: HostileRecords.planted(in: Demonstration.records(in: .czech)),
  ]

  @discardableResult
  private func run(
    _ subcommand: Subcommand, _ words: [String], _ options: [String]
  ) throws -> Outcome {
    let place = try Workplace.inMemory(
      Self.records[options.contains("cs") ? .czech : .english] ?? [])
    place.columns = words.count % 2 == 0 ? nil : 90
    let outcome = place.run([subcommand.name] + words + options)
    check(outcome, [subcommand.name] + words + options)
    return outcome
  }

  private func check(_ outcome: Outcome, _ words: [String]) {
    for (name, text) in [("output", outcome.output), ("errors", outcome.errors)] {
      // Rows of CSV end as the standard of that form has it.
      let lineEnds = words.contains("csv") && name == "output" ? "\r\n" : "\n"
      guard
        let scalar = HostileText.forbidden(
          in: text, allowing: lineEnds + (words.contains("plist") ? "\t" : ""))
      else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16)) in the \(name) of \(words)")
    }
  }
}
