import TerminalUI
import Testing

struct CanvasTests {
  private func canvas(_ width: Int, _ height: Int = 1, unicode: Bool = true) -> Canvas {
    Canvas(size: Size(width: width, height: height), unicode: unicode)
  }

  @Test func writesAndClips() {
    var canvas = canvas(6, 2)
    #expect(canvas.write("plan", at: Position(row: 0, column: 1)) == 4)
    #expect(canvas.write("meetings", at: Position(row: 1, column: 2)) == 4)
    #expect(canvas.textPlane() == [" plan", "  meet"])
    #expect(canvas.write("x", at: Position(row: 2, column: 0)) == 0)
    #expect(canvas.write("x", at: Position(row: -1, column: 0)) == 0)
    #expect(canvas.write("abc", at: Position(row: 0, column: -2)) == 3)
    #expect(canvas.textPlane()[0] == "cplan")
  }

  @Test func marksACutMadeByTheWidth() {
    var canvas = canvas(10)
    #expect(canvas.write("meeting", at: Position(row: 0, column: 0), width: 4) == 4)
    #expect(canvas.textPlane() == ["mee…"])
    canvas.write("日本語", at: Position(row: 0, column: 5), width: 4)
    #expect(canvas.textPlane() == ["mee… 日…"])
    canvas.write("abc", at: Position(row: 0, column: 0), width: 3)
    #expect(canvas.textPlane() == ["abc… 日…"])
    var plain = self.canvas(4, unicode: false)
    plain.write("meeting", at: Position(row: 0, column: 0), width: 4)
    #expect(plain.textPlane() == ["mee~"])
  }

  @Test func wideCharactersTakeTwoCells() {
    var canvas = canvas(5)
    #expect(canvas.write("日本語", at: Position(row: 0, column: 0)) == 4)
    #expect(canvas.textPlane() == ["日本"])
    #expect(canvas.cells.map(\.width) == [2, 0, 2, 0, 1])
    canvas.write("x", at: Position(row: 0, column: 1))
    #expect(canvas.textPlane() == [" x本"])
    canvas.write("y", at: Position(row: 0, column: 2))
    #expect(canvas.textPlane() == [" xy"])
    #expect(canvas.cells.allSatisfy { $0.width == 1 })
  }

  @Test func marksShareACell() {
    var canvas = canvas(4)
    canvas.write("r\u{30C}\u{301}ok", at: Position(row: 0, column: 0))
    #expect(canvas.textPlane() == ["r\u{30C}\u{301}ok"])
    #expect(canvas.clusters == ["r\u{30C}\u{301}"])
    canvas.write("\u{301}", at: Position(row: 0, column: 3))
    #expect(canvas.textPlane()[0].hasSuffix("\u{25CC}\u{301}"))
  }

  @Test func nothingHostileReachesACell() {
    var canvas = canvas(20)
    canvas.write("a\u{1B}[0m\u{202E}\u{9B}b", at: Position(row: 0, column: 0))
    canvas.fill(Area(row: 0, column: 15, width: 2, height: 1), role: .bar, character: "\u{1B}")
    #expect(canvas.textPlane() == ["a�[0m��b"])
  }

  @Test func fillsAndChangesRoles() {
    var canvas = canvas(4, 2)
    canvas.fill(Area(row: 0, column: 1, width: 9, height: 1), role: .bar, character: "x")
    canvas.setRole(.error, in: Area(row: 0, column: 2, width: 1, height: 5))
    #expect(canvas.textPlane() == [" xxx", ""])
    #expect(
      canvas.rolePlane() == [
        ".BoB".replacing("o", with: String(Role.error.sign)),
        "..E.".replacing("E", with: String(Role.error.sign)),
      ])
  }

  @Test func drawsBoxes() {
    var canvas = canvas(12, 3)
    canvas.box(canvas.area, title: "A longer title", role: .border)
    #expect(canvas.textPlane() == ["┌─ A lon… ─┐", "│          │", "└──────────┘"])
    var plain = self.canvas(4, 2, unicode: false)
    plain.box(plain.area)
    #expect(plain.textPlane() == ["+--+", "+--+"])
  }

  @Test func roleSignsDiffer() {
    #expect(Set(Role.allCases.map(\.sign)).count == Role.allCases.count)
    #expect(Role.allCases.allSatisfy { Role(name: $0.name) == $0 })
  }

  @Test func aCellIsEightBytes() {
    #expect(MemoryLayout<Cell>.size == 8)
  }

  @Test func rendersSnapshots() {
    var canvas = canvas(5, 2)
    canvas.write("ab", at: Position(row: 1, column: 1), role: .title)
    canvas.cursor = Position(row: 1, column: 3)
    #expect(
      SnapshotText.render(canvas) == """
        text 5x2
        |
        | ab
        roles
        |
        |.\(Role.title.sign)\(Role.title.sign)
        cursor 1,3

        """)
  }
}

struct AreaTests {
  let area = Area(row: 2, column: 3, width: 10, height: 6)

  @Test func splits() {
    let (top, below) = area.splitTop(2)
    #expect(top == Area(row: 2, column: 3, width: 10, height: 2))
    #expect(below == Area(row: 4, column: 3, width: 10, height: 4))
    let (bottom, above) = area.splitBottom(1)
    #expect(bottom == Area(row: 7, column: 3, width: 10, height: 1))
    #expect(above == Area(row: 2, column: 3, width: 10, height: 5))
    let (left, rest) = area.splitLeft(4)
    #expect(left.width == 4 && rest.column == 7 && rest.width == 6)
    let (right, before) = area.splitRight(4)
    #expect(right.column == 9 && right.width == 4 && before.width == 6)
  }

  @Test func clampsAtZero() {
    #expect(area.splitTop(99).1.isEmpty)
    #expect(area.splitTop(-1).0.isEmpty)
    #expect(area.inset(by: 50).isEmpty)
    #expect(area.inset(by: 1) == Area(row: 3, column: 4, width: 8, height: 4))
    #expect(Area(row: 0, column: 0, width: -3, height: 2).width == 0)
  }
}
