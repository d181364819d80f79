import CNcurses
import Glibc
public import TerminalUI

/// The real terminal, driven by ncurses; there is one for the whole process.
public final class NcursesTerminal: Terminal {
  /// Whether the locale's encoding is UTF-8.
  public let isUnicode: Bool
  /// Whether colours are wanted and the terminal has them.
  public let hasColours: Bool

  private let painter: Painter
  private var decoder: InputDecoder
  private var pending: [Event] = []
  /// When a sequence that has begun is taken as it is.
  private var heldUntil: ContinuousClock.Instant?
  private var buffer = [UInt8](repeating: 0, count: 16_384)

  /// Takes the terminal over; without `colours` (as under NO_COLOR) only attributes are used.
  public init(theme: Theme, colours: Bool) throws(TerminalError) {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    switch porada_nc_start() {
    case Int32(PORADA_NC_STARTED): break
    case Int32(PORADA_NC_NOT_A_TERMINAL): throw .notATerminal
    case Int32(PORADA_NC_WEAK_TERMINAL): throw .weakTerminal(kind)
    default: throw .unknownTerminal(kind)
    }
    isUnicode = porada_nc_is_utf8() != 0
    let colourCount = colours ? Int(porada_nc_colours()) : 0
    hasColours = colourCount > 0
    painter = Painter(theme: theme, colourCount: colourCount, isUnicode: isUnicode)
    decoder = InputDecoder(sequences: KeySequences.described())
  }

  deinit {
    porada_nc_end()
  }

  /// The theme; a new one shows with the next frame.
  public var theme: Theme {
    get { painter.theme }
    set { painter.theme = newValue }
  }

  /// The extent of the screen.
  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    porada_nc_size(&rows, &columns)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Sends what differs from the last frame.
  public func present(_ canvas: Canvas) {
    painter.paint(canvas, on: size)
  }

  /// The next key, paste, resize, signal or wake.
  public func nextEvent(timeout milliseconds: Int?) -> Event? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    var hasWaited = false
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if let event = decoder.next() {
        heldUntil = nil
        return event
      }
      if decoder.hold == .nothing {
        heldUntil = nil
      } else if heldUntil == nil {
        heldUntil = ContinuousClock.now + Self.patience(with: decoder.hold)
      } else if let end = heldUntil, ContinuousClock.now >= end, hasWaited {
        heldUntil = nil
        if let event = decoder.next(final: true) { return event }
        continue
      }
      if hasWaited, let deadline, ContinuousClock.now >= deadline { return nil }
      let wait = [deadline, heldUntil].compactMap { $0 }.min().map(Self.milliseconds(until:))
      let found = porada_nc_wait(wait.map(Int32.init(clamping:)) ?? -1)
      hasWaited = true
      if found & Int32(PORADA_NC_NOTICE) != 0 { readNotices() }
      if found & Int32(PORADA_NC_INPUT) != 0 { readInput() }
      if found & Int32(PORADA_NC_HANGUP) != 0 { pending.append(.signal(SIGHUP)) }
    }
  }

  /// How long what is held waits for what would complete it.
  private static func patience(with hold: InputDecoder.Hold) -> Duration {
    switch hold {
    case .nothing, .escape: .milliseconds(25)
    case .sequence: .milliseconds(250)
    case .paste: .seconds(1)
    }
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int {
    let left = (deadline - ContinuousClock.now).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
    // Rounded up, so that the last fraction is not spent in a loop without a wait.
    return Int(left.seconds) * 1000
      + Int((left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private func readInput() {
    let count = buffer.withUnsafeMutableBufferPointer { porada_nc_read($0.baseAddress, $0.count) }
    if count > 0 {
      decoder.feed(buffer[..<count])
      heldUntil = nil
    } else if count < 0 {
      pending.append(.signal(SIGHUP))
    }
  }

  private func readNotices() {
    var hasWake = false
    var hasResize = false
    while true {
      let notice = porada_nc_notice()
      switch notice {
      case -1:
        if hasResize { takeOverSize() }
        if hasWake { pending.append(.wake) }
        return
      case 0: hasWake = true
      case SIGWINCH: hasResize = true
      case SIGTSTP: pending.append(.pause)
      case SIGCONT:
        takeOverSize()
        porada_nc_restore()
        pending.append(.resumed)
      default: pending.append(.signal(notice))
      }
    }
  }

  private func takeOverSize() {
    let before = size
    porada_nc_resize()
    if before != size {
      pending.append(.resize(size))
    }
  }

  /// Gives the terminal back, stops, and comes back with the screen restored.
  public func suspend() {
    let before = size
    porada_nc_suspend()
    if before != size { pending.append(.resize(size)) }
    pending.append(.resumed)
  }

  /// Gives the terminal back.
  public func end() {
    porada_nc_end()
  }

  /// Rings.
  public func bell() {
    porada_nc_bell()
  }

  /// Makes `nextEvent` return `.wake`, from any thread.
  public var waker: @Sendable () -> Void {
    { porada_nc_wake() }
  }
}
