import Coordination
import Documents
import Foundation
import Phrases
import Workspaces

/// `import comments FILE`: comments read back from a reply to circulated minutes, all of them or none.
struct CommentImport {
  static let options: [OptionRow] = [
    .value("from", "INSTITUTION") { $0.comments.optionFrom },
    .value("meeting", "MEETING") { $0.comments.optionMeeting },
    .value("version", "N") { $0.comments.optionOfVersion },
    .value("received", "DAY") { $0.comments.optionReceived },
    .flag("dry-run") { $0.comments.optionDryRun },
  ]

  private let call: Call
  private let file: String
  private var words: CommentPhrases { call.phrases.comments }

  init(_ call: Call) {
    self.call = call
    file = call.invocation.operands[1]
  }

  func run() throws {
    guard let from = call.invocation["from"] ?? call.options.actor else {
      throw Misuse.operandMissing("--from")
    }
    guard let name = call.invocation["meeting"] else { throw Misuse.operandMissing("--meeting") }
    let workspace = try call.openWorkspace()
    let book = workspace.book
    let institution = try book.resolve(from, as: [.institution])
    let meeting = try book.resolve(name, as: [.meeting])
    let version = try version(of: meeting, in: book)
    let received = try received()
    let reader = ReplyReader(try call.importedText(file), to: version)
    if reader.found == 0 { throw Stop.refused(words.noParagraphs(file)) }
    for line in reader.skipped { call.complain(words.skipped(line)) }
    if !reader.missing.isEmpty { call.complain(words.missing(reader.missing)) }
    let comments = reader.comments(from: institution, received: received, in: book)
    if comments.isEmpty {
      call.complain(words.nothingNew)
      return
    }
    if let due = version.commentsDue, received > due { call.complain(words.cameLate(due)) }
    if call.invocation.has("dry-run") {
      // The rules are asked all the same, so that what is shown is what would be taken.
      _ = try workspace.rehearse(
        AddComments(comments), today: call.today, now: call.now)
      show(comments, reader, book)
    } else {
      for edit in try call.perform(AddComments(comments), in: workspace) {
        call.say(edit.id.rawValue)
      }
    }
  }

  private func version(of meeting: RecordID, in book: Book) throws -> MinutesVersion {
    if let word = call.invocation["version"] {
      let version = book.versions(of: meeting).first {
        "\($0.number)" == word || $0.id.rawValue == word
      }
      guard let version else { throw Stop.refused(words.noSuchVersion(word)) }
      return version
    }
    guard let version = book.circulatedVersion(of: meeting) else {
      throw Stop.refused(words.noVersion(call.phrases.values.reference(meeting, in: book)))
    }
    return version
  }

  private func received() throws -> CalendarDay {
    guard let text = call.invocation["received"] else { return call.today }
    guard let day = DayInput(today: call.today).day(text) else {
      throw Misuse.badValue("received", text, wanted: "YYYY-MM-DD")
    }
    return day
  }

  /// Every comment as it would be taken, what it changes marked word by word.
  private func show(_ comments: [MinutesComment], _ reader: ReplyReader, _ book: Book) {
    for comment in comments {
      let place = comment.paragraph.map { "[\($0)]" } ?? words.whole
      let mark = comment.isFundamental ? ", \(words.fundamental)" : ""
      let who = call.phrases.values.reference(comment.institution, in: book)
      call.say(DisplayText.line("\(place) \(who)\(mark):"))
      if let text = comment.text { call.say(DisplayText.line("  \(text)")) }
      let finding = ReplyReader.Finding(
        paragraph: comment.paragraph, text: comment.text, proposed: comment.proposed,
        isFundamental: comment.isFundamental)
      if let difference = reader.difference(finding) {
        call.say(DisplayText.line("  \(difference.marked)"))
      }
    }
  }
}
