/// The words of looking after a workspace: backup, restoring, versions, repair.
public struct CarePhrases: Sendable {
  let phrases: Phrases

  func say(_ english: String, _ czech: String) -> String { phrases.say(english, czech) }
}

extension UsagePhrases {
  public var care: CarePhrases { CarePhrases(phrases: phrases) }
}

// Backup and restoring.
extension CarePhrases {
  public var backup: String {
    say(
      "write the whole workspace into one file and read it back",
      "zapsat celou pracovní složku do jednoho souboru a ověřit ho čtením")
  }
  public var restore: String {
    say(
      "make a workspace of a backup, in a folder that is missing or empty",
      "obnovit pracovní složku ze zálohy, do složky, která chybí nebo je prázdná")
  }
  public var optionReplace: String {
    say("take the place of a file of that name", "nahradit soubor téhož názvu")
  }
  public var onlyPublicForMembers: String {
    say(
      "a member's view makes backups with --public only",
      "z pohledu člena lze zálohovat jen s --public")
  }
  public func backupMade(_ path: String, size: Int) -> String {
    let size = phrases.values.number(size)
    return say(
      "The backup is in \(path), \(size) bytes, read back and found right.",
      "Záloha je v \(path), \(size) bajtů, přečtena zpět a ověřena.")
  }
  public func restored(_ path: String) -> String {
    say("The restored workspace is in \(path)", "Obnovená pracovní složka je v \(path)")
  }
  public func held(_ records: Int, restricted: Int) -> String {
    let all = phrases.count(records, ("record", "records"), ("záznam", "záznamy", "záznamů"))
    if restricted == 0 { return all }
    let part = phrases.count(
      restricted, ("restricted", "restricted"), ("neveřejný", "neveřejné", "neveřejných"))
    return say("\(all), \(part) among them", "\(all), z toho \(part)")
  }
  public func withheld(_ count: Int) -> String {
    let records = phrases.count(
      count, ("restricted record", "restricted records"),
      ("neveřejný záznam", "neveřejné záznamy", "neveřejných záznamů"))
    return say("without \(records)", "bez toho: \(records)")
  }
  public func leftOut(_ path: String) -> String {
    say(
      "\(path) is not in the backup: no plain file, or nobody knows whether it may go out",
      "\(path) v záloze není: není to obyčejný soubor, nebo není jisté, zda smí ven")
  }
}
