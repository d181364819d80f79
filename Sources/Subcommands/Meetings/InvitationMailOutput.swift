import Coordination
import Documents
import Phrases
import Workspaces

extension Call {
  /// Writes the invitation as mail where that is what is asked for; says whether it was.
  func writeInvitationMail() throws -> Bool {
    guard invocation["format"] == "eml" else {
      if invocation.has("each") { throw Misuse.operandMissing("--format eml") }
      return false
    }
    let target = invocation["output"]
    if invocation.has("each") && target == nil { throw Misuse.operandMissing("--output DIR") }
    let workspace = try openWorkspace()
    let id = try workspace.book.resolve(invocation.operands[0], as: [.meeting])
    guard let meeting = workspace.book.meetings[id] else { return true }
    let mail = InvitationMail(
      book: workspace.book, meeting: meeting, language: options.language, today: today,
      now: now)
    let attachments = try attachments(of: meeting, in: workspace)
    let recipients = mail.recipients
    let without = recipients.filter { $0.address == nil }.map(\.name)
    if !without.isEmpty { complain(usage.withoutAddress(without.joined(separator: "; "))) }
    let known = recipients.filter { $0.address != nil }
    if invocation.has("each"), let target {
      if known.isEmpty { throw Stop.refused(usage.nobodyHasAddress) }
      try writeEach(mail, to: known, attachments, into: target)
    } else {
      let message = mail.message(to: known, attachments: attachments)
      if let target {
        try save(message.bytesAsText, to: target)
      } else {
        // On this system a line ends in a line feed, and what sends mail takes it so.
        for line in message.lines { say(line) }
      }
    }
    return true
  }

  private func writeEach(
    _ mail: InvitationMail, to recipients: [InvitationMail.Recipient],
    _ attachments: [MailMessage.Attachment], into folder: String
  ) throws {
    let path = WorkspacePlace(surroundings, services).absolute(folder)
    do {
      try services.makeFolder(path)
    } catch {
      throw Stop.refused(Refusals(phrases, book).sentence(error))
    }
    for recipient in recipients {
      let message = mail.message(to: [recipient], attachments: attachments)
      try save(message.bytesAsText, to: "\(folder)/\(recipient.seat.id).eml")
    }
    say(usage.mailsWritten(recipients.count))
  }

  private func save(_ text: String, to file: String) throws {
    do {
      try services.writeFile(WorkspacePlace(surroundings, services).absolute(file), text)
    } catch {
      throw Stop.refused(Refusals(phrases, book).sentence(error))
    }
  }

  /// The invitation and the agenda as Word and LibreOffice open them.
  private func documents(of meeting: Meeting, in book: Book) throws -> [MailMessage.Attachment] {
    let language = options.language
    let built: [(name: String, document: Document)] = [
      (
        phrases.documents.invitationFile,
        InvitationDocument(book: book, meeting: meeting, language: language, today: today).document
      ),
      (
        phrases.documents.agendaFile,
        AgendaDocument(book: book, meeting: meeting, language: language, today: today).document
      ),
    ]
    var attachments: [MailMessage.Attachment] = []
    for (name, document) in built {
      do throws(PressFailure) {
        let bytes = try services.press.bytes(of: document, as: .odt)
        attachments.append(
          MailMessage.Attachment(file: "\(name)-\(meeting.id).odt", bytes: bytes))
      } catch {
        throw Stop.refused(error.sentence(phrases))
      }
    }
    return attachments
  }

  /// The documents, and the files of the materials that have come; restricted ones go to nobody.
  private func attachments(
    of meeting: Meeting, in workspace: Workspace
  ) throws -> [MailMessage.Attachment] {
    var found = try documents(of: meeting, in: workspace.book)
    for material in workspace.book.materials(of: meeting.id) where !material.restricted {
      guard let file = material.file, material.isIn(on: today) else { continue }
      do {
        if let bytes = try workspace.keptFile(of: material) {
          found.append(MailMessage.Attachment(file: file, bytes: bytes))
        } else {
          complain(usage.fileNotAttached(file))
        }
      } catch {
        throw Stop.refused(Refusals(phrases, book).sentence(error))
      }
    }
    return found
  }
}
