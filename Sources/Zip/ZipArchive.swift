import CZip

/// An archive in memory: files in their order, the same bytes for the same files.
public enum ZipArchive {
  /// A file in an archive.
  public struct File: Hashable, Sendable {
    /// Its path in the archive.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]
    /// Whether it is kept uncompressed.
    public var isStored: Bool

    /// Describes a file.
    public init(_ path: String, _ bytes: [UInt8], isStored: Bool = false) {
      self.path = path
      self.bytes = bytes
      self.isStored = isStored
    }
  }

  /// An archive could not be made.
  public struct Failure: Error {}

  /// Packs files into an archive.
  public static func packed(_ files: [File]) throws(Failure) -> [UInt8] {
    guard let archive = porada_zip_begin() else { throw Failure() }
    for file in files {
      // What could not be added makes the end fail.
      _ = file.bytes.withUnsafeBytes { bytes in
        porada_zip_add(archive, file.path, bytes.baseAddress, bytes.count, file.isStored)
      }
    }
    var count = 0
    guard let bytes = porada_zip_end(archive, &count) else { throw Failure() }
    defer { porada_zip_free(bytes) }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
