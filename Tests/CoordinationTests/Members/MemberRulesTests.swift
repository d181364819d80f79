import Testing

@testable import Coordination

struct MemberRulesTests {
  private let book = Sample.book

  @Test(arguments: ["moi", "MOI", "mv", "Mv"])
  func aCodeTakenInEitherLanguageIsRefused(code: String) {
    for new in [
      Institution.made("new") {
        $0.code = code
        $0.name = "New"
      },
      Institution.made("new") {
        $0.code = "NEW"
        $0.codeCs = code
        $0.name = "New"
      },
    ] {
      #expect(
        book.violations(with: new) == [.of(.institution, "new", "code", .taken(by: "moi"))])
    }
  }

  @Test func aCodeOfItsOwnIsAccepted() throws {
    let new = Institution.made("new") {
      $0.code = "MoIX"
      $0.name = "New"
    }
    #expect(book.violations(with: new) == [])
    #expect(book.violations(of: try #require(book.institutions["moi"])) == [])
  }

  @Test func aBodyEndsAfterItsBeginning() {
    let body = Body.made("old") {
      $0.name = "Task Force"
      $0.founded = Sample.day("2004-01-01")
      $0.dissolved = Sample.day("2003-12-31")
    }
    #expect(
      book.violations(with: body)
        == [.of(.body, "old", "dissolved", .endBeforeStart("2004-01-01"))])
    #expect(book.violations(with: body.with { $0.dissolved = $0.founded }) == [])
  }

  @Test func aBodyIsNotBelowItself() throws {
    let group = try #require(book.bodies["group"])
    #expect(
      book.violations(with: group.with { $0.parent = "subgroup" })
        == [.of(.body, "group", "parent", .circular)])
    #expect(
      book.violations(with: group.with { $0.predecessor = "group" })
        == [.of(.body, "group", "predecessor", .circular)])
    #expect(book.violations(with: group.with { $0.predecessor = "subgroup" }) == [])
  }

  @Test func aSeatEndsAfterItsBeginning() throws {
    let seat = try #require(book.seats["s-mfa"]).with {
      $0.from = Sample.day("2014-01-02")
      $0.to = Sample.day("2014-01-01")
    }
    #expect(
      book.violations(with: seat) == [.of(.member, "s-mfa", "to", .endBeforeStart("2014-01-02"))])
    #expect(book.violations(with: seat.with { $0.to = $0.from }) == [])
  }

  @Test(arguments: [Seat.Role.chair, .viceChair, .secretary])
  func twoCannotHoldOneOfficeAtOnce(role: Seat.Role) {
    let first = Seat.made("first") {
      $0.institution = "moi"
      $0.body = "subgroup"
      $0.role = role
      $0.to = Sample.day("2013-12-31")
    }
    let second = first.with {
      $0.id = "second"
      $0.from = Sample.day("2013-12-31")
      $0.to = nil
    }
    let book = book.with(first)
    #expect(
      book.violations(with: second) == [.of(.member, "second", "role", .officeHeld(by: "first"))])
    #expect(
      book.with(second).violations(of: first)
        == [.of(.member, "first", "role", .officeHeld(by: "second"))])
    #expect(book.violations(with: second.with { $0.from = Sample.day("2014-01-01") }) == [])
    #expect(
      book.violations(with: second.with { $0.body = "group" }).count == (role == .chair ? 1 : 0))
  }

  @Test func manyMayBeMembersOrGuests() {
    let seat = Seat.made("more") { $0.institution = "mfa" }
    #expect(book.violations(with: seat) == [])
    #expect(book.violations(with: seat.with { $0.role = .guest }) == [])
  }

  @Test func aSeatIsHeldOnItsFirstAndLastDay() {
    let seat = Seat.made("x") {
      $0.from = Sample.day("2014-01-01")
      $0.to = Sample.day("2014-01-31")
    }
    #expect(seat.isHeld(on: Sample.day("2014-01-01")) && seat.isHeld(on: Sample.day("2014-01-31")))
    #expect(
      !seat.isHeld(on: Sample.day("2013-12-31")) && !seat.isHeld(on: Sample.day("2014-02-01")))
  }

  @Test func officersComeFirstThenMembersByInstitution() {
    #expect(
      book.seats(of: "group", on: Sample.today).map(\.id) == ["s-moi", "s-mfa", "s-mls", "s-las"])
  }
}
