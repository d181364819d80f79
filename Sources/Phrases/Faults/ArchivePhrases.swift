public import Workspaces

extension Phrases {
  /// Why a backup was not made or not restored, in one line.
  public func sentence(_ error: ArchiveError) -> String {
    switch error {
    case .store(let error): sentence(error)
    case .exists(let path):
      say(
        "\(path) exists already; --replace replaces a file",
        "\(path) už existuje; soubor lze nahradit volbou --replace")
    case .insideWorkspace(let path):
      say(
        "\(path) lies in the workspace itself; a backup belongs somewhere else",
        "\(path) leží v samotné pracovní složce; záloha patří jinam")
    case .program(let name, let number):
      say(
        "the system program \(name) failed (\(number))",
        "systémový program \(name) neuspěl (\(number))")
    case .restless(let path):
      say(
        "\(path) changed again and again while it was read; try again",
        "\(path) se během čtení stále měnil; zkuste to znovu")
    case .cancelled: say("the operation was cancelled", "operace byla zrušena")
    case .notABackup(let path):
      say("\(path) is no backup, or a damaged one", "\(path) není záloha, nebo je poškozená")
    case .entry(let path, let problem):
      say(
        "the backup is refused: \(path) in it \(words(problem))",
        "záloha byla odmítnuta, položka \(path): \(words(problem))")
    }
  }

  private func words(_ problem: ArchiveProblem) -> String {
    switch problem {
    case .path:
      say(
        "leads elsewhere, is hidden or too long",
        "vede jinam, je skrytá nebo má příliš dlouhý název")
    case .sort: say("is neither file nor folder", "není soubor ani složka")
    case .mode:
      say("would let a program run as somebody else", "spouštěla by program pod cizím účtem")
    case .size: say("is too large", "je příliš velká")
    case .count: say("is one file too many", "překračuje povolený počet souborů")
    case .twice: say("comes twice", "je v záloze dvakrát")
    }
  }
}
