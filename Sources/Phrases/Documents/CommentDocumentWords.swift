public import Coordination

// Minutes on their way round: how to comment, the table of settlement, versions compared, errata.

extension CommentPhrases {
  /// What stands above minutes that are sent round for comments.
  public func howToComment(_ due: CalendarDay?) -> [String] {
    let until = due.map { day in
      let day = phrases.dates.long(day)
      return say("Comments are due by \(day).", "Připomínky zašlete do \(day).")
    }
    let how = [
      say(
        "Change the words of a numbered paragraph and leave its number as it is.",
        "Upravte přímo znění číslovaného odstavce a jeho číslo ponechte."),
      say(
        "What you write between paragraphs is a comment on the whole.",
        "Co napíšete mezi odstavce, je připomínka k celku."),
      say(
        "A line that begins with !! makes the comment a fundamental one.",
        "Řádek začínající !! označuje zásadní připomínku."),
      say(
        "Lines that begin with % are not read.", "Řádky začínající znakem % se nečtou."),
    ]
    return [until].compactMap(\.self) + how
  }

  /// What a comment says that takes a paragraph away.
  public var deletion: String { say("Delete the paragraph.", "Odstavec vypustit.") }

  /// What a comment says that only insists.
  public var markedOnly: String {
    say("Marked as fundamental, no reason given.", "Označeno jako zásadní, bez odůvodnění.")
  }

  /// "Settlement of comments on the minutes of the 12th meeting of the Group".
  public func settlementTitle(_ meeting: Meeting, of body: Body?) -> String {
    let minutes = phrases.documents.titled(.minutes, meeting, of: body)
    return say(
      "Settlement of comments on the \(minutes.loweredFirst)",
      "Vypořádání připomínek k zápisu" + minutes.dropFirst("Zápis".count))
  }

  public var number: String { say("No.", "Č.") }
  public var paragraphColumn: String { say("Paragraph", "Odstavec") }
  public var comment: String { say("Comment", "Připomínka") }
  public var fundamentalColumn: String { say("Fundamental", "Zásadní") }
  public var settlement: String { say("Settlement", "Vypořádání") }
  public var reasoning: String { say("Reasoning", "Odůvodnění") }
  public var fundamental: String { say("fundamental", "zásadní") }
  public var open: String { say("not settled yet", "dosud nevypořádáno") }
  public var unresolved: String { say("unresolved", "rozpor") }
  public var late: String { say("late", "po lhůtě") }
  public var noComments: String { say("No comments were made.", "Připomínky nebyly uplatněny.") }
  public var commentsDue: String { say("Comments due", "Lhůta pro připomínky") }
  public var commentCount: String { say("Comments", "Připomínek") }
  public var fundamentalCount: String { say("Of them fundamental", "Z toho zásadních") }
  public var openCount: String { say("Not settled yet", "Dosud nevypořádáno") }
  public var unresolvedCount: String { say("Unresolved", "Rozporů") }
  public var circulatedOn: String { say("Circulated", "Rozesláno") }

  public func proposed(_ text: String) -> String {
    say("Proposed wording: \(text)", "Navrhované znění: \(text)")
  }

  /// How a comment was settled, as the table of settlement says it.
  public func settled(_ comment: MinutesComment) -> String {
    guard let settlement = comment.settlement else { return open }
    let words = phrases.values.settlement(settlement)
    return comment.isUnresolved ? "\(words) – \(unresolved)" : words
  }
}

// Versions compared.
extension CommentPhrases {
  public func comparisonTitle(_ meeting: Meeting, of body: Body?) -> String {
    let minutes = phrases.documents.titled(.minutes, meeting, of: body)
    return say(
      "Versions compared: \(minutes.loweredFirst)", "Porovnání verzí: \(minutes.loweredFirst)")
  }
  public var oldVersion: String { say("Older", "Starší") }
  public var newVersion: String { say("Newer", "Novější") }
  public var noDifference: String { say("The versions do not differ.", "Verze se neliší.") }
  public func differences(changed: Int, added: Int, removed: Int) -> String {
    say(
      "Paragraphs changed: \(changed), added: \(added), removed: \(removed).",
      "Odstavců změněno: \(changed), přidáno: \(added), vypuštěno: \(removed).")
  }

