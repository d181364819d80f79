// The names of the fields of policy papers, tasks, evaluations and own reports.

extension FieldPhrases {
  static func policy(_ key: String) -> FieldWords? {
    switch key {
    case "title": FieldWords("Title", "Název anglicky")
    case "titleCs": FieldWords("Title in Czech", "Název")
    case "from": FieldWords("From", "Od")
    case "to": FieldWords("To", "Do")
    case "resolutionNumber": FieldWords("Government resolution, number", "Usnesení vlády č.")
    case "resolutionDate": FieldWords("Government resolution, date", "Usnesení vlády ze dne")
    case "predecessor": FieldWords("Predecessor", "Předchozí dokument")
    case "evaluationDue": FieldWords("Evaluation due", "Vyhodnocení do")
    case "areas": FieldWords("Priority areas", "Prioritní oblasti")
    case "summary": FieldWords("Summary", "Shrnutí")
    default: nil
    }
  }

  static func task(_ key: String) -> FieldWords? {
    switch key {
    case "plan": FieldWords("Plan", "Plán úkolů")
    case "number": FieldWords("Number", "Číslo")
    case "measure": FieldWords("Measure", "Opatření anglicky")
    case "measureCs": FieldWords("Measure in Czech", "Opatření")
    case "responsible": FieldWords("Responsible", "Gestor")
    case "cooperating": FieldWords("Co-responsible", "Spolugestor")
    case "calledUpon": FieldWords("Only called upon", "Pouze vyzván")
    case "deadline": FieldWords("Deadline", "Termín")
    case "indicator": FieldWords("Indicator", "Indikátor")
    case "amount": FieldWords("Amount, CZK", "Částka v Kč")
    case "setOn": FieldWords("Set on", "Uloženo dne")
    case "origin": FieldWords("Origin", "Původ")
    case "point": FieldWords("Point of the resolution", "Bod usnesení")
    default: nil
    }
  }

  static func evaluation(_ key: String) -> FieldWords? {
    switch key {
    case "task": FieldWords("Task", "Úkol")
    case "meeting": FieldWords("Meeting", "Jednání")
    case "status": FieldWords("Verdict", "Stav plnění")
    case "comment": FieldWords("Comment", "Komentář")
    case "evidence": FieldWords("Evidence", "Doklad")
    case "evidenceDate": FieldWords("Date of the evidence", "Datum dokladu")
    case "indicatorValue": FieldWords("Indicator value", "Hodnota indikátoru")
    case "newDeadline": FieldWords("New deadline", "Nový termín")
    case "dissent": FieldWords("Dissent", "Odlišné stanovisko")
    case "corrects": FieldWords("Corrects", "Opravuje")
    case "restricted": restrictedWords
    case "sequence": FieldWords("Order at the meeting", "Pořadí na jednání")
    case "previous": FieldWords("Previous verdict", "Předchozí stav")
    default: nil
    }
  }

  static func stateReport(_ key: String) -> FieldWords? {
    switch key {
    case "task": FieldWords("Task", "Úkol")
    case "institution": FieldWords("Institution", "Instituce")
    case "date": FieldWords("Date", "Datum")
    case "status": FieldWords("State claimed", "Uváděný stav")
    case "text": FieldWords("State text", "Stav plnění slovy")
    case "evidence": FieldWords("Evidence", "Doklad")
    case "restricted": restrictedWords
    default: nil
    }
  }
}
