import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// A workspace, a backup or the folder on the other side may come from anybody: nothing in a repository is
/// obeyed, and nothing restricted stays in one where a copy without the restricted folder would have it.
@Suite struct HostileRepositoryTests {
  private let machines: TwoMachines
  private let own: String
  private var mark: String { machines.folder.path("ran") }

  init() throws {
    machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one")])
    own = "a/restricted/.porada/sync.git"
  }

  private var hasRun: Bool { FileManager.default.fileExists(atPath: mark) }

  /// Changes a record on both machines and has them meet.
  private func meet() throws {
    let old = try machines.record("b", "t1").value("measure")?.text ?? ""
    try machines.set("b", "t1", "measure", .string(old + "!"))
    try machines.sync("b")
    try machines.sync("a")
    #expect(try machines.record("a", "t1").value("measure") == .string(old + "!"))
  }

  @Test func settingsOfTheOwnRepositoryAreNotObeyed() throws {
    let remote = machines.shared.prefix { $0 != "s" }
    let settings = """
      [protocol "ext"]
      \tallow = always
      [url "ext::sh -c touch% \(mark) "]
      \tinsteadOf = \(remote)
      [core]
      \tsshCommand = touch \(mark)
      \tgitProxy = touch \(mark)
      \tfsmonitor = touch \(mark)
      [remote "origin"]
      \tpromisor = true
      \tuploadpack = touch \(mark) #
      """
    let path = machines.folder.path(own + "/config")
    let file = try #require(FileHandle(forWritingAtPath: path))
    file.seekToEndOfFile()
    file.write(Data(settings.utf8))
    try file.close()
    try meet()
    #expect(!hasRun)
    #expect(machines.folder.bytes(own + "/config")?.count ?? 0 < 100)
  }

  @Test(arguments: [
    "commondir", "objects/info/alternates", "config.worktree", "hooks/post-index-change",
    "worktrees/x/config",
  ])
  func aRepositoryThatWasNotMadeHereIsPutAside(_ name: String) throws {
    let other = machines.folder.path("other.git")
    try machines.git(["init", "--quiet", "--bare", other])
    try machines.git([
      "--git-dir=\(other)", "config", "core.sshCommand", "touch \(mark)",
    ])
    try machines.folder.put(Array((other + "\n").utf8), own + "/" + name)
    let before = try machines.record("a", "t1").value("measure")
    try meet()
    #expect(!hasRun && before != nil)
    #expect(machines.folder.bytes(own + "/" + name) == nil)
    let aside = machines.folder.everything(hidden: true).keys.filter {
      $0.contains("/quarantine/") && $0.hasSuffix("sync.git/" + name)
    }
    #expect(aside.count == 1 && aside.allSatisfy { $0.hasPrefix("a/restricted/.porada/") })
  }

