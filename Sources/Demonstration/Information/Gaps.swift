import Coordination

extension Demonstration {
  static var gaps: [Gap] {
    let firstReport = Provenance.read(
      Reading.slides,
      note:
        "A challenge named by the first annual report; the meeting and the solutions are modelled.")
    let secondReport = Provenance.read(
      Reading.slides,
      note:
        "Challenges named by the second annual report; the meeting and the solutions are modelled.")
    return [
      gap(
        "gap-ngo-victims", "Victims identified by NGOs are missing from the data",
        "V údajích chybí oběti identifikované nevládními organizacemi",
        "Official data hold those who entered the Programme or criminal proceedings; whom the NGOs help "
          + "without either is not counted, or counted twice.",
        at: "group-1", .addressed, ["nap-2012-iv-3", "item-9"], firstReport),
      gap(
        "gap-victims-abroad", "Data on cases and on Czech victims abroad",
        "Údaje o případech a o českých obětech v zahraničí",
        "Consulates learn of cases by chance; there is no flow of data from them.", at: "group-1",
        .open, ["nap-2012-ii-4"], firstReport),
      gap(
        "gap-terminology", "Terminology", "Terminologie",
        "Victim, presumed victim, person assisted: the members do not mean the same by them.",
        at: "group-1", .open, ["item-5"], firstReport),
      gap(
        "gap-stereotypes", "How to report cases without stereotypes, and for which audience",
        "Jak informovat o případech bez stereotypů a pro koho",
        "What kind of information, data collection, how to report cases; audience, interest, concern and "
          + "publicity.",
        at: "group-3", .addressed, ["nap-2008-i-2"], secondReport),
      gap(
        "gap-reach", "No access to some information, weak influence on other ministries",
        "Chybějící přístup k některým informacím a slabý vliv na jiné resorty",
        "The National Rapporteur sees the situation rather academically, cannot react at once and has no "
          + "direct instruments.",
        at: nil, .open, [],
        .read(
          Reading.slides, note: "Named as disadvantages of the rapporteur's place in the ministry.")
      ),
      gap(
        "gap-shelters", "Capacity and financing of shelters for victims",
        "Kapacita a financování azylového ubytování pro oběti",
        "Shelters are full in autumn and financed from year to year.", at: "group-11",
        by: "lastrada",
        .addressed, ["group-11-4", "group-11-task-1", "item-4"], .model("The gap is modelled.")),
      gap(
        "gap-interpreters", "Interpreters for victims", "Tlumočení pro oběti",
        "Interpreters of the rarer languages are missing at the first interview, and nobody pays for them "
          + "before a victim enters the Programme.",
        at: "subgroup-3", by: "lastrada", .open, ["item-7"], .model("The gap is modelled.")),
    ]
  }

  private static func gap(
    _ id: RecordID, _ title: String, _ titleCs: String, _ text: String, at meeting: RecordID?,
    by institution: RecordID? = nil, _ state: GapState, _ solutions: [RecordID],
    _ provenance: Provenance
  ) -> Gap {
    var gap = Gap(id: id)
    gap.title = title
    gap.titleCs = titleCs
    gap.text = text
    gap.identifiedAt = meeting
    gap.identifiedBy = institution
    gap.state = state
    gap.solutions = solutions
    gap.provenance = provenance
    return gap
  }
}
