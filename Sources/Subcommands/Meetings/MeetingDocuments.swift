import Coordination
import Documents
import Phrases
import Workspaces

/// The documents of one meeting.
struct MeetingDocuments {
  private let call: Call
  private let workspace: Workspace
  private let meeting: Meeting
  /// The versions of the minutes that were asked for, nil where it is what they say now.
  private let kept: KeptVersions?

  init(_ call: Call, _ workspace: Workspace, _ meeting: Meeting, _ kept: KeptVersions? = nil) {
    self.call = call
    self.workspace = workspace
    self.meeting = meeting
    self.kept = kept
  }

  /// Which document.
  enum Kind {
    case agenda, invitation, attendance, minutes, notice, settlement, resolutions
  }

  /// A document in a form, whole; throws a `PressFailure`.
  func bytes(_ kind: Kind, _ format: DocumentFormat) throws(PressFailure) -> [UInt8] {
    switch format {
    case .json: Array(json(kind).utf8)
    case .printed(let printed):
      try call.services.press.bytes(of: document(kind), as: printed, width: width)
    }
  }

  /// A line as long as a page has it, or as narrow as the terminal.
  private var width: Int { min(80, max(40, call.surroundings.columns ?? 80)) }
  private var book: Book { workspace.book }
  private var isPublic: Bool { call.invocation.has("public") }

  private func document(_ kind: Kind) -> Document {
    let language = call.options.language
    let builder: any DocumentBuilder =
      switch kind {
      case .agenda:
        AgendaDocument(book: book, meeting: meeting, language: language, today: call.today)
      case .invitation:
        InvitationDocument(book: book, meeting: meeting, language: language, today: call.today)
      case .attendance:
        AttendanceDocument(book: book, meeting: meeting, language: language, today: call.today)
      case .minutes:
        kept?.builder
          ?? MinutesDocument(
            book: book, meeting: meeting, language: language, today: call.today, public: isPublic)
      case .settlement:
        SettlementDocument(book: book, meeting: meeting, language: language, public: isPublic)
      case .notice:
        NoticeDocument(book: book, meeting: meeting, language: language, today: call.today)
      case .resolutions:
        ResolutionsDocument(
          book: book, meeting: meeting, language: language, today: call.today, public: isPublic)
      }
    return builder.document
  }

  private func json(_ kind: Kind) -> String {
    let machine = MachineObjects(book, call.today)
    var members: [MachineMember] = [("meeting", .object(machine.object(meeting)))]
    if let kept = kept?.members(machine) { return JSONWriter.object(kept) }
    switch kind {
    case .settlement:
      let settlement = SettlementDocument(
        book: book, meeting: meeting, language: call.options.language, public: isPublic)
      return JSONWriter.object(settlement.members(machine))
    case .minutes:
      // What is being typed has not been marked yet: it may be restricted, so no member sees it.
      let draft =
        workspace.actor == .secretary
        ? workspace.typing.latest(under: "entry:\(meeting.id)") { change in
          (try? workspace.store.holds(change)) ?? false
        }?.text : nil
      let minutes = MinutesJSON(
        book: book, meeting: meeting, today: call.today, draftLine: draft, public: isPublic)
      return minutes.json
    case .resolutions:
      let minutes = MinutesJSON(
        book: book, meeting: meeting, today: call.today, public: isPublic)
      members = minutes.members.filter { ["meeting", "resolutions"].contains($0.key) }
    case .agenda, .invitation:
      let items = book.agenda(of: meeting.id).map { MachineValue.object(machine.object($0)) }
      members.append(("agenda", .array(items)))
      let materials = book.materials(of: meeting.id).filter { !$0.restricted }
      members.append(("materials", .array(materials.map { .object(machine.object($0)) })))
    case .attendance:
      let marks = book.attendance(of: meeting.id).map { MachineValue.object(machine.object($0)) }
      members.append(("attendance", .array(marks)))
    case .notice:
      let limits = book.limits(of: meeting, on: call.today).map { limit in
        MachineValue.object(machine.object(limit))
      }
      members += [("reason", .text(meeting.reason)), ("limits", .array(limits))]
    }
    return JSONWriter.object(members)
  }
}
