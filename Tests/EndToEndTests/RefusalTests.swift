import Testing

/// Bad input is refused in one line that names what is wrong, and nothing is changed.
struct RefusalTests {
  @Test func nothingIsChanged() throws {
    let folder = try TemporaryFolder()
    let before = try folder.contents()
    let refused: [(words: [String], names: [String])] = [
      (["add", "item", "body=subgroup"], ["title"]),
      (["add", "item", "body=nobody", "title=Words"], ["body", "nobody"]),
      (["add", "item", "title=Words", "colour=red"], ["colour"]),
      (["set", "nap-2012-i-4", "deadline=soon"], ["nap-2012-i-4", "deadline"]),
      (["set", "nap-2012-i-4", "responsible=nobody"], ["nap-2012-i-4", "responsible", "nobody"]),
      (["set", "group-12", "ordinal=11"], ["group-12", "ordinal"]),
      (["set", "group-12", "from=12:00", "to=11:00"], ["group-12"]),
      (["evaluate", "II.4", "nearly", "--meeting", "11"], ["II.4", "status", "partly"]),
      (["evaluate", "no-such-task", "partly", "--meeting", "11"], ["no-such-task"]),
      (["evaluate", "II.4", "partly", "--meeting", "99"], ["99"]),
      (["delete", "group"], ["group"]),
      (["show", "no-such-record"], ["no-such-record"]),
    ]
    for (words, names) in refused {
      let outcome = try folder.run(
        ["-w", folder.workspace, "--as-of", "2014-12-08"] + words)
      #expect(outcome.status == 1, "\(words): \(outcome.errors)")
      #expect(outcome.output.isEmpty, "\(words)")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(words): \(outcome.errors)")
      for name in names {
        #expect(outcome.errors.contains(name), "\(words): \(outcome.errors)")
      }
    }
    #expect(try folder.contents() == before)
  }

  @Test func readOnlyChangesNothing() throws {
    let folder = try TemporaryFolder()
    let before = try folder.contents()
    let session = try folder.openWorkspace("--read-only")
    try session.waitFor("Next meeting")
    for keys in ["5a", "3v", "2d", "2" + Key.enter + "m"] {
      session.send(keys)
      try session.waitFor("read-only")
      session.send("1")
      try session.waitFor("Next meeting")
    }
    #expect(try session.quit() == 0)
    #expect(try folder.contents() == before)
    let added = try folder.run(
      "-w", folder.workspace, "--read-only", "add", "item", "title=Words", "body=subgroup")
    #expect(added.status == 1)
    #expect(try folder.contents() == before)
  }
}
