import Foundation
import Testing

/// Documents as files, and PDF with and without the program that makes it.
struct PrintingTests {
  /// A program in the place of LibreOffice, on a path that has nothing else.
  private func replace(_ script: String, in folder: TemporaryFolder) throws -> [String: String] {
    let programs = folder.path + "/programs"
    try FileManager.default.createDirectory(
      atPath: programs, withIntermediateDirectories: true)
    if !script.isEmpty {
      try ("#!/bin/sh\n" + script).write(
        toFile: programs + "/soffice", atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: programs + "/soffice")
    }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/temporary", withIntermediateDirectories: true)
    return ["PATH": programs, "TMPDIR": folder.path + "/temporary"]
  }

  private func left(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/temporary")
  }

  private func minutes(_ folder: TemporaryFolder, _ ending: String) -> [String] {
    ["-w", folder.workspace, "minutes", "11", "--output", folder.path + "/m." + ending]
  }

  @Test func anOpenDocumentIsTheSameEveryTime() throws {
    let folder = try TemporaryFolder()
    let day = ["--as-of", "2014-12-08"]
    var files: [Data?] = []
    for _ in 0..<2 {
      let outcome = try folder.run(minutes(folder, "odt") + day)
      #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
      files.append(FileManager.default.contents(atPath: folder.path + "/m.odt"))
    }
    let bytes = try #require(files[0])
    #expect(files[0] == files[1])
    #expect(String(decoding: bytes[30..<38], as: UTF8.self) == "mimetype")
    #expect(
      String(decoding: bytes[38..<77], as: UTF8.self)
        == "application/vnd.oasis.opendocument.text")
  }

  @Test func withoutLibreOfficeItSaysWhatToInstall() throws {
    let folder = try TemporaryFolder()
    let outcome = try folder.run(minutes(folder, "pdf"), setting: try replace("", in: folder))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("apt-get install libreoffice-writer"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/m.pdf"))
  }

  @Test func whatLibreOfficeMakesIsTheFile() throws {
    let folder = try TemporaryFolder()
    // It is given a document of its own, in a folder that nobody else can open.
    let setting = try replace(
      """
      while [ "$1" != --outdir ]; do shift; done
      [ "$(/usr/bin/head -c 2 "$3")" = PK ] || exit 1
      [ "$(/usr/bin/stat -c %a "$2")" = 700 ] || exit 1
      echo "%PDF-1.7 made" > "$2/document.pdf"
      """, in: folder)
    let outcome = try folder.run(minutes(folder, "pdf"), setting: setting)
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      try String(contentsOfFile: folder.path + "/m.pdf", encoding: .utf8) == "%PDF-1.7 made\n")
    #expect(try left(in: folder) == [])
  }

  @Test func whatLibreOfficeSaysIsTold() throws {
    let folder = try TemporaryFolder()
    let setting = try replace("echo first >&2; echo 'no \u{1B}[31mfonts' >&2; exit 77", in: folder)
    let outcome = try folder.run(minutes(folder, "pdf"), setting: setting)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("fonts") && !outcome.errors.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/m.pdf"))
    #expect(try left(in: folder) == [])
  }
}
