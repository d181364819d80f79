import TerminalUI
import Testing

struct ListStateTests {
  @Test func movesAndScrolls() {
    var list = ListState()
    list.move(.down, count: 100, pageHeight: 10)
    #expect(list == ListState(selected: 1, top: 0))
    list.move(.pageDown, count: 100, pageHeight: 10)
    #expect(list == ListState(selected: 10, top: 1))
    list.move(.halfPageDown, count: 100, pageHeight: 10)
    #expect(list == ListState(selected: 15, top: 6))
    list.move(.last, count: 100, pageHeight: 10)
    #expect(list == ListState(selected: 99, top: 90))
    list.move(.down, count: 100, pageHeight: 10)
    #expect(list.selected == 99)
    list.move(.halfPageUp, count: 100, pageHeight: 10)
    #expect(list == ListState(selected: 94, top: 90))
    list.move(.first, count: 100, pageHeight: 10)
    list.move(.up, count: 100, pageHeight: 10)
    #expect(list == ListState())
  }

  @Test func keepsToWhatIsThere() {
    var list = ListState(selected: 50, top: 45)
    list.reveal(count: 3, height: 10)
    #expect(list == ListState(selected: 2, top: 0))
    list.reveal(count: 0, height: 10)
    #expect(list == ListState())
    list.move(.last, count: 0, pageHeight: 0)
    #expect(list == ListState())
    #expect(ListState(selected: 0, top: 5).visible(count: 3, height: 10).isEmpty)
    #expect(ListState(selected: 5, top: 5).visible(count: 30, height: 10) == 5..<15)
  }

  @Test func knowsTheKeys() {
    #expect(ListState.motion(for: .character("j")) == .down)
    #expect(ListState.motion(for: .up) == .up)
    #expect(ListState.motion(for: .control("d")) == .halfPageDown)
    #expect(ListState.motion(for: .character("G")) == .last)
    #expect(ListState.motion(for: .pageUp) == .pageUp)
    #expect(ListState.motion(for: .character("g")) == nil)
    #expect(ListState.motion(for: .enter) == nil)
  }
}
