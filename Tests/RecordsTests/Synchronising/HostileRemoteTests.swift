import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// A shared repository in which somebody else has put what they liked.
@Suite struct HostileRemoteTests {
  @Test func namesLinksAndSizesDoNoHarm() throws {
    let machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one")])
    let before = machines.folder.everything().keys.filter { !$0.hasPrefix("shared.git") }
    let good = RecordFile.bytes(of: Samples.task("good", "by them"))
    let large = [UInt8](repeating: 32, count: PropertyListLimits.size + 1)
    let secret = RecordFile.bytes(
      of: {
        var entry = MinutesEntry(id: "secret")
        entry.text = "x"
        entry.isRestricted = true
        return entry
      }())
    try machines.commit(
      [
        ("100644", "tasks/good.plist", good),
        ("120000", "tasks/link.plist", Array("/etc/passwd".utf8)),
        ("120000", "meetings", Array("/tmp".utf8)),
        ("100644", "tasks/large.plist", large),
        ("100644", "tasks/..", Array("x".utf8)),
        ("100644", "|../../evil.plist", good),
        ("100644", "tasks/../../../evil.plist", good),
        ("100644", ".git/hooks/post-checkout", Array("#!/bin/sh\ntouch /tmp/evil\n".utf8)),
        ("100755", ".porada/lock", Array("x".utf8)),
        ("100644", "restricted/entries/secret.plist", secret),
        ("100644", "entries/secret.plist", secret),
        ("100644", "gaps/t1.plist", good),
        ("100644", "tasks/other.plist", good),
        ("100644", "tasks/bad\u{1B}[2J.plist", good),
        ("100644", "README.md", Array("by hand".utf8)),
      ], onTop: true)
    let report = try machines.sync("a")
    #expect(report.taken == 1)
    #expect(try machines.record("a", "good").value("measure") == .string("by them"))
    #expect(try machines.record("a", "t1").value("measure") == .string("one"))
    let problems = Dictionary(
      report.faultsThere.map { ($0.path, $0.problem) }, uniquingKeysWith: { one, _ in one })
    #expect(problems["tasks/link.plist"] == .notARegularFile)
    #expect(problems["tasks/large.plist"] == .tooLarge(large.count, limit: large.count - 1))
    #expect(problems["entries/secret.plist"] == .notCanonical)
    #expect(problems["tasks/other.plist"] == .otherID("good"))
    let after = machines.folder.everything().keys.filter { !$0.hasPrefix("shared.git") }
    #expect(Set(after).subtracting(before).allSatisfy { $0.hasSuffix("tasks/good.plist") })
    #expect(!FileManager.default.fileExists(atPath: "/tmp/evil"))
    // What leads elsewhere is not passed on; what only lies there stays.
    let listed = try machines.git([
      "--git-dir=\(machines.shared)", "ls-tree", "-r", "--name-only", "porada",
    ])
    #expect(listed.contains("README.md") && listed.contains("tasks/large.plist"))
    #expect(!listed.contains("..") && !listed.contains(".git") && !listed.contains("restricted"))
    #expect(try machines.sync("b").taken == 1)
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
  }

  @Test func hooksAndSettingsOfTheOtherSideDoNotRun() throws {
    let machines = try TwoMachines()
    let mark = machines.folder.path("ran")
    let script = Array("#!/bin/sh\necho $0 >> \(mark)\n".utf8)
    for place in ["shared.git/hooks", "evil"] {
      for hook in [
        "pre-receive", "update", "post-receive", "post-update", "reference-transaction",
        "fsmonitor",
      ] {
        try machines.folder.put(script, "\(place)/\(hook)")
        chmod(machines.folder.path("\(place)/\(hook)"), 0o755)
      }
    }
    let evil = machines.folder.path("evil")
    for setting in [
      ("core.hooksPath", evil), ("core.fsmonitor", evil + "/fsmonitor"),
      ("core.alternateRefsCommand", evil + "/update"),
      ("uploadpack.packObjectsHook", evil + "/update"), ("core.sshCommand", evil + "/update"),
    ] {
      try machines.git(["--git-dir=\(machines.shared)", "config", setting.0, setting.1])
    }
    try machines.together([Samples.task("t1", "one")])
    try machines.set("a", "t1", "measure", .string("two"))
    try machines.sync("a")
    try machines.sync("b")
    #expect(!FileManager.default.fileExists(atPath: mark))
    #expect(try machines.record("b", "t1").value("measure") == .string("two"))
  }

  @Test func aBranchWithoutAWorkspaceIsRefused() throws {
    let machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one")])
    try machines.commit([("100644", "README.md", [])], onTop: false)
    let before = machines.publicFiles("a")
    #expect(throws: SyncFailure.notAWorkspaceThere(remote: machines.shared)) {
      try machines.sync("a")
    }
    #expect(machines.publicFiles("a") == before)
  }

  @Test func whatCannotBeReachedChangesNothing() throws {
    let machines = try TwoMachines()
    try machines.make("a", [Samples.task("t1")])
    let before = machines.publicFiles("a")
    let missing = machines.folder.path("missing.git")
    do throws(SyncFailure) {
      _ = try FolderSync(path: machines.folder.path("a"), variables: [:])
        .run(try! RemoteAddress(missing))
      Issue.record("it was not refused")
    } catch {
      guard case .refused(let remote, let reason) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(remote == missing && !reason.isEmpty && !reason.contains("\n"))
    }
    #expect(machines.publicFiles("a") == before)
    #expect(throws: SyncFailure.noRemote) {
      _ = try FolderSync(path: machines.folder.path("a"), variables: [:]).run(nil)
    }
  }

  @Test func theAddressIsRememberedPrivately() throws {
    let machines = try TwoMachines()
    try machines.make("a", [Samples.task("t1")])
    umask(0)
    defer { umask(0o022) }
    try machines.sync("a")
    #expect(machines.folder.mode("a/restricted/.porada/remote") == 0o600)
    #expect(machines.folder.mode("a/restricted/.porada/sync.git") == 0o700)
    for name in machines.folder.everything(hidden: true).keys where name.contains("/.porada") {
      #expect(machines.folder.mode(name) & 0o077 == 0, "\(name)")
    }
    #expect(
      try FolderSync(path: machines.folder.path("a"), variables: [:]).run(nil).remote
        == machines.shared)
  }

  @Test func whatAKilledGitLeftIsNoHindrance() throws {
    let machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one")])
    try machines.folder.put([], "a/restricted/.porada/sync.git/refs/porada/taken.lock")
    try machines.folder.put([], "a/restricted/.porada/sync.git/packed-refs.lock")
    try machines.set("b", "t1", "measure", .string("two"))
    try machines.sync("b")
    #expect(try machines.sync("a").taken == 1)
  }

  @Test func oneProgramAtATime() throws {
    let machines = try TwoMachines()
    try machines.make("a")
    let lock = try SyncLock(FolderStore(at: machines.folder.path("a")))
    #expect(throws: SyncFailure.store(.busy)) { try machines.sync("a") }
    withExtendedLifetime(lock) {}
  }
}
