// The names of the fields of a meeting's materials.

extension FieldPhrases {
  static func material(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "item": FieldWords("Agenda item", "Bod programu")
    case "title": FieldWords("Title", "Název")
    case "owner": FieldWords("Owed by", "Dodá")
    case "due": FieldWords("Due", "Termín")
    case "received": FieldWords("Received", "Doručeno")
    case "restricted": restrictedWords
    case "file": FieldWords("Kept file", "Uložený soubor")
    default: nil
    }
  }
}
