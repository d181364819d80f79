import Coordination
import Workspaces

/// What a commit holds: the files of records, and what else lies beside them and is left as it is.
struct SharedTree {
  /// A file or folder of a tree, as git tells of it.
  struct Entry: Hashable {
    var mode: Substring
    var type: Substring
    var object: ObjectName
    /// In bytes; 0 for what is no file.
    var size = 0

    /// A record's file.
    init(_ object: ObjectName, size: Int = 0) {
      mode = "100644"
      type = "blob"
      self.object = object
      self.size = size
    }

    init?(_ words: [Substring]) {
      guard words.count >= 3, let object = ObjectName(words[2]) else { return nil }
      mode = words[0]
      type = words[1]
      self.object = object
      size = words.count > 3 ? Int(words[3]) ?? 0 : 0
    }
  }

  /// A file that is a record's by its name.
  struct File: Hashable {
    var kind: RecordKind
    var entry: Entry
  }

  /// The files of records, by id.
  var files: [RecordID: File] = [:]
  /// What lies in the folders of records and is none, by folder and name.
  var strays: [RecordKind: [Substring: Entry]] = [:]
  /// What lies beside the folders of records, by name.
  var others: [Substring: Entry] = [:]
  /// What is wrong with it.
  var faults: [RecordFault] = []

  /// The path of a record's file.
  static func path(_ kind: RecordKind, _ id: RecordID) -> String {
    Place(kind: kind, isRestricted: false).path(id.rawValue + RecordFile.ending)
  }

  /// Whether a name can be left in a tree: nothing hidden, nothing that leads elsewhere.
  static func isPlain(_ name: some StringProtocol) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && name.utf8.first != UInt8(ascii: ".")
      && name.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }
}

extension SharedRepository {
  /// How much a tree may tell of itself, in bytes: far more than any workspace.
  private static let listingLimit = 1 << 28

  /// Reads what a commit or tree holds, taking nothing of it on trust.
  func tree(_ name: ObjectName) throws(Git.Failure) -> SharedTree {
    var tree = SharedTree()
    let kinds = Dictionary(uniqueKeysWithValues: RecordKind.allCases.map { ($0.listing, $0) })
    for (path, entry) in try listing([name.text]) {
      if kinds[String(path)] != nil && entry.type == "tree" { continue }
      let isOurs = path.lowercased() == Place.restricted || kinds[path.lowercased()] != nil
      if SharedTree.isPlain(path) && !isOurs && entry.type != "commit" {
        tree.others[path] = entry
      }
    }
    let folders = RecordKind.allCases.map { $0.listing + "/" }
    for (path, entry) in try listing(["-l", name.text, "--"] + folders) {
      let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let kind = kinds[String(parts[0])] else { continue }
      tree.take(parts[1], entry, kind)
    }
    return tree
  }

  private func listing(
    _ arguments: [String]
  ) throws(Git.Failure) -> [(path: Substring, entry: SharedTree.Entry)] {
    let bytes = try git.run(
      ["--literal-pathspecs", "ls-tree", "-z", "--full-tree"] + arguments,
      limit: Self.listingLimit)
    return bytes.split(separator: 0).compactMap { line in
      let text = Substring(decoding: line, as: UTF8.self)
      guard let tab = text.firstIndex(of: "\t") else { return nil }
      guard let entry = SharedTree.Entry(text[..<tab].split(separator: " ")) else { return nil }
      return (text[text.index(after: tab)...], entry)
    }
  }

  // MARK: Files

  /// Hands over files by their names, as many at a time as is good for the memory.
  func readFiles(
    _ names: [(name: ObjectName, size: Int)], _ look: (ObjectName, ArraySlice<UInt8>) -> Void
  ) throws(Git.Failure) {
    var rest = names[...]
    while !rest.isEmpty {
      var size = 0
      let part = rest.prefix { file in
        defer { size += file.size + 100 }
        return size < 1 << 24
      }
      rest = rest.dropFirst(part.count)
      try readBatch(part.map(\.name), limit: size + (1 << 16), look)
    }
  }

