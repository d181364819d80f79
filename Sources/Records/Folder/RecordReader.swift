import Coordination
import Workspaces

/// Reads files of a workspace as records.
struct RecordReader {
  /// What became of a file.
  enum Outcome {
    case record(any Record, KnownFile)
    case missing
    /// It is no record that could be written; one of a newer program can be read, as far as it goes.
    case unfit(RecordFault.Problem, FileStamp?, (any Record)? = nil)
  }

  private let buffer: FileBuffer

  init(_ buffer: FileBuffer) {
    self.buffer = buffer
  }

  /// Reads a file in the open folder of its place.
  ///
  /// Where `checkingForm`, a record whose bytes are not as this program writes them, or that lies where
  /// it does not belong, is unfit.
  func read(_ file: ListedFile, in folder: Int32, checkingForm: Bool = false) -> Outcome {
    buffer.withFile(file.name, in: folder) { decoded($0, file, checkingForm) }
  }

  /// What this program understands of a newer one's record, nil where that is not enough for one.
  private func newer(
    _ bytes: UnsafeRawBufferPointer, _ file: ListedFile, _ problem: RecordFault.Problem
  ) -> (any Record)? {
    guard case .newerSchema(let schema) = problem else { return nil }
    return try? RecordFile.record(bytes, id: file.id, type: file.place.kind.type, upTo: schema)
  }

  private func decoded(
    _ outcome: FileBuffer.Outcome, _ file: ListedFile, _ checkingForm: Bool
  ) -> Outcome {
    switch outcome {
    case .missing: return .missing
    case .unfit(let problem, let stamp): return .unfit(problem, stamp)
    case .bytes(let bytes, let stamp):
      do throws(Unfit) {
        let record = try RecordFile.record(bytes, id: file.id, type: file.place.kind.type)
        if checkingForm {
          if !RecordFile.isOwnForm(bytes, of: record) || Place(of: record) != file.place {
            return .unfit(.notCanonical, stamp)
          }
        }
        return .record(
          record, KnownFile(place: file.number, digest: Digest.of(bytes), stamp: stamp.settled))
      } catch {
        return .unfit(error.problem, stamp, newer(bytes, file, error.problem))
      }
    }
  }
}
