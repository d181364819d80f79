import Coordination
import Testing
import Workspaces

@testable import Records

/// The merge of one record: nothing that a side changed is lost.
@Suite struct RecordMergeTests {
  /// Every kind, from its table of fields: random edits of both sides of one record.
  @Test(arguments: RecordKind.allCases) func nothingOfEitherSideIsLost(_ kind: RecordKind) throws {
    for seed in 1...150 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      let base = try Samples.full(kind, seed: seed)
      let ours = edited(base, "ours", &random)
      let theirs = edited(base, "theirs", &random)
      let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
      for field in kind.fields {
        check(field, base, ours, theirs, merge, seed)
      }
      for key in Set(ours.unknown.keys).union(theirs.unknown.keys) {
        let values = [ours, theirs].filter { $0.unknown[key] != base.unknown[key] }
          .compactMap { $0.unknown[key] }
        for value in values {
          #expect(
            merge.record.unknown[key] == value || beside(merge, key).contains(value),
            "\(kind) \(key) \(seed)")
        }
      }
      // A merge that is made again, as after the program was killed, adds nothing.
      let again = RecordMerge(base: base, ours: merge.record, theirs: theirs)
      #expect(AnyHashable(again.record) == AnyHashable(merge.record), "\(kind) \(seed)")
    }
  }

  private func check(
    _ field: FieldDescription, _ base: any Record, _ ours: any Record, _ theirs: any Record,
    _ merge: RecordMerge, _ seed: UInt64
  ) {
    let key = field.key
    let result = merge.record.value(key)
    let place: Comment = "\(base.kind) \(key) \(seed)"
    if case .array(let values)? = result {
      let old = elements(base.value(key))
      let (our, their) = (elements(ours.value(key)), elements(theirs.value(key)))
      for value in (our + their) where !old.contains(value) {
        #expect(values.contains(value), place)
      }
      for value in old where !our.contains(value) || !their.contains(value) {
        let isBack = our.contains(value) && their.contains(value)
        let isBeside = !beside(merge, key).isEmpty
        #expect(isBack || isBeside || !values.contains(value), place)
      }
      return
    }
    for side in [ours, theirs] where side.value(key) != base.value(key) {
      let value = side.value(key) ?? .string("")
      let isEmptied = side.value(key) == nil && result == nil
      let isPart = (result?.text).map { text in
        value.text.map { MarkedText.parts(text).contains($0) } ?? false
      }
      #expect(
        result == value || isEmptied || isPart ?? false || beside(merge, key).contains(value)
          || field.type == .references([]) || elements(result) == elements(value),
        place)
    }
    let isTold = merge.notes.contains { note in
      switch note.event {
      case .bothTexts(let field), .besides(let field, _, _): field == key
      default: false
      }
    }
    let differ =
      ours.value(key) != theirs.value(key) && ours.value(key) != base.value(key)
      && theirs.value(key) != base.value(key)
    #expect(isTold == (differ && !isList(field.type)), place)
  }

  private func isList(_ type: FieldType) -> Bool {
    switch type {
    case .lines, .references: true
    default: false
    }
  }

  private func beside(_ merge: RecordMerge, _ key: String) -> [PropertyValue] {
    merge.record.unsettled.first { $0.key == key }?.values ?? []
  }

  private func elements(_ value: PropertyValue?) -> [PropertyValue] {
    if case .array(let values)? = value { values } else { [] }
  }

  /// A record with about half of its fields set to something else, some of them emptied.
  private func edited(
    _ record: any Record, _ side: String, _ random: inout SeededRandom
  ) -> any Record {
    var record = record
    for field in record.descriptions where random.number(0...1) == 0 {
      if random.number(0...4) == 0, let emptied = try? record.setting(field.key, to: nil) {
        record = emptied
        continue
      }
      let values = others(field.type, side, record.value(field.key), &random)
      if let changed = values.lazy.compactMap({ try? record.setting(field.key, to: $0) }).first {
        record = changed
      }
    }
    if random.number(0...1) == 0 { record.unknown["zLater"] = .integer(random.number(1...3)) }
    if random.number(0...2) == 0 { record.unknown["new"] = .string(side) }
    return record
  }

  private func others(
    _ type: FieldType, _ side: String, _ value: PropertyValue?, _ random: inout SeededRandom
  ) -> [PropertyValue] {
    let number = random.number(1...9)
    return switch type {
    case .text, .longText:
      [.string("\(side) \(number)\(number > 6 ? "\nline" : "")"), .string("\(side) \(number)")]
    case .email: [.string("\(side)@example.org")]
    case .day: [.string("2015-03-0\(number)")]
    case .time: [.string("1\(number):00"), .string("9:0\(number)")]
    case .integer: [.integer(number)]
    case .flag: [.boolean(number > 4)]
    case .deadline: [.string("2016-03-0\(number)")]
    case .status: [.string(["partly", "fulfilled", "notFulfilled"][number % 3])]
    case .choice(let words): [.string(words[number % words.count])]
    case .reference: [.string("\(side)-\(number)")]
    case .references: [.array([.string("\(side)-\(number)")] + elements(value).dropFirst())]
    case .lines:
      [
        .array([.string("\(side)-\(number)")] + elements(value).dropLast()),
        .array([.string("2015-03-0\(number)")] + elements(value).dropLast()),
        .array([.string("mfa:no")]),
      ]
    }
  }

  @Test func aTextOfThreeMachinesHasThreeParts() {
    var (base, ours, theirs) = (Samples.task("t"), Samples.task("t"), Samples.task("t"))
    base.measure = "x"
    ours.measure = MarkedText.joined(["one", "two"], inLines: true)
    theirs.measure = "three"
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    let text = merge.record.value("measure")?.text ?? ""
    #expect(text == "⟪A⟫\none\n⟪B⟫\ntwo\n⟪C⟫\nthree")
    #expect(MarkedText.parts(text) == ["one", "two", "three"])
    #expect(merge.record.markedKeys == ["measure"])
  }

  @Test func aTextThatOneSideEmptiedStays() {
    var (base, ours, theirs) = (Samples.task("t"), Samples.task("t"), Samples.task("t"))
    base.provenance.note = "old"
    ours.provenance.note = nil
    theirs.provenance.note = "new"
    for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
      let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
      #expect(merge.record.value("note") == .string("new"))
      #expect(beside(merge, "note") == [.string("")])
    }
  }

  @Test func settingTheFieldSettles() throws {
    let task = Samples.task("t").keeping(.string("2015-01-01"), besides: "deadline")
    #expect(try task.setting("deadline", to: .string("2016-01-01")).unsettled.isEmpty)
    #expect(try task.setting("measure", to: .string("y")).unsettled.count == 1)
    let kept = try task.setting("conflict-deadline", to: nil)
    #expect(kept.unsettled.isEmpty && kept.deadline == task.deadline)
  }
}
