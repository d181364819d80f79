import TestSupport
import Testing

@testable import Records

/// The program is killed before any of its file calls, or the power goes: what was on the screen is there
/// again, what was said to be saved is on the disk.
@Suite struct CrashTests {
  @Test(arguments: SessionScript.parts.indices)
  func aKillBeforeAnyFileCallLosesNothing(_ part: Int) throws {
    let run = try SessionRun.whole.get()[part]
    #expect(run.points.count > 20)
    for (number, point) in run.points.enumerated() {
      let possible = run.standings[point.done...min(point.done + 1, run.standings.count - 1)]
      do {
        let found = try Aftermath(point.disk).standing
        if !possible.contains(found) {
          throw Broken(possible.map { found.difference(from: $0) }.joined(separator: "; or "))
        }
      } catch {
        Issue.record("part \(part), point \(number) in step \(point.done), \(point.call): \(error)")
      }
    }
    print("part \(part) of a session: killed before \(run.points.count) calls")
  }

  @Test(arguments: SessionScript.parts.indices)
  func aPowerLossLosesOnlyWhatWasJustTyped(_ part: Int) throws {
    let run = try SessionRun.whole.get()[part]
    for turn in 0..<(60 * RandomRuns.scale) {
      var numbers = RandomRuns.numbers("power \(part)", turn)
      let number = numbers.number(0...(run.points.count - 1))
      let loss = PowerLoss.allCases.randomElement(using: &numbers)!
      let point = run.points[number]
      do {
        let found = try Aftermath(
          point.disk.afterPowerLoss(loss, &numbers), powerWasGone: true
        ).standing
        try check(found, run, point)
      } catch {
        Issue.record(
          """
          \(RandomRuns.hint): part \(part), turn \(turn), \(loss) at point \(number) in step \
          \(point.done), \(point.call): \(error)
          """)
      }
    }
    print("part \(part) of a session: \(60 * RandomRuns.scale) losses of power")
  }

  private func check(_ found: Standing, _ run: SessionRun, _ point: SessionRun.Point) throws {
    let last = min(point.done + 1, run.standings.count - 1)
    let saved = run.standings[point.saved...last]
    if !saved.contains(where: { $0.records == found.records }) {
      throw Broken(
        "records: " + saved.map { found.difference(from: $0) }.joined(separator: "; or "))
    }
    let kept = run.standings[point.synchronised...last]
    for key in Set(kept.flatMap(\.texts.keys)).union(found.texts.keys)
    where !kept.contains(where: { $0.texts[key] == found.texts[key] }) {
      throw Broken("\(key): \(found.texts[key] ?? "-")")
    }
  }

  @Test(arguments: SessionScript.parts.indices)
  func takingUpWhatWasLeftCanBeCutShortAgainAndAgain(_ part: Int) throws {
    let run = try SessionRun.whole.get()[part]
    for turn in 0..<(20 * RandomRuns.scale) {
      var numbers = RandomRuns.numbers("again \(part)", turn)
      let point = run.points[numbers.number(0...(run.points.count - 1))]
      let possible = run.standings[point.done...min(point.done + 1, run.standings.count - 1)]
      var state = point.disk
      do {
        for _ in 0..<3 {
          // Killed at some call of its opening.
          let disk = SimulatedDisk(state)
          let calls = disk.process(.killed(numbers.number(1...150)))
          if let session = try? ScriptedSession(disk, calls) { session.attemptSaving() }
          calls.crash()
          state = disk.state
        }
        let aftermath = try Aftermath(state)
        if !possible.contains(aftermath.standing) {
          throw Broken(
            possible.map { aftermath.standing.difference(from: $0) }.joined(separator: "; or "))
        }
        // What was taken up is on the disk, not in the memory of the machine.
        let later = try Aftermath(aftermath.disk.afterPowerLoss(.everything, &numbers))
        if later.standing != aftermath.standing {
          throw Broken(
            "after the power went: " + later.standing.difference(from: aftermath.standing))
        }
      } catch {
        Issue.record(
          "\(RandomRuns.hint): part \(part), turn \(turn), in step \(point.done): \(error)")
      }
    }
  }
}
