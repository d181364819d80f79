import Foundation
import TerminalUI
import TestSupport
import Testing

struct HeadlessTerminalTests {
  @Test func hasEventsInOrder() {
    let terminal = HeadlessTerminal()
    terminal.feed(keys: "a", "ctrl-r")
    terminal.feed(text: "ř\n")
    terminal.feed(.paste("x"))
    terminal.resize(to: Size(width: 40, height: 10))
    var events: [Event] = []
    while let event = terminal.nextEvent(timeout: 0) { events.append(event) }
    #expect(
      events == [
        .key(.character("a")), .key(.control("r")), .key(.character("ř")), .key(.enter),
        .paste("x"), .resize(Size(width: 40, height: 10)),
      ])
    #expect(terminal.size == Size(width: 40, height: 10))
  }

  @Test func keepsFramesAndCounts() {
    let terminal = HeadlessTerminal(size: Size(width: 5, height: 1))
    var canvas = Canvas(size: terminal.size)
    terminal.present(canvas)
    canvas.write("last", at: Position(row: 0, column: 0))
    terminal.present(canvas)
    #expect(terminal.presentCount == 2)
    #expect(terminal.canvas?.textPlane() == ["last"])
    terminal.suspend()
    terminal.bell()
    terminal.end()
    #expect(terminal.suspendCount == 1 && terminal.bellCount == 1 && terminal.hasEnded)
    #expect(terminal.nextEvent(timeout: nil) == .resumed)
  }

  @Test func isWokenFromOtherThreads() async {
    let terminal = HeadlessTerminal()
    let waker = terminal.waker
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { waker() } }
    }
    var count = 0
    while terminal.nextEvent(timeout: 0) == .wake { count += 1 }
    #expect(count == 20)
  }
}

struct SnapshotTests {
  @Test func missingDifferentAndRecordedSnapshots() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("porada-snapshots-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = snapshotFailure(of: "a\nb\n", named: "one", in: folder, recording: false)
    #expect(missing?.contains("PORADA_RECORD=1") == true)
    #expect(snapshotFailure(of: "a\nb\n", named: "one", in: folder, recording: true) == nil)
    #expect(snapshotFailure(of: "a\nb\n", named: "one", in: folder, recording: false) == nil)
    let different = snapshotFailure(of: "a\nc\n", named: "one", in: folder, recording: false)
    #expect(different?.hasSuffix("2- b\n2+ c") == true)
  }
}
