import Foundation

/// A temporary folder with a home of its own, and in it a workspace; removed afterwards.
final class TemporaryFolder {
  let path: String

  /// Makes the folder, with the demonstration in it unless told otherwise.
  init(demonstration: Bool = true) throws {
    path = NSTemporaryDirectory() + "porada-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path + "/home", withIntermediateDirectories: true)
    if demonstration {
      let written = try run("demo", workspace, "--no-open")
      guard written.status == 0 else {
        throw PseudoTerminalSession.Failure.cannotStart(written.errors)
      }
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The workspace's folder.
  var workspace: String { path + "/workspace" }

  /// Nothing of the machine's own settings reaches the program.
  var environment: [String: String] {
    [
      "HOME": path + "/home", "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config",
      "XDG_STATE_HOME": path + "/state", "XDG_CACHE_HOME": path + "/cache",
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "xterm-256color",
    ]
  }

  /// What a program without a terminal did.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program without a terminal.
  func run(_ arguments: String..., setting: [String: String] = [:]) throws -> Outcome {
    try run(arguments, setting: setting)
  }

  func run(_ arguments: [String], setting: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.porada)
    process.arguments = arguments
    process.environment = environment.merging(setting) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: nothing can fill up while the program is waited for.
    let name = path + "/run-" + UUID().uuidString
    var handles: [FileHandle] = []
    for end in [".output", ".errors"] {
      _ = FileManager.default.createFile(atPath: name + end, contents: nil)
      handles.append(try FileHandle(forWritingTo: URL(fileURLWithPath: name + end)))
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    return Outcome(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: try String(contentsOfFile: name + ".output", encoding: .utf8),
      errors: try String(contentsOfFile: name + ".errors", encoding: .utf8))
  }

  /// What a subcommand prints as JSON, run on the workspace.
  func json(_ arguments: String..., asOf day: String = "2014-12-08") throws -> Any {
    let words = ["-w", workspace, "--as-of", day] + arguments + ["--format", "json"]
    let outcome = try run(words)
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  /// Opens the program in a terminal.
  func open(
    _ arguments: String..., size: (columns: Int, rows: Int) = (100, 30),
    setting: [String: String] = [:]
  ) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.porada, arguments: arguments,
      environment: environment.merging(setting) { $1 }, size: size)
  }

  /// Opens the workspace in a terminal, with the day of the 12th meeting taken for today.
  func openWorkspace(
    _ arguments: String..., size: (columns: Int, rows: Int) = (100, 30),
    setting: [String: String] = [:]
  ) throws -> PseudoTerminalSession {
    try PseudoTerminalSession(
      program: BuiltProgram.porada,
      arguments: ["-w", workspace, "--as-of", "2014-12-08"] + arguments,
      environment: environment.merging(setting) { $1 }, size: size)
  }

  /// Every file and folder of the workspace with its mode and its bytes.
  func contents() throws -> [String: String] {
    var found: [String: String] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: workspace)
    for name in paths + ["."] {
      let whole = workspace + "/" + name
      let mode = try mode(of: name)
      let bytes = FileManager.default.contents(atPath: whole)?.base64EncodedString() ?? "folder"
      found[name] = String(mode, radix: 8) + " " + bytes
    }
    return found
  }

  /// The permissions of a file or folder of the workspace.
  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: workspace + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// What is typed into the 12th meeting and not entered, as the program's listing gives it.
  func draftLine() throws -> String? {
    (try json("minutes", "12") as? [String: Any])?["draftLine"] as? String
  }
}
