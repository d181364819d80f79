/// Where workspaces lie: the one that is meant, the default one and the demonstration.
struct WorkspacePlace {
  private let surroundings: Surroundings
  private let services: Services

  init(_ surroundings: Surroundings, _ services: Services) {
    self.surroundings = surroundings
    self.services = services
  }

  /// The workspace that is meant: the one given, else `$PORADA_WORKSPACE`, else the current folder or
  /// the nearest above it that is one, else the default.
  func path(given: String?) -> String {
    if let given { return absolute(given) }
    if let named = surroundings.variable("PORADA_WORKSPACE") { return absolute(named) }
    var folder = surroundings.currentFolder
    while true {
      if services.isWorkspace(folder) { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { break }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return defaultWorkspace
  }

  /// Where a new workspace goes: the folder given, else `$PORADA_WORKSPACE`, else the default place.
  func path(forNew folder: String?) -> String {
    (folder ?? surroundings.variable("PORADA_WORKSPACE")).map(absolute) ?? defaultWorkspace
  }

  /// The workspace that is meant where nothing says otherwise.
  var defaultWorkspace: String { dataFolder + "/default" }

  /// Where the demonstration is kept that was made without naming a folder.
  var demonstration: String { dataFolder + "/demo" }

  /// An absolute path for one that may be relative to the current folder.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    let base = surroundings.currentFolder
    return base.hasSuffix("/") ? base + path : base + "/" + path
  }

  /// `$XDG_DATA_HOME/porada`; the variable counts only where it is an absolute path, as its rules say.
  private var dataFolder: String {
    if let data = surroundings.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/porada"
    }
    return (surroundings.variable("HOME") ?? "") + "/.local/share/porada"
  }
}
