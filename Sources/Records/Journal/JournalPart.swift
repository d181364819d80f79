import Glibc
import Workspaces

/// The files of one part of the change journal, the public or the restricted one.
///
/// It remembers how far it has been read. What changes files is used under the workspace's lock only.
final class JournalPart {
  /// When a segment is full, in bytes: the next change begins another.
  static let full = 1 << 20
  private static let ending = ".log"
  private static let name = "journal"
  /// How many segments are ever looked at.
  static let most = 4096

  let isRestricted: Bool
  private let root: Folder
  private let calls: any FileCalls
  private let owners: Set<UInt32>
  private(set) var end: End?
  /// The highest number that a segment has, or something that only has its name.
  private var highest = 0
  /// The sequence number of the last frame.
  private(set) var lastSequence = 0
  /// Whether a further segment was begun.
  private var isFilling = false
  /// Whether the names of the folders down to the segments are on the disk.
  private var areNamesOnDisk = false
  /// The segment whose name is on the disk.
  private var segmentOnDisk: Int?
  /// Whether the last look has found that the last frame of the look before is no longer there.
  private(set) var isRewound = false
  /// Whether the disk refused what was appended to the last segment.
  private var isDistrusted = false

  init(_ root: Folder, _ calls: any FileCalls, owners: Set<UInt32>, isRestricted: Bool) {
    self.root = root
    self.calls = calls
    self.owners = owners
    self.isRestricted = isRestricted
  }

  /// The folder, relative to the workspace.
  var path: String { Self.path(isRestricted) }

  private static func path(_ isRestricted: Bool) -> String {
    PrivateFolder.path(isRestricted) + "/" + name
  }

  func path(_ number: Int) -> String { path + "/" + Self.fileName(number) }

  static func fileName(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ending
  }

  private static func number(ofName name: String) -> Int? {
    guard name.hasSuffix(ending) else { return nil }
    let digits = name.dropLast(ending.count)
    guard (6...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), number > 0, fileName(number) == name
    else { return nil }
    return number
  }

  // MARK: Folders

  /// The folder; nil where there is none.
  func folder() throws(CallFailure) -> Folder? {
    do throws(CallFailure) {
      return try PrivateFolder.opened(root, isRestricted: isRestricted).folder(Self.name)
    } catch {
      if error.number == ENOENT { return nil }
      // Who may not look into the restricted folder, or finds something else there, still works on the
      // rest; what concerns restricted records cannot be written then.
      if isRestricted && [EACCES, ELOOP, ENOTDIR].contains(error.number) { return nil }
      throw error
    }
  }

  /// The folder, made where it is missing.
  private func folderMade() throws(CallFailure) -> Folder {
    if let folder = try folder() { return folder }
    return try PrivateFolder.made(root, isRestricted: isRestricted, calls)
      .folderMade(Self.name).folder
  }

  /// Brings a segment's name to the disk, and once those of all folders above it, whoever made them.
  private func synchroniseNames(_ folder: Folder) throws(CallFailure) {
    try calls.synchronise(folder.descriptor)
    segmentOnDisk = end!.number
    if areNamesOnDisk && end!.number > 1 { return }
    try PrivateFolder.synchroniseNames(root, isRestricted: isRestricted)
    areNamesOnDisk = true
  }

  /// The numbers of the segments in a folder, in their order; at most the last few thousand.
  func numbers(_ folder: Folder) throws(CallFailure) -> [Int] {
    let all = try calls.list(folder.descriptor).compactMap(Self.number).sorted()
    return all.suffix(Self.most)
  }

  // MARK: Sequence

  /// Remembers that frames of a change were appended.
  func note(_ sequence: Int) { lastSequence = sequence }

  /// Remembers that frames of the last change were cut off.
  func forget(_ sequence: Int) { lastSequence = sequence - 1 }

  // MARK: Reading

