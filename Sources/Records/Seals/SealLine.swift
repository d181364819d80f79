/// One line of a file of seals: `tasks/3-2-1 00ff13ab44c0d1e2`.
enum SealLine {
  private static let longestName = 200

  /// Reads a line; nil where it is none.
  static func read(_ line: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, seal: Seals.Seal)? {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")), space > line.startIndex,
      space - line.startIndex <= longestName
    else { return nil }
    let text = line[(space + 1)...]
    if text.elementsEqual("-".utf8) { return (line[..<space], .gone) }
    guard let digest = Digest.read(String(decoding: text, as: UTF8.self)) else { return nil }
    return (line[..<space], .digest(digest))
  }

  /// Whether what is no line may be what is left of one after the power went: its beginning, or zeros.
  static func mayBeCutShort(_ line: ArraySlice<UInt8>) -> Bool {
    if line.contains(0) { return line.allSatisfy { $0 == 0 || isOfName($0) } }
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard let name = words.first, words.count <= 2, name.count <= longestName,
      name.allSatisfy(isOfName)
    else { return false }
    return words.count == 1 || words[1].count < 16 && words[1].allSatisfy(isOfName)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "):
      true
    default: false
    }
  }
}
