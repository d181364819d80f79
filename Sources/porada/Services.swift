import Coordination
import Demonstration
import Glibc
import Records
import Subcommands
import Themes
import Workspaces

/// What the subcommands are given: folders for workspaces, the demonstration, the screens' tables.
var services: Services {
  Services(
    openStore: { (path, readOnly) throws(StoreError) -> any RecordStore in
      let store = try FolderStore(at: path)
      // Who only looks does not even finish what a killed program had begun.
      store.finishesLeftWork = !readOnly
      return store
    },
    openForCare: { (path) throws(StoreError) -> any CareTaker in
      try FolderStore.openedForCare(at: path)
    },
    archives: FolderArchives(),
    synchronise: { (path, remote, actor) throws(SyncFailure) -> SyncReport in
      let names = ["HOME", "SSH_AUTH_SOCK", "USER", "LOGNAME"]
      let around = names.map { (name: String) -> (String, String) in
        (name, getenv(name).map { String(cString: $0) } ?? "")
      }
      return try FolderSync(
        path: path,
        variables: Dictionary(around.filter { !$0.1.isEmpty }) { first, _ in first }
      ).run(remote, as: actor)
    },
    createStore: { (path, records) throws(StoreError) -> any RecordStore in
      try FolderStore.create(at: path, records: records)
    },
    isWorkspace: FolderStore.isWorkspace(at:),
    isFolder: isFolder(at:),
    writeFile: writeFile,
    readFile: readFile,
    makeFolder: makeFolder(at:),
    writeBytes: writeBytes,
    press: press,
    demonstration: Demonstration.records(in:),
    demonstrationDay: Demonstration.day,
    keyRows: keyRows,
    themeNames: EmbeddedThemes.all.map(\.name),
    version: "0.1")
}

private func isFolder(at path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
