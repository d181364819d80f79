/// A digest of a file of any size, taken piece by piece.
struct FileDigest: Hashable {
  /// The size of all pieces but the last, in bytes.
  static let piece = 64 << 10

  /// The size of the file so far, in bytes.
  private(set) var size = 0
  private var state: UInt64 = 0

  mutating func take(_ piece: UnsafeRawBufferPointer) {
    size += piece.count
    state = (state &* 0x9E37_79B9_7F4A_7C15) ^ Digest.of(piece)
  }

  mutating func take(_ piece: [UInt8]) {
    piece.withUnsafeBytes { take($0) }
  }
}
