public import Coordination

/// The words of minutes, agendas, invitations, attendance sheets and task sheets.
public struct DocumentPhrases: Sendable {
  let phrases: Phrases
}

extension Phrases {
  /// The words of documents.
  public var documents: DocumentPhrases { DocumentPhrases(phrases: self) }
}

// What every document about a meeting says.
extension DocumentPhrases {
  /// A meeting in the genitive after a noun: "Minutes of the 12th meeting of the Group".
  public func titled(_ noun: Noun, _ meeting: Meeting, of body: Body?) -> String {
    switch phrases.language {
    case .english:
      let name = body.map { " of the \(withoutArticle($0.name))" } ?? ""
      return "\(noun.english) \(phrases.ordinal(meeting.ordinal)) meeting\(name)"
    case .czech:
      let start =
        noun == .minutes || noun == .attendanceSheet || noun == .resolutions
        ? "\(noun.czech) \(CzechPreposition.from(ordinal: meeting.ordinal))" : noun.czech
      // Without the form in the genitive the name stands alone behind a dash.
      let name =
        body.map { $0.nameCsGenitive.map { " \($0)" } ?? " – \($0.name(in: .czech))" } ?? ""
      return "\(start) \(meeting.ordinal). jednání\(name)"
    }
  }

  /// What a document about a meeting is.
  public enum Noun: Sendable {
    case minutes, agenda, invitation, attendanceSheet, postponement, cancellation, resolutions

    var english: String {
      switch self {
      case .minutes: "Minutes of the"
      case .agenda: "Agenda of the"
      case .invitation: "Invitation to the"
      case .attendanceSheet: "Attendance sheet of the"
      case .postponement: "Notice of postponement of the"
      case .cancellation: "Notice of cancellation of the"
      case .resolutions: "List of resolutions of the"
      }
    }

    var czech: String {
      switch self {
      case .minutes: "Zápis"
      case .agenda: "Program"
      case .invitation: "Pozvánka na"
      case .attendanceSheet: "Prezenční listina"
      case .postponement: "Oznámení o odložení"
      case .cancellation: "Oznámení o zrušení"
      case .resolutions: "Seznam usnesení"
      }
    }
  }

  private func withoutArticle(_ name: String) -> String {
    name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
  }

  public var date: String { phrases.say("Date", "Datum") }
  public var time: String { phrases.say("Time", "Čas") }
  public var place: String { phrases.say("Place", "Místo") }
  public var kind: String { phrases.say("Kind", "Druh") }

  /// From when to when: "10:02–12:15", "from 10:02", "od 10:02".
  public func span(_ from: WallTime?, _ to: WallTime?) -> String? {
    switch (from, to) {
    case (let from?, let to?): "\(from)–\(to)"
    case (let from?, nil): phrases.say("from \(from)", "od \(from)")
    case (nil, let to?): phrases.say("until \(to)", "do \(to)")
    case (nil, nil): nil
    }
  }

  /// From when to when somebody was there, and when they were away in between; nil for all the time.
  public func span(_ attendance: Attendance?) -> String? {
    guard let attendance else { return nil }
    let away = attendance.away.map { line in
      phrases.say("away ", "nepřítomnost ") + line.replacing("-", with: "–")
    }
    let parts = [span(attendance.from, attendance.to)].compactMap { $0 } + away
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// "regular meeting", "řádné jednání", "hlasování per rollam".
  public func kindOfMeeting(_ kind: MeetingKind) -> String {
    let word = phrases.values.meetingKind(kind)
    return kind == .perRollam ? word : phrases.say("\(word) meeting", "\(word) jednání")
  }

  public func formerDates(_ days: [CalendarDay]) -> String {
    let list = phrases.list(days.map(phrases.dates.long))
    return phrases.say(
      "The meeting was postponed; it was to be held on \(list).",
      "Jednání bylo odloženo; původně se mělo konat dne \(list).")
  }

  public var cancelled: String {
    phrases.say("The meeting was cancelled.", "Jednání bylo zrušeno.")
  }

  public var modelledWhole: String {
    phrases.say(
      "Modelled: the record of this meeting is an example and does not come from the public record.",
      "Modelováno: záznam tohoto jednání je příklad a nepochází z veřejných pramenů.")
  }

  public var modelledParts: String {
    phrases.say(
      "Partly modelled: some of the record of this meeting is an example and does not come from the"
        + " public record.",
      "Částečně modelováno: část záznamu tohoto jednání je příklad a nepochází z veřejných"
        + " pramenů.")
  }

  public var publicVersion: String {
    phrases.say(
      "Public version, without restricted contents.", "Veřejná verze bez neveřejných částí.")
  }

  public var holdsRestricted: String {
    phrases.say(
      "Contains restricted entries; not for publication.",
      "Obsahuje neveřejné záznamy; není určeno ke zveřejnění.")
  }

  public func source(_ text: String) -> String {
    phrases.say("Source: \(text)", "Pramen: \(text)")
  }

  /// The body in a sentence: "the group", "skupina".
  public func theBody(_ isSubgroup: Bool) -> String {
    isSubgroup ? phrases.say("the subgroup", "podskupina") : phrases.say("the group", "skupina")
  }
}
