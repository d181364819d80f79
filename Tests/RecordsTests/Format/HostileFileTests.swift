import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// A damaged or hostile property list is refused by name, and nothing crashes on it.
@Suite struct HostileFileTests {
  private static let head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">"
  private static let inside =
    "<key>schema</key><integer>1</integer><key>id</key><string>x</string>"
    + "<key>measure</key><string>m</string><key>deadline</key><string>continuous</string>"
  private static let good = head + "<dict>" + inside + "</dict></plist>\n"

  private func problem(_ bytes: some Sequence<UInt8>) -> RecordFault.Problem? {
    Array(bytes).withUnsafeBytes { bytes in
      do throws(Unfit) {
        _ = try RecordFile.record(bytes, id: "x", type: PlanTask.self)
        return nil
      } catch {
        return error.problem
      }
    }
  }

  private func problem(_ text: String) -> RecordFault.Problem? { problem(text.utf8) }

  @Test func whatOthersWriteIsTaken() {
    let good = Self.good
    #expect(problem(good) == nil)
    #expect(problem("\u{FEFF}" + good) == nil)
    #expect(problem(good + "\n <!-- end --> \n") == nil)
    #expect(problem(good.replacing("<dict>", with: "<dict><!-- <dict> -->\r\n  ")) == nil)
    #expect(problem(good.replacing("m</", with: "&#98;<![CDATA[<b>]]></")) == nil)
    #expect(problem(good.replacing("</dict>", with: "<key>k</key><array/></dict>")) == nil)
    #expect(problem(good.replacing("\"UTF-8\"", with: "'utf-8'")) == nil)
  }

  @Test func cutShort() {
    for count in 0..<(Self.good.utf8.count - 1) {
      #expect(problem(Self.good.utf8.prefix(count)) == .notAPropertyList, "\(count) bytes")
    }
    let own = RecordFile.bytes(of: Samples.task("x"))
    #expect(problem(own) == nil)
    for count in 0..<(own.count - 1) {
      #expect(problem(own.prefix(count)) == .notAPropertyList, "\(count) bytes")
    }
  }

  private static let noPropertyLists = [
    "", " ", " \n\t ", "\u{0}\u{0}\u{0}\u{0}", "{ schema = 1; id = x; }", "<plist/>",
    head + "</plist>", head + "<array/></plist>", head + "<string>x</string></plist>",
    good + "junk", good + good, good + "<dict/>", "junk" + good,
    good.replacing("</dict>", with: "</dict><dict/>"),
    good.replacing("<dict>", with: "<dict>junk"),
    good.replacing("</dict>", with: inside + "</dict>"),
    good.replacing("</dict>", with: "<key>&#105;d</key><string>x</string></dict>"),
    good.replacing("UTF-8", with: "UTF-16"), good.replacing("UTF-8", with: "ISO-8859-2"),
    good.replacing("<plist ", with: "<!DOCTYPE plist [<!ENTITY a \"b\">]><plist "),
    good.replacing("<plist ", with: "<!DOCTYPE plist SYSTEM \"a\" [ ]><plist "),
    good.replacing("m</", with: "&a;</"), good.replacing("m</", with: "&#xD800;</"),
    good.replacing("<integer>1<", with: "<integer>one<"),
    good.replacing("<integer>1<", with: "<integer>99999999999999999999<"),
    good.replacing("<integer>1<", with: "<real>nan<"),
    good.replacing("</dict>", with: "<key>k</key></dict>"),
    good.replacing("</dict>", with: "<key>k</key><ping/></dict>"),
    good.replacing("</string>", with: "</strong>"),
    good.replacing("</dict>", with: "<key>k</key><date>soon</date></dict>"),
  ]

  @Test func noPropertyList() {
    for text in Self.noPropertyLists { #expect(problem(text) == .notAPropertyList, "\(text)") }
  }

  @Test func badBytes() throws {
    var bytes = Array(Self.good.utf8)
    bytes[bytes.firstIndex(of: UInt8(ascii: "m"))! + 1] = 0xC3
    #expect(problem(bytes) == .notAPropertyList)
    #expect(problem(Array(repeating: 0, count: 4096)) == .notAPropertyList)
    let binary = try PropertyListSerialization.data(
      fromPropertyList: ["schema": 1, "id": "x"], format: .binary, options: 0)
    #expect(problem(binary) == .notAPropertyList)
    let wide = Self.good.data(using: .utf16)!
    #expect(problem(wide) == .notAPropertyList)
  }

  @Test func entityBomb() {
    var bomb = "<!DOCTYPE plist [<!ENTITY a0 \"ha\">"
    for level in 1...30 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    let text = Self.good.replacing("<plist ", with: bomb + "]><plist ").replacing(
      "m</", with: "&a30;</")
    #expect(problem(text) == .notAPropertyList)
  }

  @Test func deepNesting() {
    func nested(_ depth: Int) -> String {
      Self.good.replacing(
        "</dict>",
        with: "<key>k</key>" + String(repeating: "<array>", count: depth)
          + String(repeating: "</array>", count: depth) + "</dict>")
    }
    #expect(problem(nested(15)) == nil)
    #expect(problem(nested(16)) == .tooDeep)
    #expect(problem(nested(10_000)) == .tooDeep)
    // In the form of our own, which another reader takes.
    var value = PropertyValue.array([.integer(1)])
    for depth in 2...20 {
      value = .array([value])
      var task = Samples.task("x")
      task.unknown = ["k": value]
      #expect(problem(RecordFile.bytes(of: task)) == (depth > 15 ? .tooDeep : nil), "\(depth)")
    }
  }

  @Test func tooLarge() {
    let limit = 1 << 20
    let room = limit - Self.good.utf8.count
    let most = Self.good.replacing("m</", with: "m" + String(repeating: "a", count: room) + "</")
    #expect(problem(most) == nil)
    #expect(problem(most + "\n") == .tooLarge(limit + 1, limit: limit))
  }

  @Test func foreignContents() {
    let good = Self.good
    #expect(problem(good.replacing("schema", with: "scheme")) == .noSchema)
    #expect(problem(good.replacing("<integer>1<", with: "<integer>0<")) == .noSchema)
    #expect(
      problem(good.replacing("<integer>1</integer>", with: "<string>1</string>")) == .noSchema)
    #expect(problem(good.replacing("<integer>1<", with: "<integer>2<")) == .newerSchema(2))
    #expect(problem(good.replacing(">x<", with: ">y<")) == .otherID("y"))
    #expect(problem(good.replacing("id</key>", with: "ID</key>")) == .otherID(""))
    #expect(
      problem(good.replacing("continuous", with: "sometime"))
        == .field(
          RuleViolation(
            kind: .task, record: "x", field: "deadline", rule: .field(.malformed(.deadline)))))
    #expect(
      problem(good.replacing("measure", with: "massure"))
        == .field(
          RuleViolation(kind: .task, record: "x", field: "measure", rule: .field(.required))))
  }

  @Test func controlCharactersStayOutside() throws {
    let text = Self.good.replacing("m</", with: "a\u{1B}[31m\u{0}</")
    let record = try Array(text.utf8).withUnsafeBytes {
      try RecordFile.record($0, id: "x", type: PlanTask.self) as? PlanTask
    }
    #expect(record?.measure == "a\u{FFFD}[31m\u{FFFD}")
  }
}
