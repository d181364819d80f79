import Testing

@testable import Coordination

/// The materials of a meeting and the names of their files.
struct MaterialTests {
  private let material = Material.made("m3-d1") {
    $0.meeting = "m3"
    $0.title = "Report"
    $0.owner = "mfa"
  }

  @Test func itBelongsToAnItemOfItsMeeting() {
    #expect(Sample.book.violations(with: material) == [])
    #expect(
      Sample.book.violations(with: material.with { $0.item = "m2-i1" })
        == [.of(.material, "m3-d1", "item", .otherMeeting("m2"))])
  }

  @Test(arguments: ["../x", "a/b", ".hidden", "", "x\u{202E}y", "a\nb"])
  func aFileIsNoPath(_ name: String) {
    // What is empty is no file at all.
    let isRefused = !Sample.book.violations(with: material.with { $0.file = name }).isEmpty
    #expect(isRefused)
    #expect(!KeptFileName.isPlain(name))
  }

  @Test func namesAreMadeOfPaths() {
    #expect(KeptFileName.made(fromPath: "/tmp/Zpráva o soudech.pdf") == "Zpráva o soudech.pdf")
    #expect(KeptFileName.made(fromPath: "../..") == nil)
    #expect(KeptFileName.made(fromPath: ".profile") == "profile")
    #expect(KeptFileName.made(fromPath: "") == nil)
    let long = KeptFileName.made(fromPath: String(repeating: "ž", count: 300) + ".pdf")
    #expect(long?.hasSuffix("ž.pdf") == true)
    #expect(long.map { $0.utf8.count <= 200 && KeptFileName.isPlain($0) } == true)
    #expect(KeptFileName.numbered("report.pdf", 2) == "report-2.pdf")
    #expect(KeptFileName.numbered("report", 3) == "report-3")
  }

  @Test func itsIdSaysNothingOfIt() {
    var first = material
    first.id = .new
    #expect(Sample.book.freshID(for: first) == "m3-d1")
    #expect(Sample.book.with(material).freshID(for: first) == "m3-d2")
  }

  @Test func whatIsKeptApartStaysThere() throws {
    let kept = material.with { $0.file = "report.pdf" }
    let book = Sample.book.with(kept)
    #expect(
      book.refusal(of: SetFields("m3-d1", [("restricted", .boolean(true))]))
        == .of(.material, "m3-d1", "restricted", .fileKept("report.pdf")))
    #expect(
      try Sample.book.with(material).after(SetFields("m3-d1", [("restricted", .boolean(true))]))
        .materials["m3-d1"]?.restricted == true)
    #expect(try book.after(SetFields("m3-d1", [("title", .string("Other"))])).materials.count == 1)
  }

  @Test func itGoesWithItsMeeting() throws {
    let book = Sample.book.with(material)
    #expect(try book.after(DeleteRecord("m3")).materials.count == 0)
    let held = book.with(
      AgendaItem.made("m3-i1") {
        $0.meeting = "m3"
        $0.title = "Courts"
      }, material.with { $0.item = "m3-i1" })
    // An item is not deleted from under what was sent in for it.
    #expect(
      held.refusal(of: DeleteRecord("m3-i1"))?.rule
        == .referredTo(by: "m3-d1", .material, others: 0))
  }

  @Test func theyComeInTheOrderOfTheAgenda() {
    var book = Sample.book
    for number in 1...2 {
      book.put(
        AgendaItem.made(RecordID(rawValue: "m3-i\(number)")!) {
          $0.meeting = "m3"
          $0.number = number
          $0.title = "\(number)"
        })
    }
    book.put(material.with { $0.item = "m3-i2" })
    book.put(material.with { ($0.id, $0.item) = ("m3-d2", "m3-i1") })
    book.put(material.with { $0.id = "m3-d10" })
    #expect(book.materials(of: "m3").map(\.id) == ["m3-d10", "m3-d2", "m3-d1"])
    book.put(material.with { $0.meeting = "m1" })
    #expect(book.materials(of: "m3").map(\.id) == ["m3-d10", "m3-d2"])
    book.remove("m3-d2")
    #expect(book.materials(of: "m3").map(\.id) == ["m3-d10"])
  }
}
