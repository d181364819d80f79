import Coordination
import Phrases
import Screens
import TestSupport
import Testing

/// Every screen as it looks on the demonstration, at two sizes and in both languages.
@Suite struct SnapshotTests {
  /// A screen and the keys that lead to it from the overview.
  struct View: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [String]
    var text = ""
    var testDescription: String { name }
  }

  static let views: [View] = [
    View(name: "overview", keys: []),
    View(name: "meetings", keys: ["2"]),
    View(name: "meeting-agenda", keys: ["2", "enter"]),
    View(name: "meeting-offers", keys: ["2", "enter", "t"]),
    View(name: "meeting-attendance", keys: ["2", "enter", "tab"]),
    View(name: "meeting-minutes", keys: ["2", "down", "enter"]),
    View(
      name: "meeting-entry", keys: ["2", "enter", "f6", "i"],
      text: "#action MFA add the list by 15.1."),
    View(name: "minutes-as-printed", keys: ["2", "down", "down", "enter", "f7"]),
    View(name: "plan", keys: ["3"]),
    View(name: "plan-older", keys: ["3", "left"]),
    View(name: "task", keys: ["3", "enter"]),
    View(name: "ledger", keys: ["3", "enter", "t"]),
    View(name: "evaluation-form", keys: ["3", "v"]),
    View(name: "members", keys: ["4"]),
    View(name: "institutions", keys: ["4", "i"]),
    View(name: "subgroup", keys: ["5"]),
    View(name: "gaps", keys: ["6"]),
    View(name: "figures", keys: ["6", "tab"]),
    View(name: "sources", keys: ["6", "tab", "tab"]),
    View(name: "resolutions", keys: ["6", "tab", "tab", "tab"]),
    View(name: "record", keys: ["6", "enter"]),
    View(name: "form", keys: ["2", "a"]),
    View(name: "strategies", keys: ["3", "p"]),
    View(name: "palette", keys: [":"], text: "min"),
    View(name: "help", keys: ["?"]),
    View(name: "filter", keys: ["3", "/"], text: "skolen"),
    View(name: "confirmation", keys: ["5", "d"]),
    View(
      name: "vote",
      keys: ["2", "enter", "f2", "P", "f6", "i"] + "!approves-it".map(String.init)
        + ["enter", "f3", "f", "a", "x"]),
  ]

  static let sizes = [(80, 24), (120, 40)]

  @Test(arguments: views, Language.allCases)
  func looksAsRecorded(_ view: View, _ language: Language) throws {
    for (width, height) in Self.sizes {
      let walk = try Walk(language: language, width: width, height: height)
      for key in view.keys { walk.press(key) }
      walk.type(view.text)
      let name = "\(view.name)-\(language.rawValue)-\(width)x\(height)"
      let failure = snapshotFailure(of: walk.canvas, named: name, beside: #filePath)
      #expect(failure == nil, "\(failure ?? "")")
    }
  }

  /// Small terminals: nothing overlaps, nothing crashes, and below the least size it says so.
  @Test(arguments: views)
  func fitsSmallTerminals(_ view: View) throws {
    for (width, height) in [(40, 12), (39, 12), (40, 11), (1, 1), (0, 0), (200, 60)] {
      let walk = try Walk(width: width, height: height)
      for key in view.keys { walk.press(key) }
      walk.type(view.text)
      if width >= 40 && height >= 12 {
        #expect(walk.screen.first?.hasPrefix("Porada") == true)
      } else if width > 30 && height > 3 {
        #expect(walk.text.contains("needs at least 40 columns"))
      }
    }
  }
}
