public import Coordination
public import Workspaces

/// What can be wrong with a workspace, its store or one of its files; the callers switch over the errors.
public struct FaultPhrases: Sendable {
  let phrases: Phrases
}

// A store that could not do what was asked.
extension FaultPhrases {
  public func storeNotAWorkspace(_ path: String) -> String {
    phrases.say("\(path) is not a workspace", "\(path) není pracovní složka")
  }

  public func storeNotEmpty(_ path: String) -> String {
    phrases.say("\(path) has something in it already", "\(path) už něco obsahuje")
  }

  public func storeUnreadable(_ path: String, _ reason: String) -> String {
    phrases.say("\(path) cannot be read: \(reason)", "\(path) nelze číst: \(reason)")
  }

  public func storeUnwritable(_ path: String, _ reason: String) -> String {
    phrases.say(
      "\(path) cannot be written: \(reason)", "do \(path) nelze zapisovat: \(reason)")
  }

  public func storeUnfinished(_ path: String, _ reason: String) -> String {
    phrases.say(
      "\(path) cannot be written: \(reason); the change is in the journal and will be finished as soon as it can",
      "do \(path) nelze zapisovat: \(reason); změna je v deníku změn a dokončí se, jakmile to půjde"
    )
  }

  public func storeChangedOutside(_ kind: RecordKind, _ id: RecordID, _ path: String) -> String {
    let name = phrases.kinds.singular(kind)
    return phrases.say(
      "\(name) \(id) was changed by somebody else and is left as it is on disk (\(path))",
      "\(name) \(id): mezitím změněno někým jiným, na disku zůstává, jak je (\(path))")
  }

  public var storeBehind: String {
    phrases.say(
      "others have changed the workspace again and again meanwhile; try again",
      "pracovní složku mezitím stále měnil někdo jiný; zkuste to znovu")
  }

  public func storeMoved(_ path: String) -> String {
    phrases.say(
      "at \(path) there is another folder now, or none; your work is saved in the one that was opened",
      "na místě \(path) je teď jiná složka, nebo žádná; vaše práce se ukládá do té, která byla otevřena"
    )
  }

  public func storeGone(_ path: String) -> String {
    phrases.say(
      "the folder that was opened at \(path) was deleted and nothing can be saved in it; start the program again",
      "složka otevřená jako \(path) byla smazána a nelze do ní ukládat; spusťte program znovu")
  }

  public var storeBusy: String {
    phrases.say(
      "another program is writing to the workspace; try again",
      "do pracovní složky právě zapisuje jiný program; zkuste to znovu")
  }

  public var pastIsBeingRead: String {
    phrases.say(
      "earlier changes are still being read; try again in a moment",
      "dřívější změny se ještě načítají; zkuste to za okamžik znovu")
  }

  public func pastUnread(_ reason: String) -> String {
    phrases.say(
      "earlier changes cannot be read now, so they cannot be undone: \(reason)",
      "dřívější změny teď nelze přečíst, a proto ani vzít zpět: \(reason)")
  }

  public var storeCancelled: String {
    phrases.say("reading was cancelled", "čtení bylo zrušeno")
  }

  public func storeNewerSchema(_ number: Int, _ path: String) -> String {
    phrases.say(
      "\(path) was written by a newer version of the program (schema \(number))",
      "\(path): zapsáno novější verzí programu (schéma \(number))")
  }
}

// A folder that others can change behind the program's back.
extension FaultPhrases {
  /// A line of warning, nil where there is nothing to warn of.
  public func warning(_ nature: FolderNature) -> String? {
    switch nature {
    case .local: nil
    case .network(let name): folderOnNetwork(name)
    case .synchronised(let program): folderSynchronised(program)
    }
  }

  private func folderOnNetwork(_ name: String) -> String {
    phrases.say(
      "the workspace lies on a network file system (\(name)): what is saved may be lost there, and locks may not hold",
      "pracovní složka je na síťovém disku (\(name)): uložené změny se tam mohou ztratit a zámky nemusí platit"
    )
  }

  private func folderSynchronised(_ program: String) -> String {
    phrases.say(
      "the workspace lies in a folder that \(program) synchronises: it may overwrite records; use porada sync instead",
      "pracovní složku synchronizuje \(program) a může přepsat záznamy; použijte raději porada sync"
    )
  }
}

// A file among the records that cannot be taken as one.
extension FaultPhrases {
  public var faultNotAPropertyList: String {
    phrases.say(
      "is not a text file of this program, or is cut short",
      "není textový soubor tohoto programu, nebo je neúplný")
  }

  public var faultNotARegularFile: String {
    phrases.say(
      "is no ordinary file (a folder, a link or a pipe)",
      "není to obyčejný soubor (je to složka, odkaz nebo roura)")
  }

  public var faultSeveralNames: String {
    phrases.say(
      "has a second name somewhere (a hard link): a change under one is a change under both",
      "má jinde ještě jeden název (pevný odkaz): změna pod jedním se projeví pod oběma")
  }

  public var faultForeignOwner: String {
    phrases.say(
      "belongs to another user of this machine; `chown` changes the owner",
      "patří jinému uživateli tohoto počítače; vlastníka změní `chown`")
  }

  public func faultTooLarge(_ size: Int, _ limit: Int) -> String {
    let size = phrases.values.number(size)
    let limit = phrases.values.number(limit)
    return phrases.say(
      "is \(size) bytes, more than the \(limit) a record can have",
      "má \(size) bajtů, záznam jich může mít nejvýše \(limit)")
  }

  public var faultTooDeep: String {
    phrases.say(
      "holds lists within lists deeper than a record can",
      "obsahuje víc do sebe vnořených seznamů, než záznam smí mít")
  }

  public var faultBadName: String {
    phrases.say(
      "the file's name is not ID.plist with an id of small letters, digits and hyphens",
      "název souboru není ID.plist s id z malých písmen, číslic a spojovníků")
  }

  public func faultOtherID(_ id: String) -> String {
    phrases.say(
      "the id inside is \(id) and does not match the file's name",
      "id uvnitř je \(id) a neodpovídá názvu souboru")
  }

  public var faultNoSchema: String {
    phrases.say(
      "the schema number is missing or not a number", "číslo schématu chybí nebo není číslo")
  }

  public func faultNewerSchema(_ number: Int) -> String {
    phrases.say(
      "was written by a newer version of the program (schema \(number)); it is left alone",
      "zapsáno novější verzí programu (schéma \(number)); zůstává beze změny")
  }

  public func faultTwice(_ path: String) -> String {
    phrases.say("the same id lies in \(path) too", "totéž id je i v \(path)")
  }

  public var faultNotCanonical: String {
    phrases.say(
      "is not as this program writes it: edited by hand, or damaged",
      "není v podobě, v jaké soubory zapisuje tento program: ruční úprava, nebo poškození")
  }

  public func faultUnreadable(_ reason: String) -> String {
    phrases.say("cannot be read: \(reason)", "nelze číst: \(reason)")
  }
}
