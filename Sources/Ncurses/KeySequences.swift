import CNcurses
import TerminalUI

/// The keys that the terminal's description knows.
enum KeySequences {
  private static let capabilities: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
    ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
  ]

  /// What they send.
  static func described() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    let functions = (1...12).map { (name: "kf\($0)", key: Key.function($0)) }
    for (name, key) in capabilities + functions {
      guard let text = porada_nc_key_sequence(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      // A single printable byte would take that letter away from the keyboard.
      if bytes.count > 1 || bytes.first.map({ $0 < 0x20 || $0 == 0x7F }) == true {
        sequences[bytes] = key
      }
    }
    return sequences
  }
}
