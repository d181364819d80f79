public import Coordination
public import Workspaces

/// The words of synchronising two machines, and of what they said differently.
public struct SyncPhrases: Sendable {
  let phrases: Phrases

  func say(_ english: String, _ czech: String) -> String { phrases.say(english, czech) }
}

extension Phrases {
  public var sync: SyncPhrases { SyncPhrases(phrases: self) }
}

// What two machines said differently.
extension SyncPhrases {
  /// A value as it is kept, whatever its field: words as they are, nothing as "(empty)".
  public func plain(_ value: PropertyValue) -> String {
    switch value {
    case .string(""): say("(empty)", "(prázdné)")
    case .string(let text): phrases.values.beginning(of: text, 60)
    case .integer(let number): String(number)
    case .real(let number): "\(number)"
    case .boolean(let flag): phrases.values.flag(flag)
    case .date(let date): "\(date)"
    case .data(let data): "\(data)"
    case .array(let values): values.map(plain).joined(separator: ", ")
    case .dictionary(let values): values.keys.sorted().joined(separator: ", ")
    }
  }

  public func unsettled(_ others: [String]) -> String {
    let words = others.joined(separator: "; ")
    return say(
      "another machine has: \(words); setting the field settles it",
      "na jiném počítači je: \(words); vyřeší se nastavením pole")
  }

  public func otherwise(_ others: [String]) -> String {
    let words = others.joined(separator: "; ")
    return say("(another machine: \(words))", "(jiný počítač: \(words))")
  }

  public var severalTexts: String {
    say(
      "holds the texts of several machines, each after a mark (⟪A⟫ is of the machine on which they met); keep one, or join them",
      "obsahuje texty z více počítačů, každý za značkou (⟪A⟫ je z počítače, kde se slučovalo); ponechte jeden, nebo je spojte"
    )
  }
}

// What came of it.
extension SyncPhrases {
  public func done(taken: Int, sent: Int) -> String {
    if taken == 0 && sent == 0 {
      return say("Both machines hold the same.", "Na obou počítačích je totéž.")
    }
    let took = phrases.count(taken, ("record", "records"), ("záznam", "záznamy", "záznamů"))
    let gave = phrases.count(sent, ("record", "records"), ("záznam", "záznamy", "záznamů"))
    return say("Taken over: \(took); sent: \(gave).", "Převzato: \(took); odesláno: \(gave).")
  }

  public func restricted(_ count: Int) -> String {
    let records = phrases.count(
      count, ("restricted record", "restricted records"),
      ("neveřejný záznam", "neveřejné záznamy", "neveřejných záznamů"))
    return say(
      "Not synchronised: \(records), kept on this machine only.",
      "Nesynchronizuje se: \(records), jen na tomto počítači.")
  }

  public func withheld(_ count: Int) -> String {
    let records = phrases.count(
      count, ("restricted record", "restricted records"),
      ("neveřejný záznam", "neveřejné záznamy", "neveřejných záznamů"))
    return say(
      "Withheld from this copy: \(records).", "V této kopii chybí: \(records).")
  }

  public func toSettle(_ count: Int) -> String {
    phrases.count(
      count, ("thing to look at", "things to look at"),
      ("věc k posouzení", "věci k posouzení", "věcí k posouzení"))
  }

  public func there(_ fault: String) -> String {
    say("on the other machine \(fault)", "na druhém počítači \(fault)")
  }

