public import Coordination
import Foundation
public import Workspaces

/// Synchronises a workspace in a folder with another machine's, through git.
///
/// Records are compared with what both last had and merged (`BookMerge`); what comes of it is written through
/// the store in one change, and then sent. It may be ended at any point: the workspace is whole, and the
/// next time goes on.
public struct FolderSync {
  private let path: String
  private let variables: [String: String]
  private let isCancelled: () -> Bool

  /// How often it starts over when either side changes meanwhile.
  private static let attempts = 6

  /// Is to synchronise the workspace at a path; `variables` are those of the program's environment.
  public init(
    path: String, variables: [String: String], isCancelled: @escaping () -> Bool = { false }
  ) {
    self.path = path
    self.variables = variables
    self.isCancelled = isCancelled
  }

  /// Synchronises with an address, which is remembered, or with the one that is; throws a `SyncFailure`.
  public func run(
    _ given: RemoteAddress?, as actor: Actor = .secretary
  ) throws(SyncFailure) -> SyncReport {
    let store = try opened()
    let lock: SyncLock
    do throws(StoreError) {
      lock = try SyncLock(store)
    } catch {
      throw .store(error)
    }
    defer { withExtendedLifetime(lock) {} }
    let remembered = RememberedLine(store, "remote")
    let taken = RememberedLine(store, "taken")
    let remote: RemoteAddress
    if let given { remote = given } else { remote = try Self.address(remembered) }
    do throws(StoreError) {
      try putForeignAside(store)
    } catch {
      throw .store(error)
    }
    let outcome: Result<SyncReport, SyncFailure>
    var last: ObjectName?
    do throws(Git.Failure) {
      let repository = try SharedRepository(
        in: store.path(PrivateFolder.path(true)), remote, variables: variables,
        isCancelled: isCancelled)
      outcome = try exchange(repository, actor, taken.text().flatMap { ObjectName($0) })
      last = try repository.commit(SharedRepository.taken)
    } catch {
      throw SyncFailure(error, remote)
    }
    let report = try outcome.get()
    do throws(StoreError) {
      try remembered.keep(remote.text)
      if let last { try taken.keep(last.text) }
    } catch {
      throw .store(error)
    }
    return report
  }

  /// Puts aside what lies in the repository's place and was not made here: nothing is deleted, and nothing
  /// in it obeyed. What was taken in is remembered beside it.
  private func putForeignAside(_ store: FolderStore) throws(StoreError) {
    let path = PrivateFolder.path(true) + "/" + SharedRepository.folder
    do throws(CallFailure) {
      let folder = try PrivateFolder.made(store.root, isRestricted: true, store.calls)
      guard OwnRepository(store.path(path)).isForeign else { return }
      let slot = try Quarantine(store).slot(for: path)
      try store.calls.renameAnyhow(
        SharedRepository.folder, in: folder.descriptor, to: slot.name, in: slot.folder.descriptor,
        .neverReplacing)
    } catch {
      throw .unwritable(store.path(path), error.number)
    }
  }

  private func opened() throws(SyncFailure) -> FolderStore {
    do throws(StoreError) {
      return try FolderStore(at: path)
    } catch {
      throw .store(error)
    }
  }

  private static func address(_ remembered: RememberedLine) throws(SyncFailure) -> RemoteAddress {
    guard let text = remembered.text() else { throw .noRemote }
    do throws(RemoteAddress.Fault) {
      return try RemoteAddress(text)
    } catch {
      throw .badRemote(text, error)
    }
  }

  private func exchange(
    _ repository: SharedRepository, _ actor: Actor, _ remembered: ObjectName?
  ) throws(Git.Failure) -> Result<SyncReport, SyncFailure> {
    var report = SyncReport(remote: repository.remote.text)
    for _ in 0..<Self.attempts {
      if isCancelled() { return .failure(.cancelled) }
      var attempt = SyncAttempt(repository, path: path, actor, remembered)
      switch try attempt.run(&report) {
      case .success(true): return .success(report)
      case .success(false): continue
      case .failure(let failure): return .failure(failure)
      }
    }
    return .failure(.movedTooOften)
  }
}

extension SyncFailure {
  init(_ failure: Git.Failure, _ remote: RemoteAddress) {
    self =
      switch failure {
      case .missing: .noGit
      case .refused(let reason): .refused(remote: remote.text, reason: reason)
      case .tooMuch: .tooMuch(remote: remote.text)
      case .tooSlow: .tooSlow(remote: remote.text)
      case .cancelled: .cancelled
      }
  }
}
