/// Where another machine's records are fetched from and ours are sent to: an address that git takes, of one
/// of a few protocols, which cannot pass for an option or start a program.
public struct RemoteAddress: Hashable, Sendable {
  /// The address as git is given it.
  public let text: String
  /// Whether it is a folder on this machine.
  public let isLocal: Bool

  /// Why a text is no address.
  public enum Fault: Error, Hashable, Sendable {
    /// It is empty, begins with a hyphen or holds control characters.
    case malformed
    /// It asks for a protocol other than ssh, https, file and git, or for a helper program.
    case protocolRefused
    /// It holds a password, which every process on the machine could read.
    case password
  }

  /// The protocols that are taken.
  public static let protocols = ["ssh", "https", "file", "git"]

  /// The forms that are taken, for people.
  public static let forms = [
    "PATH", "HOST:PATH", "ssh://HOST/PATH", "https://HOST/PATH", "git://HOST/PATH", "file:///PATH",
  ]

  /// Reads an address: `ssh://`, `https://`, `file://`, `git://`, `user@host:path`, or a path, which
  /// `absolute` completes.
  public init(_ text: String, absolute: (String) -> String = { $0 }) throws(Fault) {
    guard !text.isEmpty, text.utf8.count <= 4096, !text.hasPrefix("-"),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    else { throw .malformed }
    let beforeSlash = text.prefix { $0 != "/" }
    if beforeSlash.contains("::") { throw .protocolRefused }
    if let scheme = text.firstRange(of: "://") {
      let name = String(text[..<scheme.lowerBound])
      guard Self.protocols.contains(name) else { throw .protocolRefused }
      let rest = text[scheme.upperBound...]
      try Self.check(host: rest.prefix { $0 != "/" }, isEmptyTaken: name == "file")
      if name == "file" {
        // As a path it means the same, and is remembered in one form.
        guard rest.hasPrefix("/") else { throw .malformed }
      }
      self.text = text
      isLocal = name == "file"
    } else if beforeSlash.contains(":") {
      let host = beforeSlash.prefix { $0 != ":" }
      try Self.check(host: host, isEmptyTaken: false)
      self.text = text
      isLocal = false
    } else {
      self.text = absolute(text)
      isLocal = true
    }
  }

  /// A host or user that begins with a hyphen would be an option of ssh.
  private static func check(host: Substring, isEmptyTaken: Bool) throws(Fault) {
    if host.isEmpty && !isEmptyTaken { throw .malformed }
    let parts = host.split(separator: "@", omittingEmptySubsequences: false)
    if parts.contains(where: { $0.hasPrefix("-") }) { throw .malformed }
    if parts.count > 1, parts.dropLast().contains(where: { $0.contains(":") }) { throw .password }
  }
}
