import Documents
import Foundation
import Glibc
import Records
import Workspaces
import Zip

/// What makes files of documents: libzip packs them, LibreOffice makes PDF of them.
let press = DocumentPress(
  pack: { (parts) throws(PressFailure) in
    do throws(ZipArchive.Failure) {
      return try ZipArchive.packed(
        parts.map { ZipArchive.File($0.path, Array($0.text.utf8), isStored: $0.isStored) })
    } catch {
      throw .notPacked
    }
  },
  convert: { (bytes) throws(PressFailure) in try LibreOffice().pdf(of: bytes) })

/// LibreOffice, where it is installed: started without a window in a folder of its own, which goes afterwards.
private struct LibreOffice {
  /// Turns an OpenDocument text into PDF.
  func pdf(of document: [UInt8]) throws(PressFailure) -> [UInt8] {
    guard let program = Self.program else { throw .noConverter }
    guard let folder = Self.temporaryFolder() else { throw .notRun(errno) }
    do throws(StoreError) {
      try writeBytes(folder + "/document.odt", document)
    } catch {
      Self.remove(folder)
      throw .notRun(ENOSPC)
    }
    return try run(program, in: folder)
  }

  private func run(_ program: String, in folder: String) throws(PressFailure) -> [UInt8] {
    let profile = URL(fileURLWithPath: folder + "/profile").absoluteString
    var made: [UInt8]?
    var child = ChildProgram(
      path: program,
      arguments: [
        "--headless", "--norestore", "--nologo", "--nodefault",
        "-env:UserInstallation=\(profile)", "--convert-to",
        // With the structure of the document, for those who have it read to them.
        "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
        "--outdir", folder, folder + "/document.odt",
      ],
      environment: [
        "PATH": Self.variable("PATH") ?? "/usr/bin:/bin", "HOME": folder, "TMPDIR": folder,
        "LC_ALL": "C.UTF-8",
      ],
      seconds: 120, outputLimit: 1_000_000)
    child.atEnd = {
      made = FileManager.default.contents(atPath: folder + "/document.pdf").map(Array.init)
      Self.remove(folder)
    }
    let outcome: ChildProgram.Outcome
    do throws(ChildProgram.Failure) {
      outcome = try child.run()
    } catch {
      switch error {
      case .notStarted(let number): throw .notRun(number)
      case .tooSlow: throw .notRun(ETIMEDOUT)
      case .tooMuch, .cancelled: throw .notConverted("")
      }
    }
    if let made, made.starts(with: Array("%PDF".utf8)) { return made }
    let said = String(decoding: outcome.errors, as: UTF8.self)
    throw .notConverted(said.split(separator: "\n").last.map(String.init) ?? "")
  }

  /// Where the program is, nil where none of the folders of `PATH` has it.
  private static var program: String? {
    let folders = (variable("PATH") ?? "").split(separator: ":").map(String.init)
    let paths = ["soffice", "libreoffice"].flatMap { name in folders.map { $0 + "/" + name } }
    return paths.first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
  }

  /// A new folder that nobody else can open.
  private static func temporaryFolder() -> String? {
    var path = Array(((variable("TMPDIR") ?? "/tmp") + "/porada-XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { return nil }
    return path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  private static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
