import Testing

@testable import Coordination

struct LineReaderTests {
  private func read(_ typed: String, quorate: Bool = true) -> UnderstoodLine? {
    var book = Sample.book
    if quorate {
      for seat: RecordID in ["s-moi", "s-mfa"] {
        book.put(
          Attendance.made(.made(from: "a-\(seat)")) {
            $0.meeting = "m2"
            $0.member = seat
          })
      }
    }
    return LineReader(book: book, meeting: book.meetings["m2"]!, context: Sample.context())
      .understand(typed)
  }

  private func expect(
    _ typed: String, _ text: String, _ meaning: UnderstoodLine.Meaning,
    _ doubts: [UnderstoodLine.Doubt] = [], at location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      read(typed) == UnderstoodLine(typed: typed, text: text, meaning: meaning, doubts: doubts),
      sourceLocation: location)
  }

  @Test func nothingIsNoLine() {
    #expect(read("") == nil && read(" \t ") == nil)
  }

  @Test(arguments: [
    "The meeting began.", "The chair said: go on", "10:30 break", ": odd", "#", "# heading", "!",
    "Note to self", "MV:", "a: b",
  ])
  func plainWordsAreANote(line: String) {
    expect("  \(line) ", line, .note)
  }

  @Test func wordsOfANoteCommandAreANote() {
    for command in ["#info ", "#INFO ", "^note ", "info: ", "Poznámka: ", "poznamka:"] {
      expect(command + "It is so.", "It is so.", .note)
    }
  }

  @Test(arguments: [
    "MFA", "mfa", "MZV", "mzv", "Ministry of Foreign Affairs", "Ministerstvo zahraničí",
    "ministerstvo zahranici", "MFA ",
  ])
  func aNameBeforeAColonSpeaks(name: String) {
    expect("\(name): We agree.", "We agree.", .speech("mfa"))
  }

  @Test func aCodeOfNobodyIsDoubted() {
    expect("MFX: We agree.", "MFX: We agree.", .note, [.unknownName("MFX")])
  }

  @Test(arguments: [
    ("takes note of", OperativeVerb.takesNote), ("takes note", .takesNote),
    ("approves", .approves), ("orders", .orders), ("calls upon", .callsUpon),
    ("recommends", .recommends), ("entrusts", .entrusts), ("changes", .changes),
    ("repeals", .repeals), ("requests", .requests), ("agrees", .agrees),
    ("bere na vědomí", .takesNote),
    ("schvaluje", .approves), ("ukládá", .orders), ("vyzývá", .callsUpon),
    ("doporučuje", .recommends), ("pověřuje", .entrusts), ("mění", .changes),
    ("zrušuje", .repeals), ("žádá", .requests), ("souhlasí", .agrees),
    ("UKLADA", .orders), ("Bere Na Vedomi", .takesNote),
  ])
  func aDecisionBeginsWithItsVerb(words: String, verb: OperativeVerb) {
    expect("!\(words) Žádost č. 5", "Žádost č. 5", .decision(verb))
    expect("usnesení: \(words) to", "to", .decision(verb))
  }

  @Test(arguments: [
    "nesouhlasí s rozpočtem", "zamítá návrh", "The group does not approve the report",
  ])
  func aRefusalIsNeverTakenForAgreement(words: String) throws {
    let line = try #require(read("!" + words))
    #expect(line.meaning == .note)
    #expect(line.text == words)
    #expect(line.doubts.count == 1)
  }

  @Test(arguments: [
    ("schválila zprávu", OperativeVerb.approves), ("ruší usnesení 2/11", .repeals),
    ("vzala na vědomí zprávu", .takesNote), ("The group ordered MFA to report", .orders),
    ("#úkol: MFA to report", nil),
  ])
  func whatWasDoneIsUnderstoodToo(words: String, verb: OperativeVerb?) {
    if let verb {
      #expect(read("!" + words)?.meaning == .decision(verb))
    } else {
      #expect(read(words)?.meaning == .task(["mfa"], nil))
    }
  }

  @Test func everyVerbCanBeTyped() {
    for verb in OperativeVerb.allCases {
      let isTyped = [
        "takes note", "approves", "orders", "calls upon", "recommends", "entrusts",
        "changes", "repeals", "requests", "agrees",
      ].contains {
        read("! \($0) x")?.meaning == .decision(verb)
      }
      #expect(isTyped, "\(verb)")
    }
  }

  @Test(arguments: [
    "#agreed ", "#AGREE ", "#accepted ", "^resolved ", "RESOLUTION: ", "resolved: ", "Usneseni: ",
    "#usnesení ", "USNESENÍ:", "! ",
  ])
  func aDecisionIsTypedInManyWays(command: String) {
    expect(command + "to meet in May", "to meet in May", .decision(.agrees))
  }

  @Test func aDecisionWithoutAQuorumIsDoubted() {
    let line = read("!approves the report", quorate: false)
    #expect(line?.meaning == .decision(.approves))
    #expect(line?.doubts == [.noQuorum(Quorum(members: 3, present: 0, needed: 2))])
  }

  @Test(arguments: [
    "#action ", "#ACTION ", "^action ", "ACTION: ", "úkol: ", "ukol: ", "ÚKOL: ", "#úkol ",
  ])
  func aTaskIsTypedInManyWays(command: String) {
    expect(
      command + "MFA send the list by 30.6.2015", "send the list",
      .task(["mfa"], .date(Sample.day("2015-06-30"))))
  }

  @Test(
    arguments: [
      ("MFA, MV to send", ["mfa", "moi"]), ("MZV a MPSV send", ["mfa", "mls"]),
      ("mfa and moi & mls send", ["mfa", "moi", "mls"]), ("MFA,MoI: send", ["mfa", "moi"]),
      ("MFA, MZV send", ["mfa"]),
    ] as [(String, [RecordID])])
  func aTaskHasItsOwners(words: String, owners: [RecordID]) {
    expect(
      "#action \(words) by 2015-06-30.", "send",
      .task(owners, .date(Sample.day("2015-06-30"))))
  }

  @Test(arguments: ["a new list", "and the list", "& so on", "the list"])
  func aWordAfterTheOwnersIsNoJoint(words: String) {
    expect(
      "#action MZV a MoI \(words) by 15.1.2015", words,
      .task(["mfa", "moi"], .date(Sample.day("2015-01-15"))))
  }

  @Test func whatATaskLacksIsDoubted() {
    expect("#action MFA to send it", "send it", .task(["mfa"], nil), [.noDueDate])
    expect(
      "#action Somebody sends it by 30.6.2015", "Somebody sends it",
      .task([], .date(Sample.day("2015-06-30"))), [.noOwner("Somebody")])
    expect(
      "úkol: zaslat seznam", "zaslat seznam", .task([], nil), [.noOwner("zaslat"), .noDueDate])
    expect("úkol: MZV", "MZV", .task(["mfa"], nil), [.noDueDate])
  }

  @Test(arguments: [
    "#topic ", "#TOPIC ", "Topic: ", "!topic ", "^topic ", "bod: ", "BOD: ", "#bod ",
  ])
  func aTopicIsFoundByNumberAndTitle(command: String) {
    for text in ["2", "Any other business", "any other", "různé", "RUZNE"] {
      expect(command + text, text, .topic("m2-i2"))
    }
    expect(command + "kontrola ukolu", "kontrola ukolu", .topic("m2-i1"))
    expect(command + "Shelter for men", "Shelter for men", .topic(nil))
    expect(command + "3", "3", .topic(nil))
  }

  @Test(arguments: ["#gap ", "Issue: ", "nedostatek: ", "NEDOSTATEK:", "#Nedostatek "])
  func aGapIsTypedInManyWays(command: String) {
    expect(command + "no data on men", "no data on men", .gap)
  }

  @Test func aLinkIsAnAddress() {
    for address in ["https://www.mvcr.cz/thb?a=1:2", "http://x.cz", "HTTPS://WWW.MVCR.CZ"] {
      expect(address, address, .link)
      expect("#link " + address, address, .link)
    }
  }

  @Test func aBackslashEscapes() {
    expect("\\#topic 2", "#topic 2", .note)
    expect("\\MFA: words", "MFA: words", .note)
    expect("\\!x", "!x", .note)
    expect("\\", "\\", .note)
  }

  @Test func anUnknownCommandIsKeptAsANote() {
    expect("#frobnicate Yes? a, b", "#frobnicate Yes? a, b", .note, [.unknownCommand("frobnicate")])
    expect("#topic", "#topic", .note, [.incomplete("topic")])
    expect("^cosi", "^cosi", .note, [.unknownCommand("cosi")])
  }
}
