import Coordination
import Phrases
import TerminalUI

/// How the tasks of a plan stand, as a bar in which every status has its share.
struct StatusBar {
  private let session: Session
  private var counts: [StatusCode: Int] = [:]
  private var open = 0

  init(_ session: Session) {
    self.session = session
  }

  mutating func count(_ status: StatusCode?) {
    if let status { counts[status, default: 0] += 1 } else { open += 1 }
  }

  var total: Int { counts.values.reduce(open, +) }

  /// The statuses in the order of the scale, those that occur.
  private var parts: [(status: StatusCode?, count: Int)] {
    session.book.settings.statusScale.statuses
      .compactMap { status in counts[status.code].map { (status.code, $0) } }
      + (open > 0 ? [(nil, open)] : [])
  }

  /// What the bar says, in signs and numbers.
  var legend: String {
    let scale = session.book.settings.statusScale
    return parts.map { part in
      "\(session.sign(part.status)) \(session.phrases.values.status(part.status, scale)) \(part.count)"
    }.joined(separator: "  ")
  }

  /// The same in signs and numbers alone, for narrow terminals.
  var shortLegend: String {
    parts.map { "\(session.sign($0.status)) \($0.count)" }.joined(separator: "  ")
  }

  func draw(on canvas: inout Canvas, in area: Area, unicode: Bool) {
    guard total > 0, area.width > 0 else { return }
    var column = area.column
    var done = 0
    for part in parts {
      done += part.count
      // Ends are rounded from the beginning, so that the parts always fill the bar.
      let end = area.column + done * area.width / total
      let sign: Character =
        unicode ? Self.shade(part.status, session) : Character(session.sign(part.status))
      canvas.fill(
        Area(row: area.row, column: column, width: max(0, end - column), height: 1),
        role: session.role(of: part.status), character: sign)
      column = max(column, end)
    }
  }

  /// The parts differ in shade as well, for terminals without colours.
  private static func shade(_ status: StatusCode?, _ session: Session) -> Character {
    guard let status else { return "▁" }
    return switch session.book.settings.statusScale[status]?.meaning {
    case .done: "█"
    case .partial: "▓"
    case .failed: "░"
    case .ongoing: "▒"
    default: "▁"
    }
  }
}
