/// The name that git gives a file's contents: worked out here, a workspace is compared with what is shared
/// without handing thousands of files to another program.
struct ObjectName: Hashable, Sendable {
  /// Forty hexadecimal digits.
  let text: String

  /// Takes a name as git writes it, nil where it is none.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 40,
      text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.text = String(text)
  }

  /// The name of a file's contents.
  init(contents: [UInt8]) {
    let digest = SHA1.digest(of: Array("blob \(contents.count)\u{0}".utf8) + contents)
    let digits = Array("0123456789abcdef".utf8)
    text = String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// The digest that git names objects by (FIPS 180-4). It protects from nothing here; it names.
enum SHA1 {
  static func digest(of message: [UInt8]) -> [UInt8] {
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
      0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
    )
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      padded.withUnsafeBytes { bytes in
        for block in stride(from: 0, to: bytes.count, by: 64) {
          for place in 0..<16 {
            words[place] = UInt32(
              bigEndian: bytes.loadUnaligned(fromByteOffset: block + place * 4, as: UInt32.self))
          }
          for place in 16..<80 {
            let mixed = words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16]
            words[place] = rotated(mixed, 1)
          }
          stir(&state, words)
        }
      }
    }
    return [state.0, state.1, state.2, state.3, state.4].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  private static func stir(
    _ state: inout (UInt32, UInt32, UInt32, UInt32, UInt32),
    _ words: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d, e) = state
    for place in 0..<80 {
      let (mixed, constant): (UInt32, UInt32) =
        switch place {
        case 0..<20: ((b & c) | (~b & d), 0x5A82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case 40..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = rotated(a, 5) &+ mixed &+ e &+ constant &+ words[place]
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e
    )
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
