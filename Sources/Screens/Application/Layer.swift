import TerminalUI

/// Something on the screen that takes events: a screen, a form, a picker. Events go front to back until
/// one takes them; drawing goes back to front.
protocol Layer: AnyObject {
  /// Where the user is, for the first row.
  var place: String { get }
  /// Whether what lies beneath stays in sight.
  var isOverlay: Bool { get }
  /// Whether printable keys are text here, so that no single-letter command is meant.
  var takesText: Bool { get }
  /// Draws itself into an area of a canvas; it draws what the state says and changes nothing else.
  func draw(on canvas: inout Canvas, in area: Area)
  /// Its commands: keys, key bar, help and palette are derived from these rows.
  func commands() -> [Command]
  /// Takes an event before any command is looked for; nil where it is not meant for the layer.
  func take(_ event: Event) -> Effect?
  /// Whether something typed has not been kept on disk yet.
  var hasUnkeptText: Bool { get }
  /// Keeps what is typed and not entered, so that nothing is lost by leaving or being killed.
  func keepDraft()
  /// Takes back a text whose change others' work has made impossible.
  func takeGivenBack()
  /// Is told that what lay in front of it has left: there its text may have become another.
  func comeBack()
  /// Is told now and then while no key is pressed.
  func rest()
  /// Is told that the layer leaves the screen.
  func leave()
}

extension Layer {
  var isOverlay: Bool { false }
  var takesText: Bool { false }
  func take(_ event: Event) -> Effect? { nil }
  var hasUnkeptText: Bool { false }
  func keepDraft() {}
  func takeGivenBack() {}
  func comeBack() { takeGivenBack() }
  func rest() {}
  func leave() { keepDraft() }
}

/// One row of a table of commands.
struct Command {
  /// Its stable name, as "task.evaluate".
  let name: String
  /// The keys that mean it; none where only the palette does.
  let keys: [Key]
  /// A word or two for the key bar; nil leaves it out of the bar.
  let label: String?
  /// What it does, in a line.
  let summary: String
  /// Why it cannot be done now, nil where it can.
  let disabled: String?
  /// Does it.
  let run: () -> Effect

  init(
    _ name: String, _ keys: [Key], label: String? = nil, _ summary: String,
    disabled: String? = nil, run: @escaping () -> Effect
  ) {
    self.name = name
    self.keys = keys
    self.label = label
    self.summary = summary
    self.disabled = disabled
    self.run = run
  }
}

extension Command {
  /// The same command, not to be done for a reason, where there is one.
  func disabled(because reason: String?) -> Command {
    guard let reason else { return self }
    return Command(name, keys, label: label, summary, disabled: reason, run: run)
  }
}

/// What comes of a command or an event, for the application to carry out.
enum Effect {
  /// It is done; the screen is drawn again.
  case done
  /// Another layer comes in front.
  case push(any Layer)
  /// The layer in front goes.
  case pop
  /// The layer in front goes and another comes.
  case replace(any Layer)
  /// One of the places of the first row, from the bottom of the stack.
  case go(Place)
  /// What is typed is kept, and it is said whether everything is saved.
  case save
  /// The program gives the terminal back until it is continued.
  case suspend
  /// The program ends.
  case quit
  /// One after the other.
  case several([Effect])
}

/// The places that the keys 1 to 6 lead to.
enum Place: Int, CaseIterable {
  case overview = 1
  case meetings, plan, members, subgroup, information
}
