import Coordination
import Glibc
import Workspaces

/// The state of a typing journal: what is kept, and the file it is written into.
struct TypingKeeping {
  /// Something that another journal, or an earlier version, has left, and that goes once ours is on the
  /// disk.
  struct Retired {
    enum Fate {
      case remove
      /// It could not be read wholly.
      case setAside
    }

    var name: String
    var folder: Folder
    var fate = Fate.remove
    /// Holds the lock of a journal, nil where this is none.
    var file: TypingFile?
    /// Whether this program wrote it: should it come back, then with a journal that replaces it.
    var isOwn = false
    /// Whether something of it is on the disk.
    var isOnDisk = true
    /// The frame that has to be on the disk before.
    var since = 0
  }

  var ledger = TypingLedger()
  var actor: Actor?
  /// The folder, once it is known to be there.
  var folder: Folder?
  /// Whether the names of the folders down to it are on the disk.
  var areFoldersOnDisk = false
  private(set) var file: TypingFile?
  /// The number of the last frame.
  private(set) var frame = 0
  /// The size of the file in bytes, as far as its frames are whole.
  private(set) var size = 0
  /// From which size on the file is mostly stale.
  private var staleSize = 0
  /// Whether nothing more can be written to the file: it is to be replaced by a new one.
  private(set) var isBroken = false
  /// The last frame that is on the disk.
  private(set) var synchronised = 0
  /// Whether a sync is coming.
  var isPlanned = false
  var retired: [Retired] = []
  /// Why something is not kept, or not on the disk; nil where all is well.
  var trouble: StoreError?

  /// From this size on, in bytes, a file is looked at whether most of it is stale.
  static let smallFile = 256 << 10

  var isStale: Bool { size > staleSize }
  /// Whether something of the file is not on the disk.
  var isUnsynchronised: Bool { file != nil && (frame > synchronised || isBroken) }

  /// Writes what is missing in the file; into a new one where there is none or it is broken.
  mutating func write(_ root: Folder, _ calls: any FileCalls) throws(CallFailure) {
    guard let file, !isBroken else { return try writeNewFile(root, calls) }
    let steps = ledger.missingSteps()
    guard !steps.isEmpty else {
      ledger.note([], asFrame: frame)
      return noteRetired()
    }
    let bytes = TypingFrame.bytes(number: frame + 1, Self.body(steps))
    do throws(CallFailure) {
      try file.append(bytes)
    } catch {
      // What was written of it would make the next frame unreadable.
      do throws(CallFailure) { try file.cut(to: size) } catch { isBroken = true }
      throw error
    }
    frame += 1
    size += bytes.count
    ledger.note(steps, asFrame: frame)
    noteRetired()
  }

  /// What was taken over stands in the last frame, or in one before.
  private mutating func noteRetired() {
    for index in retired.indices where retired[index].since == 0 { retired[index].since = frame }
  }

  /// Writes everything into a new file, which then counts instead of the old one.
  ///
  /// The old one stays until the new one is on the disk.
  mutating func writeNewFile(_ root: Folder, _ calls: any FileCalls) throws(CallFailure) {
    guard let actor else { throw CallFailure(number: EBADF) }
    if folder == nil {
      folder = try TypingFolder.made(root, calls)
      areFoldersOnDisk = false
    }
    guard let folder else { return }
    let new: TypingFile
    do throws(CallFailure) {
      new = try TypingFile.made(in: folder)
    } catch {
      // Somebody may have taken the folder away; the next attempt makes it again.
      if error.number == ENOENT { self.folder = nil }
      throw error
    }
    var old = retired
    if let file {
      old.append(
        Retired(
          name: file.name, folder: folder, file: file, isOwn: true, isOnDisk: synchronised > 0))
    }
    let steps =
      [.program(form: TypingStep.form, actor)]
      + old.filter { $0.file != nil }.map { TypingStep.replaces($0.name) } + ledger.allSteps()
    let bytes = TypingFrame.bytes(number: 1, Self.body(steps))
    do throws(CallFailure) {
      try new.append(bytes)
    } catch {
      try? calls.remove(new.name, in: folder.descriptor)
      throw error
    }
    file = new
    frame = 1
    size = bytes.count
    staleSize = max(Self.smallFile, 4 * size)
    synchronised = 0
    isBroken = false
    retired = old
    for index in retired.indices { retired[index].since = 1 }
    ledger.noteNewFile(steps)
    dropSuperseded(calls)
  }

  /// Takes away own files that are of no more use: of those of which the disk has nothing the last one is as
  /// good as all, and of the others too. Where syncing fails for long there would be ever more.
  private mutating func dropSuperseded(_ calls: any FileCalls) {
    let own = retired.filter(\.isOwn)
    let kept = Set([own.last, own.last(where: \.isOnDisk)].compactMap { $0?.name })
    retired.removeAll { old in
      guard old.isOwn, !kept.contains(old.name) else { return false }
      return (try? calls.remove(old.name, in: old.folder.descriptor)) != nil
    }
  }

  /// Where somebody has taken the file away, or the folder it lies in, everything goes into a new one.
  mutating func noteWhereTaken(_ root: Folder) {
    guard let file else { return }
    do throws(CallFailure) {
      if try file.hasItsName(in: TypingFolder.opened(root)) { return }
    } catch {
      // Whatever else is the matter, it is not that.
      if error.number != ENOENT { return }
    }
    self.file = nil
    folder = nil
    isBroken = false
  }

  /// Notes that the frames of a file up to a number are on the disk.
  mutating func noteSynchronised(_ file: TypingFile, upTo frame: Int) {
    guard file === self.file, !isBroken else { return }
    synchronised = max(synchronised, frame)
    if ledger.isWritten { trouble = nil }
  }

  /// Notes that a file could not be brought to the disk: another attempt would falsely succeed.
  mutating func noteBroken(_ file: TypingFile) {
    if file === self.file { isBroken = true }
  }

  /// What may go now.
  var removable: [Retired] {
    retired.filter { $0.since > 0 && $0.since <= synchronised && !isBroken }
  }

  /// Lets go of the file; nothing more is written.
  mutating func close() {
    actor = nil
    file = nil
    retired = []
    frame = 0
    synchronised = 0
    isBroken = false
  }

  private static func body(_ steps: [TypingStep]) -> [UInt8] {
    var body: [UInt8] = []
    for step in steps { step.put(into: &body) }
    return body
  }
}
