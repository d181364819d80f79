import Coordination

/// One item of a programme as it is written down here.
struct Point {
  var title: String
  var titleCs: String
  var kind: AgendaItemKind
  var minutes: Int
  var submittedBy: RecordID?
  var presenter: Text?
  var subject: RecordID?
  var conclusion: Text?
  var times: (String, String)?
  var onRecord = false

  init(
    _ kind: AgendaItemKind, _ title: String, _ titleCs: String, _ minutes: Int,
    by submittedBy: RecordID? = nil, presenter: Text? = nil, about subject: RecordID? = nil,
    conclusion: Text? = nil, _ times: (String, String)? = nil, onRecord: Bool = false
  ) {
    self.title = title
    self.titleCs = titleCs
    self.kind = kind
    self.minutes = minutes
    self.submittedBy = submittedBy
    self.presenter = presenter
    self.subject = subject
    self.conclusion = conclusion
    self.times = times
    self.onRecord = onRecord
  }
}

extension Demonstration {
  var agendas: [AgendaItem] { agendaOfEleventh + agendaOfTwelfth + subgroupAgendas }

  /// The agenda items of a meeting in their order; `source` is what the topics on record were
  /// read in.
  func agenda(_ meeting: RecordID, source: Text? = nil, _ points: [Point]) -> [AgendaItem] {
    points.enumerated().map { index, point in
      var item = AgendaItem(id: id("\(meeting)-i\(index + 1)"))
      item.meeting = meeting
      item.number = index + 1
      item.title = point.title
      item.titleCs = point.titleCs
      item.itemKind = point.kind
      item.minutes = point.minutes
      item.submittedBy = point.submittedBy
      item.presenter = say(point.presenter)
      item.subject = point.subject
      item.conclusion = say(point.conclusion)
      item.opened = point.times.map { time($0.0) }
      item.closed = point.times.map { time($0.1) }
      if point.onRecord, let source {
        item.provenance = say(
          .read(
            source,
            note: Text(
              "The topic is on record; its place, times and who submitted it are modelled.",
              "Téma je doloženo; jeho pořadí, časy a určení předkladatele jsou modelovány.")))
      } else {
        item.provenance = say(
          .model(
            Text(
              "A regular point of a programme, modelled.",
              "Obvyklý bod programu, modelováno.")))
      }
      return item
    }
  }

  private var agendaOfEleventh: [AgendaItem] {
    agenda(
      "group-11", source: Reading.june2014,
      [
        Point(
          .opening, "Opening, quorum, verifiers of the minutes",
          "Zahájení, usnášeníschopnost, ověřovatelé zápisu", 5, by: "moi", ("10:00", "10:08")),
        Point(
          .previousMinutes, "Minutes of the 10th meeting", "Zápis z 10. jednání", 5, by: "moi",
          presenter: .securityPolicyDirector, ("10:08", "10:13")),
        Point(
          .taskCheck, "Check of tasks", "Kontrola úkolů", 30, by: "moi",
          presenter: .securityPolicyDirector,
          ("10:13", "10:46")),
        Point(
          .information, "Figures of the Programme as of 25 June", "Údaje Programu k 25. červnu", 15,
          by: "moi", presenter: .securityPolicyDirector, ("10:46", "11:02"), onRecord: true),
        Point(
          .information, "Members' mutual information", "Vzájemná informace členů", 20,
          conclusion: .noResolution, ("11:02", "11:20"), onRecord: true),
        Point(
          .discussion, "Reducing demand for services of trafficked persons, labour and sexual",
          "Snižování poptávky po službách obchodovaných osob, pracovních i sexuálních", 20,
          by: "gceo",
          about: "nap-2012-i-5",
          conclusion: .noResolution,
          ("11:20", "11:36"),
          onRecord: true),
        Point(
          .discussion, "Projects to prevent trafficking from Romania and Bulgaria",
          "Projekty předcházení obchodování s lidmi z Rumunska a Bulharska", 15, by: "moi",
          ("11:36", "11:47"), onRecord: true),
        Point(
          .referred, "Referred up: entry into the Programme, shelters",
          "Postoupeno podskupinou: vstup do Programu, azylové ubytování", 20, by: "moi",
          presenter: .crimePreventionDirector, about: "item-4",
          ("11:47", "12:14")),
        Point(.anyOther, "Any other business", "Různé", 10, ("12:14", "12:25")),
      ])
  }

  private var agendaOfTwelfth: [AgendaItem] {
    agenda(
      "group-12", source: Reading.december2014,
      [
        Point(
          .opening, "Opening, quorum, verifiers of the minutes",
          "Zahájení, usnášeníschopnost, ověřovatelé zápisu", 5, by: "moi"),
        Point(
          .previousMinutes, "Minutes of the 11th meeting", "Zápis z 11. jednání", 5, by: "moi",
          presenter: .securityPolicyDirector),
        Point(
          .taskCheck, "Check of tasks", "Kontrola úkolů", 30, by: "moi",
          presenter: .securityPolicyDirector),
        Point(
          .information, "Members' mutual information", "Vzájemná informace členů", 25,
          onRecord: true),
        Point(
          .discussion, "Victims' origin: Romania, projects and their outputs",
          "Původ obětí: Rumunsko, projekty a jejich výstupy", 25, by: "moi",
          presenter: .securityPolicyDirector,
          about: "group-11-task-2", onRecord: true),
        Point(
          .information, "Council of Europe convention against trafficking in organs",
          "Úmluva Rady Evropy proti obchodování s orgány", 10, by: "moj", about: "nap-2012-iii-1",
          onRecord: true),
        Point(
          .referred, "Referred up: interpreters for victims",
          "Postoupeno podskupinou: tlumočení pro oběti", 15, by: "moi",
          presenter: .crimePreventionDirector, about: "item-7"),
        Point(.anyOther, "Any other business", "Různé", 10),
      ])
  }
}
