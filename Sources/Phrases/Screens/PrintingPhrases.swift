// Writing a document into a file.

extension ScreenPhrases {
  public var saveDocumentLabel: String { say("save as", "uložit jako") }
  public var saveDocumentTitle: String { say("Save as", "Uložit jako") }
  public var saveDocumentSummary: String {
    say(
      "Write the document into a file: OpenDocument, PDF, HTML, text",
      "Zapsat dokument do souboru: OpenDocument, PDF, HTML, text")
  }
  public var nextFormatLabel: String { say("next format", "další formát") }
  public var nextFormatSummary: String { say("The next format", "Další formát") }
  public var cannotPrint: String {
    say("files cannot be written here", "soubory zde nelze zapisovat")
  }

  /// What the ending of a file's name stands for.
  public func documentFormat(_ word: String) -> String {
    switch word {
    case "text": say("plain text", "prostý text")
    case "markdown": "Markdown"
    case "html": say("a web page, HTML", "webová stránka, HTML")
    case "odt":
      say("OpenDocument, for word processors", "OpenDocument, pro textové editory")
    case "pdf": say("PDF, made by LibreOffice", "PDF, vytvoří LibreOffice")
    default: word
    }
  }
  public func documentFormats(_ endings: [String]) -> String {
    let list = endings.joined(separator: " ")
    return say("the ending tells the format: \(list)", "formát určuje přípona: \(list)")
  }
  public func noDocumentFormat(_ name: String) -> String {
    say("\(name): the ending tells no format", "\(name): přípona neurčuje formát")
  }
  public func replaceFile(_ path: String) -> String {
    say("\(path) is there already. Replace it?", "\(path) už existuje. Nahradit?")
  }
  public func printing(_ path: String) -> String {
    say("writing \(path) …", "zapisuje se \(path) …")
  }
  public func printed(_ path: String) -> String {
    say("written: \(path)", "zapsáno: \(path)")
  }

  /// The beginning of the name of a document's file, in letters that every system takes.
  public func documentFileName(_ number: Int) -> String {
    switch number {
    case 0: say("minutes", "zapis")
    case 1: say("minutes-public", "zapis-verejny")
    case 2: say("agenda", "program")
    case 3: say("invitation", "pozvanka")
    case 4: say("attendance", "prezencni-listina")
    case 5: say("resolutions", "usneseni")
    default: say("notice", "oznameni")
    }
  }
  public var subgroupFileName: String { say("subgroup", "podskupina") }
}
