import Coordination
import Testing
import Workspaces

/// A file is kept with a material through the door.
struct AttachingTests {
  private func material(_ id: RecordID = "m1-d1") -> Material {
    var material = Material(id: id)
    material.meeting = "m1"
    material.title = "Report"
    return material
  }

  private func attach(_ bench: Bench, _ material: Material, _ bytes: [UInt8] = [1, 2]) throws
    -> String
  {
    try bench.workspace.attach(
      bytes, named: "a.pdf", to: material, today: Sample.today, now: Sample.now)
  }

  @Test func itIsAddedWithItsFileAndTheDayItCame() throws {
    let bench = try Bench()
    #expect(try attach(bench, material()) == "a.pdf")
    let kept = try #require(bench.workspace.book.materials["m1-d1"])
    #expect(kept.file == "a.pdf" && kept.received == Sample.today)
    #expect(try bench.workspace.keptFile(of: kept) == [1, 2])
    #expect(try bench.stored() == bench.held)
  }

  @Test func whatWasOwedIsInThen() throws {
    let bench = try Bench(Sample.records() + [material()])
    _ = try attach(bench, material())
    // A further file stands beside the first one, which stays.
    #expect(try attach(bench, material(), [3]) == "a-2.pdf")
    let kept = try #require(bench.workspace.book.materials["m1-d1"])
    #expect(try bench.workspace.keptFile(of: kept) == [3])
    try bench.workspace.undo()
    let before = try #require(bench.workspace.book.materials["m1-d1"])
    #expect(try bench.workspace.keptFile(of: before) == [1, 2])
  }

  @Test func whatIsRefusedKeepsNoFile() throws {
    let bench = try Bench()
    var lost = material()
    lost.meeting = "nowhere"
    #expect(throws: ChangeRefusal.self) { try attach(bench, lost) }
    let member = try Bench(as: .member("mfa"))
    #expect(throws: ChangeRefusal.self) { try attach(member, material()) }
    let reader = try Bench(readOnly: true)
    #expect(throws: ChangeRefusal.self) { try attach(reader, material()) }
    for bench in [bench, member, reader] {
      #expect(try bench.store.keptFile("a.pdf", of: "m1-d1", restricted: false) == nil)
      #expect(bench.workspace.book.materials.count == 0)
    }
  }

  @Test func aMemberDoesNotSeeARestrictedOne() throws {
    var secret = material()
    secret.isRestricted = true
    let bench = try Bench(Sample.records() + [secret], as: .member("mfa"))
    #expect(bench.workspace.book.materials.count == 0)
  }
}
