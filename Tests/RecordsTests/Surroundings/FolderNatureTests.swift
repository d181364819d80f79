import Foundation
import Testing
import Workspaces

@testable import Records

@Suite struct FolderNatureTests {
  @Test(
    arguments: [
      (".dropbox.cache", "Dropbox"), (".sync_0f9a3e.db", "Nextcloud"),
      ("._sync_0f9a3e.db", "Nextcloud"), (".owncloudsync.log", "ownCloud"),
      (".stfolder", "Syncthing"), (".seafile-data", "Seafile"),
      (".tmp.driveupload", "Google Drive"),
    ])
  func whatAProgramLeavesAboveTheWorkspaceTellsIt(mark: String, program: String) throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path("a/b/w"), records: [])
    #expect(store.nature == .local)
    try folder.put([1], "a/" + mark)
    #expect(store.nature == .synchronised(program))
    let inside = TemporaryFolder()
    let other = try FolderStore.create(at: inside.path("w"), records: [])
    try inside.put([1], "w/" + mark)
    #expect(other.nature == .synchronised(program))
  }

  @Test func aFolderIsKnownByItsName() throws {
    let folder = TemporaryFolder()
    #expect(
      try FolderStore.create(at: folder.path("OneDrive - MV/w"), records: []).nature
        == .synchronised("OneDrive"))
    #expect(try FolderStore.create(at: folder.path("OneDriver/w"), records: []).nature == .local)
  }

  @Test(
    arguments: [
      (0x6969, FolderNature.network("NFS")), (0xFF53_4D42, .network("SMB")),
      (0xFE53_4D42, .network("SMB")), (0x0102_1997, .network("9P")),
      (0x5346_414F, .network("AFS")), (0x00C3_6400, .network("Ceph")), (0xEF53, .local),
      (0x0102_1994, .local),
    ] as [(UInt, FolderNature)])
  func theFileSystemTellsTheNetwork(number: UInt, nature: FolderNature) throws {
    let folder = TemporaryFolder()
    let calls = WatchedCalls()
    calls.pretend(fileSystem: number)
    let opened = try Folder(path: folder.path, calls)
    #expect(FolderSurroundings(opened, calls).nature == nature)
  }

  @Test func theTableOfMountsTellsTheProgramBehindAFileSystem() {
    let table = MountTable(
      """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      40 22 0:45 / /home/jana/Sdílené\\040složky rw,nosuid - fuse.sshfs jana@urad:/ rw
      41 22 0:46 / /media/disk rw - fuseblk /dev/sdb1 rw
      broken line
      """)
    #expect(table.sort(of: "/home/jana/Sdílené složky/w") == "fuse.sshfs")
    #expect(table.sort(of: "/home/jana/Sdílené") == "ext4")
    #expect(table.sort(of: "/media/disk") == "fuseblk")
    #expect(MountTable("").sort(of: "/") == nil)
    #expect(NetworkFileSystem.name(userSpace: "fuse.sshfs") == "sshfs")
    #expect(NetworkFileSystem.name(userSpace: "fuseblk") == nil)
    #expect(NetworkFileSystem.name(userSpace: nil) == "FUSE")
  }
}
