public import Coordination
public import Workspaces

/// Words about who takes the minutes of a meeting, and about who is at work at all.
public struct SittingHolderPhrases: Sendable {
  let phrases: Phrases
}

extension Phrases {
  public var sittings: SittingHolderPhrases { SittingHolderPhrases(phrases: self) }
}

extension SittingHolderPhrases {
  /// An actor by office or institution.
  public func name(of actor: Actor, _ book: Book) -> String {
    switch actor {
    case .secretary: phrases.say("the secretary", "tajemník")
    case .member(let id): book.institutions[id]?.code(in: phrases.language) ?? id.rawValue
    }
  }

  /// That the minutes on screen are another program's.
  public func followed(_ holder: SittingHolder, _ book: Book) -> String {
    let words = words(holder, book)
    return phrases.say(
      "Minutes taken by \(words); here you follow.",
      "Zápis vede \(words); zde jej sledujete.")
  }

  /// Why nothing can be written into a meeting's minutes.
  func held(_ meeting: String, by holder: SittingHolder, _ book: Book) -> String {
    let words = words(holder, book)
    return phrases.say(
      "\(meeting): the minutes are taken by \(words); they can be changed only there",
      "\(meeting): zápis vede \(words); měnit jej lze jen tam")
  }

  /// Who it is, where and since when.
  private func words(_ holder: SittingHolder, _ book: Book) -> String {
    let who =
      holder.actor.map { name(of: $0, book) } ?? phrases.say("another program", "jiný program")
    let parts = holder.place.split(separator: ", ")
    let place =
      parts.count == 2
      ? phrases.say(
        "\(parts[0]) of \(parts[1])", "\(parts[0]), počítač \(parts[1])")
      : holder.place
    let moment = holder.since.map { phrases.dates.moment($0) }
    let since = moment.map { phrases.say(" since \($0)", " od \($0)") } ?? ""
    return who + since + (place.isEmpty ? "" : " (\(place))")
  }
}
