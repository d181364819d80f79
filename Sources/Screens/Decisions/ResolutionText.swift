import Coordination
import Phrases
import TerminalUI

/// The words of a resolution as the screen shows them, its points each on a line of its own.
struct ResolutionText {
  private let session: Session
  private let resolution: Resolution

  init(_ session: Session, _ resolution: Resolution) {
    self.session = session
    self.resolution = resolution
  }

  /// The words wrapped at a width.
  func lines(width: Int) -> [String] {
    let title = session.phrases.values.resolutionTitle(resolution, in: session.book)
    let points = resolution.pointsRead
    if points.isEmpty {
      let words = [
        title + ":", session.phrases.values.verb(resolution.verb),
        session.codes(resolution.addressees), resolution.text,
      ]
      return TextWidth.wrap(
        words.filter { !$0.isEmpty }.joined(separator: " "), width: max(8, width))
    }
    let outermost = points.map(\.level).min() ?? 0
    return [title + ":"]
      + points.flatMap { point in
        let indent = String(repeating: " ", count: (point.level - outermost) * 3)
        return TextWidth.wrap(point.line, width: max(8, width - indent.count)).map { indent + $0 }
      }
  }
}

/// The form that notes a member's dissent from a resolution.
struct DissentForm {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A form for the dissent of one seat; what it holds already is there to be changed.
  func form(for resolution: Resolution, of seat: Seat) -> Form {
    // The form asks for one field, which a verdict's dissent has the name of.
    var record = Evaluation(id: "new")
    let noted = resolution.dissentsRead.first { $0.seat == seat.id }?.text
    record.dissent = noted
    let id = resolution.id
    let who = session.codes([seat.institution])
    let title = session.phrases.values.resolutionTitle(resolution, in: session.book)
    return Form(
      session,
      Form.Purpose(
        title: "\(session.phrases.documents.dissent) · \(who) · \(title)", record: record,
        keys: ["dissent"], draftKey: "form:\(id):dissent:\(seat.id)",
        change: { values, _ throws(RuleViolation) in
          // What was not touched stays as it is; what was emptied is taken back.
          let typed = values.first { $0.key == "dissent" }
          let text = typed.map { $0.value.flatMap(Self.text) ?? "" } ?? noted ?? ""
          return NoteDissent(id, of: seat.id, text)
        },
        said: session.phrases.documents.dissent + " · " + who))
  }

  private static func text(_ value: PropertyValue) -> String? {
    if case .string(let text) = value { text } else { nil }
  }
}
