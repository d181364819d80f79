public import Coordination
import Phrases

/// The invitation to a meeting as mail, to all its seats at once or to each.
public struct InvitationMail: Sendable {
  /// A seat that is invited.
  public struct Recipient: Sendable {
    /// The seat.
    public let seat: Seat
    /// What it is called.
    public let name: String
    /// Where its mail goes, nil where nobody has stated an address that can be used.
    public let address: MailAddress?
  }

  private let book: Book
  private let meeting: Meeting
  private let phrases: Phrases
  private let today: CalendarDay
  private let now: WallTime

  /// Writes the invitation to a meeting on a day.
  public init(
    book: Book, meeting: Meeting, language: Language, today: CalendarDay, now: WallTime
  ) {
    self.book = book
    self.meeting = meeting
    self.today = today
    self.now = now
    phrases = Phrases(language)
  }

  /// The seats of the meeting's body, with the address of each.
  public var recipients: [Recipient] {
    AttendanceRoll(book, meeting).rows.compactMap { row in
      row.seat.map { seat in
        let name = VisibleText.line(row.institutionName(phrases))
        return Recipient(seat: seat, name: name, address: address(of: seat, name))
      }
    }
  }

  /// The mail to some of them, an address once.
  public func message(
    to recipients: [Recipient], attachments: [MailMessage.Attachment]
  ) -> MailMessage {
    var known: Set<String> = []
    let addresses = recipients.compactMap(\.address)
      .filter { known.insert($0.address.lowercased()).inserted }
    let language = phrases.language
    let invitation = InvitationDocument(
      book: book, meeting: meeting, language: language, today: today
    ).document
    return MailMessage(
      from: sender, to: addresses,
      subject: "\(invitation.title), \(phrases.dates.long(meeting.date))",
      written: (today, now), language: language,
      text: VisibleText.lines(TextRenderer(width: 72).render(invitation)),
      attachments: [agenda] + attachments)
  }

  /// The agenda, which can be read as plain text.
  private var agenda: MailMessage.Attachment {
    let document = AgendaDocument(
      book: book, meeting: meeting, language: phrases.language, today: today
    ).document
    let text = VisibleText.lines(MarkdownRenderer().render(document))
    return MailMessage.Attachment(
      name: "\(phrases.documents.agendaFile)-\(meeting.id).md",
      type: "text/markdown; charset=utf-8", bytes: Array(text.utf8))
  }

  /// The seat that runs the office: of the meeting's body, else of the group.
  private var sender: MailAddress? {
    [meeting.body, book.settings.group].lazy.compactMap { body in
      book.seats(of: body, on: today).first { $0.role == .secretary }
    }.compactMap { seat in
      address(of: seat, institution(of: seat))
    }.first
  }

  private func institution(of seat: Seat) -> String {
    VisibleText.line(book.institutions[seat.institution]?.name(in: phrases.language) ?? "")
  }

  private func address(of seat: Seat, _ name: String) -> MailAddress? {
    [seat.email, book.institutions[seat.institution]?.email].lazy
      .compactMap { $0.flatMap { MailAddress($0, name: name) } }.first
  }
}

extension MailMessage.Attachment {
  /// A file as it was sent in; what it is is told by the ending of its name.
  public init(file name: String, bytes: [UInt8]) {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    self.init(
      name: name, type: Self.types[ending] ?? "application/octet-stream", bytes: bytes)
  }

  private static let types = [
    "pdf": "application/pdf", "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "rtf": "application/rtf",
    "txt": "text/plain", "md": "text/markdown", "csv": "text/csv", "html": "text/html",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "zip": "application/zip",
  ]
}