  /// Reads a segment; nil where there is none, or it is no file of ours.
  func segment(
    _ number: Int, _ folder: Folder
  ) throws(CallFailure) -> (segment: JournalSegment, status: FileStatus)? {
    let file: Int32
    do throws(CallFailure) {
      file = try calls.open(
        Self.fileName(number), in: folder.descriptor, flags: O_RDONLY, mode: 0)
    } catch {
      if error.number == ENOENT || error.number == ELOOP || error.number == ENXIO { return nil }
      throw error
    }
    defer { try? calls.close(file) }
    let status = try calls.status(of: file)
    guard status.sort == .regular, owners.contains(status.owner) else { return nil }
    let bytes = try calls.bytes(of: file, limit: JournalSegment.limit)
    return (JournalSegment(bytes), status)
  }

  /// What others have appended since the last look; everything of the last segments at the first.
  ///
  /// At the first look as many segments are read as it takes to know the last change, and again where the
  /// last frame of the look before is gone: what is found then may be known.
  func catchUp() throws(CallFailure) -> [Entry] {
    isRewound = false
    guard let folder = try folder() else {
      isRewound = end != nil
      end = nil
      highest = 0
      return []
    }
    if let end, try isAtEnd(end, folder) { return [] }
    let numbers = try numbers(folder)
    highest = numbers.last ?? 0
    let old = end
    end = nil
    isRewound = old != nil
    var found: [Entry] = []
    for number in numbers.reversed() {
      found.insert(contentsOf: try newEntries(number, folder, after: old), at: 0)
      guard number <= old?.number ?? Int.max else { continue }
      let isEnough = found.contains { $0.header.sort == .change || $0.header.sort == .part }
      if !isRewound && old != nil || isEnough { break }
    }
    let last = found.map(\.header.sequence).max() ?? 0
    lastSequence = isRewound ? last : max(lastSequence, last)
    return found
  }

  private func isAtEnd(_ end: End, _ folder: Folder) throws(CallFailure) -> Bool {
    // The one that is known may be gone: with the change of somebody who could not finish it.
    guard let status = try statusIfThere(end.number, folder) else { return false }
    guard status.stamp.inode == end.inode, status.size == end.size, try stands(end, folder)
    else { return false }
    return try statusIfThere(highest + 1, folder) == nil
  }

  /// Whether the last frame still stands where it was.
  private func stands(_ end: End, _ folder: Folder) throws(CallFailure) -> Bool {
    guard let last = end.last else { return true }
    let file = try calls.open(
      Self.fileName(end.number), in: folder.descriptor, flags: O_RDONLY, mode: 0)
    defer { try? calls.close(file) }
    var line = [UInt8](repeating: 0, count: last.bytes.count)
    let read = line.withUnsafeMutableBytes { buffer -> Result<Int, CallFailure> in
      do throws(CallFailure) {
        return .success(try calls.read(file, into: buffer, at: last.start))
      } catch {
        return .failure(error)
      }
    }
    return try read.get() == line.count && line == last.bytes
  }

  private func statusIfThere(
    _ number: Int, _ folder: Folder
  ) throws(CallFailure) -> FileStatus? {
    do throws(CallFailure) {
      return try calls.status(Self.fileName(number), in: folder.descriptor)
    } catch let error where error.number == ENOENT {
      return nil
    }
  }

  private func newEntries(
    _ number: Int, _ folder: Folder, after old: End?
  ) throws(CallFailure) -> [Entry] {
    guard let (segment, status) = try segment(number, folder) else { return [] }
    // The last one that can be read is where it goes on.
    if end == nil {
      end = End(
        number: number, inode: status.stamp.inode, valid: segment.end, size: segment.bytes.count,
        isDamaged: !segment.endsCutShort, last: segment.lastLine)
    }
    var start = 0
    if let old, old.number == number, old.valid <= segment.end, segment.holds(old.last) {
      isRewound = false
      // A segment that was written anew has its frames elsewhere only where something was taken out.
      if old.inode == status.stamp.inode { start = old.valid }
    }
    let known = start == 0 && !isRewound && old?.number == number ? lastSequence : 0
    return segment.frames.filter { $0.whole.lowerBound >= start && $0.header.sequence >= known }
      .map { Entry(segment: segment, frame: $0, number: number) }
  }

