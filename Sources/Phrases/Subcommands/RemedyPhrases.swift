public import Workspaces

// What can be done about a fault, and what was done.
extension CarePhrases {
  /// What would be done.
  public func proposal(_ action: Remedy.Action, _ fault: RecordFault) -> String {
    switch action {
    case .bringBack:
      say("bring the last saved version back", "vrátit naposledy uloženou verzi")
    case .accept: say("take it as the file has it", "přijmout obsah souboru")
    case .acceptLoss: say("accept that the record is gone", "přijmout, že záznam je smazán")
    case .setAside(let path): say("put \(path) aside", "odložit stranou \(path)")
    case .move(let path): say("give it its own name, \(path)", "přejmenovat na \(path)")
    case .makeOwn:
      say("keep what is in it, in a file of its own", "ponechat obsah v samostatném souboru")
    case .finish: say("finish the change", "dokončit změnu")
    case .mendJournal:
      say(
        "put the damaged journal aside and keep what can be read",
        "odložit stranou poškozený deník změn a ponechat, co lze přečíst")
    case .mendSeals:
      say(
        "note anew how every file is now", "zaznamenat znovu, jak soubory nyní vypadají")
    case .tighten: say("let nobody else look", "zamezit přístupu ostatních")
    case .beginSettings:
      say(
        "begin the settings anew, as in a new workspace",
        "založit nastavení znovu, jako v nové pracovní složce")
    }
  }

  /// What was done.
  public func done(_ action: Remedy.Action, _ fault: RecordFault) -> String {
    let path = fault.path
    return switch action {
    case .bringBack:
      say("\(path): the last saved version is back", "\(path): naposledy uložená verze je zpět")
    case .accept: say("\(path): taken as it is", "\(path): obsah souboru přijat")
    case .acceptLoss:
      say(
        "\(path): the record is taken as gone", "\(path): přijato, že záznam je smazán")
    case .setAside(let path): say("\(path): put aside", "\(path): odloženo stranou")
    case .move(let new): say("\(path): now \(new)", "\(path): nyní \(new)")
    case .makeOwn:
      say("\(path): now a file of its own", "\(path): nyní samostatný soubor")
    case .finish: say("\(path): the change is finished", "\(path): změna je dokončena")
    case .mendJournal:
      say("\(path): what can be read is kept", "\(path): co lze přečíst, zůstalo")
    case .mendSeals:
      say("\(path): every file is noted as it is", "\(path): stav souborů je zaznamenán")
    case .tighten: say("\(path): nobody else can look now", "\(path): ostatní už nemají přístup")
    case .beginSettings: say("\(path): begun anew", "\(path): založeno znovu")
    }
  }
}
