import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The commands that hold on every screen.
struct GlobalCommands {
  let session: Session
  let front: any Layer
  let stack: Int

  /// The rows; `all` gives every command at hand, for the palette and the help.
  func table(all: @escaping () -> [Command]) -> [Command] {
    let words = session.words
    let session = session
    let place = front.place
    var rows: [Command] = []
    if !front.takesText && !front.isOverlay {
      rows += Place.allCases.map { place in
        Command(
          "go.\(place)", [.character(Character("\(place.rawValue)"))],
          label: stack == 1 ? words.placeLabel(place.rawValue) : nil,
          words.placeSummary(place.rawValue)
        ) { .go(place) }
      }
    }
    if !front.isOverlay {
      rows += [
        Command(
          "undo", front.takesText ? [] : [.character("u")], words.undoSummary
        ) {
          session.undo()
          return .done
        },
        Command("redo", [.control("r")], words.redoSummary) {
          session.redo()
          return .done
        },
        Command(
          "recovered", [], words.recoveredSummary,
          disabled: RecoveredTextsScreen.texts(session).isEmpty ? words.noRecovered : nil
        ) { .push(RecoveredTextsScreen(session)) },
        Command(
          "palette", front.takesText ? [.control("p")] : [.character(":"), .control("p")],
          label: front.takesText ? nil : words.paletteLabel, words.paletteSummary
        ) { .push(Palette(session, commands: all())) },
        Command(
          "help", front.takesText ? [.function(1)] : [.character("?"), .function(1)],
          label: words.helpLabel, words.helpSummary
        ) {
          let isEntering = front is MeetingScreen && front.takesText
          return .push(
            HelpScreen(session, place: place, commands: all(), isEntering: isEntering))
        },
      ]
    }
    if !front.isOverlay, !(front is DeletedScreen || front is FaultsScreen) {
      rows += [
        Command("deleted", [], words.deletedSummary) { .push(DeletedScreen(session)) },
        Command(
          "faults.show", front.takesText ? [] : [.character("!")], words.faultsSummary,
          disabled: session.workspace.faults.isEmpty ? words.noFaults : nil
        ) { .push(FaultsScreen(session)) },
      ]
    }
    rows += [
      Command("suspend", [.control("z")], words.suspendSummary) { .suspend },
      Command(
        // Esc goes one step back; only q leaves the program.
        "back",
        front.takesText ? [.escape] : stack == 1 ? [.character("q")] : [.character("q"), .escape],
        label: front.takesText ? words.leaveLabel : stack == 1 ? words.quitLabel : words.backLabel,
        words.backSummary
      ) { .pop },
    ]
    // Ctrl-C never leaves the program; where something can be cancelled, the layer says so itself.
    if !front.commands().contains(where: { $0.keys.contains(.control("c")) }) {
      rows.append(Command("cancel", [.control("c")], words.cancelSummary) { .done })
    }
    return rows
  }
}
