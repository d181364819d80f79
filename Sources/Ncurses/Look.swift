import CNcurses
import TerminalUI

/// How a role looks in the shim's numbers.
struct Look {
  /// The `PORADA_NC_` bits.
  let attributes: UInt32
  /// The pair of colours.
  let pair: Int32

  /// The looks of all roles, in the order of their raw values.
  static func all(of theme: Theme, colourCount: Int) -> [Look] {
    Role.allCases.map { Look(style: theme[$0], colourCount: colourCount) }
  }

  private init(style: Theme.Style, colourCount: Int) {
    var attributes: UInt32 = 0
    for (attribute, bit) in Look.bits where style.attributes.contains(attribute) {
      attributes |= bit
    }
    guard colourCount > 0 else {
      self.attributes = attributes
      pair = 0
      return
    }
    var foreground = style.foreground?.reduced(toCount: colourCount)
    let background = style.background?.reduced(toCount: colourCount)
    if let colour = style.foreground, colourCount < 16, colour.reduced(toCount: 16).index >= 8 {
      // Eight colours have no bright ones but what bold makes of them.
      attributes |= UInt32(PORADA_NC_BOLD)
    }
    if foreground == background { foreground = nil }
    self.attributes = attributes
    pair = porada_nc_pair(
      foreground.map { Int32($0.index) } ?? -1, background.map { Int32($0.index) } ?? -1)
  }

  private static let bits: [(Attributes, UInt32)] = [
    (.bold, UInt32(PORADA_NC_BOLD)), (.dim, UInt32(PORADA_NC_DIM)),
    (.italic, UInt32(PORADA_NC_ITALIC)), (.underline, UInt32(PORADA_NC_UNDERLINE)),
    (.reverse, UInt32(PORADA_NC_REVERSE)),
  ]
}
