/// How one wording differs from another, word by word.
public struct WordDifference: Hashable, Sendable {
  /// A run of words.
  public enum Piece: Hashable, Sendable {
    /// Words that both have.
    case same(String)
    /// Words that only the old wording has.
    case removed(String)
    /// Words that only the new wording has.
    case added(String)
  }

  /// The runs in their order; where words were exchanged, the old ones come first.
  public let pieces: [Piece]

  /// Compares two wordings; white space does not matter.
  public init(from old: String, to new: String) {
    let oldWords = Self.words(old)
    let newWords = Self.words(new)
    let (removed, added) = Self.changes(oldWords, newWords)
    pieces = Self.pieces(oldWords, newWords, removed, added)
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// No paragraph of minutes has more words; comparing as many more word by word would take for ever.
  private static let most = 4000

  /// The places of the words that only the old wording has, and of those that only the new one has.
  private static func changes(
    _ old: [String], _ new: [String]
  ) -> (removed: Set<Int>, added: Set<Int>) {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    if max(old.count, new.count) > most {
      let start = zip(old, new).prefix { $0 == $1 }.count
      let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
        .prefix { $0 == $1 }.count
      return (Set(start..<(old.count - end)), Set(start..<(new.count - end)))
    }
    for change in new.difference(from: old) {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): added.insert(place)
      }
    }
    return (removed, added)
  }

  private static func pieces(
    _ old: [String], _ new: [String], _ removed: Set<Int>, _ added: Set<Int>
  ) -> [Piece] {
    var pieces: [Piece] = []
    func run(_ words: [String], from place: inout Int, while holds: (Int) -> Bool) -> String {
      let start = place
      while place < words.count, holds(place) { place += 1 }
      return words[start..<place].joined(separator: " ")
    }
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let gone = run(old, from: &left) { removed.contains($0) }
      if !gone.isEmpty { pieces.append(.removed(gone)) }
      let come = run(new, from: &right) { added.contains($0) }
      if !come.isEmpty { pieces.append(.added(come)) }
      let start = left
      let both = run(old, from: &left) {
        !removed.contains($0) && !added.contains(right + $0 - start)
      }
      right += left - start
      if !both.isEmpty { pieces.append(.same(both)) }
    }
    return pieces
  }

  /// Whether the wordings are the same but for white space.
  public var isEmpty: Bool {
    pieces.allSatisfy { piece in
      if case .same = piece { true } else { false }
    }
  }

  /// Both wordings in one line: `The [-old-] {+new+} text`.
  public var marked: String {
    pieces.map { piece in
      switch piece {
      case .same(let words): words
      case .removed(let words): "[-\(words)-]"
      case .added(let words): "{+\(words)+}"
      }
    }.joined(separator: " ").replacing("-] {+", with: "-]{+")
  }
}

extension String {
  /// The text without any white space, for comparing what was wrapped anew on its way.
  var withoutSpace: String { filter { !$0.isWhitespace } }

  /// The text on one line, a space between words.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
