import Foundation
import TerminalUI
import Testing

struct ThemeTests {
  private func theme(_ roles: [String: Any]) throws -> Theme {
    try Theme(
      propertyList: PropertyListSerialization.data(
        fromPropertyList: ["roles": roles], format: .xml, options: 0), name: "test")
  }

  @Test func readsStyles() throws {
    let theme = try theme([
      "good": [
        "foreground": "bright-green", "background": 17, "attributes": ["bold", "underline"],
      ],
      "bad": [:], "of another version": ["foreground": "no colour"],
    ])
    #expect(theme.name == "test")
    #expect(
      theme[.good]
        == Theme.Style(
          foreground: Colour(index: 10), background: Colour(index: 17),
          attributes: [.bold, .underline]))
    #expect(theme[.bad] == Theme.Style())
    #expect(theme[.title] == Theme.builtIn[.title])
  }

  @Test func namesWhatIsWrong() {
    #expect(throws: ThemeError.unknownColour(theme: "test", role: "good", colour: "greenish")) {
      try theme(["good": ["foreground": "greenish"]])
    }
    #expect(throws: ThemeError.unknownColour(theme: "test", role: "good", colour: "256")) {
      try theme(["good": ["background": 256]])
    }
    #expect(throws: ThemeError.unknownAttribute(theme: "test", role: "bad", attribute: "blink")) {
      try theme(["bad": ["attributes": ["blink"]]])
    }
    #expect(throws: ThemeError.self) { try Theme(propertyList: Data("junk".utf8), name: "x") }
    #expect(throws: ThemeError.self) { try theme(["good": "green"]) }
    #expect(throws: ThemeError.self) {
      try Theme(propertyList: Data(repeating: 0x20, count: 100_000), name: "x")
    }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("themes")

  private func shipped(_ name: String) throws -> Theme {
    try Theme(
      propertyList: Data(contentsOf: Self.folder.appendingPathComponent("\(name).plist")),
      name: name)
  }

  @Test func theBuiltInThemeIsTheFile() throws {
    let file = try shipped("porada")
    for role in Role.allCases { #expect(file[role] == Theme.builtIn[role], "\(role)") }
  }

  @Test(arguments: ["porada", "light", "monochrome", "contrast"])
  func shippedThemesAreComplete(name: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(name).plist"))
    let list = try #require(
      PropertyListSerialization.propertyList(from: data, format: nil) as? [String: Any])
    let roles = try #require(list["roles"] as? [String: Any])
    #expect(Set(roles.keys) == Set(Role.allCases.map(\.name)))
    let theme = try shipped(name)
    // The choice and errors stand out from ordinary text even without colours.
    #expect(theme[.selection] != theme[.normal])
    #expect(theme[.error].attributes != [] && theme[.inputInvalid].attributes != [])
    for role in Role.allCases where theme[role].foreground != nil {
      #expect(theme[role].foreground != theme[role].background, "\(role)")
    }
  }

  @Test func monochromeHasNoColours() throws {
    let theme = try shipped("monochrome")
    for role in Role.allCases {
      #expect(theme[role].foreground == nil && theme[role].background == nil)
    }
  }

  @Test func reducesColours() {
    #expect(Colour(index: 160).reduced(toCount: 8) == Colour(index: 1))
    #expect(Colour(index: 34).reduced(toCount: 8) == Colour(index: 2))
    #expect(Colour(index: 33).reduced(toCount: 8) == Colour(index: 4))
    #expect(Colour(index: 231).reduced(toCount: 16) == Colour(index: 15))
    #expect(Colour(index: 16).reduced(toCount: 8) == Colour(index: 0))
    #expect(Colour(index: 160).reduced(toCount: 256) == Colour(index: 160))
    for index in UInt8.min...UInt8.max {
      #expect(Colour(index: index).reduced(toCount: 8).index < 8)
    }
  }
}
