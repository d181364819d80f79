public import Coordination

/// The words of what comes after a meeting: versions of minutes, comments and their settlement, errata.
public struct CommentPhrases: Sendable {
  let phrases: Phrases

  func say(_ english: String, _ czech: String) -> String { phrases.say(english, czech) }
}

extension Phrases {
  public var comments: CommentPhrases { CommentPhrases(phrases: self) }
}

// The fixed words.
extension ValuePhrases {
  /// The step at which a version of minutes was kept.
  public func minutesStage(_ stage: MinutesStage) -> String {
    switch stage {
    case .draft: phrases.say("draft", "návrh")
    case .circulated: phrases.say("circulated", "rozesláno")
    case .settled: phrases.say("comments settled", "po vypořádání")
    case .verified: phrases.say("verified", "ověřeno")
    case .approved: phrases.say("approved", "schváleno")
    }
  }

  /// The name of a language.
  public func languageName(_ language: Language) -> String {
    switch language {
    case .english: phrases.say("English", "angličtina")
    case .czech: phrases.say("Czech", "čeština")
    }
  }

  /// How a comment was settled.
  public func settlement(_ settlement: CommentSettlement) -> String {
    switch settlement {
    case .accepted: phrases.say("accepted", "akceptováno")
    case .inPart: phrases.say("accepted in part", "akceptováno částečně")
    case .noted: phrases.say("noted", "vzato na vědomí")
    case .explained: phrases.say("explained", "vysvětleno")
    case .notAccepted: phrases.say("not accepted", "neakceptováno")
    }
  }
}

// The names of records.
extension CommentPhrases {
  /// "version 2, 12th meeting".
  func versionName(_ version: MinutesVersion, _ meeting: String) -> String {
    "\(say("version", "verze")) \(version.number), \(meeting)"
  }

  /// "MFA, paragraph 12, 12th meeting".
  func commentName(_ comment: MinutesComment, in book: Book) -> String {
    let institution =
      book.institutions[comment.institution]?.code(in: phrases.language)
      ?? comment.institution.rawValue
    return [
      institution, comment.paragraph.map(paragraph) ?? whole,
      phrases.values.reference(comment.meeting, in: book),
    ].joined(separator: ", ")
  }

  /// "erratum of 3 Feb 2015, 12th meeting".
  func erratumName(_ erratum: Erratum, _ meeting: String) -> String {
    let day = erratum.date.map { say(" of ", " ze dne ") + phrases.dates.short($0) } ?? ""
    return say("erratum", "oprava zápisu") + "\(day), \(meeting)"
  }

  /// "paragraph 12".
  public func paragraph(_ number: Int) -> String {
    say("paragraph \(number)", "odstavec \(number)")
  }

  /// What a comment on no single paragraph is about.
  public var whole: String { say("the whole", "celek") }

  /// A version with its step and day: "version 2 – circulated, 9 Dec 2014".
  public func title(_ version: MinutesVersion) -> String {
    "\(say("version", "verze")) \(version.number) – "
      + "\(phrases.values.minutesStage(version.stage)), \(phrases.dates.short(version.day))"
  }

  /// How many fundamental comments stand in the way of verification.
  func openFundamental(_ number: Int) -> String {
    phrases.count(
      number,
      (
        "fundamental comment on the minutes is not settled",
        "fundamental comments on the minutes are not settled"
      ),
      (
        "zásadní připomínka k zápisu není vypořádána",
        "zásadní připomínky k zápisu nejsou vypořádány",
        "zásadních připomínek k zápisu není vypořádáno"
      ))
  }
}
