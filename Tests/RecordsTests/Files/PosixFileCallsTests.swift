import Foundation
import Glibc
import Testing

@testable import Records

@Suite struct PosixFileCallsTests {
  private let calls = PosixFileCalls()

  @Test func renamesReplaceExchangeOrRefuse() throws {
    let folder = TemporaryFolder()
    let open = try Folder(path: folder.path, calls)
    let at = open.descriptor
    try open.make("a", [1], durably: true)
    try open.make("b", [2], durably: true)
    #expect(throws: CallFailure(number: EEXIST)) { try open.make("a", [3], durably: false) }
    #expect(throws: CallFailure(number: EEXIST)) {
      try calls.rename("a", in: at, to: "b", in: at, .neverReplacing)
    }
    try calls.rename("a", in: at, to: "b", in: at, .exchanging)
    #expect(folder.bytes("a") == [2] && folder.bytes("b") == [1])
    try calls.rename("a", in: at, to: "c", in: at, .neverReplacing)
    try calls.rename("c", in: at, to: "b", in: at, .replacing)
    #expect(folder.everything() == ["b": [2]])
  }

  @Test func linksAreNotFollowed() throws {
    let folder = TemporaryFolder()
    let open = try Folder(path: folder.path, calls)
    try open.make("a", [1], durably: false)
    symlink("a", folder.path("link"))
    #expect(throws: CallFailure(number: ELOOP)) {
      try calls.open("link", in: open.descriptor, flags: O_RDONLY, mode: 0)
    }
    #expect(try calls.status("link", in: open.descriptor).sort == .other)
    #expect(try calls.list(open.descriptor).sorted() == ["a", "link"])
  }

  @Test func aStampTellsAChange() throws {
    let folder = TemporaryFolder()
    let open = try Folder(path: folder.path, calls)
    try open.make("a", [1], durably: false)
    let fresh = try calls.status("a", in: open.descriptor).stamp
    #expect(fresh.settled == .unsettled)
    usleep(80_000)
    #expect(fresh.settled == fresh)
    // A file may be dated into the future, and is not read again and again for that.
    let future = Date().addingTimeInterval(1e8)
    try FileManager.default.setAttributes(
      [.modificationDate: future], ofItemAtPath: folder.path("a"))
    usleep(80_000)
    let dated = try calls.status("a", in: open.descriptor).stamp
    #expect(dated != fresh && dated.settled == dated)
    try folder.put([2], "a")
    #expect(try calls.status("a", in: open.descriptor).stamp != fresh)
  }
}
