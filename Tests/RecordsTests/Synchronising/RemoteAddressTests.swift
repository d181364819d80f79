import Testing
import Workspaces

@Suite struct RemoteAddressTests {
  @Test(arguments: [
    "ssh://git@example.org/w.git", "https://example.org/w.git", "file:///srv/w.git",
    "git://example.org/w.git", "git@example.org:w.git", "example.org:w.git", "/srv/w.git",
    "../w.git", "./-w.git", "w 1.git",
  ])
  func isTaken(_ text: String) throws {
    let address = try RemoteAddress(text) { "/home/" + $0 }
    let isPath = !text.contains(":")
    #expect(address.text == (isPath ? "/home/" + text : text))
    #expect(address.isLocal == (isPath || text.hasPrefix("file:")))
  }

  @Test(arguments: [
    ("", RemoteAddress.Fault.malformed), ("-x", .malformed), ("--upload-pack=x", .malformed),
    ("ext::sh -c x", .protocolRefused), ("fd::7", .protocolRefused),
    ("transport::ssh://x", .protocolRefused), ("http://example.org/w", .protocolRefused),
    ("ftp://example.org/w", .protocolRefused), ("ssh://-oProxyCommand=x/w", .malformed),
    ("ssh://a@-oProxyCommand=x/w", .malformed), ("-oProxyCommand=x:w", .malformed),
    ("a@-oProxyCommand=x:w", .malformed), ("https://u:secret@example.org/w", .password),
    ("a\nb", .malformed), ("a\u{1B}[2J", .malformed), ("ssh:///w", .malformed),
  ])
  func isRefused(_ text: String, _ fault: RemoteAddress.Fault) {
    #expect(throws: fault) { _ = try RemoteAddress(text) }
  }
}
