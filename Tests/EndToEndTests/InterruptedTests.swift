import Foundation
import Glibc
import TestSupport
import Testing

/// Programs that are ended in the middle of making something, and places that are no plain files.
struct InterruptedTests {
  /// Starts the program and sends it a signal after so many milliseconds; gives back its status.
  private func run(
    _ arguments: [String], in folder: TemporaryFolder, ending signal: Int32, after: UInt32
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.porada)
    process.arguments = arguments
    process.environment = folder.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(after * 1000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }

  @Test func aDemonstrationThatWasCutShortIsMadeAnew() throws {
    let folder = try TemporaryFolder(demonstration: false)
    var numbers = RandomRuns.numbers("demonstration")
    var cut = 0
    for _ in 0..<(12 * RandomRuns.scale) {
      let signal = numbers.once(in: 2) ? SIGKILL : SIGINT
      let status = try run(
        ["demo", "--no-open"], in: folder, ending: signal, after: UInt32(numbers.number(5...160)))
      if status != 0 { cut += 1 }
      let again = try folder.run("demo", "--no-open")
      #expect(again.status == 0, "\(RandomRuns.hint): \(again.errors)")
      let made = folder.path + "/data/porada/demo"
      #expect(try folder.run("-w", made, "check").output == "Nothing is wrong.\n")
      try FileManager.default.removeItem(atPath: made)
    }
    #expect(cut > 0)
  }

  @Test func whatElseLiesInTheFolderIsNotTakenForOurs() throws {
    let folder = try TemporaryFolder(demonstration: false)
    _ = try run(
      ["demo", folder.workspace, "--no-open"], in: folder, ending: SIGKILL, after: 25)
    try FileManager.default.createDirectory(
      atPath: folder.workspace + "/tasks", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.workspace + "/tasks/notes.txt"))
    let again = try folder.run("demo", folder.workspace, "--no-open")
    #expect(again.status == 1)
    #expect(
      FileManager.default.contents(atPath: folder.workspace + "/tasks/notes.txt")
        == Data("mine".utf8))
  }

  @Test func aBackupOrRestoringThatIsEndedLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    let kept = folder.path + "/kept.tar.gz"
    #expect(try folder.run("-w", folder.workspace, "backup", kept).status == 0)
    let place = folder.path + "/place"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    var numbers = RandomRuns.numbers("backup")
    for turn in 0..<(16 * RandomRuns.scale) {
      let arguments =
        turn % 2 == 0
        ? ["-w", folder.workspace, "backup", place + "/b"] : ["restore", kept, place + "/r"]
      let signal = [SIGINT, SIGTERM, SIGHUP][turn % 3]
      let status = try run(
        arguments, in: folder, ending: signal, after: UInt32(numbers.number(5...120)))
      #expect([0, 128 + signal].contains(status), "\(RandomRuns.hint): \(status)")
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      #expect(Set(names).isSubset(of: status == 0 ? ["b", "r"] : []), "\(names)")
      for name in names { try FileManager.default.removeItem(atPath: place + "/" + name) }
    }
    // What a kill leaves goes with the next attempt.
    for turn in 0..<6 {
      _ = try run(
        ["-w", folder.workspace, "backup", place + "/b"], in: folder, ending: SIGKILL,
        after: UInt32(15 * turn + 10))
      _ = try run(
        ["restore", kept, place + "/r"], in: folder, ending: SIGKILL, after: UInt32(15 * turn + 10))
    }
    for name in ["b", "r"] { try? FileManager.default.removeItem(atPath: place + "/" + name) }
    #expect(try folder.run("-w", folder.workspace, "backup", place + "/b").status == 0)
    #expect(try folder.run("restore", kept, place + "/r").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).sorted() == ["b", "r"])
  }

  @Test func anExportReplacesNothingButFiles() throws {
    let folder = try TemporaryFolder()
    let words = ["-w", folder.workspace, "agenda", "12", "--output"]
    let plain = folder.path + "/plain"
    #expect(try folder.run(words + [plain]).status == 0)
    let text = try String(contentsOfFile: plain, encoding: .utf8)
    #expect(text.contains("12"))
    let pipe = folder.path + "/pipe"
    mkfifo(pipe, 0o600)
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/cat")
    reader.arguments = [pipe]
    let read = folder.path + "/read"
    _ = FileManager.default.createFile(atPath: read, contents: nil)
    reader.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: read))
    try reader.run()
    #expect(try folder.run(words + [pipe]).status == 0)
    reader.waitUntilExit()
    #expect(try String(contentsOfFile: read, encoding: .utf8) == text)
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    let link = folder.path + "/link"
    symlink(plain, link)
    try Data("old".utf8).write(to: URL(fileURLWithPath: plain))
    #expect(try folder.run(words + [link]).status == 0)
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try String(contentsOfFile: plain, encoding: .utf8) == text)
    #expect(try folder.run(words + ["/dev/null"]).status == 0)
    #expect(lstat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    let refused = try folder.run(words + [folder.path])
    #expect(refused.status == 1 && refused.errors.contains("it is a folder"))
    for target in [pipe, link, folder.path] {
      let backup = try folder.run("-w", folder.workspace, "backup", target, "--replace")
      #expect(backup.status != 0, "\(target)")
    }
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func whoCannotBeToldIsToldSo() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "\"$0\" -w \"$1\" add gap title=Told id=told > /dev/full 2> \"$2\"",
      BuiltProgram.porada, folder.workspace, folder.path + "/errors",
    ]
    process.environment = folder.environment
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(
      try String(contentsOfFile: folder.path + "/errors", encoding: .utf8)
        == "porada: what there is to print cannot be written; what was done is done\n")
    #expect(try folder.run("-w", folder.workspace, "show", "told").status == 0)
  }
}
