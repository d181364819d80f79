import Foundation

/// Where what was built lies.
enum BuiltProgram {
  /// The folder of this test program, which is that of all programs of the package.
  static var folder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let executable =
      count > 0 ? String(decoding: path[..<count].map(UInt8.init), as: UTF8.self) : ""
    // Swift Testing may run inside a helper of the toolchain: the bundle is then its argument.
    let candidates =
      CommandLine.arguments.filter { $0.hasSuffix(".xctest") } + [executable]
    for candidate in candidates {
      let folder = URL(fileURLWithPath: candidate).deletingLastPathComponent().path
      if FileManager.default.isExecutableFile(atPath: folder + "/porada") { return folder }
    }
    return URL(fileURLWithPath: executable).deletingLastPathComponent().path
  }

  /// The program under test.
  static var porada: String { folder + "/porada" }
}
