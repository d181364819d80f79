import Coordination
import Dispatch
import Foundation
import Ncurses
import Phrases
import Screens
import Subcommands
import TerminalUI
import Themes
import Workspaces

/// Shows the screens until the user leaves; gives back the exit status.
func runTerminal(_ request: TerminalRequest) -> Int32 {
  // What waits behind the screen's back needs a descriptor of the system's; later there may be none.
  DispatchQueue.global().asyncAfter(deadline: .now()) {}
  let terminal: NcursesTerminal
  do {
    terminal = try NcursesTerminal(theme: theme(request.theme), colours: !request.withoutColours)
  } catch {
    let words = Phrases(request.language).usage
    let line =
      switch error {
      case .notATerminal: words.noTerminal
      case .weakTerminal(let kind), .unknownTerminal(let kind): words.unfitTerminal(kind)
      }
    StandardStreams.write("porada: \(line)\n", to: STDERR_FILENO)
    return 1
  }
  let session = Session(
    workspace: request.workspace, phrases: Phrases(request.language), today: request.today,
    isDayChosen: request.isTodayGiven, clock: { clock().1 })
  session.chosenTime = request.time
  session.printer = documentPrinter(waking: terminal.waker)
  session.begin(waking: terminal.waker)
  let application = Application(
    session: session, terminal: terminal,
    start: request.meeting.map(Application.Start.sitting) ?? .overview)
  let status = application.run()
  if status == 3 {
    StandardStreams.write("porada: \(session.lossAtTheEnd)\n", to: STDERR_FILENO)
  }
  return status
}

/// A theme by name; the default is built in, so that a lost or damaged file costs nothing.
private func theme(_ name: String?) -> Theme {
  guard let name, let file = EmbeddedThemes.all.first(where: { $0.name == name }),
    let theme = try? Theme(propertyList: Data(file.data), name: name)
  else { return .builtIn }
  return theme
}

/// The keys of the screens, a row each: screen, keys, command, what it does.
func keyRows(_ language: Language) -> [[String]] {
  KeyTable.rows(language)
}
