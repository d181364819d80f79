import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `agenda M`.
  static let agenda = document(.agenda, "agenda", summary: { $0.agenda })
  /// `invitation M`.
  static let invitation = document(
    .invitation, "invitation", options: [.flag("each") { $0.optionEach }],
    formats: DocumentFormat.words + "|eml", summary: { $0.invitation })
  /// `notice M`.
  static let notice = document(.notice, "notice", summary: { $0.notice })
  /// `attendance M`.
  static let attendance = document(.attendance, "attendance", summary: { $0.attendance })
  /// `minutes M [--public]`.
  static let minutes = document(
    .minutes, "minutes",
    options: [.flag("public") { $0.optionPublic }] + KeptVersions.options,
    summary: { $0.minutes })
  /// `settlement M [--public]`.
  static let settlement = document(
    .settlement, "settlement", options: [.flag("public") { $0.optionPublic }],
    summary: { $0.comments.settlementDocument })
  /// `list-resolutions M [--public]`; `resolutions` is the listing of all meetings'.
  static let listResolutions = document(
    .resolutions, "list-resolutions", options: [.flag("public") { $0.optionPublic }],
    summary: { $0.listResolutions })

  private static func document(
    _ kind: MeetingDocuments.Kind, _ name: String, options: [OptionRow] = [],
    formats: String = DocumentFormat.words,
    summary: @escaping @Sendable (UsagePhrases) -> String
  ) -> Subcommand {
    Subcommand(
      name, "MEETING", accepts: 1...1,
      options: options + [
        .value("format", formats) { $0.optionFormat },
        .value("output", "FILE") { $0.optionOutput },
      ],
      summary: summary
    ) { call in
      if kind == .invitation, try call.writeInvitationMail() { return }
      let format = try DocumentFormat(call)
      let file = call.invocation["output"]
      if let printed = format.printed, printed.isBinary, file == nil,
        call.surroundings.printsToTerminal
      {
        throw Stop.refused(call.usage.notForTerminals(printed.rawValue))
      }
      let workspace = try call.openWorkspace()
      let id = try workspace.book.resolve(call.invocation.operands[0], as: [.meeting])
      guard let meeting = workspace.book.meetings[id] else { return }
      let kept = kind == .minutes ? try KeptVersions(call, workspace.book, meeting) : nil
      if let text = kept?.numberedText { return try call.put(text, of: workspace) }
      if kind == .minutes, format.printed != nil, call.invocation.has("public"),
        let line = WithheldSentence.text(workspace.book, meeting, call.phrases)
      {
        call.complain(line)
      }
      do {
        let bytes = try MeetingDocuments(call, workspace, meeting, kept).bytes(kind, format)
        if let file {
          let place = WorkspacePlace(call.surroundings, call.services)
          try call.services.writeBytes(place.absolute(file), bytes)
        } else if format.printed?.isBinary ?? false {
          call.write(bytes)
        } else {
          call.write(String(decoding: bytes, as: UTF8.self))
        }
      } catch let error as StoreError {
        throw Stop.refused(Refusals(call.phrases, workspace.book).sentence(error))
      } catch let failure as PressFailure {
        throw Stop.refused(failure.sentence(call.phrases))
      }
    }
  }
}

/// The forms that documents are printed in: for people, or for other programs.
enum DocumentFormat {
  case printed(PrintedFormat)
  case json

  /// The words that choose one, as help shows them.
  static let words = (PrintedFormat.allCases.map(\.rawValue) + ["json"]).joined(separator: "|")

  /// The form for people, nil where it is the one for programs.
  var printed: PrintedFormat? {
    if case .printed(let format) = self { format } else { nil }
  }

  /// The form asked for, else the one that the name of the file tells, else text.
  init(_ call: Call) throws {
    guard let word = call.invocation["format"] else {
      self = .printed(call.invocation["output"].flatMap(PrintedFormat.init(fileName:)) ?? .text)
      return
    }
    if let format = PrintedFormat(rawValue: word) {
      self = .printed(format)
    } else if word == "json" {
      self = .json
    } else {
      throw Misuse.badValue("format", word, wanted: Self.words)
    }
  }
}