  /// Hands over segments, the latest first, until `look` has seen enough and says false.
  func readBackwards(
    _ look: (_ number: Int, JournalSegment) -> Bool
  ) throws(CallFailure) {
    guard let folder = try folder() else { return }
    for number in try numbers(folder).reversed() {
      guard let (segment, _) = try segment(number, folder) else { continue }
      if !look(number, segment) { return }
    }
  }

  // MARK: Writing

  /// Appends frames and brings them to the disk where `durably`; where this throws, they are cut off again
  /// if that can be done at all.
  ///
  /// Nothing may lie behind the last frame. A full segment is left for a new one; one to which the disk
  /// would not take something is written anew first: it may lack what nobody had asked to be there.
  func append(_ frames: [[UInt8]], durably: Bool) throws(CallFailure) {
    let folder = try folderMade()
    if durably && isDistrusted, let end, !end.isDamaged {
      if let (segment, status) = try segment(end.number, folder) {
        try rewrite(end.number, segment, status, folder)
        try synchroniseNames(folder)
      }
      isDistrusted = false
    }
    let before = end
    var rest = frames[...]
    do throws(CallFailure) {
      while !rest.isEmpty {
        if end == nil || end!.isDamaged || durably && end!.size >= Self.full {
          try begin(folder)
        }
        // Frames of one change may fill several segments.
        var bytes: [UInt8] = []
        var last: Line?
        while let frame = rest.first, bytes.isEmpty || end!.size + bytes.count < Self.full {
          last = Line(start: end!.size + bytes.count, ofFrame: frame)
          bytes += frame
          rest = rest.dropFirst()
        }
        try append(bytes, folder, durably: durably)
        end!.last = last
      }
    } catch {
      if durably { isDistrusted = true }
      try? cut(to: before)
      throw error
    }
  }

  private func append(
    _ bytes: [UInt8], _ folder: Folder, durably: Bool
  ) throws(CallFailure) {
    let file = try calls.open(
      Self.fileName(end!.number), in: folder.descriptor, flags: O_WRONLY | O_APPEND, mode: 0)
    do throws(CallFailure) {
      try calls.writeAll(bytes, to: file)
      if durably {
        try calls.synchroniseData(file)
        // A program that was killed may have made all of it a moment ago.
        if segmentOnDisk != end!.number || !areNamesOnDisk { try synchroniseNames(folder) }
      }
    } catch {
      try? calls.close(file)
      throw error
    }
    try calls.close(file)
    end!.size += bytes.count
    end!.valid = end!.size
  }

  /// Begins a new segment.
  private func begin(_ folder: Folder) throws(CallFailure) {
    let number = highest + 1
    let file = try calls.open(
      Self.fileName(number), in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL,
      mode: Folder.fileMode)
    var status: FileStatus?
    do throws(CallFailure) {
      try calls.setMode(of: file, to: Folder.fileMode)
      status = try calls.status(of: file)
    } catch {
      try? calls.close(file)
      try? calls.remove(Self.fileName(number), in: folder.descriptor)
      throw error
    }
    try? calls.close(file)
    end = End(number: number, inode: status!.stamp.inode, valid: 0, size: 0)
    segmentOnDisk = nil
    highest = number
    isDistrusted = false
    isFilling = number > 1
  }

  /// Whether a further segment was begun since this was last asked.
  func takeFilling() -> Bool {
    defer { isFilling = false }
    return isFilling
  }

  /// Cuts everything off behind an end, and brings that to the disk.
  ///
  /// Where this throws, nobody knows what is cut off and what of that is on the disk: the next look reads
  /// what is there, and the next write puts it into a new file.
  func cut(to wanted: End?) throws(CallFailure) {
    do throws(CallFailure) {
      try cutOff(behind: wanted)
      end = wanted
      end?.size = wanted?.valid ?? 0
    } catch {
      end = nil
      isDistrusted = true
      throw error
    }
  }

