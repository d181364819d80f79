/// A screen and a keyboard.
public protocol Terminal: AnyObject {
  /// The present extent of the screen.
  var size: Size { get }

  /// Whether characters beyond ASCII can be shown; canvases should be made with it.
  var isUnicode: Bool { get }

  /// Whether colours can be shown; without them attributes carry the meaning.
  var hasColours: Bool { get }

  /// Shows a frame, sending only what differs from the last one; called once a frame.
  func present(_ canvas: Canvas)

  /// The next event, waiting for it at most that long (nil: for ever); nil when the time is over.
  func nextEvent(timeout milliseconds: Int?) -> Event?

  /// Gives the terminal back, stops the program, and returns when it is continued, with the screen
  /// restored.
  func suspend()

  /// Gives the terminal back as it was before the program started; later calls do nothing.
  func end()

  /// Makes the terminal ring or flash.
  func bell()

  /// What another thread calls to make `nextEvent` return `.wake`; it may be called at any time.
  var waker: @Sendable () -> Void { get }
}
