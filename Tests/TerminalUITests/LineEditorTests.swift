import TerminalUI
import Testing

struct LineEditorTests {
  private func editor(_ text: String, at cursor: Int? = nil, _ keys: Key...) -> LineEditor {
    var editor = LineEditor(text: text)
    if let cursor { editor.cursor = cursor }
    for key in keys {
      let handled = editor.handle(key)
      #expect(handled, "\(key)")
    }
    return editor
  }

  private func expect(
    _ editor: LineEditor, _ text: String, _ cursor: Int,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(editor.text == text, sourceLocation: location)
    #expect(editor.cursor == cursor, sourceLocation: location)
  }

  @Test func types() {
    expect(editor("", at: nil, .character("ř"), .character("a")), "řa", 2)
    expect(editor("ac", at: 1, .character("b")), "abc", 2)
  }

  @Test func marksJoinTheCharacterBefore() {
    expect(editor("", at: nil, .character("r"), .character("\u{30C}"), .character("x")), "řx", 2)
    expect(editor("rx", at: 1, .character("\u{30C}")), "řx", 1)
    expect(editor("řx", at: nil, .left, .backspace), "x", 0)
    expect(editor("x", at: 0, .character("\u{301}")), "\u{301}x", 1)
  }

  @Test func flagsTypedInTheMiddleKeepTheCursorRight() {
    var editor = LineEditor(text: "🇨x")
    editor.cursor = 1
    editor.insert("🇿")
    expect(editor, "🇨🇿x", 1)
    editor.text = "🇿x"
    editor.cursor = 0
    editor.insert("🇨")
    expect(editor, "🇨🇿x", 1)
  }

  @Test func moves() {
    expect(editor("abc", at: nil, .left, .control("b")), "abc", 1)
    expect(editor("abc", at: 0, .right, .control("f"), .right, .right), "abc", 3)
    expect(editor("abc", at: 2, .home, .left), "abc", 0)
    expect(editor("abc", at: 0, .end), "abc", 3)
    expect(editor("abc", at: 2, .control("a")), "abc", 0)
    expect(editor("abc", at: 0, .control("e")), "abc", 3)
    expect(editor("II.4: další krok", at: nil, .alt("b"), .alt("b")), "II.4: další krok", 6)
    expect(editor("II.4: další krok", at: 0, .alt("f"), .alt("f")), "II.4: další krok", 4)
  }

  @Test func deletes() {
    expect(editor("abc", at: 2, .backspace), "ac", 1)
    expect(editor("abc", at: 2, .control("h")), "ac", 1)
    expect(editor("abc", at: 1, .delete), "ac", 1)
    expect(editor("abc", at: 1, .control("d")), "ac", 1)
    expect(editor("abc", at: 0, .backspace), "abc", 0)
    expect(editor("abc", at: 3, .delete), "abc", 3)
  }

  @Test func killsAndYanks() {
    expect(editor("one two", at: 3, .control("k")), "one", 3)
    expect(editor("one two", at: 4, .control("u")), "two", 0)
    expect(editor("one a.two ", at: nil, .control("w")), "one ", 4)
    expect(editor("one two", at: 3, .alt("d")), "one", 3)
    expect(editor("one two", at: 4, .control("u"), .end, .control("y")), "twoone ", 7)
    expect(editor("", at: nil, .control("y"), .control("u"), .control("w")), "", 0)
  }

  @Test func transposes() {
    expect(editor("abc", at: nil, .control("t")), "acb", 3)
    expect(editor("abc", at: 1, .control("t")), "bac", 2)
    expect(editor("ab", at: 0, .control("t")), "ab", 1)
    expect(editor("a", at: nil, .control("t")), "a", 1)
  }

  @Test func leavesOtherKeysAlone() {
    var editor = LineEditor(text: "x")
    for key in [Key.enter, .escape, .tab, .up, .function(2), .control("c"), .control("r")] {
      let handled = editor.handle(key)
      #expect(!handled, "\(key)")
    }
    #expect(editor == LineEditor(text: "x"))
  }

  @Test func showsThePartAroundTheCursor() {
    var editor = LineEditor(text: "0123456789")
    #expect(editor.visible(width: 11) == ("0123456789", 10))
    #expect(editor.visible(width: 6) == ("…789", 4))
    editor.cursor = 0
    #expect(editor.visible(width: 6) == ("01234…", 0))
    editor.cursor = 5
    #expect(editor.visible(width: 6) == ("012345", 5))
    #expect(LineEditor(text: "日本語").visible(width: 7) == ("日本語", 6))
    #expect(editor.visible(width: 0) == ("", 0))
  }

  @Test func theCursorIsAlwaysInsideTheField() {
    var editor = LineEditor(text: "a日b本c語 příliš žluťoučký 👨\u{200D}👩\u{200D}👧 kůň")
    for width in 1...30 {
      for cursor in 0...editor.text.count {
        editor.cursor = cursor
        let (text, column) = editor.visible(width: width)
        #expect((0..<width).contains(column))
        #expect(TextWidth.columns(text) <= width)
      }
    }
  }
}
