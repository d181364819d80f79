// The names of the fields of meetings and of what is recorded at them.

extension FieldPhrases {
  static func meeting(_ key: String) -> FieldWords? {
    switch key {
    case "body": FieldWords("Body", "Orgán")
    case "ordinal": FieldWords("Ordinal", "Pořadí")
    case "kind": FieldWords("Kind", "Druh")
    case "date": FieldWords("Date", "Datum")
    case "from": FieldWords("From", "Začátek")
    case "to": FieldWords("To", "Konec")
    case "place": FieldWords("Place", "Místo")
    case "state": FieldWords("State", "Stav")
    case "presiding": FieldWords("Presiding", "Předsedající")
    case "authority": FieldWords("Authority to preside", "Pověření k předsedání")
    case "minuteTaker": FieldWords("Minute-taker", "Zapisovatel")
    case "verifiers": FieldWords("Verifiers", "Ověřovatelé")
    case "invited": FieldWords("Invitation sent", "Pozvánka odeslána")
    case "circulated": FieldWords("Minutes circulated", "Zápis rozeslán")
    case "approvedAt": FieldWords("Minutes approved at", "Zápis schválen na")
    case "topics": FieldWords("Topics on record", "Doložená témata")
    case "formerDates": FieldWords("Former dates", "Původní termíny")
    case "reference": FieldWords("Reference number", "Č. j.")
    default: nil
    }
  }

  static func agendaItem(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "number": FieldWords("Number", "Číslo")
    case "title": FieldWords("Title", "Název anglicky")
    case "titleCs": FieldWords("Title in Czech", "Název")
    case "kind": FieldWords("Kind", "Druh")
    case "submittedBy": FieldWords("Submitted by", "Předkladatel")
    case "presenter": FieldWords("Presented by", "Uvádí")
    case "minutes": FieldWords("Minutes planned", "Plánováno minut")
    case "subject": FieldWords("About", "Předmět")
    case "conclusion": FieldWords("Conclusion", "Závěr")
    case "opened": FieldWords("Taken up at", "Zahájeno v")
    case "closed": FieldWords("Closed at", "Ukončeno v")
    default: nil
    }
  }

  static func attendance(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "member": FieldWords("Seat", "Člen")
    case "institution": FieldWords("Institution", "Instituce")
    case "person": FieldWords("Office of who came", "Přítomen za instituci")
    case "state": FieldWords("State", "Účast")
    case "from": FieldWords("Came at", "Příchod")
    case "to": FieldWords("Left at", "Odchod")
    case "substitute": FieldWords("Substituted by", "Zastupující")
    case "authorisation": FieldWords("Authorisation", "Pověření")
    case "away": FieldWords("Away in between", "Nepřítomen v době")
    default: nil
    }
  }

  static func entry(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "item": FieldWords("Agenda item", "Bod programu")
    case "kind": FieldWords("Kind", "Druh")
    case "time": FieldWords("Time", "Čas")
    case "speaker": FieldWords("Speaker", "Mluvčí")
    case "text": FieldWords("Text", "Znění")
    case "restricted": restrictedWords
    case "sequence": FieldWords("Order", "Pořadí")
    case "typed": FieldWords("As typed", "Jak bylo napsáno")
    case "subject": FieldWords("About", "Předmět")
    default: nil
    }
  }

  static func resolution(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "number": FieldWords("Number", "Číslo")
    case "verb": FieldWords("Verb", "Sloveso")
    case "text": FieldWords("Text", "Znění")
    case "addressees": FieldWords("Addressees", "Adresáti")
    case "item": FieldWords("Agenda item", "Bod programu")
    case "for": FieldWords("For", "Pro")
    case "against": FieldWords("Against", "Proti")
    case "abstained": FieldWords("Abstained", "Zdrželo se")
    case "namedFor": FieldWords("For, by name", "Pro, jmenovitě")
    case "namedAgainst": FieldWords("Against, by name", "Proti, jmenovitě")
    case "namedAbstained": FieldWords("Abstained, by name", "Zdrželi se, jmenovitě")
    case "time": FieldWords("Time of the vote", "Čas hlasování")
    case "presentAtVote": FieldWords("Present at the vote", "Přítomno při hlasování")
    case "quorumNeeded": FieldWords("Quorum needed", "Potřebné kvorum")
    default: nil
    }
  }
}
