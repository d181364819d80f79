import Documents
import Foundation
import Glibc
import Screens
import Synchronization
import Workspaces

/// Writes documents for the screens, each on a thread of its own: PDF takes seconds.
func documentPrinter(waking wake: @escaping @Sendable () -> Void) -> DocumentPrinter {
  let done = PrintedDocuments()
  return DocumentPrinter(
    path: wholePath, exists: { access($0, F_OK) == 0 },
    begin: { job in
      Thread.detachNewThread {
        done.add(outcome(of: job))
        wake()
      }
    },
    finished: { done.takeAll() })
}

/// The documents that have been written and not been told of.
private final class PrintedDocuments: Sendable {
  private let outcomes = Mutex<[DocumentPrinter.Outcome]>([])

  func add(_ outcome: DocumentPrinter.Outcome) {
    outcomes.withLock { $0.append(outcome) }
  }

  func takeAll() -> [DocumentPrinter.Outcome] {
    outcomes.withLock { all in
      defer { all = [] }
      return all
    }
  }
}

private func outcome(of job: DocumentPrinter.Job) -> DocumentPrinter.Outcome {
  let bytes: [UInt8]
  do throws(PressFailure) {
    bytes = try press.bytes(of: job.document, as: job.format)
  } catch {
    return DocumentPrinter.Outcome(job.path, .press(error))
  }
  do throws(StoreError) {
    try writeBytes(job.path, bytes)
  } catch {
    return DocumentPrinter.Outcome(job.path, .store(error))
  }
  return DocumentPrinter.Outcome(job.path)
}

/// The whole path of a file as somebody types it: from the current folder, or with ~ from their own.
private func wholePath(_ name: String) -> String {
  if name.hasPrefix("/") { return name }
  if name.hasPrefix("~/"), let home = getenv("HOME") {
    return String(cString: home) + name.dropFirst(1)
  }
  guard let folder = getcwd(nil, 0) else { return name }
  defer { free(folder) }
  return String(cString: folder) + "/" + name
}
