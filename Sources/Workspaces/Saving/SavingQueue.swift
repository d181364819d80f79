import Coordination
import Dispatch
import Foundation
import Synchronization

/// Carries out a workspace's writes one after the other behind the screen's back, and tries again what
/// could not be written, so that typing never waits for a disk.
///
/// After a conflict, and after changes by others, it holds: what waits was planned on records that are no
/// longer so, and is handed in anew with `resume`.
final class SavingQueue: Sendable {
  /// A change to be written.
  struct Job: Sendable {
    var note: ChangeNote
    var edits: [RecordEdit]
  }

  /// What came of a job or a look.
  enum Outcome: Sendable {
    /// It was written; over edits by hand of these records, which nobody had accepted.
    case saved(ChangeID, over: [RecordID])
    /// A record is no longer as it was read, by what others have done, where that can be seen; nothing more
    /// is written until `resume`.
    case conflict(ChangeID, StoreError, OutsideChanges?)
    /// It could not be written and is tried again.
    case failing(StoreError)
    /// Others have changed records; nothing more is written until `resume`.
    case outside(OutsideChanges)
    case lookFailed(StoreError)
    /// The versions of a record that were asked for.
    case versions(RecordID, Result<[RecordVersion], StoreError>)
    /// The latest changes that were asked for.
    case past(Result<[PastChange], StoreError>)
  }

  private struct State {
    var jobs: [Job] = []
    var outcomes: [Outcome] = []
    var isHeld = false
    var wantsLook = false
    /// Whose versions are asked for.
    var wantedVersions: RecordID?
    /// What is, or will be, known of the latest changes; nil where nobody has asked, or some were written
    /// since.
    var past: Answer<[PastChange]>?
    var retries = 0
    var isRetryPlanned = false
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "saving", qos: .userInitiated)
  /// Something has come out: for whoever waits.
  private let news = DispatchSemaphore(value: 0)
  private let wake: @Sendable () -> Void
  // A store belongs to one thread at a time: from here on that is the queue.
  nonisolated(unsafe) private let store: any RecordStore

  /// How long it waits before the first, and before any later attempt at most, in milliseconds.
  private static let firstPause = 250
  private static let longestPause = 2000

  /// Takes a store over; `wake` is called from another thread whenever there are outcomes.
  init(_ store: any RecordStore, waking wake: @escaping @Sendable () -> Void) {
    self.store = store
    self.wake = wake
  }

  /// Adds a change to be written after those that wait.
  func add(_ job: Job) {
    state.withLock { $0.jobs.append(job) }
    queue.async { [self] in work() }
  }

  /// Asks for a look at what others have changed.
  func look() {
    let isAsked = state.withLock { state in
      defer { state.wantsLook = true }
      return state.wantsLook
    }
    if !isAsked { queue.async { [self] in work() } }
  }

  /// Asks for the versions of a record once what waits has been written or has failed; only what was
  /// asked for last is answered.
  func askForVersions(of id: RecordID) {
    state.withLock { $0.wantedVersions = id }
    queue.async { [self] in work() }
  }

  /// Asks for the latest changes once what waits has been written or has failed.
  func askForPast(_ limit: Int) {
    queue.async { [self] in
      work()
      let answer: Result<[PastChange], StoreError>
      do throws(StoreError) {
        answer = .success(try store.latestChanges(limit))
      } catch {
        answer = .failure(error)
      }
      tell(.past(answer)) { _ in }
    }
  }

  /// Tries at once again what could not be written.
  func retry() {
    queue.async { [self] in work() }
  }

  /// Takes what has come out since the last time.
  func takeOutcomes() -> [Outcome] {
    state.withLock { state in
      defer { state.outcomes = [] }
      return state.outcomes
    }
  }

  /// Goes on after it held, with the changes that are to be written now.
  func resume(with jobs: [Job]) {
    state.withLock { state in
      state.jobs = jobs
      state.isHeld = false
    }
    queue.async { [self] in work() }
  }

  /// Waits until something comes out, at most that many seconds.
  func waitForNews(_ seconds: Double) {
    _ = news.wait(timeout: .now() + seconds)
  }

