import Coordination

extension Demonstration {
  static var rulesOfTheGroup: Settings {
    var settings = Settings()
    settings.provenance = .model(
      "Two meetings a year are on record of the predecessor, an evaluation every two years of the "
        + "first strategy; quorum, time limits and the meaning of silence are modelled on sister bodies.",
      partly: Reading.slides)
    return settings
  }
}
