import Testing

@testable import Coordination

struct StatusScaleTests {
  @Test func theCzechScaleRoundTrips() {
    let scale = StatusScale.czechDefault
    #expect(StatusScale(lines: scale.lines) == scale)
    #expect(
      scale.statuses.map(\.code) == [
        .fulfilled, .partly, .notFulfilled, .continuous, .unchanged, .cancelled,
      ])
    #expect(scale[.unchanged]?.english == "checked, unchanged")
    #expect(scale[.cancelled]?.meaning == .dropped)
    #expect(scale["limited"] == nil)
  }

  @Test(arguments: [
    "", "a;b", "a;+;A;done;one", "a;+;A;finished;one;jedna", ";+;A;done;one;jedna",
    "a;++;A;done;one;jedna", "a;+;AB;done;one;jedna", "a;+;A;done;;jedna", "a;+;A;done;one;",
    "a;+;A;done;one;jedna;more",
  ])
  func leavesOutAMalformedLine(line: String) {
    #expect(StatusScale(lines: [line, "b;-;B;failed;two;dvě"]).statuses.map(\.code) == ["b"])
  }

  @Test func theWorkspacesOwnScaleIsUsed() {
    let settings = Settings().with { $0.scale = ["limited;~;L;partial;limited;omezeně"] }
    #expect(settings.statusScale["limited"]?.czech == "omezeně")
    #expect(settings.statusScale[.fulfilled] == nil)
  }
}
