import Coordination

extension SampleMeeting {
  mutating func tasks() {
    put("t-1") { (task: inout PlanTask) in
      task.number = "II.4"
      task.measure = "Train consular staff in recognising victims"
      task.measureCs = "Školit konzulární pracovníky v rozpoznávání obětí"
      task.responsible = ["mfa"]
      task.deadline = .date(CalendarDay(iso: "2014-06-30")!)
    }
    put("t-2") { (task: inout PlanTask) in
      task.number = "II.10"
      task.measure = "Exchange operational findings"
      task.responsible = ["moi"]
      task.deadline = .continuous
    }
    put("t-1-e1") { (evaluation: inout Evaluation) in
      evaluation.task = "t-1"
      evaluation.meeting = "group-12"
      evaluation.status = .partly
      evaluation.comment = "courses are missing for two posts"
      evaluation.evidence = "list of courses"
      evaluation.evidenceDate = CalendarDay(iso: "2014-11-14")
      evaluation.newDeadline = .date(CalendarDay(iso: "2015-03-31")!)
      evaluation.dissent = "La Strada: not fulfilled"
    }
    put("t-2-e1") { (evaluation: inout Evaluation) in
      evaluation.task = "t-2"
      evaluation.meeting = "group-12"
      evaluation.status = .continuous
      evaluation.comment = "SECRET findings on a route"
      evaluation.isRestricted = true
    }
    put("t-3") { (task: inout PlanTask) in
      task.measure = "Propose how shelters are financed"
      task.measureCs = "Navrhnout financování azylových domů"
      task.responsible = ["molsa"]
      task.deadline = .date(CalendarDay(iso: "2015-01-31")!)
      task.origin = "group-12"
    }
    put("t-4") { (task: inout PlanTask) in
      task.measure = "SECRET task of the police"
      task.origin = "group-12"
    }
  }

  mutating func entry(
    _ sequence: Int, _ item: RecordID, _ kind: EntryKind, _ text: String, speaker: RecordID? = nil,
    subject: RecordID? = nil, typed: String? = nil, restricted: Bool = false
  ) {
    put(RecordID(rawValue: "group-12-m\(sequence)")!) { (entry: inout MinutesEntry) in
      entry.meeting = "group-12"
      entry.item = item
      entry.sequence = sequence
      entry.time = WallTime(hour: 10, minute: sequence)
      entry.entryKind = kind
      entry.text = text
      entry.speaker = speaker
      entry.subject = subject
      entry.typed = typed
      entry.isRestricted = restricted
    }
  }

  mutating func resolution(
    _ number: Int, _ item: RecordID, _ verb: OperativeVerb, _ text: String,
    to addressees: [RecordID] = []
  ) {
    put(RecordID(rawValue: "group-12-\(number)")!) { (resolution: inout Resolution) in
      resolution.meeting = "group-12"
      resolution.number = number
      resolution.item = item
      resolution.verb = verb
      resolution.text = text
      resolution.addressees = addressees
      resolution.votesFor = 3
      resolution.votesAgainst = 0
      resolution.abstained = 0
      resolution.presentAtVote = 3
      resolution.quorumNeeded = 3
    }
  }

  mutating func lines() {
    entry(1, "group-12-i2", .speech, "presents the state of the plan.", speaker: "moi")
    entry(2, "group-12-i2", .evaluation, "courses are missing", subject: "t-1-e1")
    entry(3, "group-12-i2", .evaluation, "SECRET findings", subject: "t-2-e1", restricted: true)
    entry(4, "group-12-i3", .speech, "shelters are full since October.", speaker: "lastrada")
    resolution(1, "group-12-i3", .takesNote, "the report of La Strada")
    entry(5, "group-12-i3", .decision, "the report of La Strada", subject: "group-12-1")
    resolution(2, "group-12-i5", .orders, "SECRET steps in an open case")
    entry(6, "group-12-i5", .decision, "SECRET steps", subject: "group-12-2", restricted: true)
    entry(7, "group-12-i5", .note, "A case was gone through.")
    resolution(3, "group-12-i3", .orders, "to report on shelters by 31 Jan 2015", to: ["molsa"])
    entry(
      8, "group-12-i3", .task, "Propose how shelters are financed", subject: "t-3",
      typed: "#action MoLSA to propose how shelters are financed by 31.1.2015")
    entry(9, "group-12-i5", .task, "SECRET task", subject: "t-4", restricted: true)
    entry(10, "group-12-i4", .note, "MFX: asks for a list of interpreters.")
    entry(11, "group-12-i6", .link, "https://example.org/a_b")
  }
}
