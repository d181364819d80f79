public import Coordination

/// A mail ready to be sent (RFC 5322): a mail program opens it as a draft.
public struct MailMessage: Sendable {
  /// A file that goes with a mail.
  public struct Attachment: Hashable, Sendable {
    /// The name the reader saves it under.
    public var name: String
    /// What it is, as `text/markdown; charset=utf-8` or `application/pdf`.
    public var type: String
    /// What is in it.
    public var bytes: [UInt8]

    /// States a file.
    public init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  /// Whose mail it is; whoever sends it fills that in where it is not known.
  public var from: MailAddress?
  /// Whom it goes to.
  public var to: [MailAddress]
  /// What it is about.
  public var subject: String
  /// The day and the time it was written; the zone is not known.
  public var written: (day: CalendarDay, time: WallTime)?
  /// The language of the text.
  public var language: Language
  /// The text, lines ended by a line feed.
  public var text: String
  /// The files that go with it.
  public var attachments: [Attachment] = []

  /// The mail as it is written into a file: ASCII, lines of at most 76 characters ended as the standard has it.
  public var bytesAsText: String { lines.joined(separator: "\r\n") + "\r\n" }

  /// The lines of the mail.
  public var lines: [String] {
    var lines: [String] = []
    if let written { lines += MailHeader("Date", words: Self.date(written)).lines }
    if let from { lines += MailHeader("From", addresses: [from]).lines }
    if !to.isEmpty { lines += MailHeader("To", addresses: to).lines }
    lines += MailHeader("Subject", words: VisibleText.line(subject)).lines
    lines += [
      "X-Unsent: 1", "MIME-Version: 1.0",
      "Content-Language: \(language == .czech ? "cs" : "en")",
    ]
    guard !attachments.isEmpty else { return lines + textPart }
    let parts = [textPart] + attachments.map(Self.part)
    let boundary = Self.boundary(parts)
    lines +=
      MailHeader("Content-Type", "multipart/mixed", parameters: [("boundary", boundary)]).lines
    lines.append("")
    for part in parts { lines += ["--" + boundary] + part }
    return lines + ["--\(boundary)--"]
  }

  private var textPart: [String] {
    [
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
    ] + MailEncoding.quotedPrintableLines(text)
  }

  private static func part(_ attachment: Attachment) -> [String] {
    MailHeader("Content-Type", attachment.type, parameters: []).lines
      + ["Content-Transfer-Encoding: base64"]
      + MailHeader(
        "Content-Disposition", "attachment", parameters: [("filename", attachment.name)]
      ).lines + [""] + MailEncoding.base64Lines(attachment.bytes)
  }

  /// A line that none of the parts can hold: both ways of writing them leave out what it has. It is the same
  /// for the same mail.
  private static func boundary(_ parts: [[String]]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for line in part {
        for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
    }
    return "=_porada_" + String(hash, radix: 36)
  }

  private static func date(_ written: (day: CalendarDay, time: WallTime)) -> String {
    let english = Self.englishDay(written.day)
    return "\(english) \(written.time):00 -0000"
  }

  /// A day as mail writes it, in whatever language the mail is.
  private static func englishDay(_ day: CalendarDay) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let year = String(day.year)
    return "\(weekdays[day.weekday - 1]), \(day.day) \(months[day.month - 1])"
      + " \(String(repeating: "0", count: 4 - year.count))\(year)"
  }
}
