/// A terminal colour: one of the 256 of the usual palette, of which the first 16 have names.
public struct Colour: Hashable, Sendable {
  /// The number in the palette.
  public let index: UInt8

  /// The colour of a number in the palette.
  public init(index: UInt8) {
    self.index = index
  }

  /// The names of the first 16 colours, in the order of their numbers.
  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white",
  ]

  /// The colour of that name or number ("green", "208"), or nil.
  public init?(name: String) {
    if let index = Colour.names.firstIndex(of: name) {
      self.index = UInt8(index)
    } else if let index = UInt8(name) {
      self.index = index
    } else {
      return nil
    }
  }

  /// The nearest colour that a terminal of so many colours has.
  public func reduced(toCount count: Int) -> Colour {
    if Int(index) < count { return self }
    let bright = index < 16 ? index : nearestOfSixteen
    return Colour(index: count >= 16 ? bright : bright % 8)
  }

  private var nearestOfSixteen: UInt8 {
    let red: Int
    let green: Int
    let blue: Int
    if index >= 232 {
      let level = 8 + (Int(index) - 232) * 10
      (red, green, blue) = (level, level, level)
    } else {
      let cube = Int(index) - 16
      let levels = [0, 95, 135, 175, 215, 255]
      (red, green, blue) = (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    }
    let brightest = max(red, green, blue)
    if brightest - min(red, green, blue) < 40 {
      return brightest < 64 ? 0 : brightest < 160 ? 8 : brightest < 225 ? 7 : 15
    }
    func on(_ level: Int) -> UInt8 { level * 5 > brightest * 3 ? 1 : 0 }
    return on(red) | on(green) << 1 | on(blue) << 2 | (brightest > 215 ? 8 : 0)
  }
}

/// Ways to write that need no colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The attributes of those bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Bold.
  public static let bold = Attributes(rawValue: 1)
  /// Faint.
  public static let dim = Attributes(rawValue: 2)
  /// Italic; some terminals show it reversed or not at all.
  public static let italic = Attributes(rawValue: 4)
  /// Underlined.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background swapped.
  public static let reverse = Attributes(rawValue: 16)

  /// The attribute of that name in theme files, or nil.
  public init?(name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "italic": self = .italic
    case "underline": self = .underline
    case "reverse": self = .reverse
    default: return nil
    }
  }
}
