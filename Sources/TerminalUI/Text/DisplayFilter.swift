/// What keeps control, invisible and direction-changing characters off the screen.
public enum DisplayFilter {
  /// The text with every hostile character replaced: line ends and tabs by a space, a soft hyphen
  /// by a hyphen, everything else by U+FFFD.
  public static func visible(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    var copy = text
    copy.withUTF8 { bytes in
      var cells = CellSegmenter(bytes)
      while cells.next() { cells.appendCluster(to: &result) }
    }
    return result
  }

  /// The same for text of several lines: every kind of line end becomes `\n`.
  public static func visibleLines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd)
      .map { visible(String($0)) }.joined(separator: "\n")
  }

  /// Whether nothing in the text would be replaced.
  public static func isPlain(_ text: String) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
      var cells = CellSegmenter(bytes)
      while cells.next() {
        if cells.wasReplaced { return false }
      }
      return true
    }
  }
}

/// How a Unicode scalar behaves in a row of cells.
enum ScalarKind {
  /// Takes one column.
  case narrow
  /// Takes two columns.
  case wide
  /// Joins the cell before it.
  case mark
  /// Half of a flag.
  case regionalIndicator
  /// Changes the tone of an emoji before it.
  case skinTone
  /// Glues two emoji together.
  case joiner
  /// Chooses between the textual and the coloured form of the character before it.
  case variationSelector
  /// A tab, a line end: shown as a space.
  case blank
  /// Shown as a hyphen.
  case softHyphen
  /// Never shown.
  case hostile

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: self = .narrow
    case 0x09, 0x0A, 0x0D: self = .blank
    case 0xAD: self = .softHyphen
    case 0x0...0x9F: self = .hostile
    case 0x300...0x34E, 0x350...0x36F: self = .mark
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FC: self = .narrow
    case 0x1161...0x11FF: self = .mark
    case 0x200D: self = .joiner
    case 0xFE0E, 0xFE0F: self = .variationSelector
    case 0x1F1E6...0x1F1FF: self = .regionalIndicator
    case 0x1F3FB...0x1F3FF: self = .skinTone
    default: self = ScalarKind(bySlowLookUp: scalar)
    }
  }

  private init(bySlowLookUp value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .hostile
      return
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .hostile
    case .nonspacingMark, .enclosingMark:
      self = properties.isDefaultIgnorableCodePoint ? .hostile : .mark
    default:
      if properties.isDefaultIgnorableCodePoint {
        self = .hostile
      } else {
        self = WideCharacters.contains(value) ? .wide : .narrow
      }
    }
  }
}
