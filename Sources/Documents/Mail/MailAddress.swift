/// An address that mail can be sent to, with the name of whoever reads it.
public struct MailAddress: Hashable, Sendable {
  /// The name, nil where none is shown.
  public let name: String?
  /// The address itself.
  public let address: String

  /// Takes an address; nil where a header could not hold it, or no mail server would take it.
  public init?(_ address: String, name: String? = nil) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, address.utf8.count <= 254, parts[0].utf8.count <= 64,
      Self.isDotted(parts[0], Self.isOfLocalPart), Self.isDotted(parts[1], Self.isOfDomain)
    else { return nil }
    self.address = address
    self.name = name
  }

  /// Whether a part is words between single dots.
  private static func isDotted(
    _ part: Substring, _ isAllowed: (UInt8) -> Bool
  ) -> Bool {
    part.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAllowed) }
  }

  private static func isOfLocalPart(_ byte: UInt8) -> Bool {
    isOfDomain(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isOfDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
