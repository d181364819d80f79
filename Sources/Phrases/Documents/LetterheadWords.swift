// What stands at the head of every document, on its pages and under what is signed.

extension DocumentPhrases {
  public var reference: String { phrases.say("Reference number", "Č. j.") }
  public var contact: String { phrases.say("Contact", "Kontakt") }

  /// The words around the number of a page and the count of all: "page 1 of 3", "strana 1 z 3".
  public var pageOf: (before: String, between: String) {
    (phrases.say("page ", "strana "), phrases.say(" of ", " z "))
  }

  public var noResolutions: String {
    phrases.say("No resolution was adopted.", "Nebylo přijato žádné usnesení.")
  }
  public var noPublicResolutions: String {
    phrases.say(
      "The public version holds no resolution.", "Veřejná verze neobsahuje žádné usnesení.")
  }
  public var modelledResolutions: String {
    phrases.say(
      "Modelled: some of these resolutions are examples and do not come from the public record.",
      "Modelováno: některá z těchto usnesení jsou příklady a nepocházejí z veřejných pramenů.")
  }
}

// Why a document could not be made into a file.
extension DocumentPhrases {
  public var notPacked: String {
    phrases.say(
      "the OpenDocument file could not be packed", "soubor OpenDocument se nepodařilo sestavit")
  }
  public var noConverter: String {
    phrases.say(
      "PDF is made by LibreOffice, which is not installed (no soffice on PATH); on Debian:"
        + " apt-get install libreoffice-writer",
      "PDF vytváří LibreOffice, který není nainstalován (v PATH není soffice); v Debianu:"
        + " apt-get install libreoffice-writer")
  }
  public func notRun(_ number: Int32) -> String {
    notConverted(phrases.faults.systemReason(number))
  }
  public func notConverted(_ reason: String) -> String {
    let why = reason.isEmpty ? "" : ": \(reason)"
    return phrases.say(
      "LibreOffice made no PDF\(why)", "LibreOffice PDF nevytvořil\(why)")
  }
}
