/// How each meaning looks.
public struct Theme: Hashable, Sendable {
  /// Colours and attributes; nil is the terminal's own colour.
  public struct Style: Hashable, Sendable {
    /// The colour of the text.
    public var foreground: Colour?
    /// The colour behind the text.
    public var background: Colour?
    /// Ways to write.
    public var attributes: Attributes

    /// A style, by default the terminal's own.
    public init(
      foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = []
    ) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  /// The name by which the theme is chosen.
  public var name: String

  private var styles: [Style]

  /// A theme in which every role looks like `style(role)`.
  public init(name: String, style: (Role) -> Style) {
    self.name = name
    styles = Role.allCases.map(style)
  }

  /// How a role looks.
  public subscript(role: Role) -> Style {
    get { styles[Int(role.rawValue)] }
    set { styles[Int(role.rawValue)] = newValue }
  }
}
