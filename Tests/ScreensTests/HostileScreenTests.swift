import Coordination
import Demonstration
import Screens
import TerminalUI
import TestSupport
import Testing
import Workspaces

/// Every screen, layer and message that keys can reach, on records that hold hostile or absurd values.
@Suite struct HostileScreenTests {
  @Test(arguments: [Language.english, .czech])
  func nothingHostileIsInAnyCell(_ language: Language) throws {
    let records = HostileRecords.planted(in: Demonstration.records(in: language))
    var explorer = ScreenExplorer(records, language: language, depth: 7, pasting: true)
    try explorer.explore { canvas, path in
      for row in canvas.textPlane() {
        guard let scalar = HostileText.forbidden(in: row) else { continue }
        Issue.record("U+\(String(scalar.value, radix: 16)) in \(row) after \(path)")
        return
      }
    }
    // The walk is worth something only where it comes about and what is hidden leaves its sign.
    #expect(explorer.states > 40)
    #expect(explorer.signs > 1000)
  }

  @Test(arguments: 0..<3) func absurdValuesStopNoScreen(_ turn: Int) throws {
    let records = ExtremeRecords.planted(in: Demonstration.records(), turn: turn)
    var explorer = ScreenExplorer(records, language: .english, depth: 5, pasting: false)
    try explorer.explore { canvas, path in
      #expect(canvas.textPlane().contains { !$0.isEmpty }, "\(path)")
    }
    #expect(explorer.states > 20)
  }
}

/// Walks to every state of the program that a few commands lead to, one frame after each.
struct ScreenExplorer {
  /// What is done in a step.
  enum Step: Hashable {
    case key(Key)
    case pasted(String)
  }

  private let records: [any Record]
  private let language: Language
  private let isPasting: Bool
  /// How many steps a way has at most.
  private let depth: Int
  private let hostile = Step.pasted(HostileText.all(from: 3))
  private var seen: Set<String> = []
  /// How many different states were found.
  private(set) var states = 0
  /// How many signs for something hidden were seen.
  private(set) var signs = 0

  init(_ records: [any Record], language: Language, depth: Int, pasting: Bool) {
    // A few of each kind show what all would, sooner.
    var counts: [RecordKind: Int] = [:]
    self.records = records.filter { record in
      counts[record.kind, default: 0] += 1
      return counts[record.kind, default: 0] <= 20
    }
    self.language = language
    isPasting = pasting
    self.depth = depth
  }

  /// Goes everywhere, looking at every frame on the way.
  mutating func explore(_ look: (Canvas, [Step]) -> Void) throws {
    var paths = starts
    var next = 0
    while next < paths.count {
      let path = paths[next]
      next += 1
      paths += try walk(path, look)
    }
  }

  /// The overview, every meeting's tabs and one record of every kind.
  private var starts: [[Step]] {
    var starts: [[Step]] = [[]]
    for kind in RecordKind.allCases {
      guard let record = records.first(where: { $0.kind == kind }) else { continue }
      starts.append([.key(.character(":")), .pasted(record.id.rawValue), .key(.enter)])
    }
    return starts
  }

  /// Goes one way and gives back where it can be gone on from there.
  private mutating func walk(
    _ path: [Step], _ look: (Canvas, [Step]) -> Void
  ) throws -> [[Step]] {
    let walk = try Walk(MemoryStore(records), language: language, width: 110, height: 34)
    for step in path {
      switch step {
      case .key(let key): walk.application.take(.key(key))
      case .pasted(let text): walk.application.take(.paste(text))
      }
    }
    guard !walk.application.hasEnded else { return [] }
    let canvas = walk.canvas
    look(canvas, path)
    signs += canvas.textPlane().reduce(0) { $0 + $1.unicodeScalars.count { $0 == "\u{FFFD}" } }
    let commands = walk.application.commandsAtHand
    let isHostile = path.contains(hostile)
    let state = commands.map(\.name).joined(separator: " ") + " \(isHostile)"
    guard seen.insert(state).inserted else { return [] }
    states += 1
    // Beyond this nothing new comes, only the same in other orders.
    guard path.count < depth, !isHostile else { return [] }
    var further: [[Step]] = []
    for (name, keys) in commands where !["suspend", "quit", "back", "cancel"].contains(name) {
      // From anywhere they lead to the same.
      if name.hasPrefix("go."), !path.isEmpty { continue }
      if let key = keys.first {
        further.append(path + [.key(key)])
      } else {
        further.append(path + [.key(.control("p")), .pasted(name), .key(.enter)])
      }
    }
    for key in [Key.enter, .tab, .down] {
      further.append(path + [.key(key)])
    }
    if isPasting {
      further += [path + [hostile], path + [hostile, .key(.enter)]]
    }
    return further
  }
}
