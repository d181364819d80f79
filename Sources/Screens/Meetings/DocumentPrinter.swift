public import Documents
import Phrases
public import Workspaces

/// What writes documents into files behind the screen's back: screens know no files themselves.
public struct DocumentPrinter {
  /// A document to be written.
  public struct Job: Sendable {
    /// The document.
    public let document: Document
    /// Its form.
    public let format: PrintedFormat
    /// The whole path of the file.
    public let path: String
  }

  /// What came of one.
  public struct Outcome: Sendable {
    /// The path of the file.
    public let path: String
    /// Why there is none, nil where all went well.
    public let failure: Failure?

    /// States what came of it.
    public init(_ path: String, _ failure: Failure? = nil) {
      self.path = path
      self.failure = failure
    }
  }

  /// Why a file was not written.
  public enum Failure: Error, Sendable {
    /// The document could not be made.
    case press(PressFailure)
    /// The file could not be written.
    case store(StoreError)
  }

  /// The whole path of a file as it was named.
  public var path: (String) -> String
  /// Whether something is there.
  public var exists: (String) -> Bool
  /// Begins to write; the screens are woken once it is done.
  public var begin: (Job) -> Void
  /// What came of those that have been done, each told once.
  public var finished: () -> [Outcome]

  /// Hands everything over.
  public init(
    path: @escaping (String) -> String, exists: @escaping (String) -> Bool,
    begin: @escaping (Job) -> Void, finished: @escaping () -> [Outcome]
  ) {
    self.path = path
    self.exists = exists
    self.begin = begin
    self.finished = finished
  }
}

extension Session {
  /// Begins to write a document into a file, and says so.
  func print(_ document: Document, as format: PrintedFormat, to path: String) {
    guard let printer else { return }
    say(words.printing(path))
    printer.begin(DocumentPrinter.Job(document: document, format: format, path: path))
    tellPrinted()
  }

  /// Says which documents have been written, or why one was not.
  func tellPrinted() {
    for outcome in printer?.finished() ?? [] {
      switch outcome.failure {
      case nil: say(words.printed(outcome.path))
      case .press(let failure)?: refuse(failure.sentence(phrases))
      case .store(let failure)?: refuse(phrases.sentence(failure))
      }
    }
  }
}
