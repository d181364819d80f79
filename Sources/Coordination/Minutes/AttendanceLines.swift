// Who is there, in typed lines: `Present+ MFA`, `Regrets: MoJ`, `host+ IOM`, `zastupuje+ MZV náměstek, pověření č. 5`.

extension LineReader {
  func attendance(
    _ command: LineCommand, _ sign: Sign?, _ rest: String, typed: String
  ) -> UnderstoodLine? {
    switch command {
    case .guest: return guests(sign, rest, typed: typed)
    case .substitute: return substitute(sign, rest, typed: typed)
    case .present, .here:
      return marking(sign == .minus ? .left : .arrived, sign, rest, typed: typed)
    case .remote: return marking(sign == .minus ? .left : .remote, sign, rest, typed: typed)
    case .regrets: return marking(sign == .minus ? .arrived : .excused, sign, rest, typed: typed)
    case .absent: return marking(sign == .minus ? .arrived : .absent, sign, rest, typed: typed)
    case .noVote:
      return marking(sign == .minus ? .tookVoteBack : .gaveUpVote, sign, rest, typed: typed)
    default: return nil
    }
  }

  private func marking(
    _ form: EntryForm, _ sign: Sign?, _ rest: String, typed: String
  ) -> UnderstoodLine? {
    var found: [RecordID] = []
    var guests: [LineAct.Guest] = []
    let taking = Set(
      book.attendance(of: meeting.id).filter { $0.takesPart(at: now) }.compactMap(\.member))
    for name in names(rest) {
      // Of several seats of an institution the one comes that is not there, and goes that is.
      let named = seat(name) {
        taking.contains($0.id) == [.left, .gaveUpVote, .tookVoteBack].contains(form)
      }
      switch named {
      case .seat(let seat): if !found.contains(seat.id) { found.append(seat.id) }
      case .several: return note(typed, .severalSeats(name))
      case .nobody:
        guard unknownAreGuests, form == .arrived else { return note(typed, .unknownName(name)) }
        guests.append(guest(name))
      }
    }
    guard !found.isEmpty || !guests.isEmpty else { return nil }
    let replaces = sign == nil && form == .arrived && presentReplaces
    return act(.attend(form, found, guests: guests, replaces: replaces), rest, typed: typed)
  }

  private func guests(_ sign: Sign?, _ rest: String, typed: String) -> UnderstoodLine? {
    let guests = rest.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed)
      .filter { !$0.isEmpty }.map(guest)
    guard !guests.isEmpty else { return nil }
    return act(
      .attend(sign == .minus ? .left : .guest, [], guests: guests, replaces: false), rest,
      typed: typed)
  }

  private func guest(_ name: String) -> LineAct.Guest {
    let institution = book.institution(named: name)?.id
    return LineAct.Guest(institution: institution, person: institution == nil ? name : nil)
  }

  /// `WHO OFFICE[, AUTHORISATION]`: the seat, who sits there instead, and by what.
  private func substitute(_ sign: Sign?, _ rest: String, typed: String) -> UnderstoodLine? {
    let (who, words) = book.leadingInstitutions(rest)
    guard let institution = who.first else {
      return note(typed, .unknownName(String(rest.prefix { !$0.isWhitespace })))
    }
    let code = book.institutions[institution]?.code ?? institution.rawValue
    guard case .seat(let seat) = seat(code) else { return note(typed, .severalSeats(code)) }
    if sign == .minus {
      return act(.attend(.left, [seat.id], guests: [], replaces: false), rest, typed: typed)
    }
    let parts = words.split(separator: ",", maxSplits: 1).map(\.trimmed)
    guard let office = parts.first, !office.isEmpty else {
      return note(typed, .incomplete(LineCommand.substitute.rawValue))
    }
    return act(
      .substitute(seat.id, by: office, authorisation: parts.count > 1 ? parts[1] : nil), rest,
      typed: typed)
  }
}
