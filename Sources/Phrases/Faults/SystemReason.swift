import Glibc

extension FaultPhrases {
  /// Why the system did not do what was asked.
  func systemReason(_ number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: phrases.say("the disk is full", "na disku není místo")
    case EFBIG: phrases.say("the file would become too large", "soubor by byl příliš velký")
    case EACCES, EPERM: phrases.say("no permission", "chybí oprávnění")
    case EROFS:
      phrases.say("the disk is mounted read-only", "disk je připojen jen pro čtení")
    case EIO: phrases.say("the disk reports a fault", "disk hlásí chybu")
    case ENOENT: phrases.say("it does not exist", "neexistuje")
    case ENOTDIR: phrases.say("it is no folder", "není to složka")
    case EISDIR: phrases.say("it is a folder", "je to složka")
    case ELOOP: phrases.say("it is a link", "je to odkaz")
    case EMFILE, ENFILE:
      phrases.say("too many files are open", "je otevřeno příliš mnoho souborů")
    case ENAMETOOLONG: phrases.say("the name is too long", "název je příliš dlouhý")
    case ESTALE: phrases.say("the network folder has gone", "síťová složka už není dostupná")
    case EBUSY: phrases.say("it is in use", "právě se používá")
    case ETIMEDOUT: phrases.say("no answer came in time", "odpověď nepřišla včas")
    default: phrases.say("system error \(number)", "systémová chyba \(number)")
    }
  }
}
