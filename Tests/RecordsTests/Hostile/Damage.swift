import Coordination
import Foundation
import Glibc
import Testing

@testable import Records

/// A way to damage a victim's file, so that it is no record any more.
struct Damage: CustomTestStringConvertible, Sendable {
  let name: String
  let apply: @Sendable (HostileFolder, RecordKind) throws -> Void

  var testDescription: String { name }

  private init(
    _ name: String, _ apply: @escaping @Sendable (HostileFolder, RecordKind) throws -> Void
  ) {
    self.name = name
    self.apply = apply
  }

  /// Changes the file's bytes.
  private static func bytes(
    _ name: String, _ change: @escaping @Sendable ([UInt8]) throws -> [UInt8]
  ) -> Damage {
    Damage(name) { try $0.put(change($0.bytes($1)), $1) }
  }

  /// Changes the file's text.
  private static func text(
    _ name: String, _ change: @escaping @Sendable (String) -> String
  ) -> Damage {
    bytes(name) { Array(change(String(decoding: $0, as: UTF8.self)).utf8) }
  }

  /// Adds lines before the record's end.
  private static func adding(_ name: String, _ lines: String) -> Damage {
    text(name) { $0.replacing("\n</dict>", with: "\n" + lines + "\n</dict>") }
  }

  /// Puts something that is no plain file in the file's place.
  private static func place(
    _ name: String, _ make: @escaping @Sendable (HostileFolder, String) -> Int32
  ) -> Damage {
    Damage(name) { folder, kind in
      guard make(folder, folder.clear(kind)) == 0 else { throw CannotMake(name: name) }
    }
  }

  struct CannotMake: Error { var name: String }

  /// Files whose bytes are no record.
  static let ofBytes: [Damage] = [
    .bytes("empty") { _ in [] },
    .bytes("a byte order mark alone") { _ in [0xEF, 0xBB, 0xBF] },
    .bytes("spaces alone") { Array(repeating: 0x20, count: $0.count) },
    .bytes("zero fill") { Array(repeating: 0, count: $0.count) },
    .bytes("zero fill behind the first block") {
      $0.prefix(512) + Array(repeating: 0, count: max(1, $0.count - 512))
    },
    .bytes("zeroes behind the end") { $0 + Array(repeating: 0, count: 512) },
    .bytes("the same twice") { $0 + $0 },
    .bytes("UTF-16") {
      Array(String(decoding: $0, as: UTF8.self).data(using: .utf16)!)
    },
    .bytes("UTF-16 without a mark") {
      Array(String(decoding: $0, as: UTF8.self).data(using: .utf16BigEndian)!)
    },
    .bytes("a binary property list") {
      Array(try converted($0, to: .binary))
    },
    .bytes("JSON") { _ in Array("{\"schema\": 1, \"id\": \"victim\"}\n".utf8) },
    .bytes("an old-style property list") { _ in Array("{ schema = 1; id = victim; }\n".utf8) },
    .bytes("bytes that are no UTF-8") { bytes in
      var bytes = bytes
      bytes[bytes.count - 40] = 0xFE
      return bytes
    },
    .text("a DOCTYPE with declarations") {
      $0.replacing("<plist v", with: "<!DOCTYPE plist [ ]>\n<plist v")
    },
    .text("a DOCTYPE that hides its declarations") {
      $0.replacing("<plist v", with: "<!DOCTYPE plist SYSTEM \">\" [<!ENTITY a \"b\">]>\n<plist v")
    },
    .text("an entity bomb") { text in
      var bomb = "<!DOCTYPE plist [<!ENTITY a0 \"ha\">"
      for level in 1...30 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
      return text.replacing("<plist v", with: bomb + "]>\n<plist v")
        .replacing("<string>", with: "<string>&a30;")
    },
    .adding("an entity nobody declared", "\t<key>k</key>\n\t<string>&a;</string>"),
    .adding(
      "deep nesting",
      "\t<key>k</key>\n" + String(repeating: "<array>", count: 10_000)
        + String(repeating: "</array>", count: 10_000)),
    .adding(
      "deep nesting of dictionaries",
      "\t<key>k</key>\n" + String(repeating: "<dict><key>k</key>", count: 10_000) + "<true/>"
        + String(repeating: "</dict>", count: 10_000)),
    // Two readers that disagree about where a comment ends see another depth.
    .adding(
      "nesting between comments",
      "\t<key>k</key>\n" + String(repeating: "<array><!--></array><!-- -->", count: 10_000)),
    .adding(
      "nesting behind instructions",
      "\t<key>k</key>\n"
        + String(
          repeating: "<array><?x/></array><!-- ?><array><!-- -->", count: 5_000)),
    .adding("a key twice", "\t<key>id</key>\n\t<string>x</string>"),
    .adding(
      "a key in two spellings",
      "\t<key>p\u{159}i</key>\n\t<true/>\n\t<key>pr\u{30C}i</key>\n\t<true/>"),
    .adding(
      "a key in two spellings within",
      "\t<key>k</key>\n\t<dict><key>\u{E9}</key><true/><key>e\u{301}</key><true/></dict>"),
    .adding("no number", "\t<key>k</key>\n\t<real>nan</real>"),
    .adding("infinity", "\t<key>k</key>\n\t<real>-inf</real>"),
    .adding("a number beyond all numbers", "\t<key>k</key>\n\t<real>1e999</real>"),
    .adding(
      "an integer of many digits", "\t<key>k</key>\n\t<integer>99999999999999999999</integer>"),
    .adding("an absurd date", "\t<key>k</key>\n\t<date>99999-99-99T99:99:99Z</date>"),
    .adding("a day far away", "\t<key>k</key>\n\t<date>9999999999-01-01T00:00:00Z</date>"),
    .adding("an element nobody knows", "\t<key>k</key>\n\t<ping/>"),
    .adding("an element with attributes", "\t<key>k</key>\n\t<string a=\">\">x</string>"),
    .text("no schema") { $0.replacing("<key>schema</key>", with: "<key>scheme</key>") },
    .text("a schema in words") {
      $0.replacing(
        "<key>schema</key>\n\t<integer>1</integer>",
        with: "<key>schema</key>\n\t<string>1</string>")
    },
    .text("a schema below all") {
      $0.replacing(
        "<key>schema</key>\n\t<integer>1<", with: "<key>schema</key>\n\t<integer>-1<")
    },
    .text("another id") {
      $0.replacing("<key>id</key>\n\t<string>", with: "<key>id</key>\n\t<string>x")
    },
    .text("no id") { $0.replacing("<key>id</key>", with: "<key>ID</key>") },
    .text("a root that is no dictionary") { _ in
      PropertyListWriter.header + "<array>\n\t<true/>\n</array>\n</plist>\n"
    },
    Damage("a record of another kind") { folder, kind in
      let other: RecordKind = kind == .task ? .gap : .task
      try folder.put(folder.folder.bytes(path(good: other)) ?? [], kind)
    },
    Damage("another record of the same kind") { folder, kind in
      try folder.put(
        folder.folder.bytes(path(good: kind == .settings ? .gap : kind)) ?? [], kind)
    },
  ]

