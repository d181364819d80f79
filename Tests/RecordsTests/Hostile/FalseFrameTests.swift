import Testing
import Workspaces

@testable import Records

/// What was made to look like the beginnings of many large frames is not looked through for hours, and none
/// of it is taken for an end that was cut short.
@Suite struct FalseFrameTests {
  private let change = ChangeID(rawValue: "x")!

  @Test func aChangeJournalIsReadUpToThere() {
    let whole = FrameHeader.frame(.change, 1, change, Array("<x/>".utf8))
    var line = ""
    let count = 2000
    for _ in 0..<count {
      line += "<!--porada change 2 x \(count * 40) 00ff13ab44c0d1e2-->\n"
    }
    let segment = JournalSegment(whole + Array(line.utf8))
    #expect(segment.frames.map(\.header.sequence) == [1])
    #expect(segment.end == whole.count && segment.isDamaged && !segment.endsCutShort)
    // A frame behind a few of them is found.
    let few = Array(line.utf8.prefix(line.utf8.count / count * 3))
    let after = FrameHeader.frame(.done, 2, change, [])
    let found = JournalSegment(whole + few + after)
    #expect(found.frames.map(\.header.sequence) == [1, 2] && found.damage.count == 1)
  }

  @Test func aTypingJournalIsReadUpToThere() {
    var steps: [UInt8] = []
    TypingStep.text(key: "k", typed: 1, Array("words".utf8)).put(into: &steps)
    let whole = TypingFrame.bytes(number: 1, steps)
    var lines = ""
    let count = 2000
    for _ in 0..<count { lines += "%porada-typing 2 \(count * 20) 00ff13ab44c0d1e2\n" }
    // The first of them seems to go on behind the end.
    let torn = Array("%porada-typing 2 9000000 00ff13ab44c0d1e2\n".utf8)
    for first in [[], torn] {
      let contents = TypingContents(whole + first + Array(lines.utf8))
      #expect(contents.texts["k"]?.bytes == Array("words".utf8))
      #expect(contents.frames == 1 && contents.isDamaged)
    }
    let few = Array(lines.utf8.prefix(lines.utf8.count / count * 3))
    let contents = TypingContents(whole + few + TypingFrame.bytes(number: 2, steps))
    #expect(contents.frames == 2 && contents.isDamaged)
  }
}
