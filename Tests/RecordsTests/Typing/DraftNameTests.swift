import Testing

@testable import Records

@Suite struct DraftNameTests {
  @Test func aKeyNeverLeavesItsFolder() {
    let keys = [
      "../../etc/passwd", "a/b", "", ".", "A", "a", "ř", String(repeating: "a", count: 500),
    ]
    let names = keys.map { DraftName.of($0) }
    #expect(Set(names).count == keys.count)
    for name in names {
      #expect(!name.contains("/") && !name.hasPrefix(".") && name.utf8.count < 250, "\(name)")
    }
  }
}
