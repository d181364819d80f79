// Names in typed lines: seats by institution, office or role, and guests.

extension LineReader {
  /// What a name in a line means.
  enum Named: Hashable {
    case seat(Seat)
    case several
    case nobody
  }

  /// The names in a text: with commas between them, or codes with spaces between them.
  func names(_ text: String) -> [String] {
    let pieces = text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed)
      .filter { !$0.isEmpty }
    return pieces.flatMap { piece -> [String] in
      let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.count > 1, book.institution(named: piece) == nil,
        words.allSatisfy({ book.institution(named: $0) != nil })
      else { return [piece] }
      return words
    }
  }

  /// The seat of a name; of an institution's several seats the member's, or the one that `suits`.
  func seat(_ name: String, suits: (Seat) -> Bool = { _ in true }) -> Named {
    let seats = book.seats(of: meeting.body, on: meeting.date)
    let folded = SearchText.folded(name)
    let byOffice = seats.filter { seat in
      seat.id.rawValue == folded
        || [seat.office, seat.officeCs].compactMap(\.self).contains {
          SearchText.folded($0) == folded
        }
        || Self.words(of: seat.role).contains(folded)
    }
    if byOffice.count == 1 { return .seat(byOffice[0]) }
    guard let institution = book.institution(named: name) else { return .nobody }
    let its = seats.filter { $0.institution == institution.id }
    if its.count <= 1 { return its.first.map(Named.seat) ?? .nobody }
    let plain = its.filter { $0.role == .member }
    if plain.count == 1 { return .seat(plain[0]) }
    let fitting = its.filter(suits)
    return fitting.count == 1 ? .seat(fitting[0]) : .several
  }

  /// What the holders of single offices are called, folded.
  private static func words(of role: Seat.Role) -> [String] {
    switch role {
    case .chair: ["chair", "predseda", "predsedkyne"]
    case .viceChair:
      [
        "vice-chair", "vicechair", "executive vice-chair", "mistopredseda", "vykonny mistopredseda",
      ]
    case .secretary: ["secretary", "tajemnik", "tajemnice"]
    case .member, .guest: []
    }
  }

  /// The institutions that a text names, and the first name that is nobody's.
  func institutions(_ text: String) -> (found: [RecordID], unknown: String?) {
    var found: [RecordID] = []
    for name in names(text) {
      if let institution = book.institution(named: name) {
        found.append(institution.id)
      } else if case .seat(let seat) = seat(name) {
        found.append(seat.institution)
      } else {
        return (found, name)
      }
    }
    return (found, nil)
  }

  func note(_ typed: String, _ doubts: UnderstoodLine.Doubt...) -> UnderstoodLine {
    UnderstoodLine(typed: typed, text: typed.trimmed, meaning: .note, doubts: doubts)
  }
}

extension Book {
  /// The institutions whose codes a text begins with, joined by commas or "and", and the words after them.
  func leadingInstitutions(_ text: String) -> (who: [RecordID], rest: String) {
    var rest = Substring(text)
    var who: [RecordID] = []
    while true {
      // "MoI a new list": a joint is one only where another institution follows.
      let joint = who.isEmpty ? nil : ["and ", "a ", "& "].first(where: rest.hasPrefix)
      let joined = rest.dropFirst(joint?.count ?? 0)
      let start = joined.hasPrefix("the ") ? joined.dropFirst(4) : joined
      guard let (institution, length) = leadingInstitution(start) else { break }
      if !who.contains(institution) { who.append(institution) }
      rest = start.dropFirst(length).drop { $0.isWhitespace || $0 == "," || $0 == ":" }
    }
    return (who, String(rest))
  }

  /// The institution whose code or name a text begins with, the longest where several fit ("PP PČR"
  /// before "PP"), and how many characters it takes.
  private func leadingInstitution(_ text: Substring) -> (id: RecordID, length: Int)? {
    var found: (id: RecordID, length: Int)?
    for institution in institutions.rows {
      let names: [String?] = [
        institution.code, institution.codeCs, institution.name, institution.nameCs,
        institution.id.rawValue, institution.nameCsDative, institution.nameCsGenitive,
      ]
      for name in names {
        guard let name, name.count > found?.length ?? 0,
          SearchText.folded(String(text.prefix(name.count))) == SearchText.folded(name)
        else { continue }
        let after = text.dropFirst(name.count).first
        if after.map({ $0.isWhitespace || $0 == "," || $0 == ":" }) ?? true {
          found = (institution.id, name.count)
        }
      }
    }
    return found
  }
}