  private static func path(good kind: RecordKind) -> String {
    "\(kind.listing)/\(HostileFolder.good(kind)).plist"
  }

  private static func converted(
    _ bytes: [UInt8], to format: PropertyListSerialization.PropertyListFormat
  ) throws -> Data {
    let value = try PropertyListSerialization.propertyList(from: Data(bytes), format: nil)
    return try PropertyListSerialization.data(
      fromPropertyList: value, format: format, options: 0)
  }

  /// What is no plain file of one's own.
  static let ofPlaces: [Damage] = [
    .place("a link to a file within") { folder, path in
      symlink(folder.folder.path("tasks/good-task.plist"), path)
    },
    .place("a link beside it") { _, path in symlink("good-task.plist", path) },
    .place("a link to a file outside") { _, path in symlink("/etc/passwd", path) },
    .place("a link to nowhere") { _, path in symlink("nowhere", path) },
    .place("a link to itself") { _, path in symlink(path, path) },
    .place("a named pipe") { _, path in mkfifo(path, 0o600) },
    .place("a folder") { _, path in mkdir(path, 0o700) },
    .place("a second name of a file") { folder, path in
      link(folder.folder.path("tasks/good-task.plist.outside"), path)
    },
    .place("a socket") { _, path in boundSocket(path) },
    .place("100 MB") { _, path in sparse(path, 100 << 20) },
    .place("a size that no record has") { _, path in sparse(path, (1 << 20) + 1) },
  ]

  private static func boundSocket(_ path: String) -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // A socket's path is short: it is bound under a short name and moved.
    let short = "/tmp/porada-\(UInt32.random(in: 0...UInt32.max))"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    return bound == 0 ? rename(short, path) : bound
  }

  /// A file of a size of which nothing is on the disk.
  private static func sparse(_ path: String, _ size: Int) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(descriptor) }
    return ftruncate(descriptor, off_t(size))
  }
}
