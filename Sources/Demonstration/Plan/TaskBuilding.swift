import Coordination

extension Demonstration {
  var tasks: [PlanTask] {
    tasksOf2008 + fundamentalTasks + priorityAreas2012 + preventionTasks + trainingTasks + lawTasks
      + victimAndDataTasks + laterTasks + tasksFromMeetings
  }

  func task(
    _ id: RecordID, of plan: RecordID?, number: String? = nil, _ measure: String, _ czech: String,
    by responsible: [RecordID] = [], with cooperating: [RecordID] = [],
    due deadline: Deadline = .unknown, indicator: Text? = nil, _ origin: Origin
  ) -> PlanTask {
    var task = PlanTask(id: id)
    task.plan = plan
    task.number = number
    task.measure = measure
    task.measureCs = czech
    task.responsible = responsible
    task.cooperating = cooperating
    task.deadline = deadline
    task.indicator = say(indicator)
    task.provenance = say(origin)
    return task
  }

  /// A task of the modelled plan that elaborates the priority areas of 2012-2015.
  func modelledTask(
    _ number: String, _ measure: String, _ czech: String, by responsible: [RecordID],
    with cooperating: [RecordID] = [], _ deadline: Deadline, indicator: Text, area: Text
  ) -> PlanTask {
    let words = number.lowercased().split(separator: ".").joined(separator: "-")
    var task = task(
      id("nap-2012-\(words)"), of: "strategy-2012", number: number, measure, czech, by: responsible,
      with: cooperating, due: deadline, indicator: indicator,
      .model(
        Text(
          "Only the priority areas are on record. This task elaborates the area “\(area.english)”: "
            + "its wording, number, addressees, deadline and indicator are modelled.",
          "Doloženy jsou pouze prioritní oblasti. Tento úkol rozpracovává oblast „\(area.czech)“: "
            + "jeho znění, číslo, určení adresátů, termín a indikátor jsou modelovány.")))
    task.setOn = theDay("2012-04-18")
    return task
  }
}
