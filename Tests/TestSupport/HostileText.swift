public import Coordination

/// Text that would play tricks on a terminal or on whoever reads it, and how it is told from the rest.
public enum HostileText {
  /// One of every sort; between them plain letters, so that each stands in the middle of a word.
  public static let sorts: [String] = [
    "esc\u{1B}[31m\u{1B}]0;title\u{7}", "nul\u{0}bel\u{7}bs\u{8}so\u{E}", "del\u{7F}x",
    "csi\u{9B}2Josc\u{9D}0;x\u{9C}nel\u{85}x", "alm\u{61C}lrm\u{200E}rlm\u{200F}x",
    "lre\u{202A}rle\u{202B}pdf\u{202C}lro\u{202D}rlo\u{202E}x",
    "lri\u{2066}rli\u{2067}fsi\u{2068}pdi\u{2069}x",
    "zwsp\u{200B}zwnj\u{200C}zwj\u{200D}wj\u{2060}bom\u{FEFF}x", "line\u{2028}par\u{2029}x",
    "vt\u{B}ff\u{C}cr\rx", "own\u{E000}\u{F8FF}far\u{F0000}\u{10FFFD}x",
    "non"
      + [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar(UInt32($0)) }.map {
        String(Character($0))
      }
      .joined() + "x", "tag\u{E0001}\u{E0041}\u{E007F}x",
    "vs\u{FE00}\u{FE0F}\u{E0100}\u{E01EF}x", "note\u{FFF9}of\u{FFFA}text\u{FFFB}x",
    "soft\u{AD}x", "fill\u{115F}\u{1160}\u{3164}\u{FFA0}x", "cgj\u{34F}kh\u{17B4}mvs\u{180E}x",
    "times\u{2064}num\u{110BD}duployan\u{1BCA0}music\u{1D173}x",
    "zalgo" + String(repeating: "\u{301}\u{323}", count: 20) + "x",
  ]

  /// All of them, from a place in their circle on, so that in a narrow column another one comes first.
  public static func all(from place: Int) -> String {
    let start = place % sorts.count
    return (sorts[start...] + sorts[..<start]).joined(separator: " ")
  }

  /// The first character of a text that must not be in it; line ends are allowed where said so.
  ///
  /// Nothing here is shared with the filters: it goes by what Unicode says of a character.
  public static func forbidden(
    in text: String, allowing lineEnds: String = ""
  ) -> Unicode.Scalar? {
    var marks = 0
    for scalar in text.unicodeScalars {
      if lineEnds.unicodeScalars.contains(scalar) { continue }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return scalar
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks > 8 { return scalar }
      default: marks = 0
      }
      // The sign of a status may have chosen its form; what the texts above hold is not such a sign.
      if properties.isDefaultIgnorableCodePoint { return scalar }
    }
    return nil
  }
}

/// Records with something hostile in every field that takes words.
public enum HostileRecords {
  /// The records, each of their texts beginning with everything hostile.
  public static func planted(in records: [any Record]) -> [any Record] {
    var place = 0
    return records.map { record in
      var planted = record
      for field in record.descriptions {
        place += 1
        let text = HostileText.all(from: place)
        if let value = value(text, for: field, in: record, place),
          let changed = try? planted.setting(field.key, to: value)
        {
          planted = changed
        }
      }
      planted.unknown["zz" + HostileText.all(from: place)] = .string(HostileText.all(from: place))
      return planted
    }
  }

  private static func value(
    _ text: String, for field: FieldDescription, in record: any Record, _ place: Int
  ) -> PropertyValue? {
    let present = record.value(field.key)
    switch field.type {
    case .text, .longText, .email:
      return .string(text + (present?.text ?? ""))
    case .deadline:
      return .string("event:" + text)
    case .status:
      // Some keep theirs, so that what is counted by status is shown as well.
      return place % 4 == 0 ? .string(text) : nil
    case .lines where field.key == "scale":
      guard case .array(let lines)? = present else { return nil }
      return .array(lines.map { .string(words(of: $0.text ?? "", beginning: text)) })
    case .lines:
      guard case .array(let lines)? = present else { return .array([.string(text)]) }
      return .array(lines.map { .string(text + ($0.text ?? "")) })
    default:
      return nil
    }
  }

  /// A line of a scale of statuses with other words, the rest of it as it was.
  private static func words(of line: String, beginning text: String) -> String {
    var parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6 else { return line }
    // A semicolon parts the line; one stands in the title of an escape.
    let words = text.filter { $0 != ";" }
    parts[1] = "\u{1B}"
    parts[2] = "\u{9B}"
    parts[4] = words + parts[4]
    parts[5] = words + parts[5]
    return parts.joined(separator: ";")
  }
}

/// Records with the largest, the smallest and the most absurd values that a file can hold.
public enum ExtremeRecords {
  /// The records, each whole number one of the extremes and each day one of the ends of the calendar.
  ///
  /// The `turn` decides which comes where.
  public static func planted(in records: [any Record], turn: Int) -> [any Record] {
    let most = 999_999_999_999
    let numbers = [most, -most, 0, -1, 1_000_000, Int.max, Int.min]
    let days = ["0001-01-01", "9999-12-31", "2000-02-29"]
    let times = ["00:00", "23:59"]
    var place = turn
    return records.map { record in
      var planted = record
      for field in record.descriptions {
        place += 1
        let value: PropertyValue?
        switch field.type {
        case .integer: value = .integer(numbers[place % numbers.count])
        case .day: value = place % 2 == 0 ? nil : .string(days[place % days.count])
        case .time: value = .string(times[place % times.count])
        case .deadline:
          let deadlines = days + ["annual:02-29", "from:9999", "from:1", "continuous"]
          value = .string(deadlines[place % deadlines.count])
        case .lines where field.key == "scale": value = place % 2 == 0 ? .array([]) : nil
        default: value = nil
        }
        if let value, let changed = try? planted.setting(field.key, to: value) { planted = changed }
      }
      return planted
    }
  }
}
