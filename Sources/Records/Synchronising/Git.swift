import Glibc
import Workspaces

/// Runs git on the workspace's own repository: plumbing commands only, and nothing of the user's or the
/// machine's configuration.
///
/// No shell, no hooks, no file-system monitor, no symbolic links, no prompts; only four protocols; what is
/// written is brought to the disk.
struct Git {
  /// Git said no; its reason in one line.
  enum Failure: Error {
    case missing
    case refused(String)
    case tooMuch
    case tooSlow
    case cancelled
  }

  /// The folder of the repository.
  let repository: String
  private let program: String
  private let environment: [String: String]
  private let isCancelled: () -> Bool

  /// How long a command on this machine, and one that reaches another, may take, in seconds.
  static let localSeconds = 300.0
  static let remoteSeconds = 900.0

  /// What holds whatever the repository's own configuration says.
  private static let settings =
    [
      "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.symlinks=false", "core.fsync=all",
      "core.fsyncMethod=fsync", "core.askPass=/bin/false", "credential.helper=", "gc.auto=0",
      "maintenance.auto=false", "fetch.recurseSubmodules=false", "push.recurseSubmodules=no",
      "submodule.recurse=false", "push.gpgSign=false", "commit.gpgSign=false",
      "http.followRedirects=false", "core.alternateRefsCommand=", "protocol.allow=never",
    ] + RemoteAddress.protocols.map { "protocol.\($0).allow=always" }

  /// Of what is around the program only what git needs to find keys by.
  private static let passed = ["HOME", "SSH_AUTH_SOCK", "USER", "LOGNAME"]

  init(
    repository: String, variables: [String: String], isCancelled: @escaping () -> Bool
  ) throws(Failure) {
    let folders = ["/usr/local/bin", "/usr/bin", "/bin"]
    guard let folder = folders.first(where: { access($0 + "/git", X_OK) == 0 }) else {
      throw .missing
    }
    self.repository = repository
    program = folder + "/git"
    self.isCancelled = isCancelled
    var environment = [
      "PATH": folders.joined(separator: ":"), "LC_ALL": "C.UTF-8", "TERM": "dumb", "TZ": "UTC",
      "GIT_DIR": repository, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_ASKPASS": "/bin/false", "SSH_ASKPASS": "/bin/false", "SSH_ASKPASS_REQUIRE": "force",
      "GIT_SSH_COMMAND": "ssh", "GIT_SSH_VARIANT": "ssh", "GIT_NO_REPLACE_OBJECTS": "1",
      // Stronger than what any repository says of itself, the one on the other side included.
      "GIT_ALLOW_PROTOCOL": RemoteAddress.protocols.joined(separator: ":"),
      "GIT_NO_LAZY_FETCH": "1",
      "GIT_OPTIONAL_LOCKS": "0", "GIT_PROTOCOL_FROM_USER": "0", "GIT_FLUSH": "1",
      // A name for what no person is named in: commits say which machine's program made them, not who.
      "GIT_AUTHOR_NAME": "porada", "GIT_AUTHOR_EMAIL": "porada@localhost",
      "GIT_COMMITTER_NAME": "porada", "GIT_COMMITTER_EMAIL": "porada@localhost",
    ]
    for name in Self.passed { environment[name] = variables[name] }
    self.environment = environment
  }

  /// Runs a command that must succeed and gives back what it says.
  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], seconds: Double = localSeconds,
    limit: Int = 1 << 28
  ) throws(Failure) -> [UInt8] {
    let outcome = try outcome(arguments, input: input, seconds: seconds, limit: limit)
    guard outcome.status == 0 else { throw .refused(Self.reason(outcome)) }
    return outcome.output
  }

  /// Runs a command whatever its status.
  func outcome(
    _ arguments: [String], input: [UInt8] = [], seconds: Double = localSeconds,
    limit: Int = 1 << 28
  ) throws(Failure) -> ChildProgram.Outcome {
    let child = ChildProgram(
      path: program, arguments: Self.settings.flatMap { ["-c", $0] } + arguments,
      environment: environment, input: input, seconds: seconds, outputLimit: limit,
      isCancelled: isCancelled)
    do throws(ChildProgram.Failure) {
      return try child.run()
    } catch {
      switch error {
      case .notStarted(let number): throw .refused(String(cString: strerror(number)))
      case .tooSlow: throw .tooSlow
      case .tooMuch: throw .tooMuch
      case .cancelled: throw .cancelled
      }
    }
  }

  /// The one name that a command says, nil where it fails or says something else.
  func name(_ arguments: [String]) throws(Failure) -> ObjectName? {
    let outcome = try outcome(arguments, limit: 4096)
    guard outcome.status == 0 else { return nil }
    return ObjectName(Self.lines(outcome.output).first ?? "")
  }

  /// The lines of what was said, what is no text repaired.
  static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
  }

  /// The line in which git says what went wrong: the first that says so, else the last.
  static func reason(_ outcome: ChildProgram.Outcome) -> String {
    let lines = lines(outcome.errors).filter { !$0.allSatisfy(\.isWhitespace) }
    let telling = lines.first { line in
      ["fatal: ", "error: ", "ERROR: ", "ssh: "].contains { line.hasPrefix($0) }
        || line.contains("Permission denied") || line.contains("verification failed")
    }
    guard let line = telling ?? lines.last else { return "git ended with \(outcome.status)" }
    let words = line.hasPrefix("fatal: ") || line.hasPrefix("error: ") ? line.dropFirst(7) : line
    return String(words.prefix(300))
  }
}
