import Glibc

extension FileCalls {
  /// Renames as asked for, by other means where the file system knows no such renaming.
  ///
  /// Those other means are as safe as long as nobody changes the same name at the same moment who does
  /// not take the workspace's lock.
  func renameAnyhow(
    _ name: String, in folder: Int32, to newName: String, in newFolder: Int32,
    _ manner: RenameManner
  ) throws(CallFailure) {
    do throws(CallFailure) {
      try rename(name, in: folder, to: newName, in: newFolder, manner)
    } catch {
      guard manner != .replacing, error.isUnsupported else { throw error }
      if manner == .exchanging {
        try exchange(name, in: folder, newName, in: newFolder)
      } else {
        try renameWithoutReplacing(name, in: folder, to: newName, in: newFolder)
      }
    }
  }

  private func renameWithoutReplacing(
    _ name: String, in folder: Int32, to newName: String, in newFolder: Int32
  ) throws(CallFailure) {
    if try linkIfPossible(name, in: folder, to: newName, in: newFolder) {
      do throws(CallFailure) {
        try remove(name, in: folder)
      } catch {
        try? remove(newName, in: newFolder)
        throw error
      }
      return
    }
    do throws(CallFailure) {
      _ = try status(newName, in: newFolder)
    } catch let error where error.number == ENOENT {
      return try rename(name, in: folder, to: newName, in: newFolder, .replacing)
    }
    throw CallFailure(number: EEXIST)
  }

  /// Lets two files change names; with links there is always a file under the second.
  private func exchange(
    _ name: String, in folder: Int32, _ second: String, in secondFolder: Int32
  ) throws(CallFailure) {
    let aside = TemporaryName.fresh()
    let isLinked = try linkIfPossible(second, in: secondFolder, to: aside, in: secondFolder)
    if !isLinked {
      try rename(second, in: secondFolder, to: aside, in: secondFolder, .replacing)
    }
    do throws(CallFailure) {
      try rename(name, in: folder, to: second, in: secondFolder, .replacing)
    } catch {
      if isLinked {
        try? remove(aside, in: secondFolder)
      } else {
        try? rename(aside, in: secondFolder, to: second, in: secondFolder, .replacing)
      }
      throw error
    }
    do throws(CallFailure) {
      try rename(aside, in: secondFolder, to: name, in: folder, .replacing)
    } catch {
      // As before, but for the new file, which is written again.
      try? rename(aside, in: secondFolder, to: second, in: secondFolder, .replacing)
      throw error
    }
  }

  /// Gives a file a second name; false where the file system has no such thing.
  private func linkIfPossible(
    _ name: String, in folder: Int32, to newName: String, in newFolder: Int32
  ) throws(CallFailure) -> Bool {
    do throws(CallFailure) {
      try link(name, in: folder, to: newName, in: newFolder)
      return true
    } catch {
      if error.isUnsupported || error.number == EPERM || error.number == EMLINK { return false }
      throw error
    }
  }

  /// Calls that know no links say so.
  package func link(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32
  ) throws(CallFailure) {
    throw CallFailure(number: EOPNOTSUPP)
  }
}

extension CallFailure {
  fileprivate var isUnsupported: Bool {
    number == EINVAL || number == ENOSYS || number == EOPNOTSUPP
  }
}
