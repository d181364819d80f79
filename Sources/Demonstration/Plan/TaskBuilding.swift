import Coordination

extension Demonstration {
  static var tasks: [PlanTask] {
    tasksOf2008 + fundamentalTasks + priorityAreas2012 + preventionTasks + trainingTasks + lawTasks
      + victimAndDataTasks + laterTasks + tasksFromMeetings
  }

  static func task(
    _ id: RecordID, of plan: RecordID?, number: String? = nil, _ measure: String, _ czech: String,
    by responsible: [RecordID] = [], with cooperating: [RecordID] = [],
    due deadline: Deadline = .unknown, indicator: String? = nil, _ provenance: Provenance
  ) -> PlanTask {
    var task = PlanTask(id: id)
    task.plan = plan
    task.number = number
    task.measure = measure
    task.measureCs = czech
    task.responsible = responsible
    task.cooperating = cooperating
    task.deadline = deadline
    task.indicator = indicator
    task.provenance = provenance
    return task
  }

  /// A task of the modelled plan that elaborates the priority areas of 2012-2015.
  static func modelledTask(
    _ number: String, _ measure: String, _ czech: String, by responsible: [RecordID],
    with cooperating: [RecordID] = [], _ deadline: Deadline, indicator: String, area: String
  ) -> PlanTask {
    let words = number.lowercased().split(separator: ".").joined(separator: "-")
    var task = task(
      id("nap-2012-\(words)"), of: "strategy-2012", number: number, measure, czech, by: responsible,
      with: cooperating, due: deadline, indicator: indicator,
      .model(
        "Only the priority areas are on record. This task elaborates the area “\(area)”: its wording, "
          + "number, addressees, deadline and indicator are modelled."))
    task.setOn = theDay("2012-04-18")
    return task
  }
}
