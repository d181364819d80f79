import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What is prepared in the agenda of a coming meeting: offers, the usual order, materials.
struct PreparationCommands {
  private let session: Session
  private let meeting: RecordID
  private let item: AgendaItem?

  init(_ session: Session, _ meeting: RecordID, _ item: AgendaItem?) {
    self.session = session
    self.meeting = meeting
    self.item = item
  }

  /// The rows of the table.
  var rows: [Command] {
    let words = session.words
    let readOnly = session.refusal(toWrite: .agendaItem)
    // In a sitting the bar has no room for what comes before it.
    let isSitting = session.book.meetings[meeting]?.state == .inSession
    let owed = session.book.materials(of: meeting).first { material in
      (item == nil || material.item == item?.id) && !material.isIn(on: session.today)
    }
    return [
      Command(
        "agenda.offers", [.character("t")], label: isSitting ? nil : words.offersLabel,
        words.offersSummary,
        disabled: readOnly
      ) { [session, meeting] in .push(OffersScreen(session, meeting: meeting)) },
      Command(
        "agenda.usual", [.character("T")], words.usualOrderSummary,
        disabled: readOnly
          ?? (session.book.agenda(of: meeting).isEmpty ? nil : words.agendaHasItems)
      ) { [session, meeting] in
        session.perform(ApplyAgendaTemplate(meeting), said: session.words.usualOrderTaken)
        return .done
      },
      RecordCommands(session).adding(.material, keys: [.character("M")]) { [meeting, item] in
        var material = Material(id: .new)
        material.meeting = meeting
        material.item = item?.id
        material.owner = item?.submittedBy
        return material
      }.withoutLabel,
      Command(
        "material.received", [.character("r")], words.materialReceivedSummary,
        disabled: session.refusal(toWrite: .material) ?? (owed == nil ? words.noMaterialOwed : nil)
      ) { [session] in
        guard let owed else { return .done }
        session.perform(
          SetFields(owed.id, [("received", .string(session.today.iso))]),
          said: session.words.materialReceived(owed.title))
        return .done
      },
    ]
  }
}

extension Command {
  /// The same command, left out of the key bar.
  fileprivate var withoutLabel: Command {
    Command(name, keys, summary, disabled: disabled, run: run)
  }
}
