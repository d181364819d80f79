import TestSupport

@testable import Records

/// Which of what was not synchronised a disk has after the power went.
enum PowerLoss: CaseIterable {
  /// Nothing of it.
  case everything
  /// Nothing of the bytes; all names, as on a disk that writes names first.
  case bytes
  /// No name; all bytes.
  case names
  /// What happened up to some moment, in the order in which it happened; bytes anyhow.
  case afterAMoment
  /// In each folder what happened up to some moment; bytes anyhow.
  case afterAMomentPerFolder
  /// Names and bytes anyhow, as long as no change is there without those it stands on.
  case anything
}

extension DiskState {
  /// The disk as the next machine finds it.
  func afterPowerLoss(_ loss: PowerLoss, _ numbers: inout RunNumbers) -> DiskState {
    var next = self
    for edits in surviving(loss, &numbers) { next.bringToDisk(edits) }
    next.pending = []
    for index in next.nodes.indices {
      switch next.nodes[index].sort {
      case .folder:
        next.nodes[index].names = next.nodes[index].namesOnDisk
      case .file:
        next.nodes[index].losePower(loss, &numbers)
      case .link: break
      }
      if numbers.once(in: 2) { next.nodes[index].mode = next.nodes[index].modeOnDisk }
      next.nodes[index].modeOnDisk = next.nodes[index].mode
    }
    next.countLinks()
    return next
  }

  private func surviving(_ loss: PowerLoss, _ numbers: inout RunNumbers) -> [[NameChange]] {
    switch loss {
    case .everything, .names: return []
    case .bytes: return pending
    case .afterAMoment:
      return Array(pending.prefix(numbers.number(0...pending.count)))
    case .afterAMomentPerFolder:
      var left: [Int: Int] = [:]
      return closed { edits in
        edits.allSatisfy { edit in
          let count = pending.filter { $0.contains { $0.folder == edit.folder } }.count
          let moment = left[edit.folder] ?? numbers.number(0...count)
          left[edit.folder] = moment - 1
          return moment > 0
        }
      }
    case .anything:
      return closed { _ in numbers.once(in: 2) }
    }
  }

  /// The chosen changes, without those that stand on one that was not chosen: of the same name or file.
  private func closed(_ isChosen: ([NameChange]) -> Bool) -> [[NameChange]] {
    var lostNames: Set<[String]> = []
    var lostNodes: Set<Int> = []
    var chosen: [[NameChange]] = []
    for edits in pending {
      let stands = edits.allSatisfy { edit in
        let nodes = [edit.node, edit.before].compactMap(\.self)
        return !lostNames.contains(["\(edit.folder)", edit.name])
          && !nodes.contains { lostNodes.contains($0) } && !lostNodes.contains(edit.folder)
      }
      if isChosen(edits), stands {
        chosen.append(edits)
        continue
      }
      for edit in edits {
        lostNames.insert(["\(edit.folder)", edit.name])
        for node in [edit.node, edit.before].compactMap(\.self) { lostNodes.insert(node) }
      }
    }
    return chosen
  }

  /// Counts the names of every node anew; what has none any more has no bytes either.
  private mutating func countLinks() {
    for index in nodes.indices { nodes[index].links = nodes[index].sort == .folder ? 2 : 0 }
    var reached: Set<Int> = [Self.root]
    var open = [Self.root]
    while let folder = open.popLast() {
      for node in nodes[folder].names.values {
        switch nodes[node].sort {
        case .folder:
          nodes[folder].links += 1
          nodes[node].parent = folder
          if reached.insert(node).inserted { open.append(node) }
        default:
          nodes[node].links += 1
          reached.insert(node)
        }
      }
    }
    for index in nodes.indices where !reached.contains(index) {
      nodes[index] = DiskNode(nodes[index].sort, owner: 0, mode: 0)
    }
  }
}

extension DiskNode {
  /// What the disk has of a file whose bytes were being written when the power went.
  fileprivate mutating func losePower(_ loss: PowerLoss, _ numbers: inout RunNumbers) {
    if isDirty {
      switch loss {
      case .everything, .bytes: break
      case .names: bytesOnDisk = written
      default: bytesOnDisk = halfWritten(&numbers)
      }
    }
    bytes = bytesOnDisk
    dirty = []
    hasOtherSize = false
  }

  private func halfWritten(_ numbers: inout RunNumbers) -> [UInt8] {
    let sizes = [bytesOnDisk.count, bytes.count].sorted()
    switch numbers.number(0...5) {
    case 0: return bytesOnDisk
    case 1: return written
    case 2:
      // Only a part of the new bytes was still written; the file ends there.
      return Array(sized(written, to: sizes[1]).prefix(numbers.number(sizes[0]...sizes[1])))
    case 3:
      // The size was written, the bytes were not, or only to some place.
      let from = numbers.number(0...sizes[1])
      return mixed(size: bytes.count) { $0 < from }
    case 4:
      let block = [1, 7, 64, 512, 4096].randomElement(using: &numbers)!
      var drawn: [Int: Bool] = [:]
      return mixed(size: numbers.number(sizes[0]...sizes[1])) { offset in
        let isNew = drawn[offset / block] ?? (numbers.next() & 1 == 0)
        drawn[offset / block] = isNew
        return isNew
      }
    default:
      return mixed(size: bytes.count) { _ in false }
    }
  }

  /// The bytes on the disk with some of those that are dirty; zeros where there was nothing.
  private func mixed(size: Int, _ isNew: (Int) -> Bool) -> [UInt8] {
    var result = sized(bytesOnDisk, to: size)
    for range in dirty {
      for offset in range where offset < size && isNew(offset) { result[offset] = bytes[offset] }
    }
    return result
  }
}
