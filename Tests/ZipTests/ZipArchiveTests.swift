import Testing
import Zip

@Suite struct ZipArchiveTests {
  private let files = [
    ZipArchive.File("mimetype", Array("application/x".utf8), isStored: true),
    ZipArchive.File("folder/text.xml", Array(String(repeating: "text ", count: 500).utf8)),
    ZipArchive.File("empty", []),
  ]

  /// A number of two or four bytes, the lowest first.
  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func theFirstFileLiesOpenAtTheBeginning() throws {
    let archive = try ZipArchive.packed(files)
    #expect(archive.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(number(archive[8..<10]) == 0, "it is compressed")
    #expect(number(archive[28..<30]) == 0, "something stands between its name and its bytes")
    #expect(String(decoding: archive[30..<51], as: UTF8.self) == "mimetypeapplication/x")
  }

  @Test func everyFileIsListedInItsOrder() throws {
    let archive = try ZipArchive.packed(files)
    // The end names how many files there are, and where their list begins.
    let end = archive.count - 22
    #expect(archive[end..<end + 4] == [0x50, 0x4B, 5, 6])
    #expect(number(archive[end + 10..<end + 12]) == 3)
    var place = number(archive[end + 16..<end + 20])
    var listed: [(path: String, method: Int, size: Int)] = []
    while place < end {
      let length = number(archive[place + 28..<place + 30])
      listed.append(
        (
          String(decoding: archive[place + 46..<place + 46 + length], as: UTF8.self),
          number(archive[place + 10..<place + 12]), number(archive[place + 24..<place + 28])
        ))
      place += 46 + length + number(archive[place + 30..<place + 32])
    }
    #expect(listed.map(\.path) == ["mimetype", "folder/text.xml", "empty"])
    #expect(listed.map(\.size) == [13, 2500, 0])
    #expect(listed[1].method == 8, "it is not compressed")
    #expect(archive.count < 1000)
  }

  @Test func theSameFilesMakeTheSameBytes() throws {
    #expect(try ZipArchive.packed(files) == ZipArchive.packed(files))
    #expect(try ZipArchive.packed(files) != ZipArchive.packed(Array(files.dropLast())))
  }

  @Test func whatCannotBeAddedIsToldOf() {
    // The same path twice is no archive.
    #expect(throws: ZipArchive.Failure.self) {
      try ZipArchive.packed([files[0], files[0]])
    }
  }
}
