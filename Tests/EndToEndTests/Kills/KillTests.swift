import TestSupport
import Testing

/// However the program ends, at whatever moment: what its screen had shown is there again.
struct KillTests {
  /// What came of some ends of the program.
  private struct Figures: Sendable {
    var ends = 0
    var shown = 0
    var lost = 0
  }

  /// Two hundred kills, in workspaces side by side.
  @Test func killedAtAnyMoment() async {
    let lanes: [(KillLane.Place, Int)] =
      [(.entryLine, 40), (.entryLine, 40), (.entryLine, 40), (.entryLine, 40)]
      + [(.form, 20), (.form, 20)]
    let total = await withTaskGroup(of: Figures.self) { group in
      for (number, (place, times)) in lanes.enumerated() {
        group.addTask { Self.run(place, times * RandomRuns.scale, [.killed], "lane \(number)") }
      }
      return await group.reduce(into: Figures()) { total, some in
        total.ends += some.ends
        total.shown += some.shown
        total.lost += some.lost
      }
    }
    #expect(total.ends == 200 * RandomRuns.scale)
    #expect(total.lost == 0)
    print("\(total.ends) kills while typing: \(total.shown) characters shown, \(total.lost) lost")
  }

  @Test(arguments: [KillLane.Place.entryLine, .form])
  func endedByASignalOrTheTerminalWhileTyping(_ place: KillLane.Place) {
    let times = 9 * RandomRuns.scale
    let figures = Self.run(place, times, [.hungUp, .terminated, .closed], "signals \(place)")
    #expect(figures.ends == times && figures.lost == 0)
  }

  private static func run(
    _ place: KillLane.Place, _ times: Int, _ ends: [KillLane.End], _ name: String
  ) -> Figures {
    var figures = Figures()
    do {
      let lane = try KillLane(place, RandomRuns.numbers(name))
      defer {
        figures = Figures(ends: lane.ends, shown: lane.charactersShown, lost: lane.lost)
      }
      do {
        try lane.run(times, ends)
        let (found, expected) = try lane.leave()
        #expect(found.sorted() == expected.sorted(), "\(RandomRuns.hint)")
        // Else nothing has been tried.
        #expect(lane.charactersShown > times)
      } catch {
        Issue.record("\(RandomRuns.hint): \(name) after \(lane.ends): \(error)")
      }
    } catch {
      Issue.record("\(name): \(error)")
    }
    return figures
  }
}
