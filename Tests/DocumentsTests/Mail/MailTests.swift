import Coordination
import Foundation
import Testing

@testable import Documents

@Suite("Mail as the standards have it")
struct MailTests {
  @Test("Base64 as in RFC 4648", arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
  func base64(_ text: String) {
    #expect(MailEncoding.base64(text.utf8) == Data(text.utf8).base64EncodedString())
  }

  @Test("Base64 is broken into lines of 76")
  func base64Lines() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let lines = MailEncoding.base64Lines(bytes)
    #expect(lines.dropLast().allSatisfy { $0.count == 76 } && lines.last!.count <= 76)
    #expect(Data(base64Encoded: lines.joined()) == Data(bytes))
  }

  @Test(
    "Quoted-printable brings every text back",
    arguments: [
      "", "plain", "Příliš žluťoučký kůň úpěl ďábelské ódy", "a = b", "trailing \nnext",
      "tab\tand end\t\n", ".dot\nFrom here\n--boundary", String(repeating: "é", count: 200),
      String(repeating: "x", count: 76), String(repeating: "x", count: 77), "😀😀\n\n\n=",
    ])
  func quotedPrintable(_ text: String) {
    let lines = MailEncoding.quotedPrintableLines(text)
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    #expect(!lines.contains { $0.hasSuffix(" ") || $0.hasPrefix(".") || $0.hasPrefix("--") })
    #expect(decoded(lines) == text)
  }

  private func decoded(_ lines: [String]) -> String {
    var bytes: [UInt8] = []
    for (place, line) in lines.enumerated() {
      let isSoft = line.hasSuffix("=")
      var rest = Array((isSoft ? String(line.dropLast()) : line).utf8)[...]
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "=") {
          bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)!)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      }
      if !isSoft && place < lines.count - 1 { bytes.append(UInt8(ascii: "\n")) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "An address that a header cannot hold is none",
    arguments: [
      "", "a", "a@", "@b", "a b@c", "a@b@c", "a@b\nBcc: x@y", "a@b, c", "<a@b>", "é@b", "a..b@c",
      ".a@b", "a@b.", "a@[1.2.3.4]", "a@b\u{202E}",
    ])
  func badAddresses(_ text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test("An address may have all that mail servers take")
  func goodAddresses() {
    #expect(MailAddress("obp@mvcr.cz") != nil)
    #expect(MailAddress("first.last+tag_1@sub.example.org") != nil)
  }

  @Test("Headers are folded and plain; names that are not plain are encoded")
  func headers() {
    let subject = MailHeader("Subject", words: "Pozvánka na 12. jednání Koordinační skupiny pro X")
    #expect(subject.lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
    #expect(subject.lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(subject.lines[0].hasPrefix("Subject: =?utf-8?B?"))
    #expect(MailHeader("Subject", words: "Plain words").lines == ["Subject: Plain words"])
    let to = MailHeader(
      "To",
      addresses: [
        MailAddress("a@b.cz", name: "Quoted \"name\", Ltd.")!, MailAddress("c@d.cz", name: "Žena")!,
      ])
    #expect(
      to.lines == [
        "To: \"Quoted \\\"name\\\", Ltd.\" <a@b.cz>, =?utf-8?B?xb1lbmE=?= <c@d.cz>"
      ])
    let file = MailHeader(
      "Content-Disposition", "attachment",
      parameters: [("filename", "Zpráva o soudech a státních zastupitelstvích za rok 2014.pdf")])
    #expect(file.lines.contains { $0.contains("filename*0*=UTF-8''Zpr%C3%A1va") })
    #expect(file.lines.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(
    "A mail has its parts between boundaries that occur nowhere else, and is the same each time")
  func message() {
    var message = MailMessage(
      from: MailAddress("obp@mvcr.cz"), to: [MailAddress("a@b.cz", name: "A")!],
      subject: "Pozvánka\nBcc: x@y.cz",
      written: (CalendarDay(iso: "2014-12-01")!, WallTime("9:05")!),
      language: .czech, text: "Dobrý den,\n--=_porada_x\n",
      attachments: [
        .init(name: "program.md", type: "text/markdown; charset=utf-8", bytes: Array("# P".utf8)),
        .init(file: "x.PDF", bytes: [0, 255]),
      ])
    let text = message.bytesAsText
    #expect(text == message.bytesAsText)
    #expect(text.utf8.allSatisfy { $0 < 0x7F })
    let lines = text.components(separatedBy: "\r\n")
    #expect(!lines.contains { $0.contains("\n") || $0.contains("\r") })
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines.contains("Date: Mon, 1 Dec 2014 09:05:00 -0000"))
    #expect(lines.contains("X-Unsent: 1") && lines.contains("MIME-Version: 1.0"))
    #expect(!lines.contains { $0.hasPrefix("Bcc") })
    let boundary = lines.first { $0.hasPrefix("Content-Type: multipart/mixed; boundary=") }
      .map { String($0.split(separator: "\"")[1]) }
    let marks = lines.filter { $0.hasPrefix("--=_porada_") }
    #expect(boundary.map { marks == Array(repeating: "--\($0)", count: 3) + ["--\($0)--"] } == true)
    #expect(lines.contains("Content-Type: application/pdf"))
    message.attachments = []
    #expect(message.lines.contains("Content-Type: text/plain; charset=utf-8"))
    #expect(!message.lines.contains { $0.contains("boundary") })
  }

  @Test("The invitation goes to every seat with an address, once each, and names the others")
  func invitation() throws {
    var sample = SampleMeeting()
    sample.put("s-mfa") { (seat: inout Seat) in
      seat.institution = "mfa"
      seat.email = "mfa@example.cz"
    }
    var moi = sample.book.institutions["moi"]!
    moi.email = "office@example.cz"
    sample.book.put(moi)
    sample.put("s-sec") { (seat: inout Seat) in
      seat.institution = "moi"
      seat.role = .secretary
    }
    let mail = InvitationMail(
      book: sample.book, meeting: sample.meeting, language: .czech,
      today: CalendarDay(iso: "2014-12-01")!, now: WallTime("9:00")!)
    let recipients = mail.recipients
    #expect(recipients.count == 6)
    #expect(recipients.filter { $0.address == nil }.count == 3)
    let message = mail.message(to: recipients, attachments: [])
    #expect(Set(message.to.map(\.address)) == ["mfa@example.cz", "office@example.cz"])
    #expect(message.from?.address == "office@example.cz")
    #expect(message.subject.hasPrefix("Pozvánka na 12. jednání Koordinační skupiny"))
    #expect(message.subject.hasSuffix("8. prosince 2014"))
    #expect(message.text.contains("které se koná v pondělí"))
    #expect(message.attachments.map(\.name) == ["program-group-12.md"])
    let agenda = String(decoding: message.attachments[0].bytes, as: UTF8.self)
    #expect(agenda.contains("Financování azylových domů"))
  }
}
