import Coordination
import Workspaces

/// What is done in a session of a secretary, step by step.
enum ScriptStep: Sendable {
  /// A key: this stands in a field now.
  case type(String, key: String)
  /// A change, made of the text under a key where there is one.
  case change(any Change, from: String? = nil)
  /// A line of the minutes is entered, as it stands in the entry line.
  case enter
  case undo, redo
  /// Everything is saved.
  case save
  /// What was typed is on the disk.
  case synchronise
  /// Another program makes a change, and this one takes it over.
  case stranger(any Change)
  /// The program is left and opened again.
  case reopen
}

/// A session told as a sequence of steps, and the workspace in which it takes place.
enum SessionScript {
  static let today = CalendarDay(iso: "2014-12-08")!
  static let now = WallTime("10:00")!
  static let line = "entry:m1"
  static let form = "form:task:t2"

  /// The parts of a session; each begins with what the one before has left, and opens the workspace.
  static let parts: [[ScriptStep]] = [entering, agenda, restricting, deleting, together]

  private static func typing(_ text: String, key: String) -> [ScriptStep] {
    var typed = ""
    return text.map { character in
      typed.append(character)
      return .type(typed, key: key)
    }
  }

  private static let entering: [ScriptStep] =
    typing("Děti", key: line) + [.type("MFA: Děti přijely", key: line), .enter, .save]
    + typing("Bez", key: form) + typing("!o", key: line)
    + [
      .type("!orders MFA to report", key: line), .enter, .type("", key: form), .save, .undo, .redo,
      .save,
    ]

  private static let agenda: [ScriptStep] =
    typing("tř", key: form) + [
      .synchronise, .change(TakeUpItem("m1-i2")), .change(TakeUpItem("m1-i1")),
      .change(SetFields("t1", [("measure", .string("Otherwise"))])), .save, .undo, .undo, .save,
      .redo, .save,
    ]

  private static let restricting: [ScriptStep] = [
    .change(EvaluateTask(verdict, entersMinutes: true, under: "m1-i1")),
    .change(SetFields("e1", [("restricted", .boolean(true))])), .save,
    .type("k", key: line), .type("ko", key: line), .synchronise, .undo, .save, .redo, .save,
    .change(SetFields("e1", [("restricted", .boolean(false))])), .save,
  ]

  private static let deleting: [ScriptStep] = [
    .change(DeleteRecord("m2")), .save, .undo, .save, .type("konec", key: line), .redo, .save,
    .reopen, .undo, .save, .type("konec,", key: line), .reopen,
  ]

  private static let together: [ScriptStep] = [
    .type("psáno", key: form), .stranger(SetFields("t2", [("measure", .string("Theirs"))])),
    .change(SetFields("t1", [("measure", .string("Ours"))])), .save,
    .stranger(DeleteRecord("m2")), .change(EvaluateTask(verdict, entersMinutes: true)), .save,
    .reopen,
  ]

  private static var verdict: Evaluation {
    var verdict = Evaluation(id: "new")
    verdict.task = "t2"
    verdict.meeting = "m1"
    verdict.status = .partly
    verdict.comment = "A list of the courses is missing."
    verdict.isRestricted = true
    return verdict
  }

  static func records() -> [any Record] {
    var records: [any Record] = [Settings()]
    for (id, code) in [("moi", "MoI"), ("mfa", "MFA")] as [(RecordID, String)] {
      var institution = Institution(id: id)
      institution.code = code
      institution.name = code
      records.append(institution)
    }
    var group = Body(id: "group")
    group.name = "Group"
    records.append(group)
    for (id, ordinal, day, state) in [
      ("m1", 12, "2014-12-08", .inSession), ("m2", 13, "2015-05-12", .planned),
    ] as [(RecordID, Int, String, MeetingState)] {
      var meeting = Meeting(id: id)
      meeting.ordinal = ordinal
      meeting.date = CalendarDay(iso: day)!
      meeting.state = state
      records.append(meeting)
      for number in 1...2 {
        var item = AgendaItem(id: RecordID(rawValue: "\(id)-i\(number)")!)
        item.meeting = id
        item.number = number
        item.title = "Item \(number)"
        if id == "m1" && number == 1 { item.opened = now }
        records.append(item)
      }
    }
    for id in ["t1", "t2"] as [RecordID] {
      var task = PlanTask(id: id)
      task.measure = "Found the group"
      task.responsible = ["mfa"]
      records.append(task)
    }
    var evaluation = Evaluation(id: "e1")
    evaluation.task = "t1"
    evaluation.meeting = "m1"
    evaluation.status = .partly
    records.append(evaluation)
    var entry = MinutesEntry(id: "m1-m1")
    entry.meeting = "m1"
    entry.item = "m1-i1"
    entry.entryKind = .evaluation
    entry.subject = "e1"
    entry.text = "The list is missing."
    records.append(entry)
    return records
  }
}
