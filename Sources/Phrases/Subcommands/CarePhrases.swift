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
      "make a workspace from a backup, in a new or empty folder",
      "obnovit pracovní složku ze zálohy do nové nebo prázdné složky")
  }
  public var optionReplace: String {
    say("replace a file of that name", "nahradit soubor téhož názvu")
  }
  public var onlyPublicForMembers: String {
    say(
      "a member's view makes backups with --public only",
      "v pohledu člena lze zálohovat jen s --public")
  }
  public func backupMade(_ path: String, size: Int) -> String {
    let size = phrases.values.number(size)
    return say(
      "The backup is in \(path), \(size) bytes, read back and verified.",
      "Záloha je v \(path) (\(size) bajtů); byla znovu přečtena a ověřena.")
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
    return say("without \(records)", "neobsahuje: \(records)")
  }
  public func notHere(_ count: Int) -> String {
    let records = phrases.count(
      count, ("restricted record", "restricted records"),
      ("neveřejný záznam", "neveřejné záznamy", "neveřejných záznamů"))
    return say("this copy is without \(records)", "tato kopie neobsahuje: \(records)")
  }
  public func leftOut(_ path: String) -> String {
    say(
      "\(path) is not in the backup: not an ordinary file, too large, badly named, or not certain to be public",
      "\(path) v záloze není: není to obyčejný soubor, je příliš velký, má nepřípustný název, nebo není jisté, že je veřejný"
    )
  }
}

// Versions of a record.
extension CarePhrases {
  public var history: String {
    say(
      "the versions of a record: when, by whom, what changed",
      "verze záznamu: kdy, kdo a co změnil")
  }
  public var optionVersion: String {
    say("show one version whole", "ukázat jednu verzi celou")
  }
  public var optionBringBack: String {
    say("bring one version back", "vrátit jednu verzi")
  }
  /// How a version came about that the program did not write: `manner` is null in JSON.
  public var asFound: String { say("as first found", "výchozí stav") }
  public func hasVersions(_ record: String, _ count: Int) -> String {
    let versions = phrases.count(count, ("version", "versions"), ("verzi", "verze", "verzí"))
    return say("\(record) has \(versions)", "\(record) má \(versions)")
  }
  public func hasVersions(_ record: String, from first: Int, to last: Int) -> String {
    say(
      "\(record): versions \(first) to \(last) are kept",
      "\(record): uchovány jsou verze \(first) až \(last)")
  }
}

// Repair.
extension CarePhrases {
  public var repair: String {
    say(
      "put right what check finds, asking first; nothing is deleted",
      "napravit po dotazu, co najde check; nic se nemaže")
  }
  public var optionYes: String {
    say(
      "do what is proposed without asking; what somebody has to choose is left",
      "provést navržené bez dotazů; co musí rozhodnout člověk, ponechat")
  }
  public var optionDryRun: String {
    say("only show what would be done", "jen ukázat, co by se udělalo")
  }
  public var repairIsTheSecretarys: String {
    say(
      "a member's view repairs nothing; the secretary does",
      "v pohledu člena nelze opravovat; opravy provádí tajemník")
  }
  public func choice(_ count: Int) -> String {
    let numbers = count > 1 ? "1-\(count), " : ""
    return say(
      "\(numbers)y = \(count > 1 ? "1" : "yes"), n = leave it, all = all as proposed, q = stop",
      "\(numbers)a = \(count > 1 ? "1" : "ano"), n = nechat, vše = vše podle návrhu, k = konec")
  }
  public func choiceByNumber(_ count: Int) -> String {
    say("1-\(count), n = leave it, q = stop", "1-\(count), n = nechat, k = konec")
  }
  public func leftToChoose(_ path: String) -> String {
    say(
      "\(path): left as it is; somebody has to say whether the file or the saved version is right, `porada repair` asks",
      "\(path): ponecháno; zda platí soubor, nebo uložená verze, musí rozhodnout člověk: zeptá se `porada repair`"
    )
  }
  /// Of a rehearsal: what `--yes` does not do by itself.
  public var leftUnasked: String {
    say(
      "--yes leaves this as it is; `porada repair` asks",
      "--yes to ponechá; `porada repair` se zeptá")
  }
  public func leftAsReferred(_ path: String) -> String {
    say(
      "\(path): left as it is, because other records refer to it; `porada repair` asks",
      "\(path): ponecháno, protože na tento záznam odkazují jiné; zeptá se `porada repair`")
  }
  public func refer(_ count: Int) -> String {
    let records = phrases.count(
      count, ("record refers", "records refer"), ("záznam", "záznamy", "záznamů"))
    let refer = phrases.form(count, ("", ""), ("odkazuje", "odkazují", "odkazuje"))
    return say(
      "\(records) to it, and no saved version of it is kept",
      "\(refer) na něj \(records); jeho uložená verze není k dispozici")
  }
  public func comesBack(_ path: String) -> String {
    say(
      "to have the record again, mend that file and put it back as \(path)",
      "chcete-li záznam zpět, opravte odložený soubor a vraťte ho jako \(path)")
  }
  public func savedThen(_ value: String) -> String {
    value.isEmpty ? say("was empty", "bylo prázdné") : say("was \(value)", "bylo \(value)")
  }
  public func foundNow(_ value: String) -> String {
    value.isEmpty ? say("now empty", "nyní prázdné") : say("now \(value)", "nyní \(value)")
  }
  public func liesIn(_ path: String) -> String {
    say("the old one is now \(path)", "odložený originál: \(path)")
  }
  public var rulesAreForPeople: String {
    say(
      "what breaks a rule is put right by `porada set ID KEY=VALUE` or on screen",
      "co porušuje pravidlo, opraví `porada set ID KLÍČ=HODNOTA` nebo úprava na obrazovce")
  }
  public var nobodyToAsk: String {
    say(
      "there is no terminal to ask on; --yes does what is proposed",
      "není k dispozici terminál pro dotazy; navržené opravy provede --yes")
  }
}
