// What is said of documents on the command line beside their summaries.

extension UsagePhrases {
  public var listResolutions: String {
    say(
      "the list of resolutions of a meeting, with their votes",
      "seznam usnesení z jednání s výsledky hlasování")
  }

  public func notForTerminals(_ format: String) -> String {
    say(
      "\(format) is nothing to show on a terminal; name a file with --output FILE",
      "\(format) nelze vypsat do terminálu; zadejte soubor pomocí --output FILE")
  }
}
