import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// Two workspaces and a bare repository between them, in a folder that goes with the test.
final class TwoMachines {
  let folder = TemporaryFolder()
  let shared: String

  init() throws {
    shared = folder.path("shared.git")
    try git(["init", "--quiet", "--bare", "--initial-branch=porada", shared])
  }

  /// Makes a machine's workspace with some records.
  func make(_ machine: String, _ records: [any Record] = []) throws {
    _ = try FolderStore.create(at: folder.path(machine), records: records)
  }

  /// Makes machine a with records and machine b as a new workspace, and brings them together.
  func together(_ records: [any Record]) throws {
    try make("a", records)
    try make("b")
    #expect(try sync("a").sent == records.count + 1)
    #expect(try sync("b").taken == records.count)
  }

  @discardableResult
  func sync(_ machine: String) throws -> SyncReport {
    try FolderSync(path: folder.path(machine), variables: [:])
      .run(try RemoteAddress(shared), as: .secretary)
  }

  func records(_ machine: String) throws -> [RecordID: any Record] {
    let loaded = try FolderStore(at: folder.path(machine)).load { _, _ in true }
    return Dictionary(uniqueKeysWithValues: loaded.records.map { ($0.id, $0) })
  }

  func record(_ machine: String, _ id: RecordID) throws -> any Record {
    try #require(try records(machine)[id])
  }

  /// Puts a record into a machine's workspace, or takes one out.
  func put(_ machine: String, _ record: any Record) throws {
    let store = try FolderStore(at: folder.path(machine))
    let old = try store.load { _, _ in true }.records.first { $0.id == record.id }
    try store.write([old.map { .replace($0, by: record) } ?? .add(record)])
  }

  func remove(_ machine: String, _ id: RecordID) throws {
    let store = try FolderStore(at: folder.path(machine))
    let old = try store.load { _, _ in true }.records.first { $0.id == id }
    try store.write([.remove(try #require(old))])
  }

  func set(_ machine: String, _ id: RecordID, _ key: String, _ value: PropertyValue?) throws {
    try put(machine, try record(machine, id).setting(key, to: value))
  }

  /// The files of a machine's public records.
  func publicFiles(_ machine: String) -> [String: [UInt8]] {
    let all = folder.everything().filter { name, _ in
      name.hasPrefix(machine + "/") && name.hasSuffix(".plist")
        && !name.hasPrefix(machine + "/restricted") && !name.contains("/.porada")
    }
    return Dictionary(
      uniqueKeysWithValues: all.map { (String($0.key.dropFirst(machine.count + 1)), $0.value) })
  }

  /// Runs git as somebody else would.
  @discardableResult
  func git(_ arguments: [String], input: [UInt8] = []) throws -> String {
    let outcome = try ChildProgram(
      path: "/usr/bin/git", arguments: arguments,
      environment: [
        "PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@x", "GIT_COMMITTER_NAME": "x",
        "GIT_COMMITTER_EMAIL": "x@x",
      ], input: input, seconds: 60, outputLimit: 1 << 26
    ).run()
    try #require(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
    return String(decoding: outcome.output, as: UTF8.self)
  }

  /// Everything that a repository holds or ever held, as one text.
  func allObjects(in repository: String) throws -> String {
    try git([
      "--git-dir=\(repository)", "cat-file", "--batch-all-objects", "--unordered", "--batch",
    ])
  }
}

extension TwoMachines {
  /// Commits files to the shared branch as somebody without this program would, hostile names included.
  func commit(_ files: [(mode: String, path: String, bytes: [UInt8])], onTop: Bool) throws {
    let repository = "--git-dir=\(shared)"
    var words: [String] = []
    if onTop {
      words = try git([repository, "ls-tree", "-r", "porada"])
        .split(separator: "\n").map(String.init)
        .filter { line in !files.contains { line.hasSuffix("\t" + $0.path) } }
    }
    for file in files {
      let name = try git([repository, "hash-object", "-w", "--stdin"], input: file.bytes)
        .trimmingCharacters(in: .newlines)
      words.append("\(file.mode) blob \(name)\t\(file.path)")
    }
    let tree = try write(
      words.map { line in
        let parts = line.split(separator: "\t", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
      })
    let parents = onTop ? ["-p", "porada"] : []
    let commit = try git([repository, "commit-tree", tree, "-m", "x"] + parents)
      .trimmingCharacters(in: .newlines)
    try git([repository, "update-ref", "refs/heads/porada", commit])
  }

  /// Writes trees byte by byte, because git itself refuses names that a hostile server would not.
  private func write(_ entries: [(head: String, path: String)]) throws -> String {
    var lines: [(name: String, mode: String, object: String)] = []
    var folders: [String: [(String, String)]] = [:]
    for (head, path) in entries {
      let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let words = head.split(separator: " ").map(String.init)
      if parts.count == 2, !path.hasPrefix("|") {
        folders[String(parts[0]), default: []].append((head, String(parts[1])))
      } else {
        lines.append((path.replacingOccurrences(of: "|", with: ""), words[0], words[2]))
      }
    }
    for (name, inside) in folders {
      lines.append((name, "40000", try write(inside)))
    }
    lines.sort { key($0) < key($1) }
    var bytes: [UInt8] = []
    for line in lines {
      bytes += "\(line.mode) \(line.name)\u{0}".utf8
      var rest = Substring(line.object)
      while !rest.isEmpty {
        bytes.append(UInt8(rest.prefix(2), radix: 16)!)
        rest = rest.dropFirst(2)
      }
    }
    return try git(
      ["--git-dir=\(shared)", "hash-object", "-w", "-t", "tree", "--literally", "--stdin"],
      input: bytes
    ).trimmingCharacters(in: .newlines)
  }

  private func key(_ line: (name: String, mode: String, object: String)) -> String {
    line.mode == "40000" ? line.name + "/" : line.name
  }
}