  private func readBatch(
    _ names: [ObjectName], limit: Int, _ look: (ObjectName, ArraySlice<UInt8>) -> Void
  ) throws(Git.Failure) {
    let input = names.map { $0.text + "\n" }.joined()
    let bytes = try git.run(["cat-file", "--batch"], input: Array(input.utf8), limit: limit)
    var at = 0
    while at < bytes.count, let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: bytes[at..<end], as: UTF8.self).split(separator: " ")
      at = end + 1
      guard head.count == 3, let name = ObjectName(head[0]), let size = Int(head[2]), size >= 0
      else { continue }
      guard size < bytes.count - at else { throw .refused("an object is cut short") }
      if head[1] == "blob" { look(name, bytes[at..<(at + size)]) }
      at += size + 1
    }
  }

  /// Writes files, so that trees can name them.
  func writeFiles(_ files: [[UInt8]]) throws(Git.Failure) {
    guard !files.isEmpty else { return }
    var input: [UInt8] = []
    for file in files {
      input += "blob\ndata \(file.count)\n".utf8
      input += file
      input.append(UInt8(ascii: "\n"))
    }
    try git.run(["fast-import", "--quiet"], input: input)
  }

  // MARK: Trees

  /// Writes a tree, with those of its files that are not there yet, and gives back its name.
  func write(_ tree: SharedTree, files: [[UInt8]]) throws(Git.Failure) -> ObjectName {
    try writeFiles(files)
    var folders: [RecordKind: [String]] = [:]
    for (id, file) in tree.files {
      folders[file.kind, default: []].append(
        Self.line(file.entry, id.rawValue + RecordFile.ending))
    }
    for (kind, strays) in tree.strays {
      for (name, entry) in strays {
        folders[kind, default: []].append(Self.line(entry, String(name)))
      }
    }
    let kinds = folders.keys.sorted { $0.listing < $1.listing }
    let names = try make(kinds.map { folders[$0] ?? [] })
    var root = zip(kinds, names).map { kind, name in "040000 tree \(name.text)\t\(kind.listing)\n" }
    for (name, entry) in tree.others { root.append(Self.line(entry, String(name))) }
    guard let name = try make([root]).first else { throw .refused("no tree could be made") }
    return name
  }

  /// The tree of a commit.
  func treeName(of commit: ObjectName) throws(Git.Failure) -> ObjectName {
    let name = try git.name(["rev-parse", "--verify", "--quiet", commit.text + "^{tree}"])
    guard let name else { throw .refused("a commit has no tree") }
    return name
  }

  // MARK: What is pending

  /// The contents that stand for a record which was not here.
  private static let absent = ObjectName(contents: [])

  /// The tree in which is noted what is pending, nil where nothing is.
  func pendingName() throws(Git.Failure) -> ObjectName? {
    try git.name(["rev-parse", "--verify", "--quiet", Self.pending])
  }

  /// What is pending, as it was here when both sides last had it.
  func pending() throws(Git.Failure) -> [RecordID: SharedTree.File?] {
    guard let name = try pendingName() else { return [:] }
    return try tree(name).files.mapValues { $0.entry.object == Self.absent ? nil : $0 }
  }

  /// Writes down what is pending; nil where nothing is.
  func writePending(
    _ pending: [RecordID: SharedTree.File?], theirs: SharedTree
  ) throws(Git.Failure) -> ObjectName? {
    var tree = SharedTree()
    for (id, file) in pending where file != theirs.files[id] {
      guard let kind = file?.kind ?? theirs.files[id]?.kind else { continue }
      tree.files[id] = file ?? SharedTree.File(kind: kind, entry: SharedTree.Entry(Self.absent))
    }
    return tree.files.isEmpty ? nil : try write(tree, files: [[]])
  }

  private static func line(_ entry: SharedTree.Entry, _ name: String) -> String {
    "\(entry.mode) \(entry.type) \(entry.object.text)\t\(name)\n"
  }

  private func make(_ trees: [[String]]) throws(Git.Failure) -> [ObjectName] {
    guard !trees.isEmpty else { return [] }
    let input = trees.map { $0.joined() }.joined(separator: "\n")
    let names = Git.lines(try git.run(["mktree", "--batch"], input: Array(input.utf8)))
      .compactMap { ObjectName($0) }
    guard names.count == trees.count else { throw .refused("a tree could not be made") }
    return names
  }
}

extension SharedTree {
  /// Takes in what lies in the folder of a kind.
  fileprivate mutating func take(_ name: Substring, _ entry: Entry, _ kind: RecordKind) {
    let folder = kind.listing
    func fault(_ record: RecordID?, _ problem: RecordFault.Problem) -> RecordFault {
      RecordFault(path: "\(folder)/\(name)", record: record, kind: kind, problem: problem)
    }
    let id = RecordFile.id(ofName: String(name))
    guard let id, kind != .settings || id == Settings.theID else {
      faults.append(fault(nil, .badName))
      // A name that could lead anywhere is not passed on.
      if Self.isPlain(name) && entry.type == "blob" { strays[kind, default: [:]][name] = entry }
      return
    }
    if let other = files[id] {
      faults.append(fault(id, .twice(otherPath: Self.path(other.kind, id))))
      if other.kind != kind { strays[kind, default: [:]][name] = entry }
      return
    }
    guard entry.type == "blob" else {
      faults.append(fault(id, .notARegularFile))
      return
    }
    files[id] = File(kind: kind, entry: entry)
  }
}
