public import Foundation

/// Why a theme file is not accepted.
public enum ThemeError: Error, Hashable, Sendable {
  /// The file is no property list of a theme; the text says what was wrong with it.
  case unreadable(theme: String, reason: String)
  /// A role names a colour that there is not.
  case unknownColour(theme: String, role: String, colour: String)
  /// A role names an attribute that there is not.
  case unknownAttribute(theme: String, role: String, attribute: String)
}

extension Theme {
  /// A theme file larger than this is none.
  private static let maximumBytes = 65_536

  /// A theme from a property list: a dictionary `roles` from a role's name to `foreground`,
  /// `background` (a colour's name or number) and `attributes` (an array of names).
  ///
  /// Roles that the list leaves out look as in the built-in theme; roles that the program does not
  /// know are ignored, so that a file may serve several versions.
  public init(propertyList data: Data, name: String) throws(ThemeError) {
    guard data.count <= Theme.maximumBytes else {
      throw .unreadable(theme: name, reason: "larger than 64 KiB")
    }
    let parsed: Any
    do {
      parsed = try PropertyListSerialization.propertyList(from: data, format: nil)
    } catch {
      throw .unreadable(theme: name, reason: "not a property list")
    }
    guard let list = parsed as? [String: Any] else {
      throw .unreadable(theme: name, reason: "not a dictionary")
    }
    guard let roles = list["roles"] as? [String: Any] else {
      throw .unreadable(theme: name, reason: "no dictionary \"roles\"")
    }
    self = Theme.builtIn
    self.name = name
    for roleName in roles.keys.sorted() {
      guard let role = Role(name: roleName) else { continue }
      guard let style = roles[roleName] as? [String: Any] else {
        throw .unreadable(theme: name, reason: "\(roleName) is not a dictionary")
      }
      self[role] = Style(
        foreground: try Theme.colour(style["foreground"], of: roleName, theme: name),
        background: try Theme.colour(style["background"], of: roleName, theme: name),
        attributes: try Theme.attributes(style["attributes"], of: roleName, theme: name))
    }
  }

  private static func colour(_ value: Any?, of role: String, theme: String)
    throws(ThemeError) -> Colour?
  {
    guard let value, value as? String != "default" else { return nil }
    let written = value as? String ?? (value as? Int).map(String.init) ?? String(describing: value)
    guard let colour = Colour(name: written) else {
      throw .unknownColour(theme: theme, role: role, colour: written)
    }
    return colour
  }

  private static func attributes(_ value: Any?, of role: String, theme: String)
    throws(ThemeError) -> Attributes
  {
    guard let value else { return [] }
    guard let names = value as? [String] else {
      throw .unreadable(theme: theme, reason: "attributes of \(role) are not an array of names")
    }
    var attributes: Attributes = []
    for name in names {
      guard let attribute = Attributes(name: name) else {
        throw .unknownAttribute(theme: theme, role: role, attribute: name)
      }
      attributes.insert(attribute)
    }
    return attributes
  }
}
