/// The names under which files are kept beside records.
public enum KeptFileName {
  /// The largest file that is kept, in bytes: a backup holds none that is larger.
  public static let largestFile = 256 << 20

  /// As long as a name may be, in bytes, so that a number has room behind it.
  private static let longest = 200

  /// Whether a name leads nowhere but to a file of its own: no path, not hidden, all of it to be seen.
  public static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longest + 20 && !name.hasPrefix(".")
      && !name.contains("/") && VisibleText.line(name) == name && name != " "
  }

  /// The name that the file at a path is kept under; nil where the path names none.
  public static func made(fromPath path: String) -> String? {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    var name = String(VisibleText.line(last).trimmed.drop { $0 == "." })
    while name.utf8.count > longest {
      // The ending says what the file is, so the middle goes.
      let (stem, ending) = parts(of: name)
      name = stem.isEmpty ? String(name.dropLast()) : stem.dropLast() + ending
    }
    return isPlain(name) ? name : nil
  }

  /// The name with a number behind it, before its ending: `report-2.pdf`.
  public static func numbered(_ name: String, _ number: Int) -> String {
    let (stem, ending) = parts(of: name)
    return "\(stem)-\(number)\(ending)"
  }

  /// The name without its ending, and the ending with its dot; a long one is none.
  private static func parts(of name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      name[dot...].utf8.count <= 10
    else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }
}
