import Synchronization

/// A terminal without a screen: events are fed by a test, frames are kept for it to read.
public final class HeadlessTerminal: Terminal {
  /// The extent; `resize(to:)` changes it.
  public private(set) var size: Size
  /// Whether it pretends to show characters beyond ASCII.
  public let isUnicode: Bool
  /// Whether it pretends to show colours.
  public let hasColours: Bool

  /// The frame presented last.
  public private(set) var canvas: Canvas?
  /// How many frames were presented.
  public private(set) var presentCount = 0
  /// How often the program was suspended.
  public private(set) var suspendCount = 0
  /// How often the bell rang.
  public private(set) var bellCount = 0
  /// Whether the terminal was given back.
  public private(set) var hasEnded = false
  /// The time-outs that `nextEvent` was called with.
  public private(set) var timeouts: [Int?] = []

  private let queue = EventQueue()

  /// A terminal of that size.
  public init(
    size: Size = Size(width: 80, height: 24), isUnicode: Bool = true, hasColours: Bool = true
  ) {
    self.size = size
    self.isUnicode = isUnicode
    self.hasColours = hasColours
  }

  /// Adds an event to the queue.
  public func feed(_ event: Event) {
    queue.append(event)
  }

  /// Adds key presses by name ("a", "ctrl-r", "enter"); a name that is no key is a mistake in the
  /// test and ends it.
  public func feed(keys names: String...) {
    for name in names {
      guard let key = Key(name: name) else { preconditionFailure("no key is called \(name)") }
      queue.append(.key(key))
    }
  }

  /// Adds a key press for each character of a text, Enter for a line's end.
  public func feed(text: String) {
    for character in text { queue.append(.key(character == "\n" ? .enter : .character(character))) }
  }

  /// Changes the size and adds the event that says so.
  public func resize(to size: Size) {
    self.size = size
    queue.append(.resize(size))
  }

  /// Keeps the frame.
  public func present(_ canvas: Canvas) {
    self.canvas = canvas
    presentCount += 1
  }

  /// The next event that was fed, or nil at once.
  public func nextEvent(timeout milliseconds: Int?) -> Event? {
    timeouts.append(milliseconds)
    return queue.removeFirst()
  }

  /// Counts, and answers with `.resumed`.
  public func suspend() {
    suspendCount += 1
    queue.append(.resumed)
  }

  /// Notes that the terminal was given back.
  public func end() { hasEnded = true }

  /// Counts.
  public func bell() { bellCount += 1 }

  /// Adds `.wake` to the queue, from any thread.
  public var waker: @Sendable () -> Void {
    { [queue] in queue.append(.wake) }
  }
}

/// Events in the order of their arrival, from any thread.
private final class EventQueue: Sendable {
  private let events = Mutex<[Event]>([])

  func append(_ event: Event) {
    events.withLock { $0.append(event) }
  }

  func removeFirst() -> Event? {
    events.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