  /// Works with the store in between, while nothing is written.
  func withStore<T>(_ body: (any RecordStore) throws(StoreError) -> T) throws(StoreError) -> T {
    let result = queue.sync { () -> Result<T, StoreError> in
      do throws(StoreError) {
        return .success(try body(store))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Reads the latest changes, waiting that many seconds at most: whoever asks may be waiting for keys.
  ///
  /// Throws what the store throws, `StoreError.busy` where it has not answered by then; whoever asks again
  /// waits for the same answer, if nothing has been written since.
  func latestChanges(_ limit: Int, within seconds: Double) throws(StoreError) -> [PastChange] {
    let (answer, isNew) = state.withLock { state in
      let known = state.past
      state.past = known ?? Answer()
      return (state.past!, known == nil)
    }
    if isNew {
      ask(answer) { (store) throws(StoreError) in try store.latestChanges(limit) }
    }
    guard let result = answer.awaited(seconds) else { throw .busy }
    state.withLock { $0.past = nil }
    return try result.get()
  }

  /// Asks which changes have been saved; the caller is woken when that is known.
  func askWhetherSaved(_ ids: [ChangeID]) -> Answer<Set<ChangeID>> {
    let answer = Answer<Set<ChangeID>>()
    ask(answer, then: wake) { (store) throws(StoreError) in try store.saved(of: ids) }
    return answer
  }

  private func ask<T: Sendable>(
    _ answer: Answer<T>, then tell: @escaping @Sendable () -> Void = {},
    _ question: @escaping @Sendable (any RecordStore) throws(StoreError) -> T
  ) {
    queue.async { [self] in
      do throws(StoreError) {
        answer.give(.success(try question(store)))
      } catch {
        answer.give(.failure(error))
      }
      tell()
    }
  }

  /// What the store will have answered.
  final class Answer<T: Sendable>: Sendable {
    private let result = Mutex<Result<T, StoreError>?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    var isGiven: Bool { result.withLock { $0 != nil } }

    func give(_ result: Result<T, StoreError>) {
      self.result.withLock { $0 = result }
      isThere.signal()
    }

    /// The answer, nil where there is none within that many seconds.
    func awaited(_ seconds: Double) -> Result<T, StoreError>? {
      _ = isThere.wait(timeout: .now() + seconds)
      return result.withLock { $0 }
    }
  }

  /// Does something on the caller's thread while the queue rests, or once that many seconds are over.
  func rest(within seconds: Double, _ work: () -> Void) {
    let isResting = DispatchSemaphore(value: 0)
    let isOver = DispatchSemaphore(value: 0)
    queue.async {
      isResting.signal()
      isOver.wait()
    }
    _ = isResting.wait(timeout: .now() + seconds)
    work()
    isOver.signal()
  }

  /// Looks for what others have changed, at once; where there is something, nothing more is written until
  /// `resume`.
  func lookNow() throws(StoreError) -> OutsideChanges {
    try withStore { (store) throws(StoreError) in
      let changes = try looked(store)
      if !changes.isEmpty { state.withLock { $0.isHeld = true } }
      return changes
    }
  }

  // MARK: On the queue

  private func work() {
    while let job = state.withLock({ $0.isHeld ? nil : $0.jobs.first }) {
      do throws(StoreError) {
        try store.write(job.edits, as: job.note)
        tell(.saved(job.note.id, over: store.takeLaidOver())) { state in
          state.jobs.removeAll { $0.note.id == job.note.id }
          state.retries = 0
          // What is still to be answered will know of it.
          if state.past?.isGiven == true { state.past = nil }
        }
      } catch {
        switch error {
        case .changedOutside, .behind:
          // Looked up here: whoever waits for keys must not wait for the disk.
          let changes: OutsideChanges?
          do throws(StoreError) {
            changes = try looked(store)
          } catch let failure {
            // What cannot be looked at now is looked at later: nothing is given up for that.
            if error == .behind {
              tell(.failing(failure)) { _ in }
              planRetry()
              break
            }
            changes = nil
          }
          if error == .behind, let changes, changes.isEmpty { continue }
          // It was finished just now.
          if !state.withLock({ $0.jobs.contains { $0.note.id == job.note.id } }) { continue }
          tell(.conflict(job.note.id, error, changes)) { $0.isHeld = true }
        default:
          tell(.failing(error)) { _ in }
          planRetry()
        }
        break
      }
    }
    lookIfAsked()
    readVersionsIfAsked()
  }

  private func readVersionsIfAsked() {
    // While it holds, what waits is not on the disk yet.
    let wanted = state.withLock { state -> RecordID? in
      guard !state.isHeld else { return nil }
      defer { state.wantedVersions = nil }
      return state.wantedVersions
    }
    guard let wanted else { return }
    let answer: Result<[RecordVersion], StoreError>
    do throws(StoreError) {
      answer = .success(try store.versions(of: wanted))
    } catch {
      answer = .failure(error)
    }
    tell(.versions(wanted, answer)) { _ in }
  }

  private func lookIfAsked() {
    let isAsked = state.withLock { state in
      guard state.wantsLook, !state.isHeld else { return false }
      state.wantsLook = false
      return true
    }
    guard isAsked else { return }
    do throws(StoreError) {
      let changes = try looked(store)
      if !changes.isEmpty { tell(.outside(changes)) { $0.isHeld = true } }
    } catch {
      tell(.lookFailed(error)) { _ in }
    }
  }

  /// Looks for what others have done; tells first of own changes that were finished on the way.
  private func looked(_ store: any RecordStore) throws(StoreError) -> OutsideChanges {
    var changes = try store.outsideChanges()
    for finished in store.takeFinished() {
      let isWaiting = state.withLock { state in
        let count = state.jobs.count
        state.jobs.removeAll { $0.note.id == finished.id }
        return state.jobs.count < count
      }
      if isWaiting {
        tell(.saved(finished.id, over: [])) { $0.retries = 0 }
      } else {
        // It was planned anew meanwhile, as though it had not been.
        changes.add(finished.changes)
      }
    }
    return changes
  }

  private func planRetry() {
    let pause = state.withLock { state -> Int? in
      guard !state.isRetryPlanned else { return nil }
      state.isRetryPlanned = true
      state.retries += 1
      return min(Self.longestPause, Self.firstPause << min(state.retries - 1, 8))
    }
    guard let pause else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(pause)) { [self] in
      state.withLock { $0.isRetryPlanned = false }
      work()
    }
  }

  private func tell(_ outcome: Outcome, _ note: (inout State) -> Void) {
    state.withLock { state in
      note(&state)
      state.outcomes.append(outcome)
    }
    news.signal()
    wake()
  }
}
