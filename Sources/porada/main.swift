// The program: it looks around, runs the command line, writes what came of it in one go, and shows the
// screens where they were asked for.

import Glibc
import Subcommands

StandardStreams.holdPlaces()

// A reader that goes away early (`porada tasks | head`) ends the program without a word.
signal(SIGPIPE, SIG_DFL)
// A file that may not become larger is a write that fails, and is told of.
signal(SIGXFSZ, SIG_IGN)

let outcome = CommandLineProgram(services: services, surroundings: surroundings())
  .run(Array(CommandLine.arguments.dropFirst()))
StandardStreams.write(outcome.output, to: STDOUT_FILENO, otherwise: outcome.whereUnheard)
StandardStreams.write(outcome.bytes, to: STDOUT_FILENO, otherwise: outcome.whereUnheard)
StandardStreams.write(outcome.errors, to: STDERR_FILENO)
if let request = outcome.terminal {
  exit(runTerminal(request))
}
exit(outcome.status)
