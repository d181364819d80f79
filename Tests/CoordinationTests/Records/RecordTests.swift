import Foundation
import Testing

@testable import Coordination

/// What every kind of record promises, asked of each.
struct RecordTests {
  /// A value that the field accepts and a blank record does not have.
  private static func value(_ type: FieldType) -> PropertyValue {
    switch type {
    case .text, .longText: .string("Žluťoučký\nkůň")
    case .email: .string("office@example.org")
    case .day: .string("2014-02-28")
    case .time: .string("09:05")
    case .integer: .integer(7)
    case .flag: .boolean(true)
    case .deadline: .string("event:after the law is passed")
    case .status: .string("partly")
    case .choice(let words): .string(words.last!)
    case .reference: .string("some-other")
    case .references: .array([.string("b"), .string("a")])
    case .lines: .array([.string("2014-02-28")])
    }
  }

  private static func full<R: Record>(_ type: R.Type) throws -> R {
    var record = R(id: "full")
    for field in R.descriptions {
      record = try record.setting(field.key, to: value(field.type))
    }
    record.unknown = ["later": .dictionary(["a": .array([.real(1.5), .date(Date.distantPast)])])]
    return record
  }

  private static func readBack<R: Record>(_ record: R) throws -> any Record {
    try R(id: record.id, propertyValues: record.propertyValues)
  }

  @Test(arguments: RecordKind.allCases)
  func everyFieldRoundTrips(kind: RecordKind) throws {
    let record = try Self.full(kind.type)
    #expect(record.propertyValues.count == record.descriptions.count + 1)
    for field in record.descriptions {
      #expect(record.value(field.key) == Self.value(field.type), "\(field.key)")
    }
    #expect(AnyHashable(try Self.readBack(record)) == AnyHashable(record))
  }

  @Test(arguments: RecordKind.allCases)
  func aMissingFieldIsEmptyOrRefused(kind: RecordKind) throws {
    let whole = try Self.full(kind.type)
    for field in whole.descriptions {
      var values = whole.propertyValues
      values[field.key] = nil
      let refusal = RuleViolation.of(kind, "full", field.key, .field(.required))
      if field.isRequired {
        #expect(throws: refusal) { _ = try kind.type.init(id: "full", propertyValues: values) }
        #expect(throws: refusal) { _ = try whole.setting(field.key, to: nil) }
      } else {
        let read = try kind.type.init(id: "full", propertyValues: values)
        if field.type == .flag { #expect(read.value(field.key) == nil) }
        #expect(try whole.setting(field.key, to: nil).value(field.key) == nil, "\(field.key)")
      }
    }
  }

  @Test(arguments: RecordKind.allCases)
  func aValueOfAnotherTypeIsRefused(kind: RecordKind) throws {
    let whole = try Self.full(kind.type)
    for field in whole.descriptions {
      #expect(throws: RuleViolation.of(kind, "full", field.key, .field(.malformed(field.type)))) {
        _ = try whole.setting(field.key, to: .dictionary([:]))
      }
    }
  }

  @Test func aMissingFlagIsNoWhateverABlankRecordHas() throws {
    var values = try Self.full(Seat.self).propertyValues
    values["votes"] = nil
    #expect(Seat(id: "s").votes)
    #expect(try Seat(id: "s", propertyValues: values).votes == false)
    #expect(
      try Figure(
        id: "f",
        propertyValues: [
          "year": .string("2014"), "indicator": .string("x"), "value": .string("1"),
        ]
      ).comparable == false)
  }

  @Test func whatIsUnknownIsKeptThroughAnEdit() throws {
    let values: [String: PropertyValue] = [
      "title": .string("x"), "state": .string("open"), "zz": .integer(1),
    ]
    let gap = try Gap(id: "g", propertyValues: values)
    #expect(gap.unknown == ["zz": .integer(1)])
    let edited = try gap.setting("title", to: .string("y"))
    #expect(edited.propertyValues == values.merging(["title": .string("y")]) { $1 })
  }

  @Test func anEmptyRequiredTextIsRefused() {
    #expect(throws: RuleViolation.of(.gap, "g", "title", .field(.required))) {
      _ = try Gap(id: "g").setting("title", to: .string(""))
    }
  }

  @Test func everyKindHasItsWordAndFolder() {
    for kind in RecordKind.allCases {
      #expect(RecordKind(word: kind.rawValue.uppercased()) == kind)
      #expect(kind.type.kind == kind)
      #expect(Set(kind.fields.map(\.key)).count == kind.fields.count)
    }
    #expect(RecordKind(word: "state-report") == .stateReport)
    #expect(RecordKind(word: "tasks") == nil)
    #expect(Set(RecordKind.allCases.map(\.listing)).count == RecordKind.allCases.count)
  }
}
