import Coordination

extension Demonstration {
  var subgroupItems: [SubgroupItem] {
    var items = workedOn
    items[1].referredTo = "group"
    items[1].referredOn = theDay("2013-11-15")
    items[1].decidedAt = "group-10"
    items[1].answer = say(
      "The group asked the police for a note on the two series (resolution 1/10).",
      "Skupina požádala policii o informaci k oběma řadám (usnesení 1/10).")
    for index in [2, 3] {
      items[index].referredTo = "group"
      items[index].referredOn = theDay("2014-05-15")
      items[index].decidedAt = "group-11"
    }
    items[2].answer =
      say(
        "The group agrees that a presumed victim may enter the Programme before the written "
          + "decision (resolution 3/11); taken note of by the subgroup on 21 November 2014.",
        "Skupina souhlasí s tím, aby předpokládaná oběť mohla vstoupit do Programu před písemným "
          + "rozhodnutím (usnesení 3/11); podskupina vzala na vědomí dne 21. listopadu 2014.")
    items[3].answer =
      say(
        "The group ordered a report on the financing of shelters by 31 January 2015 (resolution "
          + "4/11).",
        "Skupina uložila předložit do 31. ledna 2015 informaci o financování azylového ubytování "
          + "(usnesení 4/11).")
    items[6].referredTo = "group"
    items[6].referredOn = theDay("2014-11-21")
    return items
  }

  private var workedOn: [SubgroupItem] {
    [
      item(
        1, .information, "Leaflet on the Programme in six languages",
        "Leták o Programu v šesti jazycích", .closed, by: "iom", on: "2013-03-14", at: nil,
        Text("Printed and given out.", "Vytištěn a rozdán.")),
      item(
        2, .question, "Why police statistics and the Programme's figures differ",
        "Proč se liší policejní statistika a údaje Programu", .closed, by: "lastrada",
        on: "2013-09-12", at: "subgroup-1",
        Text(
          "The note of the police was taken note of.",
          "Informace policie byla vzata na vědomí.")),
      item(
        3, .proposal, "Entry into the Programme before the written decision",
        "Vstup do Programu před písemným rozhodnutím", .returned, by: "lastrada", on: "2014-03-13",
        at: "subgroup-3",
        Text(
          "Between the interview and the decision a victim has nowhere to go.",
          "Mezi pohovorem a rozhodnutím nemá oběť kam jít.")),
      item(
        4, .proposal, "Shelters: capacity and financing",
        "Azylové ubytování: kapacita a financování", .decided, by: "magdala", on: "2014-03-13",
        at: "subgroup-2",
        Text(
          "Beds are paid for from year to year and full in autumn.",
          "Lůžka se hradí z roku na rok a na podzim jsou plně obsazená.")),
      item(
        5, .methodology, "Terminology: victim, presumed victim, person assisted",
        "Terminologie: oběť, předpokládaná oběť, podpořená osoba", .inDiscussion, by: "lastrada",
        on: "2014-03-13", at: "subgroup-1",
        Text(
          "A list of terms is in comments.",
          "Seznam pojmů je v připomínkovém řízení.")),
      item(
        6, .caseReview, "Passing a victim on between the police and the shelters",
        "Předávání oběti mezi policií a azylovým ubytováním", .inDiscussion, by: "rfa",
        on: "2014-03-13", at: "subgroup-1",
        Text(
          "What the members need to know of each other, and when.",
          "Co o sobě členové navzájem potřebují vědět a kdy.")
      ),
      item(
        7, .question, "Interpreters for victims", "Tlumočení pro oběti", .referred, by: "lastrada",
        on: "2014-05-15", at: "subgroup-3",
        Text(
          "Who finds and who pays an interpreter before a victim enters the Programme.",
          "Kdo zajistí a kdo uhradí tlumočníka, než oběť vstoupí do Programu.")),
      item(
        8, .proposal, "A telephone for the police at night and at weekends",
        "Telefonní služba pro policii v noci a o víkendu", .open, by: "police", on: "2014-11-21",
        at: "subgroup-3",
        Text(
          "The shelters cannot be reached out of hours.",
          "Azylová zařízení nejsou mimo pracovní dobu dostupná.")),
      item(
        9, .methodology, "A common form for data on persons assisted",
        "Jednotný formulář údajů o osobách, jimž byla poskytnuta pomoc", .inDiscussion, by: "iom",
        on: "2014-05-15", at: "subgroup-3",
        Text(
          "So that the same person is not counted twice.",
          "Aby tatáž osoba nebyla započtena dvakrát.")),
      item(
        10, .information, "Health care for victims without insurance",
        "Zdravotní péče pro oběti bez pojištění", .open, by: "magdala", on: "2014-11-21",
        at: "subgroup-3",
        Text(
          "Waits for the procedure of the Ministry of Health (task III.3).",
          "Čeká se na postup Ministerstva zdravotnictví (úkol III.3).")),
    ]
  }

  private func item(
    _ number: Int, _ kind: SubgroupItemKind, _ title: String, _ titleCs: String,
    _ state: SubgroupItemState, by institution: RecordID, on raised: String, at meeting: RecordID?,
    _ text: Text
  ) -> SubgroupItem {
    var item = SubgroupItem(id: id("item-\(number)"))
    item.number = number
    item.itemKind = kind
    item.title = title
    item.titleCs = titleCs
    item.state = state
    item.raisedBy = institution
    item.raisedOn = theDay(raised)
    item.meeting = meeting
    item.text = say(text)
    item.provenance = say(
      .model(
        Text(
          "The items of the subgroup are modelled.",
          "Body podskupiny jsou modelovány.")))
    return item
  }
}
