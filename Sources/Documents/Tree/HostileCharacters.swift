extension Unicode.Scalar {
  /// Whether a character controls the terminal, cannot be seen or changes the direction of writing.
  public var isHostile: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return false
    case 0...0x9F: return true
    default: break
    }
    // The joiners and selectors of emoji and of some scripts are harmless on their own.
    if [0x200D, 0xFE0E, 0xFE0F, 0xAD].contains(value) { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
