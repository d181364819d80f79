public import Coordination

// Entries of the minutes that tell what was done rather than what was said.

extension DocumentPhrases {
  /// What a procedural entry tells, in a sentence: "Arrived at 10:20: MFA."
  public func told(_ form: EntryForm, at time: WallTime?, _ who: String, _ text: String) -> String {
    let at = time.map { phrases.say(" at \($0)", " v \($0)") } ?? ""
    switch form {
    case .arrived: return closed(phrases.say("Arrived\(at): \(who)", "Příchod\(at): \(who)"))
    case .left: return closed(phrases.say("Left\(at): \(who)", "Odchod\(at): \(who)"))
    case .remote:
      return closed(phrases.say("Joined remotely\(at): \(who)", "Distanční připojení\(at): \(who)"))
    case .substituted:
      let from = time.map { phrases.say(" from \($0)", " od \($0)") } ?? ""
      return closed(phrases.say("Substituted\(from): \(who)", "Zastoupení\(from): \(who)"))
    case .gaveUpVote:
      return closed(
        phrases.say("Gave up its vote\(at): \(who)", "Vzdání se hlasovacího práva\(at): \(who)"))
    case .tookVoteBack:
      return closed(
        phrases.say(
          "Took its vote back\(at): \(who)", "Opětovné uplatnění hlasovacího práva\(at): \(who)"))
    case .excused: return closed(phrases.say("Excused: \(who)", "Omluva: \(who)"))
    case .absent:
      return closed(phrases.say("Absent without excuse: \(who)", "Neomluvená nepřítomnost: \(who)"))
    case .guest:
      return closed(phrases.say("Guest arrived\(at): \(who)", "Příchod hosta\(at): \(who)"))
    case .presides:
      let lead = time.map { phrases.say("Presiding from \($0)", "Předsedající od \($0)") }
      return closed("\(lead ?? presiding): \(who)")
    case .agendaAdded:
      return closed(
        phrases.say("Added to the agenda: \(text)", "Na program byl zařazen bod: \(text)"))
    case .agendaDropped:
      return closed(
        phrases.say("Taken off the agenda: \(text)", "Z programu byl vyřazen bod: \(text)"))
    case .nothingToReport: return phrases.say("nothing to report.", "bez příspěvku.")
    case .subtopic, .failedCorrection: return text
    case .proposal, .idea, .help: return text
    }
  }

  /// The word before a proposal, an idea or a call for help.
  public func lead(_ form: EntryForm) -> String? {
    switch form {
    case .proposal: phrases.say("Proposal", "Návrh")
    case .idea: phrases.say("Idea", "Námět")
    case .help: phrases.say("Help wanted", "Žádost o součinnost")
    default: nil
    }
  }

  /// How a vote on a question went: "for 5, against 2, abstained 1. Present 8, needed 7."
  public func question(
    _ entry: MinutesEntry, names: (RecordID) -> String
  ) -> String {
    let counts = entry.tally.map { "\($0.answer) \($0.count)" }.joined(separator: ", ")
    var sentences = [closed(counts.capitalizedFirst)]
    if let present = entry.presentAtVote, let needed = entry.quorumNeeded {
      sentences.append(
        phrases.say(
          "Present \(present), needed \(needed).", "Přítomno \(present), potřeba \(needed)."))
      if present < needed {
        sentences.append(
          phrases.say(
            "Without a quorum the vote is invalid.",
            "Bez usnášeníschopnosti je hlasování neplatné."))
      }
    }
    for option in entry.options {
      let who = entry.votesByName.filter { $0.answer == option }.map { names($0.seat) }
      if !who.isEmpty {
        sentences.append(closed("\(option.capitalizedFirst): \(who.joined(separator: ", "))"))
      }
    }
    if entry.isOpen {
      sentences.append(phrases.say("The vote is not closed.", "Hlasování není ukončeno."))
    }
    return sentences.joined(separator: " ")
  }

  /// A line that was typed and not understood, as drafts show it to whoever finishes them.
  public func unread(_ line: String) -> String {
    phrases.say("To be seen to: “\(line)”.", "K doplnění: „\(line)“.")
  }
}
