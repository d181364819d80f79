// A round through the seats: everybody in turn says something, and nobody is forgotten (rule 17 of the domain).

extension Book {
  /// The seat whose turn it is in the round under an item; nil where no round goes on.
  public func turn(in item: AgendaItem, at time: WallTime?) -> Seat? {
    // Who has left speaks when they are back.
    item.round.lazy.compactMap { self.seats[$0] }.first { seat in
      self.attendance(of: seat.id, at: item.meeting)?.takesPart(at: time) ?? false
    }
  }

  /// An institution that speaks has had its turn.
  func takingTurn(_ institution: RecordID, under item: RecordID?) -> [RecordEdit] {
    guard let old = agendaItems[item], !old.round.isEmpty else { return [] }
    var new = old
    new.round.removeAll { seats[$0]?.institution == institution }
    return new == old ? [] : [.replace(old, by: new)]
  }
}

extension ActOfLine {
  /// Begins a round through the institutions that are there, or ends the one that goes on.
  func round(_ id: RecordID, in book: Book, _ context: ChangeContext) -> [RecordEdit] {
    guard let old = book.agendaItems[id] else { return [] }
    var new = old
    if old.round.isEmpty {
      var institutions: Set<RecordID> = []
      new.round = book.seats(of: meeting.body, on: meeting.date).filter { seat in
        let mark = book.attendance(of: seat.id, at: meeting.id)
        return (mark?.takesPart(at: context.now) ?? false)
          && institutions.insert(seat.institution).inserted
      }.map(\.id)
    } else {
      new.round = []
    }
    return new == old ? [] : [.replace(old, by: new)]
  }

  func later(_ id: RecordID, in book: Book, _ context: ChangeContext) -> [RecordEdit] {
    guard let old = book.agendaItems[id], let seat = book.turn(in: old, at: context.now) else {
      return []
    }
    var new = old
    new.round.removeAll { $0 == seat.id }
    new.round.append(seat.id)
    return new == old ? [] : [.replace(old, by: new)]
  }

  func nothing(_ id: RecordID, in book: Book, _ context: ChangeContext) -> [RecordEdit] {
    guard let item = book.agendaItems[id], let seat = book.turn(in: item, at: context.now) else {
      return []
    }
    var entry = book.nextEntry(of: meeting.id, under: id, at: context.now)
    entry.entryKind = .speech
    entry.speaker = seat.institution
    entry.form = .nothingToReport
    entry.text = line.typed
    return [.add(entry)] + book.takingTurn(seat.institution, under: id)
  }
}
