/// A key as it was pressed, or a key written in a table of bindings.
public enum Key: Hashable, Sendable {
  /// A printable character, composed ones included.
  case character(Character)
  /// Ctrl with a lower-case letter (or one of `@ [ \ ] ^ _`).
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Escape.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, 1 to 63.
  case function(Int)
}

/// What a terminal reports to the program.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; lines are parted by `\n`.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// The clock moved on; no terminal makes this by itself.
  case tick
  /// Another thread asked for attention.
  case wake
  /// A signal arrived that asks the program to end or to break off (its number).
  case signal(Int32)
  /// A signal asks the program to stop until it is told to go on: `Terminal.suspend` does.
  case pause
  /// The program was stopped and goes on; the screen has been restored.
  case resumed
}
