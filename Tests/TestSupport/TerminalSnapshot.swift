public import Foundation
public import TerminalUI

/// Compares a canvas with `Snapshots/NAME.txt` beside the test file; nil when they are the same,
/// else what to tell: a test asserts that this is nil.
///
/// With PORADA_RECORD=1 in the environment the file is written instead.
public func snapshotFailure(
  of canvas: Canvas, named name: String, beside testFile: String = #filePath
) -> String? {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Snapshots", isDirectory: true)
  return snapshotFailure(
    of: SnapshotText.render(canvas), named: name, in: folder,
    recording: ProcessInfo.processInfo.environment["PORADA_RECORD"] == "1")
}

/// The same for any text and folder.
public func snapshotFailure(
  of text: String, named name: String, in folder: URL, recording: Bool
) -> String? {
  let file = folder.appendingPathComponent(name + ".txt")
  if recording {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    } catch {
      return "snapshot \(name) cannot be written: \(error)"
    }
  }
  guard let data = try? Data(contentsOf: file) else {
    return "no snapshot \(file.lastPathComponent); record it with PORADA_RECORD=1. It would be:\n"
      + text
  }
  let expected = String(decoding: data, as: UTF8.self)
  if expected == text { return nil }
  return "snapshot \(name) differs (- recorded, + now):\n"
    + SnapshotDifference.lines(from: expected, to: text).joined(separator: "\n")
}

/// What differs between two snapshots, line by line.
enum SnapshotDifference {
  static func lines(from old: String, to new: String) -> [String] {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    var result: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      if before == after { continue }
      if let before { result.append("\(index + 1)- \(before)") }
      if let after { result.append("\(index + 1)+ \(after)") }
    }
    return result
  }
}
