import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `attach MEETING FILE`: keeps a file with a meeting, or with a material that was owed, and prints the id
  /// of the material.
  static let attach = Subcommand(
    "attach", "MEETING|MATERIAL FILE", accepts: 2...2,
    options: [
      .value("item", "NUMBER") { $0.optionItem },
      .value("from", "INSTITUTION") { $0.optionFrom },
      .value("title", "TEXT") { $0.optionTitle },
      .flag("restricted") { $0.optionRestricted },
    ],
    summary: { $0.attach }
  ) { call in
    let workspace = try call.openWorkspace()
    let material = try call.material(workspace.book)
    let path = call.invocation.operands[1]
    guard let name = KeptFileName.made(fromPath: path) else {
      throw Stop.refused(call.usage.notAFileName(path))
    }
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try call.services.readFile(
        WorkspacePlace(call.surroundings, call.services).absolute(path), KeptFileName.largestFile)
    } catch {
      throw Stop.refused(Refusals(call.phrases, workspace.book).sentence(error))
    }
    let kept = try workspace.attach(
      bytes, named: name, to: material, today: call.today, now: call.now)
    if kept != name { call.complain(call.usage.keptAs(kept)) }
    call.say(material.id.rawValue)
  }
}

extension Call {
  /// The material that the file is kept with: the one named, or a new one of the meeting named.
  fileprivate func material(_ book: Book) throws -> Material {
    let id = try book.resolve(invocation.operands[0], as: [.meeting, .material])
    if let material = book.materials[id] {
      // What it is has been said before.
      for name in ["item", "from", "title"] where invocation[name] != nil {
        throw Misuse.unknownOption("--\(name)")
      }
      if invocation.has("restricted") { throw Misuse.unknownOption("--restricted") }
      return material
    }
    var material = Material(id: .new)
    material.meeting = id
    if let text = invocation["item"] {
      guard let item = book.agenda(of: id).first(where: { "\($0.number)" == text }) else {
        throw RuleViolation(kind: .agendaItem, record: text, field: nil, rule: .notFound)
      }
      material.item = item.id
    }
    if let text = invocation["from"] {
      material.owner = try book.resolve(text, as: [.institution])
    }
    let name = invocation.operands[1].split(separator: "/").last.map(String.init) ?? ""
    material.title = invocation["title"] ?? name
    material.isRestricted = invocation.has("restricted")
    material.id = book.freshID(for: material)
    return material
  }
}
