import Coordination
import Documents
import Phrases
import Screens
import TerminalUI
import Testing
import Workspaces

/// A document on screen is written into a file by keys.
@Suite struct DocumentSavingTests {
  /// What was written, in the place of a disk.
  private final class Disk {
    var jobs: [DocumentPrinter.Job] = []
    var there: Set<String> = []
    var failure: DocumentPrinter.Failure?
    private var outcomes: [DocumentPrinter.Outcome] = []

    var printer: DocumentPrinter {
      DocumentPrinter(
        path: { "/folder/" + $0 }, exists: { self.there.contains($0) },
        begin: { job in
          self.jobs.append(job)
          self.outcomes.append(DocumentPrinter.Outcome(job.path, self.failure))
        },
        finished: {
          defer { self.outcomes = [] }
          return self.outcomes
        })
    }
  }

  private let disk = Disk()

  private func walk(_ language: Language = .czech) throws -> Walk {
    let walk = try Walk(language: language, printer: disk.printer)
    // The minutes of the meeting before the next one.
    walk.press("2", "down", "down", "enter", "f7")
    return walk
  }

  @Test func aNameIsProposed() throws {
    let walk = try walk()
    walk.press("s")
    #expect(walk.text.contains("zapis-11-2014-06-26.odt"))
    #expect(walk.text.contains("OpenDocument"))
    walk.press("enter")
    #expect(disk.jobs.map(\.path) == ["/folder/zapis-11-2014-06-26.odt"])
    #expect(disk.jobs[0].format == .odt)
    #expect(disk.jobs[0].document.title.hasPrefix("Zápis z 11. jednání"))
    #expect(walk.text.contains("zapsáno: /folder/zapis-11-2014-06-26.odt"))
  }

  @Test func tabGoesThroughTheForms() throws {
    let walk = try walk(.english)
    walk.press("s", "tab")
    #expect(walk.text.contains("minutes-11-2014-06-26.pdf"))
    walk.press("tab", "tab", "tab", "enter")
    #expect(disk.jobs.map(\.path) == ["/folder/minutes-11-2014-06-26.html"])
    #expect(disk.jobs[0].format == .html)
  }

  @Test func anEndingThatTellsNoFormIsRefused() throws {
    let walk = try walk(.english)
    walk.press("s", "ctrl-u")
    walk.type("x.docx")
    walk.press("enter")
    #expect(disk.jobs.isEmpty)
    #expect(walk.text.contains("x.docx: the ending tells no format"))
    // The name stays, to be mended.
    walk.press("tab", "enter")
    #expect(disk.jobs.map(\.path) == ["/folder/x.docx.txt"])
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhenAsked() throws {
    let path = "/folder/zapis-11-2014-06-26.odt"
    disk.there = [path]
    let walk = try walk()
    walk.press("s", "enter")
    #expect(disk.jobs.isEmpty && walk.text.contains("Nahradit?"))
    walk.press("n")
    #expect(disk.jobs.isEmpty)
    walk.press("s", "enter", "a")
    #expect(disk.jobs.map(\.path) == [path])
  }

  @Test func whatFailedIsTold() throws {
    let walk = try walk(.english)
    disk.failure = .press(.noConverter)
    walk.press("s", "enter")
    #expect(walk.text.contains("LibreOffice, which is not installed"))
    disk.failure = .store(.unwritable("/folder/x.odt", 13))
    walk.press("s", "enter")
    #expect(walk.text.contains("no permission"))
  }

  @Test func theListOfResolutionsIsAmongTheDocuments() throws {
    let walk = try walk()
    for _ in 0..<5 { walk.press("tab") }
    #expect(walk.text.contains("Seznam usnesení z 11. jednání"))
    walk.press("s", "enter")
    #expect(disk.jobs.map(\.path) == ["/folder/usneseni-11-2014-06-26.odt"])
  }

  @Test func withoutAPrinterItSaysSo() throws {
    let walk = try Walk(language: .english)
    walk.press("2", "down", "down", "enter", "f7", "s")
    #expect(walk.text.contains("files cannot be written here"))
  }
}
