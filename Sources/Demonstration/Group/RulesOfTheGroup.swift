import Coordination

extension Demonstration {
  var rulesOfTheGroup: Settings {
    var settings = Settings()
    settings.provenance = say(
      .model(
        Text(
          "Two meetings a year are on record of the predecessor, an evaluation every two years "
            + "of the first strategy; quorum, time limits and the meaning of silence are "
            + "modelled on sister bodies.",
          "Dvě jednání ročně jsou doložena u předchůdkyně skupiny, vyhodnocení každé dva roky u "
            + "první strategie; kvorum, lhůty a význam mlčení jsou modelovány podle obdobných "
            + "orgánů."),
        partly: Reading.slides))
    return settings
  }
}
