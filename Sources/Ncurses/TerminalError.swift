/// Why the terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// The kind named by `TERM` is not known.
  case unknownTerminal(String)
  /// The kind named by `TERM` cannot place its cursor.
  case weakTerminal(String)
}