  @Test func aLinkInTheRepositorysPlaceIsPutAside() throws {
    let path = machines.folder.path(own)
    try FileManager.default.moveItem(atPath: path, toPath: machines.folder.path("moved.git"))
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: machines.folder.path("moved.git"))
    try meet()
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
  }

  @Test func theOtherSidesPromisesFetchNothing() throws {
    try machines.set("a", "t1", "measure", .string("two"))
    try machines.sync("a")
    for (name, value) in [
      ("core.repositoryformatversion", "1"), ("extensions.partialClone", "origin"),
      ("remote.origin.promisor", "true"),
      ("remote.origin.url", "ext::sh -c touch% \(mark)"), ("protocol.ext.allow", "always"),
    ] {
      try machines.git(["--git-dir=\(machines.shared)", "config", name, value])
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: machines.shared + "/objects")
    where name.count == 41 {
      let object = name.filter { $0 != "/" }
      let type = try machines.git(["--git-dir=\(machines.shared)", "cat-file", "-t", object])
      if type.hasPrefix("commit") { continue }
      try FileManager.default.removeItem(atPath: machines.shared + "/objects/" + name)
    }
    try machines.set("a", "t1", "measure", .string("three"))
    _ = try? machines.sync("a")
    _ = try? machines.sync("b")
    #expect(!hasRun)
    #expect(try machines.record("a", "t1").value("measure") == .string("three"))
  }

  @Test func aProgramInAnAddressOfTheOtherSideIsNotRun() throws {
    try machines.git([
      "--git-dir=\(machines.shared)", "config", "remote.origin.uploadpack", "touch \(mark)",
    ])
    try machines.git([
      "--git-dir=\(machines.shared)", "config", "remote.origin.url", machines.shared,
    ])
    try machines.git([
      "--git-dir=\(machines.shared)", "config", "remote.origin.promisor", "true",
    ])
    try meet()
    #expect(!hasRun)
  }

  @Test func whatBecameRestrictedIsInNoCopyWithoutTheRestrictedFolder() throws {
    var source = InformationSource(id: "s")
    source.name = "zqsharedqz"
    try machines.put("a", source)
    try machines.sync("a")
    source.name = "zqneversentqz"
    try machines.put("a", source)
    // It is on its way, and does not arrive.
    try machines.git([
      "--git-dir=\(machines.shared)", "config", "receive.maxInputSize", "1",
    ])
    #expect(throws: SyncFailure.self) { try machines.sync("a") }
    try machines.git(["--git-dir=\(machines.shared)", "config", "receive.maxInputSize", "0"])
    source.isRestricted = true
    try machines.put("a", source)
    try machines.sync("a")
    try FileManager.default.removeItem(atPath: machines.folder.path("a/restricted"))
    for (name, bytes) in machines.folder.everything(hidden: true) where name.hasPrefix("a/") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("zq"), "\(name)")
      #expect(!name.contains("objects/") && !name.contains(".git"), "\(name)")
    }
  }

  @Test func whatWasTakenInIsRememberedWithoutTheRepository() throws {
    try machines.set("a", "t1", "measure", .string("ours"))
    try machines.set("b", "t1", "note", .string("theirs"))
    try machines.sync("b")
    try FileManager.default.removeItem(atPath: machines.folder.path(own))
    let report = try machines.sync("a")
    #expect(report.notes.isEmpty)
    #expect(try machines.record("a", "t1").value("measure") == .string("ours"))
    #expect(try machines.record("a", "t1").value("note") == .string("theirs"))
  }

  @Test func whatComesInIsMadeVisible() throws {
    var task = Samples.task("t1")
    task.measure = "a\u{202E}b\u{200B}c\u{85}d"
    try machines.commit(
      [("100644", "tasks/t1.plist", RecordFile.bytes(of: task))], onTop: true)
    try machines.sync("a")
    let measure = try machines.record("a", "t1").value("measure")?.text ?? ""
    #expect(measure == VisibleText.lines(task.measure) && measure != task.measure)
    // It is settled by that.
    try machines.sync("b")
    #expect(try machines.sync("a").taken == 0)
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
  }

  @Test func neutralIDsAreNobodysName() throws {
    var secret = Figure(id: "figure-r1")
    secret.indicator = "secret"
    (secret.year, secret.value) = ("2014", "1")
    secret.isRestricted = true
    try machines.put("a", secret)
    var open = Figure(id: "figure-r1")
    open.indicator = "open"
    (open.year, open.value) = ("2014", "2")
    try machines.put("b", open)
    try machines.sync("b")
    try machines.sync("a")
    try machines.sync("b")
    let figures = try machines.records("a").values.compactMap { $0 as? Figure }
    #expect(Set(figures.map(\.indicator)) == ["secret", "open"])
    #expect(figures.first { $0.indicator == "secret" }?.isRestricted == true)
    let others = try machines.records("b").values.compactMap { $0 as? Figure }
    #expect(others.map(\.indicator) == ["open"])
  }
}
