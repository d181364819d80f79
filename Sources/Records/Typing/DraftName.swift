/// The file name that an earlier version of the program gave a draft's key.
enum DraftName {
  static func of(_ key: String) -> String {
    let isPlain =
      !key.isEmpty && key.utf8.count <= 100
      && key.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    if isPlain { return key + ".txt" }
    // Capitals keep these names apart from the plain ones.
    if key.utf8.count <= 100 {
      let digits = key.utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }
      return "X" + digits.joined() + ".txt"
    }
    return "Y" + String(Digest.of(Array(key.utf8)), radix: 16, uppercase: true) + ".txt"
  }
}
