// The names of the fields of answers in written votes.

extension FieldPhrases {
  static func ballot(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Written vote", "Hlasování per rollam")
    case "resolution": FieldWords("Resolution", "Usnesení")
    case "member": FieldWords("Seat", "Člen")
    case "vote": FieldWords("Vote", "Hlas")
    case "day": FieldWords("Answered on", "Odpověď ze dne")
    case "comment": FieldWords("Comment", "Komentář")
    default: nil
    }
  }
}
