extension Key {
  private static let named: [(name: String, label: String, key: Key)] = [
    ("enter", "Enter", .enter), ("tab", "Tab", .tab), ("back-tab", "S-Tab", .backTab),
    ("esc", "Esc", .escape), ("backspace", "Bksp", .backspace), ("delete", "Del", .delete),
    ("insert", "Ins", .insert), ("up", "↑", .up), ("down", "↓", .down), ("left", "←", .left),
    ("right", "→", .right), ("home", "Home", .home), ("end", "End", .end),
    ("page-up", "PgUp", .pageUp), ("page-down", "PgDn", .pageDown),
    ("space", "Space", .character(" ")),
  ]

  private static let synonyms: [String: Key] = [
    "return": .enter, "escape": .escape, "shift-tab": .backTab, "del": .delete, "ins": .insert,
    "pgup": .pageUp, "pgdn": .pageDown, "page-dn": .pageDown,
  ]

  /// Letters that Ctrl turns into Tab and Enter, so that no terminal tells them apart.
  private static let controlsWithOtherNames: [Character: Key] = [
    "i": .tab, "m": .enter, "j": .enter,
  ]

  /// The key of that name ("a", "G", "?", "ctrl-r", "alt-b", "f5", "page-down"), or nil.
  public init?(name: String) {
    if name.count == 1, let only = name.first {
      guard DisplayFilter.isPlain(name), only != " " else { return nil }
      self = .character(only)
      return
    }
    let lower = name.lowercased()
    if let match = Key.named.first(where: { $0.name == lower }) {
      self = match.key
    } else if let match = Key.synonyms[lower] {
      self = match
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()),
      (1...63).contains(number), lower.dropFirst().first != "+"
    {
      self = .function(number)
    } else if lower.hasPrefix("ctrl-"), lower.count == 6, let letter = lower.last,
      Key.isControlLetter(letter)
    {
      self = Key.controlsWithOtherNames[letter] ?? .control(letter)
    } else if lower.hasPrefix("alt-"), name.count == 5, let letter = name.last,
      DisplayFilter.isPlain(String(letter)), letter != " "
    {
      self = .alt(letter)
    } else if lower == "alt-space" {
      self = .alt(" ")
    } else {
      return nil
    }
  }

  private static func isControlLetter(_ letter: Character) -> Bool {
    guard letter.isASCII else { return false }
    return ("a"..."z").contains(letter) || "@[\\]^_".contains(letter)
  }

  /// The name that `init(name:)` reads back.
  public var name: String {
    if let match = Key.named.first(where: { $0.key == self }) { return match.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "ctrl-\(letter)"
    case .alt(" "): "alt-space"
    case .alt(let letter): "alt-\(letter)"
    case .function(let number): "f\(number)"
    default: "?"
    }
  }

  /// The short form for a bar of keys ("^R", "F5", "Enter", "↑").
  public var label: String {
    if let match = Key.named.first(where: { $0.key == self }) { return match.label }
    return switch self {
    case .control(let letter): "^\(letter.uppercased())"
    case .alt(let letter): "M-\(letter == " " ? "Space" : String(letter))"
    case .function(let number): "F\(number)"
    default: name
    }
  }
}
