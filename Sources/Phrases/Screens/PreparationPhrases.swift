// What is prepared before a meeting: offers, the usual order, materials, limits.
extension ScreenPhrases {
  public var offersPlace: String { say("Offered for the agenda", "Nabídka do programu") }
  public var offersLabel: String { say("take over", "převzít") }
  public var offersSummary: String {
    say(
      "What waits to be put on the agenda: unfinished, referred, late, owed",
      "Co čeká na zařazení: neprojednané, postoupené, po termínu, chybějící")
  }
  public var takeOfferSummary: String {
    say("Put the chosen one on the agenda", "Zařadit vybrané do programu")
  }
  public var takeAllLabel: String { say("take all", "převzít vše") }
  public var takeAllSummary: String {
    say("Put everything offered on the agenda", "Zařadit do programu vše nabízené")
  }
  public var usualOrderSummary: String {
    say("Begin the agenda with the usual order", "Začít obvyklým programem")
  }
  public var usualOrderTaken: String {
    say("The agenda begins with the usual order.", "Program začíná obvyklými body.")
  }
  public var agendaHasItems: String {
    say("The agenda has items already.", "Program už má body.")
  }
  public var emptyOffers: String {
    say("Nothing waits to be put on the agenda.", "Na zařazení do programu nic nečeká.")
  }
  public func offersTaken(_ count: Int) -> String {
    phrases.count(
      count, ("item is on the agenda now.", "items are on the agenda now."),
      ("bod je nově v programu.", "body jsou nově v programu.", "bodů je nově v programu."))
  }
  public var whyColumn: String { say("Why", "Proč") }

  public var materialReceivedSummary: String {
    say("The material that is owed came today", "Chybějící podklad byl dnes doručen")
  }
  public func materialReceived(_ title: String) -> String {
    say("Received today: \(title)", "Dnes doručeno: \(title)")
  }
  public var noMaterialOwed: String { say("No material is owed.", "Žádný podklad nechybí.") }
  public var material: String { say("Material", "Podklad") }
  public func materialIn(_ title: String, _ day: String, file: String?) -> String {
    title + say(", received \(day)", ", doručeno \(day)") + (file.map { " · \($0)" } ?? "")
  }
  public func materialOwed(_ title: String, by code: String?, due: String?) -> String {
    var text = title
    if let code { text += say(", owed by \(code)", ", dodá \(code)") }
    if let due { text += say(", due \(due)", ", termín \(due)") }
    return text
  }
  public func materialsIn(_ count: Int, of all: Int, owing: String) -> String {
    let who = owing.isEmpty ? "" : say(", owed by \(owing)", ", chybí od: \(owing)")
    return say("materials \(count) of \(all) in", "podklady: doručeno \(count) z \(all)") + who
  }
  public var limits: String { say("limits", "lhůty") }
}