  private func cutOff(behind wanted: End?) throws(CallFailure) {
    guard let folder = try folder() else { return }
    for number in try numbers(folder).reversed() where number > wanted?.number ?? 0 {
      // What only has the name of a segment stays.
      guard try segment(number, folder) != nil else { continue }
      try calls.remove(Self.fileName(number), in: folder.descriptor)
    }
    guard let wanted else {
      return try calls.synchronise(folder.descriptor)
    }
    let file = try calls.open(
      Self.fileName(wanted.number), in: folder.descriptor, flags: O_WRONLY, mode: 0)
    do throws(CallFailure) {
      try calls.cut(file, to: wanted.valid)
      try calls.synchroniseData(file)
    } catch {
      try? calls.close(file)
      throw error
    }
    try? calls.close(file)
  }

  /// Cuts off the frames of a sequence number and all behind them.
  func cut(from sequence: Int) throws(CallFailure) {
    guard let folder = try folder() else { return }
    var first: End?
    for number in try numbers(folder).reversed() {
      guard let (segment, status) = try segment(number, folder) else { break }
      guard let frame = segment.frames.first(where: { $0.header.sequence == sequence }) else {
        break
      }
      first = End(
        number: number, inode: status.stamp.inode, valid: frame.whole.lowerBound,
        size: segment.bytes.count, last: segment.line(before: frame))
    }
    guard let first else { return }
    try cut(to: first)
    lastSequence = sequence - 1
  }

  /// Cuts off what is left of a frame behind the last one: a program was killed, or the disk was full.
  func cutTornEnd() throws(CallFailure) {
    if let end, !end.isWhole, !end.isDamaged { try cut(to: end) }
  }

  /// Brings what stands of the last change to the disk, whoever appended it, with the names that lead there.
  ///
  /// It is written anew, in one step: the disk may have refused it to a program that was killed before it
  /// could cut it off. The machine then has it in memory only and takes it for written, so that
  /// synchronising the same file brings nothing to the disk.
  func secure(_ sequence: Int) throws(CallFailure) {
    guard end != nil, let folder = try folder() else { return }
    for number in try numbers(folder).reversed() {
      guard let (segment, status) = try segment(number, folder) else { continue }
      try rewrite(number, segment, status, folder)
      let isBegun = segment.frames.contains {
        $0.header.sort != .earlier && $0.header.sequence < sequence
      }
      if isBegun { break }
    }
    isDistrusted = false
    try synchroniseNames(folder)
  }

  /// Writes a segment into a new file, and brings that to the disk in the old one's place.
  private func rewrite(
    _ number: Int, _ segment: JournalSegment, _ status: FileStatus, _ folder: Folder
  ) throws(CallFailure) {
    // One that is larger than what is ever read is nobody's work here; it stays as it is.
    guard status.size <= JournalSegment.limit else { return }
    // Behind the last frame of the last one nothing may lie; what lies elsewhere, or is damaged, is for
    // whoever repairs it.
    let isLast = number == end?.number
    let bytes =
      isLast && end?.isDamaged == false ? Array(segment.bytes[..<segment.end]) : segment.bytes
    let inode = try folder.replace(Self.fileName(number), by: bytes)
    if isLast {
      end = End(
        number: number, inode: inode, valid: segment.end, size: bytes.count,
        isDamaged: end?.isDamaged == true, last: segment.lastLine)
    }
  }

  /// Puts other frames in a segment's place, in one step; none at all takes it away.
  func replace(_ number: Int, by frames: [[UInt8]]) throws(CallFailure) {
    guard let folder = try folder() else { return }
    // The last one stays, for the numbers to go on from it.
    if frames.isEmpty && number != end?.number {
      try calls.remove(Self.fileName(number), in: folder.descriptor)
    } else {
      let bytes = Array(frames.joined())
      let inode = try folder.replace(Self.fileName(number), by: bytes)
      if number == end?.number {
        end = End(
          number: number, inode: inode, valid: bytes.count, size: bytes.count,
          last: frames.last.map { Line(start: bytes.count - $0.count, ofFrame: $0) })
      }
    }
    try calls.synchronise(folder.descriptor)
  }
}
