import Testing

@testable import Coordination

/// Comments come while the minutes are out, each institution writes its own, the secretary settles them.
struct MinutesCommentTests {
  private func comment(
    _ id: RecordID = .new, _ fill: (inout MinutesComment) -> Void = { _ in }
  ) -> MinutesComment {
    MinutesComment.made(id) {
      $0.meeting = "m1"
      $0.institution = "mfa"
      $0.text = "More is to be said."
      fill(&$0)
    }
  }

  /// The book with the minutes out and one fundamental comment on their second paragraph.
  private func commented() throws -> Book {
    try KeepMinutesTests.circulated().after(
      AddComment(
        comment {
          $0.paragraph = 2
          $0.isFundamental = true
        }))
  }

  @Test func aCommentKnowsItsVersionAndDay() throws {
    let book = try commented()
    let comment = try #require(book.comments(of: "m1").first)
    #expect(comment.id == "m1-c1" && comment.version == "m1-v1")
    #expect(comment.received == Sample.today && comment.isOpen && !book.isLate(comment))
    #expect(book.paragraph(of: comment) == "The group met.")
    #expect(book.violations(of: comment) == [])
  }

  @Test func commentsAreCountedUp() throws {
    var book = try commented()
    book = try book.after(AddComments([comment(), comment { $0.institution = "moi" }]))
    #expect(book.comments(of: "m1").map(\.id) == ["m1-c1", "m1-c2", "m1-c3"])
    // Those on the whole stand behind those on a paragraph.
    #expect(book.comments(of: "m1").map(\.paragraph) == [2, nil, nil])
  }

  @Test func lateOnesAreTakenAndMarked() throws {
    let book = try KeepMinutesTests.circulated().after(
      AddComment(comment()), Sample.context("2014-12-16"))
    #expect(book.isLate(book.comments.rows[0]))
    let intime = try KeepMinutesTests.circulated().after(
      AddComment(comment { $0.received = Sample.day("2014-12-15") }), Sample.context("2014-12-16"))
    #expect(!intime.isLate(intime.comments.rows[0]))
  }

