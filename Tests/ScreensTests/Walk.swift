import Coordination
import Demonstration
import Foundation
import Phrases
import Screens
import TerminalUI
import Workspaces

/// The whole application on a terminal without a screen, walked by keys.
final class Walk {
  let terminal: HeadlessTerminal
  let workspace: Workspace
  let application: Application

  /// Starts the program on records, by default the demonstration on its day.
  init(
    _ store: (any RecordStore)? = nil, language: Language = .english,
    on day: CalendarDay = Demonstration.day, width: Int = 80, height: Int = 24,
    unicode: Bool = true, actor: Actor = .secretary, readOnly: Bool = false,
    inSession: Bool = false, printer: DocumentPrinter? = nil, start: Application.Start = .overview
  ) throws {
    terminal = HeadlessTerminal(
      size: Size(width: width, height: height), isUnicode: unicode, hasColours: true)
    workspace = try Workspace(
      opening: store ?? MemoryStore(Demonstration.records(in: language)), as: actor,
      readOnly: readOnly)
    let session = Session(
      workspace: workspace, phrases: Phrases(language), today: day, isDayChosen: true,
      clock: { WallTime(hour: 10, minute: 41)! })
    session.printer = printer
    if inSession { session.begin(waking: terminal.waker) }
    application = Application(session: session, terminal: terminal, start: start)
  }

  /// Presses keys by their names ("down", "ctrl-r", "a"); one frame after each.
  func press(_ names: String...) {
    for name in names {
      application.take(.key(Key(name: name)!))
      application.paint()
    }
  }

  /// Types text, a character a key.
  func type(_ text: String) {
    for character in text { application.take(.key(.character(character))) }
    application.paint()
  }

  /// Rests until everything is saved, as long as that takes, and shows what came of it.
  func finishSaving() {
    _ = workspace.finishSaving(within: 60)
    application.take(.wake)
    application.paint()
  }

  /// Waits until a text that is read elsewhere has come.
  func awaitText(_ text: String) {
    let end = ContinuousClock.now + .seconds(60)
    while !self.text.contains(text), .now < end { application.step(timeout: 0) }
  }

  /// Lets a second go by in which no key is pressed.
  func rest() {
    // What is waiting to be told comes first.
    for _ in 0..<3 { application.step(timeout: 0) }
    application.paint()
  }

  /// The rows of the screen as text.
  var screen: [String] {
    application.paint()
    return terminal.canvas?.textPlane() ?? []
  }

  /// The whole screen as one text.
  var text: String { screen.joined(separator: "\n") }

  /// The canvas as it stands.
  var canvas: Canvas { application.frame() }
}
