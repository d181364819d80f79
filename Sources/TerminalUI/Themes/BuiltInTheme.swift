extension Theme {
  /// The default theme, the same as `themes/porada.plist`, which may be missing.
  public static let builtIn = Theme(name: "porada", style: builtInStyle)

  private static func builtInStyle(of role: Role) -> Style {
    switch role {
    case .normal, .input: Style()
    case .dim: Style(attributes: .dim)
    case .emphasis: Style(attributes: .bold)
    case .title: Style(foreground: blue, attributes: .bold)
    case .heading: Style(foreground: blue, attributes: .bold)
    case .bar: Style(attributes: .reverse)
    case .barKey: Style(attributes: [.reverse, .bold])
    case .barTitle: Style(attributes: [.reverse, .bold])
    case .border: Style(attributes: .dim)
    case .selection: Style(attributes: .reverse)
    case .selectionInactive: Style(attributes: .underline)
    case .match: Style(foreground: black, background: yellow, attributes: .underline)
    case .good: Style(foreground: green)
    case .partial: Style(foreground: orange)
    case .bad: Style(foreground: red, attributes: .bold)
    case .ongoing: Style(foreground: teal)
    case .pending: Style(attributes: .dim)
    case .warning: Style(foreground: orange, attributes: .bold)
    case .error: Style(foreground: white, background: red, attributes: .bold)
    case .success: Style(foreground: green, attributes: .bold)
    case .inputLabel: Style(foreground: blue)
    case .inputInvalid: Style(foreground: red, attributes: .underline)
    case .cursorLine: Style(attributes: .bold)
    case .restricted: Style(foreground: violet, attributes: .underline)
    case .modelled: Style(attributes: [.dim, .italic])
    case .present: Style(foreground: green)
    case .absent: Style(attributes: .dim)
    case .link: Style(foreground: blue, attributes: .underline)
    case .shadow: Style(attributes: .dim)
    }
  }

  // Middle tones of the 256: they are read on black and on white alike.
  private static let blue = Colour(index: 33)
  private static let green = Colour(index: 34)
  private static let teal = Colour(index: 37)
  private static let orange = Colour(index: 172)
  private static let red = Colour(index: 160)
  private static let violet = Colour(index: 134)
  private static let black = Colour(index: 16)
  private static let yellow = Colour(index: 220)
  private static let white = Colour(index: 231)
}
