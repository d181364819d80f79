import Coordination
import Foundation
import Workspaces

/// How a frame words who made a change and how.
enum NoteText {
  static func of(_ actor: Actor) -> String {
    switch actor {
    case .secretary: "secretary"
    case .member(let institution): "member \(institution)"
    }
  }

  static func actor(_ text: String) -> Actor? {
    if text == "secretary" { return .secretary }
    guard text.hasPrefix("member ") else { return nil }
    return RecordID(rawValue: String(text.dropFirst("member ".count))).map { .member($0) }
  }

  static func of(_ manner: ChangeManner) -> String {
    switch manner {
    case .made: "made"
    case .undone(let change): "undone \(change.rawValue)"
    case .redone(let change): "redone \(change.rawValue)"
    case .broughtBack: "brought-back"
    case .synchronised: "synchronised"
    case .accepted: "accepted"
    case .repaired: "repaired"
    }
  }

  static func manner(_ text: String) -> ChangeManner? {
    let words = text.split(separator: " ")
    let change = words.count == 2 ? ChangeID(rawValue: String(words[1])) : nil
    return switch (words.first, change) {
    case ("undone", let change?): .undone(change)
    case ("redone", let change?): .redone(change)
    case ("made", nil): .made
    case ("brought-back", nil): .broughtBack
    case ("synchronised", nil): .synchronised
    case ("accepted", nil): .accepted
    case ("repaired", nil): .repaired
    default: nil
    }
  }
}

/// An instant in UTC to the millisecond: `2014-12-08T09:30:00.125Z`.
enum JournalTime {
  static func text(of date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let whole = rest < 0 ? seconds - 1 : seconds
    let digits = String(1000 + (rest < 0 ? rest + 1000 : rest)).dropFirst()
    let text = PropertyListDate.text(of: Date(timeIntervalSince1970: Double(whole)))
    return "\(text.dropLast()).\(digits)Z"
  }

  static func read(_ text: String) -> Date? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].utf8.count == 4, halves[1].hasSuffix("Z"),
      let milliseconds = Int(halves[1].dropLast()), milliseconds >= 0,
      let date = PropertyListDate.date(halves[0] + "Z")
    else { return nil }
    return date.addingTimeInterval(Double(milliseconds) / 1000)
  }
}
