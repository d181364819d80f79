public import Coordination

/// Why a store could not do what was asked.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no workspace at the path.
  case notAWorkspace(String)
  /// There is something at the path already.
  case notEmpty(String)
  /// The path cannot be read; the system's error number.
  case unreadable(String, Int32)
  /// The path cannot be written; the system's error number.
  case unwritable(String, Int32)
  /// A change is written down and will be made whole, but not all files could be written yet: a path and the
  /// system's error number.
  case unfinished(String, Int32)
  /// The record on disk is no longer the one that was read.
  case changedOutside(RecordKind, RecordID, path: String)
  /// Others have changed something since the last look: what was planned is to be judged again, on what is
  /// there now.
  case behind
  /// The path leads to another folder by now than the one that was opened, or to none.
  case moved(String)
  /// The folder that was opened was deleted, whatever the path leads to by now.
  case gone(String)
  /// Another program holds the lock for too long, or the disk does not answer soon.
  case busy
  /// Reading was cancelled.
  case cancelled
  /// The workspace, or a record of it, was written by a newer program.
  case newerSchema(Int, path: String)
}
