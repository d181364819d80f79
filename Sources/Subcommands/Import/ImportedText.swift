import Coordination
import Foundation
import Phrases
import Workspaces

extension Call {
  /// The words of a file that is brought in; what is not UTF-8 is taken for the encoding that Windows has
  /// for Czech.
  ///
  /// Throws a `Stop` where the file cannot be read, is larger than 16 MiB or is no text.
  func importedText(_ file: String) throws -> String {
    let path = WorkspacePlace(surroundings, services).absolute(file)
    let bytes: [UInt8]
    do {
      bytes = try services.readFile(path, 16 << 20)
    } catch {
      throw Stop.refused(phrases.sentence(error))
    }
    // What has such a byte in it is no text in either encoding.
    if bytes.contains(0) { throw Stop.refused(phrases.logs.noText(file)) }
    return String(validating: bytes, as: UTF8.self)
      ?? String(bytes: bytes, encoding: .windowsCP1250) ?? String(decoding: bytes, as: UTF8.self)
  }
}
