import Glibc
public import Workspaces

extension FolderStore {
  public var nature: FolderNature { FolderSurroundings(root, calls).nature }
}

/// What a folder lies on and in.
struct FolderSurroundings {
  private let folder: Folder
  private let calls: any FileCalls

  init(_ folder: Folder, _ calls: any FileCalls) {
    self.folder = folder
    self.calls = calls
  }

  /// A program that synchronises is told rather than the network, since it is what can overwrite.
  var nature: FolderNature {
    if let program = synchronisingProgram { return .synchronised(program) }
    if let name = networkFileSystem { return .network(name) }
    return .local
  }

  // MARK: The network

  private var networkFileSystem: String? {
    guard let sort = try? calls.fileSystem(of: folder.descriptor) else { return nil }
    if sort == NetworkFileSystem.userSpace {
      return NetworkFileSystem.name(userSpace: mountedSort)
    }
    return NetworkFileSystem.names[sort]
  }

  /// How the system's table of mounts names the sort of the folder's file system.
  private var mountedSort: String? {
    guard
      let path, let table = text("/proc/self/mountinfo")
    else { return nil }
    return MountTable(table).sort(of: path)
  }

  private var path: String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(folder.descriptor)", &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func text(_ path: String) -> String? {
    guard let file = try? calls.open(path, in: Folder.working, flags: O_RDONLY, mode: 0) else {
      return nil
    }
    defer { try? calls.close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    // The size of such a file is not known beforehand.
    while bytes.count < 1 << 20 {
      let count = part.withUnsafeMutableBytes { try? calls.read(file, into: $0) } ?? 0
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Programs that synchronise

  /// The highest folders above that are looked at.
  private static let mostFolders = 64

  private var synchronisingProgram: String? {
    for part in (path ?? "").split(separator: "/") {
      if let program = SynchronisingProgram.named(inPath: part) { return program }
    }
    var folder = folder
    for _ in 0..<Self.mostFolders {
      for name in (try? calls.list(folder.descriptor)) ?? [] {
        if let program = SynchronisingProgram.named(by: name) { return program }
      }
      guard let parent = try? folder.folder(".."),
        let own = try? folder.status().stamp.inode, let above = try? parent.status().stamp.inode
      else { return nil }
      // The root is its own parent; two file systems can share an inode's number, but not twice over.
      if own == above, path(of: folder) == "/" { return nil }
      folder = parent
    }
    return nil
  }

  private func path(of folder: Folder) -> String? { FolderSurroundings(folder, calls).path }
}

/// File systems that lie on other machines, by the numbers of statfs(2).
enum NetworkFileSystem {
  /// A program of the user's stands behind it; the table of mounts tells which.
  static let userSpace: UInt = 0x6573_5546

  static let names: [UInt: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "SMB", 0xFE53_4D42: "SMB", 0x0102_1997: "9P",
    0x5346_414F: "AFS", 0x6B41_4653: "AFS", 0x7375_7245: "Coda", 0x00C3_6400: "Ceph",
    0x564C: "NCP", 0x0BD0_0BD0: "Lustre", 0x0116_1970: "GFS2", 0x7461_636F: "OCFS2",
    0xAAD7_AAEA: "PanFS", 0x786F_4256: "VirtualBox",
  ]

  /// Programs behind which there is a disk of this machine.
  private static let localPrograms: Set<String> = [
    "fuseblk", "fuse.ntfs", "fuse.ntfs-3g", "fuse.exfat", "fuse.encfs", "fuse.gocryptfs",
    "fuse.cryfs", "fuse.securefs", "fuse.bindfs", "fuse.mergerfs", "fuse.unionfs",
    "fuse.fuse-overlayfs", "fuse.lxcfs", "fuse.portal",
  ]

  /// The name of a file system behind which a program stands; nil where its disk is here.
  static func name(userSpace sort: String?) -> String? {
    guard let sort else { return "FUSE" }
    if localPrograms.contains(sort) { return nil }
    return sort.hasPrefix("fuse.") ? String(sort.dropFirst("fuse.".count)) : sort.uppercased()
  }
}

/// The system's table of mounts, as `/proc/self/mountinfo` has it.
struct MountTable {
  private var mounts: [(point: String, sort: String)] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 6, let mark = words.firstIndex(of: "-"), mark + 1 < words.count else {
        continue
      }
      // The table writes a space as `\040`.
      let point = words[4].split(separator: "\\040", omittingEmptySubsequences: false)
        .joined(separator: " ")
      mounts.append((point, words[mark + 1]))
    }
  }

  /// The sort of the file system at a path: that of the longest mount above it, the latest of several.
  func sort(of path: String) -> String? {
    var best: (point: String, sort: String)?
    for mount in mounts {
      let folder = mount.point == "/" ? "/" : mount.point + "/"
      guard path == mount.point || path.hasPrefix(folder) else { continue }
      if mount.point.utf8.count >= best?.point.utf8.count ?? 0 { best = mount }
    }
    return best?.sort
  }
}

/// Programs that keep a folder the same on several machines, by what they leave in it.
enum SynchronisingProgram {
  private static let marks: [String: String] = [
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud", ".stfolder": "Syncthing", ".stversions": "Syncthing",
    ".stignore": "Syncthing", ".seafile-data": "Seafile", "seafile-ignore.txt": "Seafile",
    ".tmp.drivedownload": "Google Drive", ".tmp.driveupload": "Google Drive",
    ".megaignore": "MEGA", ".SynologyWorkingDirectory": "Synology Drive",
    ".SyncID": "Resilio Sync", ".sync.ffs_db": "FreeFileSync", ".csync_journal.db": "Nextcloud",
  ]

  /// The program that leaves a file or folder of a name.
  static func named(by name: String) -> String? {
    if let program = marks[name] { return program }
    if name.hasPrefix(".sync_") || name.hasPrefix("._sync_"), name.hasSuffix(".db") {
      return "Nextcloud"
    }
    return nil
  }

  /// The program whose folders are named so, where it leaves nothing in them.
  static func named(inPath part: some StringProtocol) -> String? {
    if part == "OneDrive" || part.hasPrefix("OneDrive - ") { return "OneDrive" }
    if part == "Google Drive" || part == "GoogleDrive" { return "Google Drive" }
    return part == "Dropbox" ? "Dropbox" : nil
  }
}
