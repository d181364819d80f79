import Coordination
import Foundation
import Testing

@testable import Records

@Suite struct CanonicalFormTests {
  @Test(arguments: RecordKind.allCases)
  func everyKindComesBackWhole(kind: RecordKind) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let record = try Samples.full(kind, seed: seed)
      let bytes = RecordFile.bytes(of: record)
      let read = try bytes.withUnsafeBytes {
        try RecordFile.record($0, id: record.id, type: kind.type)
      }
      #expect(AnyHashable(read) == AnyHashable(record))
      #expect(RecordFile.bytes(of: read) == bytes)
    }
  }

  @Test func theFileIsAsDocumented() {
    var task = Samples.task("ii-4", "Say <yes> & \"no\"")
    task.calledUpon = true
    let text = String(decoding: RecordFile.bytes(of: task), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
        "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
        \t<key>calledUpon</key>
        \t<true/>
        \t<key>deadline</key>
        \t<string>unknown</string>
        \t<key>id</key>
        \t<string>ii-4</string>
        \t<key>measure</key>
        \t<string>Say &lt;yes&gt; &amp; "no"</string>
        \t<key>schema</key>
        \t<integer>1</integer>
        </dict>
        </plist>

        """)
  }

  @Test func theBytesAreFoundations() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let dictionary = random.dictionary(depth: 1)
      let theirs = try PropertyListSerialization.data(
        fromPropertyList: plain(.dictionary(dictionary)), format: .xml, options: 0)
      #expect(PropertyListWriter.bytes(of: dictionary) == Array(theirs))
    }
  }

  @Test func theFastReaderReadsWhatIsWritten() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<500 {
      let dictionary = random.dictionary(depth: 1)
      let bytes = PropertyListWriter.bytes(of: dictionary)
      #expect(bytes.withUnsafeBytes { CanonicalReader.read($0) } == dictionary)
    }
  }

  @Test func theSlowReaderReadsTheSame() throws {
    var random = SeededRandom(seed: 9)
    // Foundation drops this one from the beginning of a text.
    random.pieces.removeAll { $0 == "\u{FEFF}" }
    for _ in 0..<500 {
      let dictionary = random.dictionary(depth: 1)
      let bytes = PropertyListWriter.bytes(of: dictionary)
      #expect(try bytes.withUnsafeBytes { try ForeignPropertyList.read($0) } == dictionary)
    }
  }

  @Test func theFastReaderTakesNothingElse() throws {
    let bytes = PropertyListWriter.bytes(of: [
      "a": .string("x & ž"), "b": .array([.integer(-12), .boolean(true), .array([])]),
      "c": .dictionary(["d": .string("")]), "e": .real(0.1), "f": .data(Data([1, 2])),
      "g": .date(Date(timeIntervalSince1970: 1_400_000_000)),
    ])
    #expect(bytes.withUnsafeBytes { CanonicalReader.read($0) } != nil)
    var taken = 0
    for index in bytes.indices {
      for other in [0, 0x20, 0x09, 0x3C, 0x26, 0xFF, bytes[index] ^ 1] as [UInt8] {
        var changed = bytes
        changed[index] = other
        guard let read = changed.withUnsafeBytes({ CanonicalReader.read($0) }) else { continue }
        taken += 1
        #expect(PropertyListWriter.bytes(of: read) == changed, "byte \(index) as \(other)")
      }
    }
    #expect(taken > 0)
    for count in 0..<bytes.count {
      #expect(bytes.prefix(count).withUnsafeBytes { CanonicalReader.read($0) } == nil)
    }
  }

  @Test func whatXMLForbidsIsNotWritten() throws {
    let dictionary: [String: PropertyValue] = ["k\u{0}": .string("a\u{1B}[2J\u{FFFE}\u{7F}\u{85}")]
    let bytes = PropertyListWriter.bytes(of: dictionary)
    let read = try bytes.withUnsafeBytes { try ForeignPropertyList.read($0) }
    #expect(read == ["k\u{FFFD}": .string("a\u{FFFD}[2J\u{FFFD}\u{7F}\u{85}")])
  }

  private func plain(_ value: PropertyValue) -> Any {
    switch value {
    case .string(let text): text
    case .integer(let number): number
    case .real(let number): number
    case .boolean(let value): value
    case .date(let date): date
    case .data(let data): data
    case .array(let values): values.map { plain($0) }
    case .dictionary(let dictionary): dictionary.mapValues { plain($0) }
    }
  }
}
