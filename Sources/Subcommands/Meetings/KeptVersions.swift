import Coordination
import Documents
import Phrases
import Workspaces

/// What `minutes` is asked for besides the minutes as they are: numbered paragraphs, a version, two compared.
struct KeptVersions {
  /// The options that ask for it.
  static let options: [OptionRow] = [
    .flag("numbered") { $0.comments.optionNumbered },
    .value("version", "N") { $0.comments.optionVersion },
    .value("compare", "N,M") { $0.comments.optionCompare },
  ]

  /// The text with numbered paragraphs, where that was asked for.
  private(set) var numberedText: String?
  /// What builds the document, where a version was asked for or two.
  private(set) var builder: (any DocumentBuilder)?
  private var version: MinutesVersion?
  private var comparison: ComparisonDocument?

  /// Reads what a call asks for of a meeting's minutes.
  ///
  /// Throws a `Misuse` or a refusal where there is no such version, or it is not public.
  init(_ call: Call, _ book: Book, _ meeting: Meeting) throws {
    let language = call.options.language
    let isPublic = call.invocation.has("public")
    let words = call.phrases.comments
    let versions = book.versions(of: meeting.id)
    func found(_ word: String) throws -> MinutesVersion {
      let version =
        word == "now"
        ? MinutesKeeping.present(of: meeting.id, in: book, language, call.today)
        : versions.first { "\($0.number)" == word || $0.id.rawValue == word }
      guard let version else { throw Stop.refused(words.noSuchVersion(word)) }
      if isPublic && version.restricted {
        throw Stop.refused(words.restrictedVersion(version.number))
      }
      return version
    }
    if let word = call.invocation["compare"] {
      let names = word.split(separator: ",").map { String($0).lowercased() }
      guard names.count == 2 else { throw Misuse.badValue("compare", word, wanted: "N,M") }
      let comparison = ComparisonDocument(
        book: book, meeting: meeting, from: try found(names[0]), to: try found(names[1]),
        language: language)
      self.comparison = comparison
      builder = comparison
    } else if let word = call.invocation["version"] {
      let version = try found(word.lowercased())
      if call.invocation.has("numbered") {
        numberedText = NumberedMinutes(version).text(
          version.language, commentsDue: version.commentsDue)
      } else {
        self.version = version
        builder = VersionDocument(version, language: language)
      }
    } else if call.invocation.has("numbered") {
      if let version = book.circulatedVersion(of: meeting.id) {
        numberedText = NumberedMinutes(try found("\(version.number)")).text(
          version.language, commentsDue: version.commentsDue)
      } else {
        let document = MinutesDocument(
          book: book, meeting: meeting, language: language, today: call.today, public: isPublic)
        numberedText = NumberedMinutes(document.document).text(language)
      }
    }
    numberedText = numberedText.map(DisplayText.lines)
  }

  /// The keys and values for programs, nil where nothing was asked for that was kept.
  func members(_ machine: MachineObjects) -> [MachineMember]? {
    version.map(machine.object) ?? comparison?.members
  }
}

extension Call {
  /// Prints a text, or writes it into the file that `--output` names.
  func put(_ text: String, of workspace: Workspace) throws {
    guard let file = invocation["output"] else { return write(text) }
    do {
      try services.writeFile(WorkspacePlace(surroundings, services).absolute(file), text)
    } catch {
      throw Stop.refused(Refusals(phrases, workspace.book).sentence(error))
    }
  }
}
