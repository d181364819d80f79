// Commands without a mark before them: `Present+ MFA`, `q+ MFA`, `next item`, `hlasování 13:0:0`.

extension LineReader {
  /// A sign behind a command's word.
  enum Sign: Hashable {
    case plus, minus
  }

  /// The command of `word+` or `word-`, nil where it takes no sign.
  func signed(_ word: String) -> (LineCommand, Sign)? {
    guard let mark = word.last, mark == "+" || mark == "-",
      let command = LineCommand(word: String(word.dropLast())), command.takesSign
    else { return nil }
    return (command, mark == "+" ? .plus : .minus)
  }

  /// Understands a command that needs no mark; nil where a line is none.
  func spoken(_ line: String, typed: String) -> UnderstoodLine? {
    let first = line.prefix { !$0.isWhitespace && $0 != "+" && $0 != "-" && $0 != "?" }
    let tail = line.dropFirst(first.count)
    if let mark = tail.first, mark == "+" || mark == "-",
      let (command, sign) = signed(String(first) + String(mark))
    {
      let rest = tail.dropFirst().trimmed
      // "Present-day practice" is no command: a sign is followed by a space, or by nothing.
      let isApart = tail.dropFirst().first?.isWhitespace ?? true
      if isApart || book.institution(named: rest) != nil {
        return understand(sign, command, rest, typed: typed)
      }
    }
    if SearchText.folded(line) == "q?" { return act(.showQueue, "", typed: typed) }
    return phrase(line, typed: typed)
  }

  func understand(
    _ sign: Sign, _ command: LineCommand, _ rest: String, typed: String
  ) -> UnderstoodLine? {
    switch command {
    case .queue: return queue(sign, rest, typed: typed)
    case .agenda: return agenda(sign, rest, typed: typed)
    case .verifier, .scribe: return opening(command, rest, sign, typed: typed)
    default:
      guard !rest.isEmpty else { return note(typed, .incomplete(command.rawValue)) }
      return attendance(command, sign, rest, typed: typed)
    }
  }

  /// Whole lines that people say, in full or with what they are about behind them.
  private func phrase(_ line: String, typed: String) -> UnderstoodLine? {
    let words = SearchText.folded(line).split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count <= 24 else { return nil }
    func rest(_ count: Int) -> String {
      line.split(maxSplits: count, whereSeparator: \.isWhitespace).dropFirst(count).first?.trimmed
        ?? ""
    }
    switch first {
    case "ack" where words.count <= 8 && (words.count > 1 || !meeting.queue.isEmpty),
      "slovo" where words.count == 1 && !meeting.queue.isEmpty,
      "slovo" where words.count == 2 && book.institution(named: rest(1)) != nil:
      return floor(rest(1), typed: typed)
    case "take" where words.count > 2 && words[1] == "up" && Self.calls(words[2]):
      return understand(.takeUp, rest(2), typed: typed)
    case "next" where words.count == 2 && Self.calls(words[1]):
      return understand(.nextItem, "", typed: typed)
    case "dalsi" where words.count == 2 && words[1] == "bod":
      return understand(.nextItem, "", typed: typed)
    case "close" where words.count > 1 && (Self.calls(words[1]) || words[1] == "this"):
      return understand(.closeItem, rest(1), typed: typed)
    case "zakim,", "rrsagent,", "trackbot,":
      // What was said to a bot is a command here where it is one, and nothing else.
      let said = rest(1)
      return (phrase(said, typed: typed) ?? spoken(said, typed: typed))
    default: break
    }
    guard ["vote", "hlasovani", "hlas", "hlasovani:"].contains(first),
      let numbers = VoteNumbers(rest(1))
    else { return nil }
    return counted(numbers, typed: typed)
  }

  private static func calls(_ word: Substring) -> Bool { word == "item" || word == "agendum" }

  // MARK: The speakers' queue and the agenda

  func queue(_ sign: Sign?, _ rest: String, typed: String) -> UnderstoodLine? {
    let (who, unknown) = institutions(rest)
    if let unknown { return note(typed, .unknownName(unknown)) }
    switch sign {
    case .minus: return act(.withdraw(who), rest, typed: typed)
    default:
      return who.isEmpty ? note(typed, .incomplete("q+")) : act(.ask(who), rest, typed: typed)
    }
  }

  func floor(_ rest: String, typed: String) -> UnderstoodLine? {
    let (who, unknown) = institutions(rest)
    if let unknown { return note(typed, .unknownName(unknown)) }
    guard let speaker = who.first ?? meeting.queue.first else { return nil }
    return act(.giveFloor(speaker), rest, typed: typed)
  }

  private func agenda(_ sign: Sign, _ rest: String, typed: String) -> UnderstoodLine? {
    guard !rest.isEmpty else { return note(typed, .incomplete("agenda")) }
    if sign == .plus { return act(.addItem, rest, typed: typed) }
    guard let item = agendaItem(rest) else { return note(typed, .unknownName(rest)) }
    return act(.dropItem(item.id), item.title(in: language), typed: typed)
  }

  // MARK: How the sitting opens

  func opening(
    _ command: LineCommand, _ rest: String, _ sign: Sign? = nil, typed: String
  ) -> UnderstoodLine? {
    switch command {
    case .unchair:
      // Who does not preside cannot give it up.
      if !rest.isEmpty {
        guard case .seat(let seat) = seat(rest, suits: { $0.id == meeting.presiding }),
          seat.id == meeting.presiding
        else { return note(typed, .unknownName(rest)) }
      }
      return act(.preside(nil, authority: nil), rest, typed: typed)
    case .chair: return presiding(rest, typed: typed)
    case .scribe:
      if rest.isEmpty { return note(typed, .incomplete("scribe")) }
      return sign == .minus ? note(typed) : act(.takeMinutes, rest, typed: typed)
    case .verifier:
      let offices = rest.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed)
        .filter { !$0.isEmpty }
      guard !offices.isEmpty else { return note(typed, .incomplete("verifier")) }
      return act(
        .verify(offices, removes: sign == .minus, replaces: sign == nil), rest, typed: typed)
    case .approve: return approving(rest, typed: typed)
    default: return nil
    }
  }

  private func presiding(_ rest: String, typed: String) -> UnderstoodLine? {
    if case .seat(let seat) = seat(rest, suits: { $0.role == .chair }) {
      return act(.preside(seat.id, authority: nil), rest, typed: typed)
    }
    // "MoI, by authority of the chair of 1 December": who, and what gives the right.
    let parts = rest.split(separator: ",", maxSplits: 1).map(\.trimmed)
    guard let name = parts.first else { return nil }
    switch seat(name, suits: { $0.role == .viceChair }) {
    case .seat(let seat):
      return act(
        .preside(seat.id, authority: parts.count > 1 ? parts[1] : nil), rest, typed: typed)
    case .several: return note(typed, .severalSeats(name))
    case .nobody: return note(typed, .unknownName(name))
    }
  }

  /// The minutes of an earlier meeting by its ordinal; without one, the earliest that waits.
  private func approving(_ rest: String, typed: String) -> UnderstoodLine? {
    let earlier = book.meetings(of: meeting.body).filter { $0.date < meeting.date }
    let digits = rest.filter(\.isNumber)
    let found =
      rest.isEmpty
      ? earlier.last { $0.state.awaitsApproval }
      : Int(digits).flatMap { number in earlier.first { $0.ordinal == number } }
    guard let found else { return note(typed, .unknownName(rest.isEmpty ? typed.trimmed : rest)) }
    return act(.approve(found.id), "\(found.ordinal)", typed: typed)
  }
}
