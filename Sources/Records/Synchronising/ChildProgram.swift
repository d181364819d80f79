import CPosix
import Glibc

/// One run of another program: without a shell, with a fixed environment, bounded in time and output.
package struct ChildProgram {
  /// The program's path.
  package var path: String
  /// Its arguments, the name left out.
  package var arguments: [String]
  /// Its whole environment.
  package var environment: [String: String]
  /// What it is given to read.
  package var input: [UInt8] = []
  /// How many seconds it may take.
  package var seconds: Double
  /// How many bytes it may say.
  package var outputLimit: Int
  /// Asked about ten times a second whether to give up.
  package var isCancelled: () -> Bool = { false }
  /// Done at its end in any case, before a signal is let through that is to end this program.
  package var atEnd: () -> Void = {}

  /// Describes a run.
  package init(
    path: String, arguments: [String], environment: [String: String], input: [UInt8] = [],
    seconds: Double, outputLimit: Int, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.seconds = seconds
    self.outputLimit = outputLimit
    self.isCancelled = isCancelled
  }

  /// What came of it.
  package struct Outcome {
    /// The exit status; 128 and the signal's number where a signal ended it.
    package var status: Int32
    package var output: [UInt8]
    /// The end of what it said on its error stream.
    package var errors: [UInt8]
  }

  /// Why there is no outcome.
  package enum Failure: Error {
    case notStarted(Int32)
    case tooSlow
    case tooMuch
    case cancelled
  }

  private static let errorLimit = 16_384

  /// Runs it to its end.
  package func run() throws(Failure) -> Outcome {
    let signals = SignalHold()
    defer { withExtendedLifetime(signals) { atEnd() } }
    let pipes = try Pipes()
    let process = try start(pipes)
    pipes.closeTheirs()
    // Whatever happens, it and what it started are gone afterwards.
    do throws(Failure) {
      var exchange = Exchange(input: input, pipes: pipes)
      let started = Self.now()
      while exchange.isOpen {
        if isCancelled() || signals.isEnding { throw .cancelled }
        if Self.now() - started > seconds { throw .tooSlow }
        exchange.step(milliseconds: 100, errorLimit: Self.errorLimit)
        if exchange.output.count > outputLimit { throw .tooMuch }
      }
      let status = try wait(process, until: started + seconds, signals)
      return Outcome(status: status, output: exchange.output, errors: exchange.errors)
    } catch {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
      throw error
    }
  }

  private func start(_ pipes: Pipes) throws(Failure) -> Int32 {
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: Int32 = 0
    let number = porada_px_start(
      path, words, variables, pipes.input.theirs, pipes.output.theirs, pipes.errors.theirs,
      &process)
    if number != 0 { throw .notStarted(number) }
    return process
  }

  /// Waits for the end of a program that has closed its output.
  private func wait(
    _ process: Int32, until deadline: Double, _ signals: SignalHold
  ) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0 && errno != EINTR { throw .notStarted(errno) }
      if isCancelled() || signals.isEnding { throw .cancelled }
      if Self.now() > deadline { throw .tooSlow }
      usleep(2_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The three pipes between a program and one it starts.
private final class Pipes {
  struct Pipe {
    var ours: Int32
    var theirs: Int32
  }

  private(set) var input: Pipe
  private(set) var output: Pipe
  private(set) var errors: Pipe
  private var open: Set<Int32> = []

  init() throws(ChildProgram.Failure) {
    var made: [(read: Int32, write: Int32)] = []
    for _ in 0..<3 {
      var ends: [Int32] = [-1, -1]
      let number = porada_px_pipe(&ends)
      if number != 0 {
        for pipe in made {
          Glibc.close(pipe.read)
          Glibc.close(pipe.write)
        }
        throw .notStarted(number)
      }
      made.append((ends[0], ends[1]))
    }
    input = Pipe(ours: made[0].write, theirs: made[0].read)
    output = Pipe(ours: made[1].read, theirs: made[1].write)
    errors = Pipe(ours: made[2].read, theirs: made[2].write)
    for pipe in [input, output, errors] {
      open.formUnion([pipe.ours, pipe.theirs])
      _ = fcntl(pipe.ours, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    for descriptor in open { Glibc.close(descriptor) }
  }

  func close(_ descriptor: Int32) {
    if open.remove(descriptor) != nil { Glibc.close(descriptor) }
  }

  func closeTheirs() {
    for pipe in [input, output, errors] { close(pipe.theirs) }
  }

  func isOpen(_ descriptor: Int32) -> Bool { open.contains(descriptor) }
}

/// What goes to and fro while a program runs: all three pipes at once, so that neither waits for the other.
private struct Exchange {
  private let input: [UInt8]
  private let pipes: Pipes
  private var sent = 0
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  init(input: [UInt8], pipes: Pipes) {
    self.input = input
    self.pipes = pipes
    if input.isEmpty { pipes.close(pipes.input.ours) }
  }

  /// Whether the program can still say something.
  var isOpen: Bool { pipes.isOpen(pipes.output.ours) || pipes.isOpen(pipes.errors.ours) }

  mutating func step(milliseconds: Int32, errorLimit: Int) {
    var polled: [pollfd] = []
    for (descriptor, events) in [
      (pipes.input.ours, POLLOUT), (pipes.output.ours, POLLIN), (pipes.errors.ours, POLLIN),
    ] where pipes.isOpen(descriptor) {
      polled.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
    }
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return }
    for entry in polled where entry.revents != 0 {
      switch entry.fd {
      case pipes.input.ours: send()
      case pipes.output.ours: output += receive(entry.fd)
      default:
        errors += receive(entry.fd)
        if errors.count > errorLimit { errors.removeFirst(errors.count - errorLimit) }
      }
    }
  }

  private mutating func send() {
    let descriptor = pipes.input.ours
    let count = input.withUnsafeBytes { bytes in
      write(descriptor, bytes.baseAddress! + sent, min(bytes.count - sent, 65_536))
    }
    if count > 0 { sent += count }
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    if sent == input.count || isRefused { pipes.close(descriptor) }
  }

  private mutating func receive(_ descriptor: Int32) -> ArraySlice<UInt8> {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { pipes.close(descriptor) }
    return chunk[..<max(0, count)]
  }
}
