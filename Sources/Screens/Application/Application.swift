public import Coordination
import Phrases
public import TerminalUI
import Workspaces

/// The program on a terminal: a stack of layers, one loop, one frame after each event.
public final class Application {
  private let session: Session
  private let terminal: any Terminal
  private(set) var layers: [any Layer] = []
  private var pendingG = false
  private var ended: Int32?
  /// Whether leaving was refused once because something is not saved, and that has been seen.
  private var leavingWarning = LeavingWarning.none
  /// What was typed while the program waited for the disk.
  private var postponed: [Event] = []

  /// What was said of leaving while something is not saved.
  private enum LeavingWarning {
    case none, said, seen
  }

  /// Where the program begins.
  public enum Start: Sendable {
    /// With the overview.
    case overview
    /// In the minute taking of a meeting, the entry line taking keys.
    case sitting(RecordID)
  }

  /// Sets the program up on a terminal.
  public init(session: Session, terminal: any Terminal, start: Start = .overview) {
    self.session = session
    self.terminal = terminal
    session.unicode = terminal.isUnicode
    layers = [OverviewScreen(session)]
    if case .sitting(let meeting) = start {
      layers.append(MeetingsScreen(session))
      layers.append(MeetingScreen(session, meeting: meeting, tab: .minutes, entering: true))
    }
  }

  /// Runs until the user leaves or a signal ends it; gives back the exit status.
  public func run() -> Int32 {
    while ended == nil {
      paint()
      step(timeout: timeout)
    }
    for layer in layers { layer.leave() }
    terminal.end()
    // After a signal there is less than a second; what is not saved by then stays in the typing journal.
    let patience = (ended ?? 0) > 128 ? 0.4 : 2
    session.workspace.endSession(within: patience, rest: patience)
    return ended ?? 0
  }

  /// Keeps what is typed, then draws the present state and sends it once: what has been seen is never lost.
  public func paint() {
    for layer in layers where layer.hasUnkeptText { layer.keepDraft() }
    terminal.present(frame())
    if leavingWarning == .said { leavingWarning = .seen }
  }

  /// Waits for one event and carries out what it means; what has been typed ahead is taken too before
  /// the next frame.
  public func step(timeout: Int?) {
    guard let event = next(timeout) else { return idle() }
    take(event)
    // Held or pasted keys must not cost a frame each.
    var more = 0
    while ended == nil, more < 64, let event = next(0) {
      take(event)
      more += 1
    }
  }

  private func next(_ timeout: Int?) -> Event? {
    postponed.isEmpty ? terminal.nextEvent(timeout: timeout) : postponed.removeFirst()
  }

  /// Waits until everything is saved, at most that many seconds; a signal ends the wait.
  private func finishSaving(within seconds: Double) -> Bool {
    session.workspace.finishSaving(within: seconds) { [self] in
      while let event = terminal.nextEvent(timeout: 0) {
        if case .signal(let number) = event {
          ended = 128 + number
        } else {
          postponed.append(event)
        }
      }
      return ended == nil
    }
  }

  /// Whether the program has ended.
  public var hasEnded: Bool { ended != nil }

  /// Carries out one event, front to back.
  public func take(_ event: Event) {
    switch event {
    case .signal(let number):
      ended = 128 + number
      return
    case .wake:
      // What comes back finds its place taken by what is being typed.
      for layer in layers where layer.hasUnkeptText { layer.keepDraft() }
      settle()
      for layer in layers { layer.takeGivenBack() }
      return
    case .pause: return carryOut(.suspend)
    case .resize, .resumed, .tick: return
    case .paste, .key: break
    }
    // Whoever goes on working after the warning is warned again.
    let isAnswer = leavingWarning == .seen
    defer { if isAnswer, leavingWarning == .seen { leavingWarning = .none } }
    // A warning stays until it could be read.
    if leavingWarning != .said { session.message = nil }
    guard let front = layers.last else { return }
    if let effect = front.take(event) {
      pendingG = false
      return carryOut(effect)
    }
    guard case .key(let key) = event else { return }
    if pendingG, key == .character("g"), !front.takesText {
      pendingG = false
      return carryOut(front.take(.key(.home)) ?? .done)
    }
    pendingG = key == .character("g") && !front.takesText
    if let command = command(for: key, in: front) {
      if let reason = command.disabled { return session.refuse(reason) }
      carryOut(command.run())
    }
  }

  private func command(for key: Key, in front: any Layer) -> Command? {
    let table = front.commands() + global(front)
    if let command = table.first(where: { $0.keys.contains(key) }) { return command }
    // On a Czech keyboard the upper row gives letters; outside text they count as its digits.
    guard case .character(let character) = key,
      let digit = Self.czechDigits[character], !front.takesText
    else { return nil }
    return table.first { $0.keys.contains(.character(digit)) }
  }

