// The names of the fields of a subgroup's items, gaps, sources and figures.

extension FieldPhrases {
  static func item(_ key: String) -> FieldWords? {
    switch key {
    case "body": FieldWords("Body", "Orgán")
    case "number": FieldWords("Number", "Číslo")
    case "title": FieldWords("Title", "Název anglicky")
    case "titleCs": FieldWords("Title in Czech", "Název")
    case "kind": FieldWords("Kind", "Druh")
    case "state": FieldWords("State", "Stav")
    case "raisedBy": FieldWords("Raised by", "Předložil")
    case "raisedOn": FieldWords("Raised on", "Předloženo dne")
    case "meeting": FieldWords("Meeting", "Jednání")
    case "text": FieldWords("Text", "Popis")
    case "referredTo": FieldWords("Referred to", "Postoupeno orgánu")
    case "referredOn": FieldWords("Referred on", "Postoupeno dne")
    case "decidedAt": FieldWords("Decided at", "Rozhodnuto na")
    case "answer": FieldWords("Answer", "Odpověď")
    default: nil
    }
  }

  static func gap(_ key: String) -> FieldWords? {
    switch key {
    case "title": FieldWords("Title", "Název anglicky")
    case "titleCs": FieldWords("Title in Czech", "Název")
    case "text": FieldWords("Text", "Popis")
    case "identifiedAt": FieldWords("Identified at", "Zjištěno na")
    case "identifiedBy": FieldWords("Identified by", "Upozornil")
    case "state": FieldWords("State", "Stav")
    case "solutions": FieldWords("Solutions", "Řešení")
    default: nil
    }
  }

  static func source(_ key: String) -> FieldWords? {
    switch key {
    case "name": FieldWords("Name", "Název anglicky")
    case "nameCs": FieldWords("Name in Czech", "Název")
    case "kind": FieldWords("Kind", "Druh")
    case "owner": FieldWords("Owner", "Poskytovatel")
    case "rhythm": FieldWords("Rhythm", "Četnost")
    case "nextDue": FieldWords("Next due", "Další dodání")
    case "expected": FieldWords("Expected", "Očekávaný obsah")
    case "restricted": restrictedWords
    default: nil
    }
  }

  static func figure(_ key: String) -> FieldWords? {
    switch key {
    case "year": FieldWords("Year", "Rok")
    case "indicator": FieldWords("Indicator", "Ukazatel anglicky")
    case "indicatorCs": FieldWords("Indicator in Czech", "Ukazatel")
    case "value": FieldWords("Value", "Hodnota")
    case "unit": FieldWords("Unit", "Jednotka")
    case "breakdown": FieldWords("Breakdown", "Členění")
    case "asOf": FieldWords("As of", "Stav ke dni")
    case "source": FieldWords("Source", "Zdroj")
    case "method": FieldWords("Method", "Metoda")
    case "population": FieldWords("Population", "Sledovaný soubor")
    case "comparable": FieldWords("Comparable", "Srovnatelné")
    case "warning": FieldWords("Warning", "Upozornění")
    case "restricted": restrictedWords
    default: nil
    }
  }
}
