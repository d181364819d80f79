import Foundation
import Glibc
import Workspaces

/// The workspace's own bare repository, in which commits are exchanged with other machines.
///
/// What has not been sent yet is made anew from the workspace's files at the next attempt. It lies among what
/// is restricted: a record that was shared, or was to be, may have become so since.
struct SharedRepository {
  /// The branch on the other side.
  static let branch = "refs/heads/porada"
  /// The commit that the workspace has taken in whole.
  static let taken = "refs/porada/taken"
  /// What of that commit the workspace could not take, as it was here instead.
  static let pending = "refs/porada/pending"
  private static let fetched = "refs/porada/fetched"
  static let folder = "sync.git"

  let git: Git
  let remote: RemoteAddress
  /// Whether it was made just now, and knows nothing of earlier times.
  let isNew: Bool

  /// Opens the repository in the restricted private folder at a path, made where it is missing.
  ///
  /// What lies there and is not as this program makes it has been put aside before (`OwnRepository`).
  init(
    in path: String, _ remote: RemoteAddress, variables: [String: String],
    isCancelled: @escaping () -> Bool
  ) throws(Git.Failure) {
    self.remote = remote
    let place = path + "/" + Self.folder
    isNew = !OwnRepository(place).isThere
    if isNew {
      // Made under another name, so that one that is there is whole. What a program that was killed has left
      // of one goes: the caller holds the lock of synchronising.
      let temporary = place + ".new"
      try? FileManager.default.removeItem(atPath: temporary)
      let maker = try Git(repository: temporary, variables: variables, isCancelled: isCancelled)
      try maker.run([
        "init", "--quiet", "--bare", "--template=", "--object-format=sha1",
        "--initial-branch=porada",
      ])
      if rename(temporary, place) != 0 { throw .refused(String(cString: strerror(errno))) }
    }
    guard OwnRepository(place).writeSettings() else {
      throw .refused(String(cString: strerror(errno)))
    }
    git = try Git(repository: place, variables: variables, isCancelled: isCancelled)
    takeStaleLocksAway()
  }

  /// Takes away the locks of a git that was killed; the caller holds the lock of synchronising.
  private func takeStaleLocksAway() {
    let names = [
      Self.taken, Self.pending, Self.fetched, "HEAD", "config", "packed-refs", "shallow",
    ]
    for name in names { unlink("\(git.repository)/\(name).lock") }
  }

  // MARK: The other side

  /// The commit that the other side's branch is at, nil where it has none yet.
  func remoteCommit() throws(Git.Failure) -> ObjectName? {
    let lines = Git.lines(
      try git.run(
        ["ls-remote"] + uploading + ["--", remote.text, Self.branch],
        seconds: Git.remoteSeconds, limit: 1 << 20))
    for line in lines {
      let parts = line.split(separator: "\t")
      if parts.count == 2, parts[1] == Self.branch { return ObjectName(parts[0]) }
    }
    return nil
  }

  /// Brings the other side's branch here and gives back its commit.
  func fetch() throws(Git.Failure) -> ObjectName {
    try git.run(
      ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"]
        + uploading + ["--", remote.text, "+\(Self.branch):\(Self.fetched)"],
      seconds: Git.remoteSeconds)
    guard let commit = try commit(Self.fetched) else {
      throw .refused("\(Self.branch) is no commit")
    }
    return commit
  }

  /// Moves the other side's branch to a commit if it is still where it was seen; false where it is not.
  func push(_ commit: ObjectName, expecting seen: ObjectName?) throws(Git.Failure) -> Bool {
    let outcome = try git.outcome(
      [
        "push", "--porcelain", "--quiet", "--no-verify", "--no-signed", "--recurse-submodules=no",
        "--force-with-lease=\(Self.branch):\(seen?.text ?? "")",
      ] + receiving + ["--", remote.text, "\(commit.text):\(Self.branch)"],
      seconds: Git.remoteSeconds, limit: 1 << 20)
    if outcome.status == 0 { return true }
    let refusal = Git.lines(outcome.output).first { $0.hasPrefix("!") }
    guard let refusal else { throw .refused(Git.reason(outcome)) }
    let races = [
      "stale info", "fetch first", "non-fast-forward", "failed to update ref", "cannot lock ref",
      "incorrect old value", "reference already exists", "failed to lock", "remote ref updated",
    ]
    if races.contains(where: { refusal.contains($0) }) { return false }
    throw .refused(String(refusal.split(separator: "\t").last ?? refusal))
  }

  /// A folder's hooks and settings are somebody else's: the programs that serve it run without them.
  private var uploading: [String] {
    remote.isLocal
      ? ["--upload-pack=git -c core.hooksPath=/dev/null -c core.fsmonitor=false upload-pack"] : []
  }
  private var receiving: [String] {
    remote.isLocal
      ? [
        "--receive-pack=git -c core.hooksPath=/dev/null -c core.fsmonitor=false -c gc.auto=0"
          + " -c maintenance.auto=false -c receive.autogc=false -c core.alternateRefsCommand="
          + " -c receive.denyCurrentBranch=refuse receive-pack"
      ] : []
  }

  // MARK: Commits

  /// The commit a name of ours leads to, nil where there is none.
  func commit(_ name: String) throws(Git.Failure) -> ObjectName? {
    try git.name(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
  }

  /// The best commits that two have in common; several where the histories crossed.
  func bases(_ one: ObjectName, _ other: ObjectName) throws(Git.Failure) -> [ObjectName] {
    let outcome = try git.outcome(["merge-base", "--all", one.text, other.text], limit: 1 << 20)
    // 1 is the answer that there is none.
    guard outcome.status <= 1 else { throw .refused(Git.reason(outcome)) }
    return Git.lines(outcome.output).compactMap { ObjectName($0) }
  }

  /// Makes a commit of a tree.
  func commit(
    tree: ObjectName, parents: [ObjectName], _ words: String
  ) throws(Git.Failure) -> ObjectName {
    let commit = try git.name(
      ["commit-tree", "--no-gpg-sign", tree.text, "-m", words]
        + parents.flatMap { ["-p", $0.text] })
    guard let commit else { throw .refused("no commit could be made") }
    return commit
  }

  /// Notes in one step what the workspace has taken in, and what of it it could not.
  func note(taken: ObjectName, pending tree: ObjectName?) throws(Git.Failure) {
    var lines = "start\nupdate \(Self.taken) \(taken.text)\n"
    if let tree {
      lines += "update \(Self.pending) \(tree.text)\n"
    } else if try git.name(["rev-parse", "--verify", "--quiet", Self.pending]) != nil {
      lines += "delete \(Self.pending)\n"
    }
    lines += "prepare\ncommit\n"
    try git.run(["update-ref", "--stdin"], input: Array(lines.utf8), limit: 4096)
  }
}
