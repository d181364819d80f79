import Glibc

extension FaultPhrases {
  /// Why the system did not do what was asked; the system's own words where nobody has worded the number.
  func systemReason(_ number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: phrases.say("the disk is full", "na disku není místo")
    case EFBIG: phrases.say("the file would become too large", "soubor by byl příliš velký")
    case EACCES, EPERM: phrases.say("no permission", "chybí oprávnění")
    case EROFS:
      phrases.say("the disk is open for reading only", "disk je připojen jen pro čtení")
    case EIO: phrases.say("the disk reports a fault", "disk hlásí chybu")
    case ENOENT: phrases.say("it is not there", "není tam")
    case ENOTDIR: phrases.say("it is no folder", "není to složka")
    case EISDIR: phrases.say("it is a folder", "je to složka")
    case ELOOP: phrases.say("it is a link", "je to odkaz")
    case EMFILE, ENFILE:
      phrases.say("too many files are open", "je otevřeno příliš mnoho souborů")
    default: strerror(number).map { String(cString: $0) } ?? "\(number)"
    }
  }
}
