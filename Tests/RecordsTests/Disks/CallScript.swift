import Glibc
import TestSupport

@testable import Records

/// Random file calls in one folder, made on one set of file calls: the same numbers make the same calls.
struct CallScript {
  private static let names = ["a", "b", "c", "ř", "r\u{30C}"]
  /// Names that the program gives to what it changes.
  private static let strange = [
    "", "missing/x", "d/a", "link", "leads/a", String(repeating: "n", count: 256),
  ]
  /// Names that it looks at only.
  private static let special = [".", "d/", "a/", "a/x", "leads", "./b", "./d", "..", "d/../c"]

  private let calls: any FileCalls
  private let root: Int32
  /// What is open, as the calls number it.
  private var files: [Int32] = []
  private var folders: [Int32] = []
  /// The last stamp seen of each file.
  private var stamps: [Int32: FileStamp] = [:]

  init(_ calls: any FileCalls, root: Int32) {
    self.calls = calls
    self.root = root
    folders = [root]
  }

  /// Makes a call and says what came of it.
  mutating func step(_ numbers: inout RunNumbers) -> String {
    // Drawn before the call, so that both sides draw the same.
    let kind = numbers.number(0...19)
    // Folders above are looked at, never opened: their files are nobody's here.
    let name = Self.name(&numbers, special: kind == 6 ? 9 : kind == 4 ? 7 : 0)
    let other = Self.name(&numbers, special: 0)
    let (first, second) = (numbers.number(0...99), numbers.number(0...99))
    let amount = numbers.number(0...300)
    let folder = folders[first % folders.count]
    let file = files.isEmpty ? root : files[second % files.count]
    do throws(CallFailure) {
      return try "\(kind) \(name) \(other): "
        + call(kind, name, other, folder, file, first, second, amount)
    } catch {
      return "\(kind) \(name) \(other) \(first) \(second): fails \(error.number)"
    }
  }

  private static func name(_ numbers: inout RunNumbers, special count: Int) -> String {
    if count > 0, numbers.once(in: 3) { return special[numbers.number(0...(count - 1))] }
    return numbers.once(in: 4)
      ? strange.randomElement(using: &numbers)! : names.randomElement(using: &numbers)!
  }

  private mutating func call(
    _ kind: Int, _ name: String, _ other: String, _ folder: Int32, _ file: Int32, _ first: Int,
    _ second: Int, _ amount: Int
  ) throws(CallFailure) -> String {
    switch kind {
    case 0...3:
      let ways = [
        O_RDONLY, O_RDWR, O_WRONLY | O_CREAT | O_EXCL, O_RDWR | O_CREAT, O_WRONLY | O_APPEND,
        O_RDWR | O_CREAT | O_APPEND, O_WRONLY | O_CREAT | O_TRUNC,
      ]
      files.append(
        try calls.open(name, in: folder, flags: ways[second % ways.count], mode: 0o600))
      return "opened"
    case 4:
      let opened = try calls.open(name, in: folder, flags: O_RDONLY | O_DIRECTORY, mode: 0)
      folders.append(opened)
      return "opened"
    case 5: return try told(try calls.status(of: file))
    case 6: return try told(try calls.status(name, in: folder))
    case 7, 8:
      let bytes = [UInt8](repeating: UInt8(65 + first % 26), count: amount)
      return "wrote \(try written(bytes, file))"
    case 9: return "read \(try bytes(file, amount, at: nil))"
    case 10: return "read \(try bytes(file, amount, at: second * 5))"
    case 11:
      try calls.cut(file, to: second % 2 == 0 ? amount : first % 10)
      return "cut"
    case 12:
      let manners: [RenameManner] = [.replacing, .neverReplacing, .exchanging]
      try calls.rename(
        name, in: folder, to: other, in: folders[second % folders.count],
        manners[(first + second) % 3])
      return "renamed"
    case 13:
      if first % 2 == 0 {
        try calls.remove(name, in: folder)
      } else {
        try calls.removeFolder(name, in: folder)
      }
      return "removed"
    case 14:
      try calls.makeFolder(name, in: folder, mode: 0o700)
      return "made"
    case 15: return "\(try calls.list(folder).sorted())"
    case 16: return "lock \(try calls.tryLock(file))"
    case 17:
      switch second % 3 {
      case 0: try calls.synchronise(file)
      case 1: try calls.synchroniseData(file)
      default: try calls.synchronise(folder)
      }
      return "synchronised"
    case 18:
      try calls.setMode(of: file, to: second % 2 == 0 ? 0o700 : 0o600)
      return "mode set"
    default:
      guard files.count > 3 else { return "" }
      // As the program closes what it may have locked: other tests start children meanwhile, and a lock
      // that only closing gives back would stay with a child's copy of the file until its program runs.
      try calls.closeUnlocked(files.remove(at: second % files.count))
      return "closed"
    }
  }

  private func written(_ bytes: [UInt8], _ file: Int32) throws(CallFailure) -> Int {
    let outcome = bytes.withUnsafeBytes { bytes -> Result<Int, CallFailure> in
      do throws(CallFailure) {
        return .success(try calls.write(file, from: bytes))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private func bytes(_ file: Int32, _ count: Int, at offset: Int?) throws(CallFailure) -> [UInt8] {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count + 1, alignment: 1)
    defer { memory.deallocate() }
    let got =
      if let offset {
        try calls.read(file, into: memory, at: offset)
      } else {
        try calls.read(file, into: memory)
      }
    return Array(memory.prefix(got))
  }

  private func told(_ status: FileStatus) throws(CallFailure) -> String {
    // A folder's size and its links are the file system's own affair.
    status.sort == .folder
      ? "folder" : "\(status.sort) \(status.links) \(status.sort == .regular ? status.size : 0)"
  }

  /// Closes everything.
  func end() {
    for file in files + folders { try? calls.closeUnlocked(file) }
  }
}
