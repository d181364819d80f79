public import Coordination

/// The values of fields in words: fixed words, statuses and their signs, and any field of any record.
public struct ValuePhrases: Sendable {
  let phrases: Phrases

  /// A fixed word of a field in the language; the word itself where it is not known.
  public func choice(_ kind: RecordKind, _ key: String, _ value: String) -> String {
    switch (kind, key) {
    case (.settings, "quorumBase"), (.settings, "majorityBase"): word(value, quorumBase)
    case (.settings, "silence"): word(value, silence)
    case (.settings, "holidays"): word(value, holidays)
    case (.institution, "kind"): word(value, institutionKind)
    case (.member, "role"): word(value, role)
    case (.meeting, "kind"): word(value, meetingKind)
    case (.meeting, "state"): word(value, meetingState)
    case (.agendaItem, "kind"): word(value, agendaItemKind)
    case (.attendance, "state"): word(value, attendance)
    case (.entry, "kind"): word(value, entryKind)
    case (.entry, "form"): word(value, entryForm)
    case (.resolution, "verb"): word(value, verb)
    case (.resolution, "outcome"): word(value, outcome)
    case (.ballot, "vote"): word(value, ballot)
    case (.settings, "tie"): word(value, tieRule)
    case (.settings, "abstentions"): word(value, abstentionRule)
    case (.item, "kind"): word(value, itemKind)
    case (.item, "state"): word(value, itemState)
    case (.gap, "state"): word(value, gapState)
    case (.source, "kind"): word(value, sourceKind)
    case (.source, "rhythm"): word(value, rhythm)
    case (.minutesVersion, "stage"): word(value, minutesStage)
    case (.minutesVersion, "language"): word(value, languageName)
    case (.comment, "settlement"): word(value, settlement)
    default: value
    }
  }

  private func word<V: FixedWord>(_ value: String, _ words: (V) -> String) -> String {
    V(rawValue: value).map(words) ?? value
  }

  /// A status of a scale in words; nil is what a task has before its first evaluation.
  public func status(_ code: StatusCode?, _ scale: StatusScale) -> String {
    guard let code else { return phrases.say("not yet evaluated", "dosud nehodnoceno") }
    guard let status = scale[code] else { return code.rawValue }
    return phrases.say(status.english, status.czech)
  }

  /// The sign of a status, one column wide; a letter where the terminal has no Unicode.
  public func sign(_ code: StatusCode?, _ scale: StatusScale, unicode: Bool) -> String {
    guard let code else { return unicode ? "○" : "o" }
    guard let status = scale[code] else { return "?" }
    return unicode ? status.sign : status.letter
  }

  /// "yes" or "no".
  public func flag(_ value: Bool) -> String {
    value ? phrases.yes : phrases.no
  }

  /// A whole number, its thousands set apart in the way of the language.
  public func number(_ n: Int) -> String {
    let digits = String(n.magnitude)
    guard digits.count > 4 else { return String(n) }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { grouped += phrases.say(",", " ") }
      grouped.append(digit)
    }
    return (n < 0 ? "-" : "") + grouped
  }
}
