/// A correction typed after the fact, as W3C scribes do: `s/old/new/`, the texts literal.
public struct LineCorrection: Hashable, Sendable {
  /// The words that are wrong.
  public var old: String
  /// The words that take their place.
  public var new: String
  /// Which lines are corrected.
  public var scope: Scope

  /// Which lines a correction reaches.
  public enum Scope: Hashable, Sendable {
    /// The newest earlier line that has the words, once.
    case newest
    /// All earlier lines, everywhere (`/g`).
    case earlier
    /// All earlier lines and those still to come (`/G`).
    case all
  }

  /// Reads `s/old/new/`, `s|old|new|g`; nil where a line is no correction.
  public init?(_ line: String) {
    guard let parts = MarkedTexts(line, letter: "s") else { return nil }
    switch parts.flags {
    case "": scope = .newest
    case "g": scope = .earlier
    case "G": scope = .all
    default: return nil
    }
    old = parts.first
    new = parts.second
  }

  /// The line with the words corrected; nil where it does not have them.
  public func corrected(_ line: String) -> String? {
    guard let found = line.firstRange(of: old) else { return nil }
    switch scope {
    case .newest:
      var line = line
      line.replaceSubrange(found, with: new)
      return line
    case .earlier, .all: return line.replacing(old, with: new)
    }
  }

  /// The line as a file keeps a correction of lines to come.
  var line: String {
    let mark = ["/", "|", "#", "~"].first { !(old + new).contains($0) } ?? "/"
    return "s\(mark)\(old)\(mark)\(new)\(mark)G"
  }
}

/// A line typed to stand before an earlier one: `i/where/new line/`.
public struct LineInsertion: Hashable, Sendable {
  /// Words of the line before which the new one stands.
  public var place: String
  /// The new line.
  public var line: String

  /// Reads `i/where/new line/`; nil where a line is no insertion.
  public init?(_ line: String) {
    guard let parts = MarkedTexts(line, letter: "i"), parts.flags.isEmpty,
      !parts.second.trimmed.isEmpty
    else { return nil }
    place = parts.first
    self.line = parts.second
  }
}

/// Two texts between three equal marks after a letter, and what stands behind them.
private struct MarkedTexts {
  let first: String
  let second: String
  let flags: String

  init?(_ line: String, letter: Character) {
    let line = line.trimmed
    guard line.first == letter, let mark = line.dropFirst().first, "/|".contains(mark) else {
      return nil
    }
    let parts = line.dropFirst(2).split(separator: mark, omittingEmptySubsequences: false)
    // The mark at the end may be left out; more of them belong to the new words.
    guard parts.count >= 2, !parts[0].isEmpty else { return nil }
    let isClosed = parts.count > 2 && ["", "g", "G"].contains(String(parts[parts.count - 1]))
    let inner = isClosed ? parts[1..<(parts.count - 1)] : parts[1...]
    first = String(parts[0])
    second = inner.joined(separator: String(mark))
    flags = isClosed ? String(parts[parts.count - 1]) : ""
  }
}