  @Test func commentsAreMadeWhileTheMinutesAreOut() throws {
    for (book, state) in [
      (Sample.book, MeetingState.drafted),
      (try KeepMinutesTests.circulated().after(MoveMeeting("m1", .verify)), .verified),
    ] {
      let edits = try AddComment(comment()).edits(in: book, Sample.context())
      #expect(throws: RuleViolation.of(.comment, "m1-c1", "meeting", .meetingState(state))) {
        try book.checkMinutes(edits)
      }
    }
    let open = try KeepMinutesTests.circulated()
    try open.checkMinutes(try AddComment(comment()).edits(in: open, Sample.context()))
  }

  @Test func whatIsSaidStaysOnceTheMinutesAreSigned() throws {
    let book = try commented().after(
      SettleComment("m1-c1", .noted), Sample.context("2014-12-10")
    ).after(MoveMeeting("m1", .verify))
    let old = try #require(book.comments["m1-c1"])
    #expect(throws: RuleViolation.of(.comment, "m1-c1", "meeting", .meetingState(.verified))) {
      try book.checkMinutes([.replace(old, by: old.with { $0.text = "else" })])
    }
    #expect(throws: RuleViolation.self) { try book.checkMinutes([.remove(old)]) }
    // How it was settled can be set right until the end.
    try book.checkMinutes([.replace(old, by: old.with { $0.answer = "because" })])
  }

  @Test func aCommentSaysOrProposesSomethingAboutWhatThereIs() throws {
    let book = try KeepMinutesTests.circulated()
    func broken(_ fill: (inout MinutesComment) -> Void) -> [RuleViolation] {
      book.violations(
        with: comment("c") {
          $0.version = "m1-v1"
          fill(&$0)
        })
    }
    #expect(broken { $0.text = nil } == [.of(.comment, "c", "text", .field(.required))])
    #expect(
      broken {
        $0.text = nil
        $0.proposed = "x"
      } == [])
    #expect(broken { $0.paragraph = 3 } == [.of(.comment, "c", "paragraph", .noParagraph(3))])
    #expect(
      broken { $0.received = Sample.day("2014-11-30") }
        == [.of(.comment, "c", "received", .endBeforeStart("2014-12-01"))])
    #expect(
      broken { $0.meeting = "m2" } == [.of(.comment, "c", "version", .otherMeeting("m1"))])
    #expect(
      broken { $0.settledOn = Sample.today }
        == [.of(.comment, "c", "settlement", .field(.required))])
    for settlement in CommentSettlement.allCases {
      let rules = broken { $0.settlement = settlement }.map(\.field)
      #expect(rules == (settlement.needsAnswer ? ["answer"] : []), "\(settlement)")
    }
  }

  @Test func aCommentThatTellsOfSomethingRestrictedIsRestricted() throws {
    var text = KeepMinutesTests.text
    text.holdsRestricted = true
    let book = try KeepMinutesTests.circulated(text).after(AddComment(comment()))
    let comment = try #require(book.comments.rows.first)
    #expect(book.versions(of: "m1")[0].restricted && comment.restricted)
    #expect(
      book.violations(with: comment.with { $0.isRestricted = false })
        == [.of(.comment, "m1-c1", "restricted", .mustBeRestricted)])
  }

  @Test func settlingTellsHowAndWhen() throws {
    let day = Sample.context("2014-12-12")
    var book = try commented().after(
      SettleComment("m1-c1", .notAccepted, answer: "It was not said."), day)
    var settled = try #require(book.comments["m1-c1"])
    #expect(settled.settlement == .notAccepted && settled.settledOn == Sample.day("2014-12-12"))
    #expect(settled.isUnresolved && !settled.isOpen)
    // The same by a field, as a form and `set` do it.
    book = try book.after(
      SetFields("m1-c1", [("settlement", .string("accepted"))]), Sample.context("2014-12-15"))
    settled = try #require(book.comments["m1-c1"])
    #expect(settled.settledOn == Sample.day("2014-12-15") && !settled.isUnresolved)
    book = try book.after(SettleComment("m1-c1", nil), day)
    #expect(book.comments["m1-c1"]?.isOpen ?? false)
    #expect(book.comments["m1-c1"]?.settledOn == nil)
  }

  @Test func nobodyVerifiesOverAnOpenFundamentalComment() throws {
    let book = try commented()
    func verifying(_ book: Book) throws {
      try book.checkMinutes(try MoveMeeting("m1", .verify).edits(in: book, Sample.context()))
    }
    #expect(throws: RuleViolation.of(.meeting, "m1", "state", .openComments(1))) {
      try verifying(book)
    }
    // What is not accepted is settled: the meeting that approves decides.
    try verifying(try book.after(SettleComment("m1-c1", .notAccepted, answer: "no")))
    // One that nobody insists on does not stand in the way.
    try verifying(try KeepMinutesTests.circulated().after(AddComment(comment())))
    // A meeting may approve at once.
    try book.checkMinutes(
      try MoveMeeting("m1", .approve(at: "m2")).edits(in: book, Sample.context()))
  }

  @Test func aMemberWritesItsOwnAndSettlesNothing() throws {
    let member = Actor.member("mfa")
    let own = comment("c")
    let other = comment("d") { $0.institution = "moi" }
    try member.check(.add(own))
    try member.check(.replace(own, by: own.with { $0.text = "else" }))
    try member.check(.remove(own))
    #expect(throws: RuleViolation.of(.comment, "d", nil, .notYours("mfa"))) {
      try member.check(.add(other))
    }
    let settled = own.with { $0.settlement = .accepted }
    for edit: RecordEdit in [
      .add(settled), .replace(own, by: settled), .replace(settled, by: own), .remove(settled),
      .replace(own, by: own.with { $0.answer = "x" }),
    ] {
      #expect(throws: RuleViolation.of(.comment, "c", nil, .secretarySettles)) {
        try member.check(edit)
      }
    }
    let secret = own.with { $0.isRestricted = true }
    #expect(member.mayRead(secret) && !Actor.member("moi").mayRead(secret))
  }

  @Test func aDayToComeIsRefused() throws {
    let book = try KeepMinutesTests.circulated()
    let ahead = comment { $0.received = Sample.day("2014-12-02") }
    #expect(book.refusal(of: AddComment(ahead))?.rule == .inFuture(Sample.day("2014-12-02")))
  }
}
