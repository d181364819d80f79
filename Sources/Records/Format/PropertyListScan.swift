import Workspaces

/// Looks over the bytes of a property list of unknown origin before any decoder sees them.
///
/// Foundation's decoders take a good deal that is no record (spaces only, junk behind the end, keys
/// that come twice, the binary and the old form) and are killed by deep nesting. What passes here is
/// one UTF-8 XML document with one dictionary in a `plist`, of bounded depth and without entities of
/// its own; what is in the elements is left to the decoder.
struct PropertyListScan {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  /// How many keys all its dictionaries have: fewer in what was decoded means that one came twice.
  private(set) var keys = 0

  init(_ bytes: UnsafeRawBufferPointer) throws(Unfit) {
    self.bytes = bytes
    if bytes.count > PropertyListLimits.size {
      throw Unfit(.tooLarge(bytes.count, limit: PropertyListLimits.size))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Unfit(.notAPropertyList) }
    try scan()
  }

  private mutating func scan() throws(Unfit) {
    if begins("\u{FEFF}") { at += 3 }
    var names: [String] = []
    var containers = 0
    var isOver = false
    while at < bytes.count {
      guard byte(at) == UInt8(ascii: "<") else {
        // Words stand in the innermost element only; outside of them there is white space.
        if names.isEmpty || ["plist", "dict", "array"].contains(names.last) {
          guard isSpace(byte(at)) else { throw Unfit(.notAPropertyList) }
        }
        at += 1
        continue
      }
      // What opens a comment is no part of what ends it: readers that differ there see other elements.
      if begins("<!--") {
        at += 4
        try skip(past: "-->")
      } else if begins("<![CDATA[") && !names.isEmpty {
        at += 9
        try skip(past: "]]>")
      } else if begins("<?xml") && names.isEmpty && !isOver {
        let start = at
        try skip(past: "?>")
        try checkEncoding(start..<at)
      } else if begins("<!DOCTYPE") && names.isEmpty && !isOver {
        let start = at
        try skip(past: ">")
        // An inner subset could declare entities that grow without bounds.
        guard !bytes[start..<at].contains(UInt8(ascii: "[")) else { throw Unfit(.notAPropertyList) }
      } else {
        let (name, isClosing, isWhole) = try tag()
        if isClosing {
          guard names.popLast() == name else { throw Unfit(.notAPropertyList) }
          if name == "dict" || name == "array" { containers -= 1 }
          if names.isEmpty { isOver = true }
          continue
        }
        guard !isOver, names.isEmpty == (name == "plist"), !isWhole || !names.isEmpty else {
          throw Unfit(.notAPropertyList)
        }
        if names.count == 1 {
          guard name == "dict", keys == 0, !hasRoot else { throw Unfit(.notAPropertyList) }
          hasRoot = true
        }
        if name == "key" { keys += 1 }
        if isWhole { continue }
        if name == "dict" || name == "array" {
          containers += 1
          if containers > PropertyListLimits.depth { throw Unfit(.tooDeep) }
        }
        names.append(name)
      }
    }
    guard isOver, hasRoot else { throw Unfit(.notAPropertyList) }
  }

  private var hasRoot = false

  private func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func begins(_ text: String) -> Bool {
    bytes[at...].starts(with: text.utf8)
  }

  private mutating func skip(past text: String) throws(Unfit) {
    while at < bytes.count {
      if begins(text) {
        at += text.utf8.count
        return
      }
      at += 1
    }
    throw Unfit(.notAPropertyList)
  }

  private func checkEncoding(_ range: Range<Int>) throws(Unfit) {
    let declaration = String(decoding: bytes[range], as: UTF8.self).lowercased()
    let isUTF8 =
      !declaration.contains("encoding") || declaration.contains("\"utf-8\"")
      || declaration.contains("'utf-8'")
    if !isUTF8 { throw Unfit(.notAPropertyList) }
  }

  /// Steps over a tag: its name, whether it closes, whether it is one without contents.
  private mutating func tag() throws(Unfit) -> (name: String, isClosing: Bool, isWhole: Bool) {
    let start = at + 1
    try skip(past: ">")
    var inside = bytes[start..<(at - 1)]
    let isClosing = inside.first == UInt8(ascii: "/")
    if isClosing { inside = inside.dropFirst() }
    let isWhole = !isClosing && inside.last == UInt8(ascii: "/")
    if isWhole { inside = inside.dropLast() }
    let name = String(decoding: inside.prefix { !isSpace($0) }, as: UTF8.self)
    let attributes = inside.drop { !isSpace($0) }.drop { isSpace($0) }
    // Only these come in a property list, and only the outermost says anything more than its name: no
    // instruction for another program, and no quotation marks with elements between them.
    guard Self.names.contains(name), attributes.isEmpty || name == "plist" && !isClosing else {
      throw Unfit(.notAPropertyList)
    }
    return (name, isClosing, isWhole)
  }

  private static let names: Set<String> = [
    "plist", "dict", "key", "array", "string", "integer", "real", "true", "false", "date", "data",
  ]
}

/// Why a file cannot be taken as a record.
struct Unfit: Error {
  let problem: RecordFault.Problem

  init(_ problem: RecordFault.Problem) {
    self.problem = problem
  }
}
