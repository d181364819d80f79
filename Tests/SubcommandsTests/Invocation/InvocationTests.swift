import Phrases
import Testing

@testable import Subcommands

@Suite struct InvocationTests {
  private func sorted(_ words: String...) throws(Misuse) -> Invocation {
    try Invocation(words, subcommands: ["tasks", "set"]) { name in
      let everywhere: [OptionRow] = [
        .value("workspace", letter: "w", "DIR") { $0.optionWorkspace },
        .flag("read-only") { $0.optionReadOnly },
        .choice("language", ["en", "cs"]) { $0.optionLanguage },
      ]
      return switch name {
      case nil: everywhere
      case "tasks": [.flag("overdue") { $0.filterOverdue }]
      default: []
      }
    }
  }

  @Test func optionsStandBeforeAndAfterTheSubcommand() throws {
    let before = try sorted("-w", "A", "--read-only", "tasks", "--overdue")
    let after = try sorted("tasks", "--overdue", "-w", "A", "--read-only")
    for invocation in [before, after] {
      #expect(invocation.subcommand == "tasks")
      #expect(invocation["workspace"] == "A")
      #expect(invocation.has("read-only"))
      #expect(invocation.has("overdue"))
      #expect(invocation.operands == [])
    }
  }

  @Test(arguments: [["--workspace=A"], ["--workspace", "A"], ["-w", "A"], ["-wA"], ["-w=A"]])
  func everySpellingOfAValue(_ words: [String]) throws {
    let invocation = try Invocation(words + ["set"], subcommands: ["set"]) { name in
      name == nil ? [.value("workspace", letter: "w", "DIR") { $0.optionWorkspace }] : []
    }
    #expect(invocation["workspace"] == "A")
    #expect(invocation.subcommand == "set")
  }

  @Test func twoHyphensEndTheOptions() throws {
    let invocation = try sorted("set", "--", "--read-only", "-w", "--")
    #expect(invocation.operands == ["--read-only", "-w", "--"])
    #expect(!invocation.has("read-only"))
    // After them a subcommand's name is a folder like any other.
    #expect(try sorted("--", "tasks").subcommand == nil)
  }

  @Test func aValueMayBeginWithAHyphen() throws {
    #expect(try sorted("-w", "-x", "set")["workspace"] == "-x")
  }

  @Test func theLastOfTwoCounts() throws {
    #expect(try sorted("-w", "A", "-w", "B")["workspace"] == "B")
  }

  @Test func aFolderWithASubcommandsNameNeedsAPath() throws {
    #expect(try sorted("./tasks").operands == ["./tasks"])
    #expect(try sorted("./tasks").subcommand == nil)
  }

  @Test func onlyTheFirstWordIsASubcommand() throws {
    let invocation = try sorted("set", "tasks")
    #expect(invocation.subcommand == "set")
    #expect(invocation.operands == ["tasks"])
  }

  @Test(arguments: [
    ["--nosuch"], ["-x"], ["tasks", "--nosuch"], ["--overdue", "tasks"], ["-w"],
    ["--read-only=yes"], ["--language", "de"], ["--language=de"],
  ])
  func wrongUsage(_ words: [String]) {
    #expect(throws: Misuse.self) {
      try Invocation(words, subcommands: ["tasks"]) { name in
        name == nil
          ? [
            .value("workspace", letter: "w", "DIR") { $0.optionWorkspace },
            .flag("read-only") { $0.optionReadOnly },
            .choice("language", ["en", "cs"]) { $0.optionLanguage },
          ] : [.flag("overdue") { $0.filterOverdue }]
      }
    }
  }
}
