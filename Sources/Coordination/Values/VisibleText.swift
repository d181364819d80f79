/// Text as it may reach a screen, a file for people or another program: nothing in it moves a cursor,
/// hides, or turns a line round. What would is replaced by a sign that shows where it was.
public enum VisibleText {
  /// One line: line ends and tabs are spaces, a soft hyphen a hyphen, everything hostile U+FFFD.
  public static func line(_ text: String) -> String {
    isPlain(text) ? text : filtered(text, lineEnd: " ")
  }

  /// Several lines: every kind of line end is `\n`, the rest as in one line.
  public static func lines(_ text: String) -> String {
    isPlain(text) ? text : filtered(text, lineEnd: "\n")
  }

  /// Whether a character controls the terminal, cannot be seen or changes the direction of writing.
  ///
  /// The joiner and the selectors of emoji are harmless in their places and count as hostile here.
  public static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return false
    case 0...0x9F: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a character is written above, below or around the one before it.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  /// A character carries no more marks than this; more are a pile that runs over its neighbours.
  public static let mostMarks = 4

  /// Letters of the Latin script and signs: nothing that needs a closer look.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E: true
      default: false
      }
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func filtered(_ text: String, lineEnd: Unicode.Scalar) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    /// What marks and selectors that follow belong to; nil where there is nothing.
    var base: Unicode.Scalar?
    var marks = 0
    var isSelected = false
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      switch scalar {
      case "\r", "\n":
        if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        result.append(lineEnd)
        base = nil
        continue
      case "\t":
        result.append(" ")
        base = " "
      case "\u{AD}":
        result.append("-")
        base = "-"
      case "\u{FE0E}", "\u{FE0F}":
        // One chooses between the two forms of an emoji; more, or elsewhere, is something hidden.
        if let base, base.properties.isEmoji, !isSelected {
          result.append(scalar)
          isSelected = true
          continue
        }
        result.append(replacement)
        base = nil
      case "\u{200D}":
        guard let last = base, isJoined(last), place < scalars.count, isPictograph(scalars[place])
        else {
          result.append(replacement)
          base = nil
          break
        }
        result.append(scalar)
        result.append(scalars[place])
        base = scalars[place]
        place += 1
      default:
        if isHostile(scalar) {
          result.append(replacement)
          base = nil
        } else if !isMark(scalar) {
          result.append(scalar)
          base = scalar
        } else if base == nil {
          // A mark on nothing would settle on whatever the terminal shows before it.
          result.append("\u{25CC}")
          result.append(scalar)
          base = "\u{25CC}"
          (marks, isSelected) = (1, false)
          continue
        } else {
          if marks < mostMarks { result.append(scalar) }
          if marks == mostMarks { result.append(replacement) }
          marks += 1
          continue
        }
      }
      (marks, isSelected) = (0, false)
    }
    return String(result)
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2190 && scalar.properties.isEmoji && !isSkinTone(scalar)
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    isPictograph(scalar) || isSkinTone(scalar)
  }
}
