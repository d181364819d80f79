import Glibc

@testable import Records

extension DiskState {
  /// renameat2(2), as far as the program asks for it.
  mutating func rename(
    _ name: String, in folder: Int, to newName: String, in newFolder: Int, _ manner: RenameManner
  ) throws(CallFailure) {
    for special in [name, newName] where special == "." || special == ".." {
      throw CallFailure(number: EBUSY)
    }
    let moved = try node(name, in: folder)
    if nodes[newFolder].links == 0 { throw CallFailure(number: ENOENT) }
    if newName.utf8.count > 255 { throw CallFailure(number: ENAMETOOLONG) }
    let target = nodes[newFolder].names[newName]
    if manner == .neverReplacing && target != nil { throw CallFailure(number: EEXIST) }
    if manner == .exchanging && target == nil { throw CallFailure(number: ENOENT) }
    if isAbove(moved, newFolder) { throw CallFailure(number: EINVAL) }
    if let target, isAbove(target, folder) {
      throw CallFailure(number: manner == .exchanging ? EINVAL : ENOTEMPTY)
    }
    if moved == target { return }
    let isExchange = manner == .exchanging
    if let target, !isExchange { try checkReplaceable(target, by: moved) }
    change([
      NameChange(folder: folder, name: name, node: isExchange ? target : nil, before: moved),
      NameChange(folder: newFolder, name: newName, node: moved, before: target),
    ])
    if let target {
      if isExchange { move(target, newFolder, folder) } else { dropName(of: target) }
    }
    move(moved, folder, newFolder)
  }

  private mutating func move(_ node: Int, _ folder: Int, _ newFolder: Int) {
    if nodes[node].sort == .folder && folder != newFolder {
      nodes[folder].links -= 1
      nodes[newFolder].links += 1
      nodes[node].parent = newFolder
    }
    touchStatus(node)
  }

  private func checkReplaceable(_ target: Int, by moved: Int) throws(CallFailure) {
    switch (nodes[moved].sort, nodes[target].sort) {
    case (.folder, .folder):
      if !nodes[target].names.isEmpty { throw CallFailure(number: ENOTEMPTY) }
    case (.folder, _): throw CallFailure(number: ENOTDIR)
    case (_, .folder): throw CallFailure(number: EISDIR)
    default: break
    }
  }

  /// Whether a node is a folder or one of those above it.
  private func isAbove(_ node: Int, _ folder: Int) -> Bool {
    var next = folder
    while next != Self.root {
      if next == node { return true }
      next = nodes[next].parent
    }
    return node == Self.root
  }
}
