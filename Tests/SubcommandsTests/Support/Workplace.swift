import Coordination
import Demonstration
import Documents
import Foundation
import Records
import Subcommands
import Workspaces
import Zip

/// A folder of its own for one test, with the program to run in it, all within the test's process.
final class Workplace {
  let folder: String
  var variables: [String: String] = [:]
  var today = CalendarDay(iso: "2014-12-08")!
  var columns: Int?
  var printsToTerminal = false
  var canShowScreens = false
  var answers: [String]?
  private(set) var questions: [String] = []

  /// Makes an empty folder.
  init() throws {
    folder = NSTemporaryDirectory() + "porada-\(UUID().uuidString)"
    variables["HOME"] = folder + "/home"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The path of the workspace that `demonstration` writes.
  var workspace: String { folder + "/w" }

  /// A folder with the demonstration in it, as a workspace on disk.
  static func demonstration() throws -> Workplace {
    let place = try Workplace()
    try FileManager.default.copyItem(atPath: pattern.get(), toPath: place.workspace)
    place.variables["PORADA_WORKSPACE"] = place.workspace
    return place
  }

  /// The demonstration on disk, the same folder for every test that leaves it as it is.
  static func untouched() throws -> Workplace {
    let place = try Workplace()
    place.variables["PORADA_WORKSPACE"] = try shared.get()
    return place
  }

  /// The demonstration, or other records, in memory, which is as good for whatever does not look at files.
  static func inMemory(
    _ records: [any Record] = Demonstration.records()
  ) throws -> Workplace {
    let place = try Workplace()
    place.memory = MemoryStore(records)
    place.variables["PORADA_WORKSPACE"] = "/memory"
    return place
  }

  private var memory: MemoryStore?

  /// The demonstration on disk, written once and then copied.
  private static let pattern = Result { try write("pattern") }
  /// The one that tests share.
  private static let shared = Result { try write("shared") }

  private static func path(_ name: String) -> String {
    NSTemporaryDirectory() + "porada-\(name)-\(getpid())"
  }

  private static func write(_ name: String) throws -> String {
    let path = path(name)
    atexit {
      for name in ["pattern", "shared"] {
        try? FileManager.default.removeItem(atPath: Workplace.path(name))
      }
    }
    _ = try FolderStore.create(at: path, records: Demonstration.records())
    return path
  }

  /// Runs a command line.
  @discardableResult
  func run(_ arguments: String...) -> Outcome {
    run(arguments)
  }

  /// Runs a command line.
  func run(_ arguments: [String]) -> Outcome {
    let ask: ((String) -> String?)? =
      answers == nil
      ? nil
      : { question in
        self.questions.append(question)
        return self.answers!.isEmpty ? nil : self.answers!.removeFirst()
      }
    let surroundings = Surroundings(
      variables: variables, currentFolder: folder, today: today,
      now: WallTime(hour: 10, minute: 30)!, columns: columns,
      printsToTerminal: printsToTerminal, canShowScreens: canShowScreens,
      ask: ask)
    return CommandLineProgram(services: services, surroundings: surroundings).run(arguments)
  }

  /// Runs a command line and reads its output as JSON.
  func json(_ arguments: String...) throws -> Any {
    let outcome = run(arguments + ["--format", "json"])
    return try JSONSerialization.jsonObject(
      with: Data(outcome.output.utf8), options: .fragmentsAllowed)
  }

  /// Runs a listing and reads its rows.
  func rows(_ arguments: String...) throws -> [[String: Any]] {
    let outcome = run(arguments + ["--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return value as? [[String: Any]] ?? []
  }

  /// The ids of a listing's rows.
  func ids(_ arguments: String...) throws -> [String] {
    let outcome = run(arguments + ["--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return (value as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  /// Every file below the folder, and below the shared workspace where it is the one worked on, and what
  /// is in it.
  func contents() throws -> [String: Data] {
    var files = contents(of: folder)
    if let path = try? Self.shared.get(), variables["PORADA_WORKSPACE"] == path {
      files.merge(contents(of: path)) { _, shared in shared }
    }
    return files
  }

  private func contents(of folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    let walk = FileManager.default.enumerator(atPath: folder)
    while let path = walk?.nextObject() as? String {
      files[path] = FileManager.default.contents(atPath: folder + "/" + path) ?? Data()
    }
    return files
  }

  private var services: Services {
    Services(
      openStore: { [memory] (path, _) throws(StoreError) -> any RecordStore in
        if let memory, path == "/memory" { return memory }
        return try FolderStore(at: path)
      },
      openForCare: { (path) throws(StoreError) -> any CareTaker in
        try FolderStore.openedForCare(at: path)
      },
      archives: FolderArchives(),
      synchronise: { (path, remote, actor) throws(SyncFailure) -> SyncReport in
        try FolderSync(path: path, variables: [:]).run(remote, as: actor)
      },
      createStore: { (path, records) throws(StoreError) -> any RecordStore in
        try FolderStore.create(at: path, records: records)
      },
      isWorkspace: FolderStore.isWorkspace(at:),
      isFolder: { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && isFolder.boolValue
      },
      writeFile: { (path, text) throws(StoreError) in
        do {
          try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
          throw .unwritable(path, 2)
        }
      },
      readFile: { (path, limit) throws(StoreError) in
        guard let data = FileManager.default.contents(atPath: path), data.count <= limit else {
          throw .unreadable(path, 2)
        }
        return Array(data)
      },
      makeFolder: { (path) throws(StoreError) in
        do {
          try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        } catch {
          throw .unwritable(path, 2)
        }
      },
      writeBytes: { (path, bytes) throws(StoreError) in
        do {
          try Data(bytes).write(to: URL(fileURLWithPath: path))
        } catch {
          throw .unwritable(path, 2)
        }
      },
      press: DocumentPress(
        pack: { (parts) throws(PressFailure) in
          do throws(ZipArchive.Failure) {
            return try ZipArchive.packed(
              parts.map { ZipArchive.File($0.path, Array($0.text.utf8)) })
          } catch {
            throw .notPacked
          }
        }, convert: { (_) throws(PressFailure) in throw .noConverter }),
      demonstration: Demonstration.records(in:), demonstrationDay: Demonstration.day,
      keyRows: { _ in [["Overview", "?", "help", "Help"]] },
      themeNames: ["porada", "light"], version: "0.1")
  }
}
