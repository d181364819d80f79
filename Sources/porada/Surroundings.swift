import Coordination
import Glibc
import Subcommands

/// What the program finds around itself; nothing here needs Foundation, so that starting stays cheap.
func surroundings() -> Surroundings {
  let names = [
    "PORADA_WORKSPACE", "XDG_DATA_HOME", "HOME", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR",
    "TERM",
    "COLUMNS",
  ]
  var variables: [String: String] = [:]
  for name in names {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  let (today, now) = clock()
  let isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  let kind = variables["TERM"] ?? ""
  return Surroundings(
    variables: variables, currentFolder: currentFolder(), today: today, now: now,
    columns: columns(variables["COLUMNS"]), printsToTerminal: isatty(STDOUT_FILENO) == 1,
    canShowScreens: isInteractive && !kind.isEmpty && kind != "dumb",
    isShortOfFiles: isShortOfFiles,
    ask: isatty(STDIN_FILENO) == 1 ? { StandardStreams.ask($0) } : nil)
}

/// The columns of standard output, nil where it is no terminal; `COLUMNS` is believed where it is one.
private func columns(_ told: String?) -> Int? {
  guard isatty(STDOUT_FILENO) == 1 else { return nil }
  if let told = told.flatMap({ Int($0) }), told > 0 { return told }
  return StandardStreams.columns(of: STDOUT_FILENO)
}

/// Whether there are fewer descriptors than a workspace's folders need, some to spare.
private var isShortOfFiles: Bool {
  let file = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 64)
  if file < 0 { return errno == EMFILE || errno == EINVAL }
  close(file)
  return false
}

private func currentFolder() -> String {
  guard let path = getcwd(nil, 0) else { return "/" }
  defer { free(path) }
  return String(cString: path)
}

/// The day on the calendar and the time on the wall, here and now.
func clock() -> (CalendarDay, WallTime) {
  var instant = time(nil)
  var parts = tm()
  localtime_r(&instant, &parts)
  let day = CalendarDay(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  let now = WallTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  return (day ?? CalendarDay(iso: "2000-01-01")!, now ?? WallTime(hour: 0, minute: 0)!)
}