  static let czechDigits: [Character: Character] = [
    "+": "1", "ě": "2", "š": "3", "č": "4", "ř": "5", "ž": "6",
  ]

  /// The commands that hold everywhere.
  func global(_ front: any Layer) -> [Command] {
    // The palette shows the commands of the screen it was called from, and so does the help called from it.
    GlobalCommands(session: session, front: front, stack: layers.count).table { [weak self] in
      guard let self else { return [] }
      return front.commands() + global(front)
    }
  }

  /// The commands of the front layer and of everywhere, for the palette.
  private func allCommands() -> [Command] {
    guard let front = layers.last else { return [] }
    return front.commands() + global(front)
  }

  /// The names and keys of the commands at hand, the front layer's first.
  public var commandsAtHand: [(name: String, keys: [Key])] {
    allCommands().map { ($0.name, $0.keys) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .done: break
    case .push(let layer): layers.append(layer)
    case .pop:
      layers.last?.leave()
      if layers.count > 1 {
        layers.removeLast()
        layers.last?.comeBack()
      } else {
        leave()
      }
    case .replace(let layer):
      layers.last?.leave()
      layers.removeLast()
      layers.append(layer)
    case .go(let place):
      for layer in layers { layer.leave() }
      layers = place == .overview ? [layers[0]] : [layers[0], screen(place)]
    case .save:
      for layer in layers { layer.keepDraft() }
      session.workspace.retry()
      _ = finishSaving(within: 1)
      session.settle()
      if let notSaved = session.notSaved {
        session.refuse(session.words.notSaved(since: notSaved.since, notSaved.reason))
      } else if session.message == nil {
        session.say(session.words.allSaved)
      }
    case .suspend:
      for layer in layers { layer.keepDraft() }
      _ = finishSaving(within: 0.5)
      guard ended == nil else { return }
      session.workspace.whileNothingIsWritten(within: 0.5) { terminal.suspend() }
    case .quit: leave()
    case .several(let effects): for effect in effects { carryOut(effect) }
    }
  }

  /// Ends the program; where something is not saved or kept, only once that was said and could be read.
  private func leave() {
    // What was typed before the warning stood there is no answer to it.
    if leavingWarning == .said { return }
    for layer in layers where layer.hasUnkeptText { layer.keepDraft() }
    session.workspace.retry()
    let isSaved = finishSaving(within: 1)
    if ended != nil { return }
    let isKept = layers.allSatisfy { !$0.hasUnkeptText } && session.workspace.typing.trouble == nil
    if !(isSaved && isKept), leavingWarning == .none {
      leavingWarning = .said
      session.settle()
      session.refuse(isKept ? session.words.leavingUnsaved : session.words.leavingLoses)
      return
    }
    ended = isKept ? 0 : 3
  }

  /// Takes in what has been saved; once all of it is, leaving later trouble is warned of anew.
  private func settle() {
    session.settle()
    if session.notSaved == nil, !session.workspace.hasUnsaved { leavingWarning = .none }
  }

  private func screen(_ place: Place) -> any Layer {
    switch place {
    case .overview: OverviewScreen(session)
    case .meetings: MeetingsScreen(session)
    case .plan: PlanScreen(session)
    case .members: MembersScreen(session)
    case .subgroup: SubgroupScreen(session)
    case .information: RegisterScreen.information(session)
    }
  }

  /// Only a running sitting shows a clock; elsewhere the loop looks for outside changes now and then.
  private var timeout: Int? {
    guard let front = layers.last else { return nil }
    return front is MeetingScreen ? 1000 : 2000
  }

  private func idle() {
    session.workspace.look()
    settle()
    for layer in layers {
      layer.takeGivenBack()
      layer.rest()
    }
  }

  /// The present state as a canvas.
  public func frame() -> Canvas {
    var canvas = Canvas(size: terminal.size, unicode: terminal.isUnicode)
    guard canvas.size.width >= 40, canvas.size.height >= 12 else {
      // That something is not saved is said however small the window is.
      let alarm = session.notSaved.map { session.words.notSaved(since: $0.since) }
      let text = session.words.tooSmall(canvas.size.width, canvas.size.height)
      let width = max(1, canvas.size.width)
      let lines = [alarm, text].compactMap(\.self).flatMap { TextWidth.wrap($0, width: width) }
      for (row, line) in lines.enumerated() {
        canvas.write(line, at: Position(row: row, column: 0), role: .warning)
      }
      return canvas
    }
    let first = layers.lastIndex { !$0.isOverlay } ?? 0
    let area = Area(canvas.size).inset(rows: 1, columns: 0)
    for layer in layers[first...] { layer.draw(on: &canvas, in: area) }
    Frame(session: session, layers: layers, global: global(layers[layers.count - 1]))
      .draw(on: &canvas)
    return canvas
  }
}
