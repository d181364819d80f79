import Coordination
import Foundation
import Glibc
import Phrases
import TestSupport
import Testing
import Workspaces

@testable import Subcommands

/// Damaged files are named in one clear line each, and a newer program's workspace is left as it is.
@Suite struct DamagedWorkspaceTests {
  private static let damages: [(path: String, bytes: [UInt8]?)] = [
    ("tasks/nap-2012-i-4.plist", []), ("tasks/cut.plist", Array("<?xml".utf8)),
    ("gaps/deep.plist", Array(String(repeating: "<array>", count: 20_000).utf8)),
    ("gaps/Wrong Name.plist", []), ("items/item-7.plist", Array(repeating: 0, count: 3000)),
    ("sources/large.plist", Array(repeating: 0x20, count: (1 << 20) + 1)),
    ("figures/link.plist", nil),
  ]

  private func damaged() throws -> Workplace {
    let place = try Workplace.demonstration()
    for (path, bytes) in Self.damages {
      let whole = place.workspace + "/" + path
      unlink(whole)
      if let bytes {
        try Data(bytes).write(to: URL(fileURLWithPath: whole))
      } else {
        #expect(symlink("/etc/passwd", whole) == 0)
      }
    }
    return place
  }

  @Test(arguments: ["en", "cs"]) func eachIsNamedInOneLine(_ language: String) throws {
    let place = try damaged()
    for words in [["check"], ["tasks"], ["show", "item-8"], ["set", "item-8", "note=x"]] {
      let outcome = place.run(words + ["--language", language])
      let lines = (outcome.output + outcome.errors).split(separator: "\n")
      for (path, _) in Self.damages {
        let naming = lines.filter { $0.contains(path) }
        #expect(naming.count == 1, "\(words), \(path)")
        // The reason stands behind the name.
        #expect((naming.first?.split(separator: ": ").last?.count ?? 0) > 10)
      }
      #expect(outcome.status == (words == ["check"] ? 1 : 0), "\(words): \(outcome.errors)")
    }
    for (path, bytes) in Self.damages {
      guard let bytes else { continue }
      let found = FileManager.default.contents(atPath: place.workspace + "/" + path)
      #expect(found == Data(bytes))
    }
  }

  @Test func everyProblemHasItsLine() {
    let violation = RuleViolation(
      kind: .task, record: "x\u{1B}", field: "measure", rule: .field(.required))
    let problems: [RecordFault.Problem] = [
      .notAPropertyList, .notARegularFile, .tooLarge(1, limit: 2), .tooDeep, .badName,
      .otherID("y\n\u{202E}"), .noSchema, .newerSchema(7), .field(violation),
      .twice(otherPath: "a\u{9B}/b"), .notCanonical, .unreadable(5), .rule(violation),
    ]
    for language in [Language.english, .czech] {
      var lines: Set<String> = []
      for problem in problems {
        let fault = RecordFault(
          path: "tasks/\u{1B}[2Jx.plist", record: nil, kind: .task, problem: problem)
        let line = DisplayText.line(Phrases(language).sentence(fault))
        #expect(HostileText.forbidden(in: line) == nil)
        #expect(line.hasPrefix("tasks/\u{FFFD}[2Jx.plist: ") && line.count > 30)
        lines.insert(line)
      }
      // A field and a rule are told in the same words; all others differ.
      #expect(lines.count >= problems.count - 1)
    }
  }

  @Test func aNewerWorkspaceIsLeftAsItIs() throws {
    let place = try Workplace.demonstration()
    let path = place.workspace + "/settings/settings.plist"
    let settings = try String(contentsOfFile: path, encoding: .utf8)
    try settings.replacing(
      "<key>schema</key>\n\t<integer>1<", with: "<key>schema</key>\n\t<integer>7<"
    ).write(toFile: path, atomically: true, encoding: .utf8)
    let before = try records(of: place)
    #expect(!before.isEmpty)
    let changes = [
      ["add", "gap", "title=x"], ["set", "item-8", "title=x"], ["delete", "item-8"],
      ["evaluate", "nap-2012-i-4", "fulfilled", "--meeting", "11"],
      ["state", "nap-2012-i-4", "fulfilled", "--by", "mfa", "--text", "x"],
    ]
    for words in changes {
      let outcome = place.run(words)
      #expect((1...3).contains(outcome.status), "\(words)")
      // One line names the file and why; one refuses the change.
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.contains { $0.contains("settings/settings.plist") }, "\(words)")
      #expect(lines.count <= 2 && outcome.output.isEmpty, "\(words): \(outcome)")
    }
    // Whatever else there is, now or later, changes nothing either; reading works.
    for subcommand in Subcommand.all {
      for words in [[], ["11"], ["item-8"], ["item-8", "note=x"]] {
        guard subcommand.accepts.contains(words.count) else { continue }
        _ = place.run([subcommand.name] + words)
      }
    }
    #expect(place.run("tasks").status == 0)
    #expect(try records(of: place) == before)
  }

  /// The files of the workspace that are somebody's, the program's own folders left out.
  private func records(of place: Workplace) throws -> [String: Data] {
    try place.contents().filter { $0.key.hasPrefix("w/") && !$0.key.contains("/.porada") }
  }
}
