/// One column of one row: what is drawn there and what it means, in eight bytes.
public struct Cell: Hashable, Sendable {
  // From the low end: 32 bits of content, 8 of role, 8 of width. One integer, so that comparing two
  // frames is comparing memory.
  private var bits: UInt64

  private static let clusterFlag: UInt32 = 0x8000_0000

  /// A blank cell of a role.
  public init(role: Role = .normal) {
    self.init(scalar: 0x20, width: 1, role: role)
  }

  init(scalar: UInt32, width: Int, role: Role) {
    bits = UInt64(scalar) | UInt64(role.rawValue) << 32 | UInt64(width) << 40
  }

  init(cluster index: Int, width: Int, role: Role) {
    self.init(
      scalar: Cell.clusterFlag | UInt32(truncatingIfNeeded: index), width: width, role: role)
  }

  private var content: UInt32 { UInt32(truncatingIfNeeded: bits) }

  /// The Unicode scalar drawn, or nil where the canvas keeps a cluster of several.
  public var scalar: UInt32? { content & Cell.clusterFlag == 0 ? content : nil }

  /// The index of the cluster among `Canvas.clusters`, or nil.
  public var clusterIndex: Int? {
    content & Cell.clusterFlag == 0 ? nil : Int(content & ~Cell.clusterFlag)
  }

  /// The meaning.
  public var role: Role {
    get { Role(rawValue: UInt8(truncatingIfNeeded: bits >> 32)) ?? .normal }
    set { bits = bits & ~(0xFF << 32) | UInt64(newValue.rawValue) << 32 }
  }

  /// 1, or 2 for a wide character, or 0 for the column that a wide character covers.
  public var width: Int { Int(bits >> 40 & 0xFF) }
}
