import TerminalUI
import Testing

struct TextAreaTests {
  private func press(
    _ key: Key, in area: inout TextArea, width: Int, isHandled: Bool = true,
    location: SourceLocation = #_sourceLocation
  ) {
    let handled = area.handle(key, width: width)
    #expect(handled == isHandled, "\(key)", sourceLocation: location)
  }

  @Test func wrapsAndPlacesTheCursor() {
    var area = TextArea(text: "the quick brown fox")
    #expect(area.lines(width: 10) == ["the quick", "brown fox"])
    #expect(area.cursorPosition(width: 10) == Position(row: 1, column: 9))
    area.cursor = 10
    #expect(area.cursorPosition(width: 10) == Position(row: 1, column: 0))
    area.cursor = 9
    #expect(area.cursorPosition(width: 10) == Position(row: 0, column: 9))
  }

  @Test func showsEmptyLines() {
    var area = TextArea(text: "a\n\n")
    #expect(area.lines(width: 5) == ["a", "", ""])
    #expect(area.cursorPosition(width: 5) == Position(row: 2, column: 0))
    press(.up, in: &area, width: 5)
    #expect(area.cursorPosition(width: 5) == Position(row: 1, column: 0))
    #expect(TextArea().lines(width: 5) == [""])
  }

  @Test func movesOverWrappedLines() {
    var area = TextArea(text: "abcdef\ngh\nijklmn")
    area.cursor = 5
    for key in [Key.down, .down] { press(key, in: &area, width: 20) }
    // Through the shorter line back to the column where it began.
    #expect(area.cursorPosition(width: 20) == Position(row: 2, column: 5))
    press(.down, in: &area, width: 20, isHandled: false)
    press(.home, in: &area, width: 20)
    #expect(area.cursor == 10)
    press(.control("e"), in: &area, width: 20)
    #expect(area.cursor == 16)
  }

  @Test func endStaysOnItsWrappedLine() {
    var area = TextArea(text: "abcdefgh")
    area.cursor = 1
    press(.end, in: &area, width: 4)
    #expect(area.cursorPosition(width: 4).row == 0)
    press(.down, in: &area, width: 4)
    #expect(area.cursorPosition(width: 4) == Position(row: 1, column: 3))
  }

  @Test func edits() {
    var area = TextArea(text: "one")
    press(.enter, in: &area, width: 10)
    press(.character("ř"), in: &area, width: 10)
    #expect(area.text == "one\nř")
    press(.backspace, in: &area, width: 10)
    press(.backspace, in: &area, width: 10)
    #expect(area.text == "one")
    press(.escape, in: &area, width: 10, isHandled: false)
    area.insert(" two\nthree")
    press(.control("u"), in: &area, width: 10)
    #expect(area.text == "one two\n")
    area.cursor = 3
    press(.control("k"), in: &area, width: 10)
    #expect(area.text == "one\n")
    press(.control("k"), in: &area, width: 10)
    #expect(area.text == "one")
  }

  @Test func scrollsToTheCursor() {
    var area = TextArea(text: (1...9).map(String.init).joined(separator: "\n"))
    area.reveal(width: 10, height: 4)
    #expect(area.top == 5)
    area.cursor = 0
    area.reveal(width: 10, height: 4)
    #expect(area.top == 0)
  }

  @Test func noCursorPlaceIsLost() {
    var area = TextArea(
      text: "Skupina ukládá  MPSV předložit\n do 31. 1. 2015   zprávu o financování.  ")
    for width in 1...40 {
      let lines = area.lines(width: width)
      #expect(lines.allSatisfy { TextWidth.columns($0) <= width })
      for cursor in 0...area.text.count {
        area.cursor = cursor
        let place = area.cursorPosition(width: width)
        #expect(lines.indices.contains(place.row))
        #expect((0...width).contains(place.column))
      }
    }
  }
}
