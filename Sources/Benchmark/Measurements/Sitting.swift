import Coordination
import Glibc
import Records
import Workspaces

/// What keys cost from the key to the screen in a sitting that has many entries already.
enum Sitting {
  private static let notes = [
    "The district ", "MoI: the leaflets ", "#action MFA send them by 15.1. ",
  ]

  /// Milliseconds that keys of new lines take, each line being taken away again.
  static func keys(_ opened: Opened) -> [Double] {
    notes.flatMap { line in typed(line, opened) }
  }

  /// Milliseconds that keys of corrections take, whose previews look for what they correct: in the newest
  /// line, in an early one, in all and in none.
  static func correcting(_ opened: Opened) -> [Double] {
    ["s/interpreter/guide/", "s/number 0/number 1/", "s/leaflet/paper/g", "s/qqq/nothing/"]
      .flatMap { line in typed(line, opened) }
  }

  /// Milliseconds from Enter until the line stands in the minutes.
  static func entering(_ opened: Opened) -> [Double] {
    (0..<runs).flatMap { run in
      ["MoI: the district", "A letter came", "! agrees with the paper", "#action MFA write"].map {
        _ = typed("\($0) \(run)", opened, isKept: true)
        let cost = cost { opened.press("enter") }
        // What is saved behind the screen's back is not to be measured with the next line.
        _ = opened.workspace.finishSaving(within: 5)
        return cost.wall
      }
    }
  }

  private static func typed(_ line: String, _ opened: Opened, isKept: Bool = false) -> [Double] {
    let values = line.map { letter in
      cost { opened.press(letter == " " ? "space" : String(letter)) }.wall
    }
    if !isKept { opened.press("ctrl-u") }
    return values
  }
}
