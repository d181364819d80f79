public import Coordination

// Resolutions as sentences: "The group orders the MoLSA to report …", "Skupina ukládá MPSV …".

extension DocumentPhrases {
  /// The sentence of a resolution; addressees that its words do not begin with are put in.
  public func sentence(
    _ resolution: Resolution, addressees: [Institution], isSubgroup: Bool
  ) -> String {
    let body = theBody(isSubgroup).capitalizedFirst
    let words = resolution.text
    let isNamed = addressees.contains { Self.begins(words, with: $0) }
    let isDirected = Self.directed.contains(resolution.verb)
    let whom =
      isNamed || !isDirected
      ? "" : phrases.list(addressees.map { name($0, after: resolution.verb) })
    let joined =
      switch phrases.language {
      case .english: english(resolution.verb, whom, words)
      case .czech: czech(resolution.verb, whom, words)
      }
    // A verb that is not said to anybody has its addressees behind it.
    let codes = addressees.map { $0.code(in: phrases.language) }.joined(separator: ", ")
    let tail = isNamed || isDirected || codes.isEmpty ? "" : " (\(codes))"
    return closed("\(body) \(joined)\(tail)")
  }

  private static let directed: Set<OperativeVerb> = [
    .orders, .callsUpon, .recommends, .entrusts, .requests,
  ]

  /// How a vote went and under which numbers: for, against, abstained, present, needed.
  public func vote(
    _ resolution: Resolution, named: (for: [String], against: [String], abstained: [String])
  ) -> String {
    guard let votesFor = resolution.votesFor else {
      return phrases.say("Vote: not stated.", "Hlasování: neuvedeno.")
    }
    let numbers = [votesFor, resolution.votesAgainst ?? 0, resolution.abstained ?? 0]
      .map(String.init).joined(separator: " : ")
    var text =
      phrases.say("Vote (for : against : abstained): ", "Hlasování (pro : proti : zdrželo se): ")
      + numbers + "."
    if let present = resolution.presentAtVote, let needed = resolution.quorumNeeded {
      text += phrases.say(
        " Present \(present), needed \(needed).", " Přítomno \(present), potřeba \(needed).")
    }
    if resolution.outcome != nil, let needed = resolution.majorityNeeded {
      text += " " + neededToAdopt(needed)
    }
    let lists = [
      (phrases.say("For", "Pro"), named.for), (phrases.say("Against", "Proti"), named.against),
      (phrases.say("Abstained", "Zdrželo se"), named.abstained),
    ]
    for (word, names) in lists where !names.isEmpty {
      text += " \(word): \(names.joined(separator: ", "))."
    }
    return text
  }

  /// The three numbers alone, for a table.
  public func numbers(_ resolution: Resolution) -> String {
    guard let votesFor = resolution.votesFor else { return phrases.notStated }
    return "\(votesFor) : \(resolution.votesAgainst ?? 0) : \(resolution.abstained ?? 0)"
  }

  public var numbersTitle: String { phrases.say("Vote", "Hlasování") }

  /// A text with a full stop at its end, unless it ends its sentence already.
  public func closed(_ text: String) -> String {
    guard let last = text.last else { return text }
    let ends: Set<Character> = [".", "!", "?", "…", ":", ";"]
    if ends.contains(last) { return text }
    let quotes: Set<Character> = ["”", "“", "\"", ")"]
    if quotes.contains(last), let before = text.dropLast().last, ends.contains(before) {
      return text
    }
    return text + "."
  }

  private func english(_ verb: OperativeVerb, _ whom: String, _ words: String) -> String {
    var start = phrases.values.verb(verb)
    if verb == .takesNote && ["of ", "that "].contains(where: words.hasPrefix) {
      start = "takes note"
    }
    if !whom.isEmpty {
      let leads = ["to ", "with ", "that ", "for "]
      return "\(start) \(whom)" + (leads.contains(where: words.hasPrefix) ? " " : ": ") + words
    }
    let leads = ["with ", "to ", "that ", "on "]
    let isLoose = verb == .agrees && !leads.contains(where: words.hasPrefix)
    return start + (isLoose ? ": " : " ") + words
  }

  private func czech(_ verb: OperativeVerb, _ whom: String, _ words: String) -> String {
    let start = phrases.values.verb(verb)
    let isClause = words.hasPrefix("aby ") || words.hasPrefix("že ")
    if !whom.isEmpty { return "\(start) \(whom)\(isClause ? "," : "") \(words)" }
    if isClause { return "\(start), \(words)" }
    let leads = ["s ", "se ", ","]
    let isLoose = verb == .agrees && !leads.contains(where: words.hasPrefix)
    return start + (isLoose ? ": " : " ") + words
  }

  /// An institution after a verb, in the case that the verb asks for.
  private func name(_ institution: Institution, after verb: OperativeVerb) -> String {
    guard phrases.language == .czech else {
      let code = institution.code
      return institution.institutionKind == .ministry ? "the \(code)" : code
    }
    // A code does not change; a name is used where its form is known.
    let code = institution.code(in: .czech)
    return switch verb {
    case .orders, .recommends: institution.nameCsDative ?? code
    default: institution.institutionKind == .ministry ? institution.name(in: .czech) : code
    }
  }

  private static func begins(_ words: String, with institution: Institution) -> Bool {
    var text = SearchText.folded(words)
    if text.hasPrefix("the ") { text = String(text.dropFirst(4)) }
    let names: [String?] = [
      institution.code, institution.codeCs, institution.name, institution.nameCs,
      institution.nameCsDative, institution.nameCsGenitive,
    ]
    return names.compactMap(\.self).contains { name in
      let folded = SearchText.folded(name)
      guard !folded.isEmpty, text.hasPrefix(folded) else { return false }
      let next = text.dropFirst(folded.count).first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }
}