  /// One line of what happened to a record.
  public func sentence(_ note: MergeNote, _ book: Book) -> String {
    let record = "\(phrases.kinds.singular(note.kind)) \(note.record)"
    func field(_ key: String) -> String {
      "\(record), " + phrases.rules.field(key, of: note.kind)
    }
    func words(_ value: PropertyValue?) -> String { plain(value ?? .string("")) }
    switch note.event {
    case .bothTexts(let key):
      return field(key) + ": "
        + say(
          "both machines changed the text, both are kept: after ⟪A⟫ that of this machine, after ⟪B⟫ the other's",
          "text změnily oba počítače, obě znění zůstávají: za ⟪A⟫ zdejší, za ⟪B⟫ z druhého počítače"
        )
    case .besides(let key, let stays, let other):
      return field(key) + ": "
        + say(
          "both machines changed it; \(words(stays)) stays, \(words(other)) is kept beside it",
          "hodnotu změnily oba počítače; zůstává \(words(stays)), vedle ní se uchovává \(words(other))"
        )
    case .stays(.ours):
      return record + ": "
        + say(
          "deleted here and changed on the other machine; it stays",
          "zde smazáno, na druhém počítači změněno; zůstává")
    case .stays(.theirs):
      return record + ": "
        + say(
          "deleted on the other machine and changed here; it stays",
          "na druhém počítači smazáno, zde změněno; zůstává")
    case .staysReferred(let by):
      return record + ": "
        + say(
          "deleted on one machine, but \(by) of the other refers to it; it stays",
          "na jednom počítači smazáno, ale na druhém na něj odkazuje \(by); zůstává")
    case .setApart(let now):
      return record + ": "
        + say(
          "both machines added one of this id; the one from here is now \(now)",
          "záznam s tímto id přidaly oba počítače; zdejší je nyní \(now)")
    case .gaveWay:
      return record + ": "
        + say(
          "the new workspace takes over the record of the other machine",
          "nová pracovní složka přebírá záznam z druhého počítače")
    case .withdrawn:
      return record + ": "
        + say(
          "restricted now and no longer shared; its earlier versions stay where they were shared",
          "záznam je nyní neveřejný a dál se nesdílí; dřívější verze zůstávají tam, kde byly sdíleny"
        )
    case .breaks(let violation):
      return phrases.rules.sentence(violation, book: book)
    }
  }
}

// Why it did not come about.
extension SyncPhrases {
  public func sentence(_ failure: SyncFailure) -> String {
    switch failure {
    case .noRemote:
      return say(
        "no address is remembered; `porada sync REMOTE` names one",
        "není zapamatována žádná adresa; zadáte ji příkazem `porada sync REMOTE`")
    case .badRemote(let text, let fault): return "\(text): \(reason(fault))"
    case .noGit: return say("git is not installed", "git není nainstalován")
    case .refused(let remote, let reason):
      return say(
        "\(remote) cannot be synchronised: \(reason)", "\(remote) nelze synchronizovat: \(reason)")
    case .tooSlow(let remote):
      return say("\(remote) does not answer in time", "\(remote) včas neodpovídá")
    case .tooMuch(let remote):
      return say(
        "\(remote) holds more than a workspace can",
        "\(remote) obsahuje víc, než pracovní složka může pojmout")
    case .notAWorkspaceThere(let remote):
      return say(
        "the branch “porada” of \(remote) holds no workspace",
        "větev „porada“ v \(remote) neobsahuje pracovní složku")
    case .movedTooOften:
      return say(
        "the records on one of the machines kept changing; try again",
        "záznamy na jednom z počítačů se stále mění; zkuste to znovu")
    case .tooLarge(let kind, let id):
      let name = phrases.kinds.singular(kind)
      return say(
        "\(name) \(id) would be larger than a record can be when both machines' texts are kept",
        "\(name) \(id): s texty z obou počítačů by záznam byl příliš velký")
    case .cancelled:
      return
        say(
          "the synchronisation was cancelled", "synchronizace byla zrušena")
    case .store(let error): return phrases.sentence(error)
    }
  }

  public func reason(_ fault: RemoteAddress.Fault) -> String {
    switch fault {
    case .malformed: say("is no address of a git repository", "není adresa repozitáře git")
    case .protocolRefused:
      say(
        "only ssh, https, file and git addresses are taken",
        "lze použít jen adresy ssh, https, file a git")
    case .password:
      say(
        "an address with a password in it is not taken, for others on the machine could read it",
        "adresu s heslem nelze použít, mohli by ji číst jiní uživatelé počítače")
    }
  }
}
