/// What a cell means; a theme turns the meaning into colours and attributes.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case normal
  /// Text that matters less.
  case dim
  /// Text that matters more.
  case emphasis
  /// The name of what is shown.
  case title
  /// The heading of a part.
  case heading
  /// The first and the last row.
  case bar
  /// A key in a bar.
  case barKey
  /// The program's or the screen's name in a bar.
  case barTitle
  /// Lines around and between parts.
  case border
  /// The chosen row of the pane that takes the keys.
  case selection
  /// The chosen row of another pane.
  case selectionInactive
  /// Text that was searched for.
  case match
  /// Fulfilled.
  case good
  /// Partly fulfilled.
  case partial
  /// Not fulfilled.
  case bad
  /// Fulfilled continuously.
  case ongoing
  /// Not evaluated yet.
  case pending
  /// Something needs attention.
  case warning
  /// Something failed.
  case error
  /// Something was done.
  case success
  /// Text that is being typed.
  case input
  /// The name of an input.
  case inputLabel
  /// Typed text that is not accepted.
  case inputInvalid
  /// The line that the cursor stands on.
  case cursorLine
  /// Contents that not everybody may read.
  case restricted
  /// Something made up for the demonstration, not taken from the public record.
  case modelled
  /// Somebody who is there.
  case present
  /// Somebody who is not there.
  case absent
  /// Something that leads elsewhere.
  case link
  /// What lies behind a dialogue.
  case shadow

  /// The sign that stands for the role in a snapshot.
  public var sign: Character { Character(Unicode.Scalar(Role.signs[Int(rawValue)])) }

  static let signs = Array(".deThBKN|SsmgpxonwE+ilIcR~PAL#".utf8)

  /// The role of that name, as theme files write it.
  public init?(name: String) {
    guard let match = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// The name in theme files.
  public var name: String { String(describing: self) }
}
