import Coordination
import Foundation
import TestSupport
import Testing
import Workspaces

@testable import Records

/// Bytes of every kind's files, changed by chance: what comes of them is a record or a named fault.
@Suite struct FlippedBitTests {
  @Test(arguments: RecordKind.allCases) func cutAnywhere(_ kind: RecordKind) throws {
    let whole = RecordFile.bytes(of: try Samples.full(kind))
    var random = RandomRuns.numbers("cut", kind.rawValue.utf8.count)
    var length = 0
    // The last line's end is nothing that could be missed.
    while length < whole.count - 1 {
      #expect(
        record(whole.prefix(length), kind) == nil, "\(kind), \(length) bytes, \(RandomRuns.hint)")
      length += random.number(1...9)
    }
  }

  @Test(arguments: RecordKind.allCases) func bitsFlippedAnywhere(_ kind: RecordKind) throws {
    let whole = RecordFile.bytes(of: try Samples.full(kind))
    var random = RandomRuns.numbers("flip", kind.rawValue.utf8.count)
    for turn in 0..<(200 * RandomRuns.scale) {
      var bytes = whole
      for _ in 0..<random.number(1...3) {
        bytes[random.number(0...bytes.count - 1)] ^= UInt8(1 << random.number(0...7))
      }
      // Whatever is taken can be written, and is then read back as the same.
      guard let found = record(bytes, kind) else { continue }
      let again = record(RecordFile.bytes(of: found), kind)
      #expect(
        again.map { AnyHashable($0) } == AnyHashable(found), "\(kind), \(turn), \(RandomRuns.hint)")
    }
  }

  @Test(arguments: RecordKind.allCases) func partsOfFilesMixed(_ kind: RecordKind) throws {
    var random = RandomRuns.numbers("mix", kind.rawValue.utf8.count)
    let lines = String(decoding: RecordFile.bytes(of: try Samples.full(kind)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for turn in 0..<(100 * RandomRuns.scale) {
      var mixed = lines
      for _ in 0..<random.number(1...4) {
        let place = random.number(0...mixed.count - 1)
        switch random.number(0...2) {
        case 0: mixed.remove(at: place)
        case 1: mixed.insert(lines[random.number(0...lines.count - 1)], at: place)
        default: mixed.swapAt(place, random.number(0...mixed.count - 1))
        }
      }
      guard let found = record(Array(mixed.joined(separator: "\n").utf8), kind) else { continue }
      let again = record(RecordFile.bytes(of: found), kind)
      #expect(
        again.map { AnyHashable($0) } == AnyHashable(found), "\(kind), \(turn), \(RandomRuns.hint)")
    }
  }

  private func record(_ bytes: some Collection<UInt8>, _ kind: RecordKind) -> (any Record)? {
    let id = kind == .settings ? Settings.theID : "sample-1"
    return Array(bytes).withUnsafeBytes { bytes in
      try? RecordFile.record(bytes, id: id, type: kind.type)
    }
  }
}
