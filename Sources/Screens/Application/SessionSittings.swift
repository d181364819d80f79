import Coordination
import Workspaces

// Who takes the minutes of which meeting.
extension Session {
  /// Takes the minute taking of a meeting for this program; gives back whether it may go on.
  func takeMinutes(of meeting: RecordID) -> Bool {
    guard refusal(toWrite: .entry) == nil else { return false }
    do throws(StoreError) {
      minuteTakers[meeting] = try workspace.sittings.take(meeting, by: workspace.actor)
    } catch {
      // Where nothing can be noted nobody else can take them either; that nothing is saved says itself.
      minuteTakers[meeting] = nil
    }
    guard minuteTakers[meeting] == nil else { return false }
    // Whoever took them before may have been killed with a line half typed.
    tell(workspace.takeOverLeft())
    return true
  }

  /// Lets others take the minutes of a meeting.
  func releaseMinutes(of meeting: RecordID) {
    workspace.sittings.release(meeting)
  }

  /// Sees who takes the minutes of a meeting now; gives back whether that has become another.
  @discardableResult
  func lookForMinuteTaker(of meeting: RecordID) -> Bool {
    let before = minuteTakers[meeting]
    minuteTakers[meeting] = workspace.sittings.holder(of: meeting)
    return before != minuteTakers[meeting]
  }
}
