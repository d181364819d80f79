import TerminalUI
import Testing

struct KeyTests {
  static let names = [
    "a", "G", "?", ":", "/", "+", "ě", "ctrl-r", "ctrl-@", "ctrl-]", "alt-b", "alt-B", "alt-space",
    "f1", "f12", "enter", "tab", "back-tab", "esc", "backspace", "delete", "insert", "up", "down",
    "left", "right", "home", "end", "page-up", "page-down", "space", "-",
  ]

  @Test(arguments: names)
  func namesAreReadBack(name: String) throws {
    let key = try #require(Key(name: name))
    #expect(key.name == name)
    #expect(!key.label.isEmpty)
  }

  @Test(arguments: [
    "", "ctrl-", "ctrl-ř", "alt-", "f0", "f64", "f+1", "nonsense", "\u{1B}", "ctrl-ab", "\u{202E}",
  ])
  func nonsenseIsNoKey(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func knowsSynonymsAndLabels() {
    #expect(Key(name: "Escape") == .escape)
    #expect(Key(name: "CTRL-R") == .control("r"))
    #expect(Key(name: "ctrl-m") == .enter)
    #expect(Key(name: "ctrl-i") == .tab)
    #expect(Key.control("r").label == "^R")
    #expect(Key.function(5).label == "F5")
    #expect(Key.up.label == "↑")
    #expect(Key.escape.label == "Esc")
    #expect(Key.alt("b").label == "M-b")
  }
}
