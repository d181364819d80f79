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
      let workspace = try call.openWorkspace()
      let id = try workspace.book.resolve(call.invocation.operands[0], as: [.meeting])
      guard let meeting = workspace.book.meetings[id] else { return }
      let kept = kind == .minutes ? try KeptVersions(call, workspace.book, meeting) : nil
      if let text = kept?.numberedText { return try call.put(text, of: workspace) }
      if kind == .minutes, format != .json, call.invocation.has("public"),
        let line = WithheldSentence.text(workspace.book, meeting, call.phrases)
      {
        call.complain(line)
      }
      let text = MeetingDocuments(call, workspace, meeting, kept).text(kind, format)
      guard let file = call.invocation["output"] else { return call.write(text) }
      let place = WorkspacePlace(call.surroundings, call.services)
      do {
        try call.services.writeFile(place.absolute(file), text)
      } catch let error as StoreError {
        throw Stop.refused(Refusals(call.phrases, workspace.book).sentence(error))
      }
    }
  }
}

/// The forms that documents are printed in.
enum DocumentFormat: String, CaseIterable {
  case text, markdown, json

  /// The words that choose one, as help shows them.
  static let words = allCases.map(\.rawValue).joined(separator: "|")

  /// Forms that a later version will have.
  private static let notYet: Set<String> = ["html", "odt", "pdf"]

  /// The form asked for, text where none was.
  init(_ call: Call) throws {
    let word = call.invocation["format"] ?? "text"
    if Self.notYet.contains(word) { throw Misuse.formatNotYet(word) }
    guard let format = Self(rawValue: word) else {
      throw Misuse.badValue("format", word, wanted: Self.words)
    }
    self = format
  }
}
