/// On what a workspace's folder lies: on some, another machine can change files behind everybody's back.
public enum FolderNature: Hashable, Sendable {
  /// On a disk of this machine, as far as can be told.
  case local
  /// On another machine: locks and reports of success may mean less; the name of the file system.
  case network(String)
  /// In a folder that a program keeps the same on several machines; the name of the program.
  case synchronised(String)
}
