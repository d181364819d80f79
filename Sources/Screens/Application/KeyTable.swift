public import Coordination
import Phrases
import TerminalUI
import Workspaces

/// Every key of every screen, read from the same command tables as key bar, help and palette.
public enum KeyTable {
  /// The rows: screen, keys, name of the command, what it does.
  public static func rows(_ language: Language) -> [[String]] {
    // The tables are asked of real screens on a workspace with one meeting in it, and one entry of its minutes.
    var meeting = Meeting(id: "group-1")
    meeting.state = .inSession
    let body = Body(id: "group")
    var entry = MinutesEntry(id: "entry-1")
    entry.meeting = meeting.id
    guard let workspace = try? Workspace(opening: MemoryStore([body, meeting, entry])),
      let today = CalendarDay(iso: "2000-01-01"), let now = WallTime(hour: 10, minute: 0)
    else { return [] }
    let session = Session(
      workspace: workspace, phrases: Phrases(language), today: today, isDayChosen: true,
      clock: { now })
    let words = session.words
    let form = RecordCommands(session).addForm(.task)
    let screens: [(String, any Layer)] = [
      (words.overview, OverviewScreen(session)),
      (words.meetings, MeetingsScreen(session)),
      (words.agenda, MeetingScreen(session, meeting: meeting.id, tab: .agenda)),
      (words.offersPlace, OffersScreen(session, meeting: meeting.id)),
      (words.attendance, MeetingScreen(session, meeting: meeting.id, tab: .attendance)),
      (words.minutes, MeetingScreen(session, meeting: meeting.id, tab: .minutes)),
      (words.lackingTitle, LackingScreen(session, meeting: meeting.id)),
      (words.turnTitle, TurnPicker(session, entry: entry)),
      (words.documentPlace, DocumentScreen(session, meeting: meeting.id, .minutes)),
      (words.placeLabel(3), PlanScreen(session)),
      (session.phrases.kinds.singular(.task), TaskScreen(session, task: "none")),
      (words.members, MembersScreen(session)),
      (words.subgroup, SubgroupScreen(session)),
      (words.information, RegisterScreen.information(session)),
      (words.votePlace, VoteScreen(session, resolution: Resolution(id: "none"))),
      (words.writtenVoteLabel, WrittenVoteScreen(session, meeting: meeting.id)),
      (words.formName, form),
      (words.versionsLabel, VersionsScreen(session, body)),
      (words.commentsLabel, CommentsScreen(session, meeting: meeting.id)),
      (words.compareLabel, VersionsOfMinutesScreen(session, meeting: meeting.id)),
      (words.deletedTitle, DeletedScreen(session)),
      (words.recoveredTitle, RecoveredTextsScreen(session)),
    ]
    let everywhere = GlobalCommands(session: session, front: screens[0].1, stack: 1).table { [] }
    return table(words.everywhere, everywhere)
      + screens.flatMap { name, layer in table(name, layer.commands()) }
  }

  private static func table(_ screen: String, _ commands: [Command]) -> [[String]] {
    commands.map { [screen, $0.keys.map(\.label).joined(separator: " "), $0.name, $0.summary] }
  }
}
