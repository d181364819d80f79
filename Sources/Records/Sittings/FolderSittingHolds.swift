public import Coordination
import Foundation
import Glibc
public import Workspaces

/// Who takes the minutes of which meeting, for all programs on one folder: a locked file per meeting.
///
/// The lock says that a meeting is held; what is in the file only says by whom. It is used from one
/// thread, and shares nothing with the store that can change.
public final class FolderSittingHolds: SittingHolds {
  private static let name = "sittings"
  /// A note of who holds a meeting is smaller than this, in bytes.
  private static let limit = 4096

  private let root: Folder
  private let calls: any FileCalls
  private let location: String
  private let place: String
  private let clock: () -> Date
  private var held: [RecordID: Int32] = [:]

  /// Holds in the folder of a workspace; `place` is where this program runs, for people.
  init(
    _ root: Folder, _ calls: any FileCalls, location: String,
    place: String = SittingPlace.own, clock: @escaping () -> Date = { Date() }
  ) {
    self.root = root
    self.calls = calls
    self.location = location
    self.place = place
    self.clock = clock
  }

  deinit {
    for meeting in Array(held.keys) { release(meeting) }
  }

  public func take(_ meeting: RecordID, by actor: Actor) throws(StoreError) -> SittingHolder? {
    if held[meeting] != nil { return nil }
    do throws(CallFailure) {
      let folder = try PrivateFolder.made(root, isRestricted: false, calls)
        .folderMade(Self.name).folder
      // Who lets go takes the file away: a lock on what has no name any more holds nothing.
      for _ in 0..<16 {
        let file = try calls.open(
          fileName(meeting), in: folder.descriptor, flags: O_RDWR | O_CREAT, mode: Folder.fileMode)
        do throws(CallFailure) {
          let status = try calls.status(of: file)
          guard status.sort == .regular, status.links <= 1 else { throw CallFailure(number: ELOOP) }
          guard try calls.tryLock(file) else {
            let holder = holder(writtenIn: file)
            try? calls.close(file)
            return holder
          }
          if try isNamed(status, meeting, folder) {
            held[meeting] = file
            note(actor, in: file)
            return nil
          }
        } catch {
          try? calls.closeUnlocked(file)
          throw error
        }
        try? calls.closeUnlocked(file)
      }
      throw CallFailure(number: EAGAIN)
    } catch {
      let path = PrivateFolder.path(false) + "/" + Self.name
      throw .unwritable(
        location.hasSuffix("/") ? location + path : location + "/" + path, error.number)
    }
  }

  public func release(_ meeting: RecordID) {
    guard let file = held.removeValue(forKey: meeting) else { return }
    // Taken away while it is locked, so that nobody's new file goes in its stead.
    if let folder = try? opened() { try? calls.remove(fileName(meeting), in: folder.descriptor) }
    try? calls.closeUnlocked(file)
  }

  public func holder(of meeting: RecordID) -> SittingHolder? {
    guard held[meeting] == nil, let folder = try? opened(),
      let file = try? calls.open(
        fileName(meeting), in: folder.descriptor, flags: O_RDONLY, mode: 0)
    else { return nil }
    defer { try? calls.close(file) }
    guard (try? calls.isLocked(file)) == true else { return nil }
    return holder(writtenIn: file)
  }

  private func opened() throws(CallFailure) -> Folder {
    try PrivateFolder.opened(root, isRestricted: false).folder(Self.name)
  }

  private func fileName(_ meeting: RecordID) -> String { meeting.rawValue + RecordFile.ending }

  private func isNamed(
    _ status: FileStatus, _ meeting: RecordID, _ folder: Folder
  ) throws(CallFailure) -> Bool {
    do throws(CallFailure) {
      let found = try calls.status(fileName(meeting), in: folder.descriptor)
      return found.stamp.inode == status.stamp.inode
    } catch let error where error.number == ENOENT {
      return false
    }
  }

  /// Notes who holds the meeting. Where that cannot be written, as on a full disk, it is held all the same.
  private func note(_ actor: Actor, in file: Int32) {
    let bytes = PropertyListWriter.bytes(of: [
      "actor": .string(NoteText.of(actor)),
      "since": .string(PropertyListDate.text(of: clock())), "place": .string(place),
    ])
    try? calls.setMode(of: file, to: Folder.fileMode)
    do throws(CallFailure) {
      try calls.cut(file, to: 0)
      try calls.writeAll(bytes, to: file)
    } catch {
      try? calls.cut(file, to: 0)
    }
  }

  private func holder(writtenIn file: Int32) -> SittingHolder {
    let bytes = (try? calls.bytes(of: file, limit: Self.limit)) ?? []
    let values = bytes.withUnsafeBytes { CanonicalReader.read($0) } ?? [:]
    return SittingHolder(
      actor: values["actor"]?.text.flatMap(NoteText.actor),
      since: values["since"]?.text.flatMap { PropertyListDate.date($0) },
      place: values["place"]?.text ?? "")
  }
}

/// Where a program runs, for people: its terminal and its machine.
enum SittingPlace {
  /// The place of this process, such as `pts/3, urad-1`.
  static var own: String {
    [terminal, machine].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static var terminal: String {
    var name = [CChar](repeating: 0, count: 256)
    guard ttyname_r(STDIN_FILENO, &name, name.count) == 0 else { return "" }
    let path = text(name)
    return path.hasPrefix("/dev/") ? String(path.dropFirst("/dev/".count)) : path
  }

  private static var machine: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return text(name)
  }

  private static func text(_ name: [CChar]) -> String {
    String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
