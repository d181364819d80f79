// The names of the fields of what comes after a meeting: kept versions, comments, errata.

extension FieldPhrases {
  static func minutesVersion(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "number": FieldWords("Number", "Číslo")
    case "day": FieldWords("Kept on", "Uchováno dne")
    case "stage": FieldWords("Stage", "Fáze")
    case "language": FieldWords("Language", "Jazyk")
    case "commentsDue": FieldWords("Comments due", "Připomínky do")
    case "paragraphs": FieldWords("Text", "Znění")
    case "restricted": restrictedWords
    default: nil
    }
  }

  static func comment(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "version": FieldWords("Version", "Verze zápisu")
    case "paragraph": FieldWords("Paragraph", "Odstavec")
    case "institution": FieldWords("Institution", "Instituce")
    case "text": FieldWords("Comment", "Připomínka")
    case "fundamental": FieldWords("Fundamental", "Zásadní")
    case "proposed": FieldWords("Proposed wording", "Navrhované znění")
    case "received": FieldWords("Received", "Došlo dne")
    case "settlement": FieldWords("Settlement", "Vypořádání")
    case "answer": FieldWords("Reasoning", "Odůvodnění")
    case "settledOn": FieldWords("Settled on", "Vypořádáno dne")
    case "restricted": restrictedWords
    default: nil
    }
  }

  static func erratum(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "date": FieldWords("Date", "Datum")
    case "text": FieldWords("Text", "Znění")
    case "corrects": FieldWords("Corrects", "Opravuje")
    case "decidedAt": FieldWords("Decided at", "Rozhodnuto na")
    case "restricted": restrictedWords
    default: nil
    }
  }
}