  /// The minutes as they read now, beside versions that were kept.
  public var present: String { say("as it reads now", "současné znění") }
}

// Errata.
extension CommentPhrases {
  public var errata: String { say("Errata", "Opravy zápisu") }

  /// An erratum as the minutes print it: "3 February 2015: … (corrects resolution 1/12; decided at the 13th meeting)".
  public func erratum(_ erratum: Erratum, in book: Book) -> String {
    let day = erratum.date.map(phrases.dates.long) ?? phrases.notStated
    let corrected: String? = erratum.corrects.map { id in
      let name =
        book.entries[id].map { entry in
          say("entry \(entry.sequence)", "\(entry.sequence). položka zápisu")
        } ?? phrases.values.reference(id, in: book)
      return say("corrects \(name)", "opravuje se: \(name)")
    }
    let decided: String? = book.meetings[erratum.decidedAt].map { meeting in
      say("decided ", "rozhodnuto ") + phrases.atMeeting(meeting.ordinal)
    }
    let remarks = [corrected, decided].compactMap(\.self).joined(separator: "; ")
    return "\(day): \(erratum.text)" + (remarks.isEmpty ? "" : " (\(remarks))")
  }
}

// What is withheld from public minutes.
extension CommentPhrases {
  /// "3 restricted records are withheld: item 3 (2), outside the agenda (1)".
  public func withheld(_ places: [(item: Int?, count: Int)]) -> String {
    let number = places.map(\.count).reduce(0, +)
    let list = places.map { place in
      let name =
        place.item.map { say("item \($0)", "bod \($0)") }
        ?? say("outside the agenda", "mimo program")
      return "\(name) (\(place.count))"
    }
    return phrases.count(
      number, ("restricted record is withheld", "restricted records are withheld"),
      (
        "neveřejný záznam je vynechán", "neveřejné záznamy jsou vynechány",
        "neveřejných záznamů je vynecháno"
      ))
      + ": " + list.joined(separator: ", ")
  }

  /// The same of one place, as a diagnostic.
  public func withheld(_ count: Int) -> String {
    say("restricted and withheld: \(count)", "neveřejné, vynecháno: \(count)")
  }
}

// What a reply was read as.
extension CommentPhrases {
  public func noParagraphs(_ file: String) -> String {
    say(
      "\(file): holds no numbered paragraph of the minutes that were sent round",
      "\(file): neobsahuje žádný číslovaný odstavec rozeslaného zápisu")
  }
  public func noVersion(_ meeting: String) -> String {
    say(
      "\(meeting): no version of the minutes was sent round",
      "\(meeting): žádná verze zápisu nebyla rozeslána")
  }
  public func noSuchVersion(_ word: String) -> String {
    say("there is no version \(word) of the minutes", "verze zápisu \(word) neexistuje")
  }
  public func restrictedVersion(_ number: Int) -> String {
    say(
      "version \(number) of the minutes holds restricted entries and is not public",
      "verze \(number) zápisu obsahuje neveřejné záznamy a není veřejná")
  }
  public func missing(_ numbers: [Int]) -> String {
    say("not in the reply: ", "v odpovědi chybí: ") + Self.ranges(numbers)
  }
  public func skipped(_ line: String) -> String {
    say("not taken: \(line)", "nepřevzato: \(line)")
  }
  public var nothingNew: String {
    say("the reply holds nothing new", "odpověď neobsahuje nic nového")
  }
  public func cameLate(_ due: CalendarDay) -> String {
    say(
      "the comments are late, they were due by \(phrases.dates.short(due))",
      "připomínky přišly po lhůtě, která byla do \(phrases.dates.short(due))")
  }
  public func openLeft(_ count: Int) -> String {
    phrases.count(
      count, ("comment is not settled yet", "comments are not settled yet"),
      (
        "připomínka dosud není vypořádána", "připomínky dosud nejsou vypořádány",
        "připomínek dosud není vypořádáno"
      ))
  }

  /// Numbers in brackets, those that follow each other as a span: "[1]–[3], [7]".
  private static func ranges(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map {
      $0.count == 1 ? "[\($0.lowerBound)]" : "[\($0.lowerBound)]–[\($0.upperBound)]"
    }
    .joined(separator: ", ")
  }
}
