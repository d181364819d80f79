import Coordination
import Demonstration
import Documents
import Foundation
import TestSupport
import Testing

/// Random mixtures of lines: the words of every one are in the minutes, or told of.
struct RandomLogTests {
  /// Ways to write something in either convention; `@` is a word of its own, `&` one of an earlier line.
  private static let forms = [
    "@ and @", "MFA: @", "... @", "…@", "#info @", "#topic @", "Topic: @", "#subtopic @",
    "#action @",
    "ACTION: MFA to @ by 15.1.2015", "#action MoLSA, MoH @", "#agreed approves @", "RESOLVED: @",
    "RESOLUTION: does not agree with @", "#rejected @", "!@", "!topic @", "^idea @", "#link @",
    "https://a.example/@", "-> https://a.example/@ x", "PROPOSED: @", "Issue: @", "#help @",
    "#undo", "#undo", "#startmeeting @", "#endmeeting", "Meeting: @", "Scribe: @",
    "scribenick: jana",
    "scribe+", "Chair: @", "#chair MoI", "#unchair @", "Present+ @", "Present+ MFA", "present+",
    "Present: MFA, @", "Present- @", "Regrets: @", "Regrets+ MoH", "guest+ @", "#here @", "#here",
    "#startvote @? yes, @", "#vote yes", "#vote @", "#showvote", "#endvote", "vote 3:0:0",
    "q+", "q+ @", "q+ to ask @", "ack @", "ack MFA", "Zakim, @", "RRSAgent, @", "agenda+ @",
    "agenda- @", "next item", "take up item @", "close item @", "s/&/@/", "s/&/@/g", "s|&|@|G",
    "s/none@/x/", "i/&/@/", "i/&/Topic: @/", "i/none@/x/", "[[ @ ]]", "[[", "]]", "``` @", "\\@",
    "\\Topic: @", "\\o/ @", "#unknown @", "JIRA: @", "Date: @", "Date: 2014-12-08", "Agenda: @",
    "12:30 @", "* jana @", "#restricted @", "neveřejné: @", "#restricted #agreed @", "usnesení: @",
    "úkol: MV @ do 15.1.2015", "bod: @", "#kolo", "-", ">", "substitute+ MFA @, @", "#approve",
    "zapisuje: @", "ověřovatel: @",
  ]

  private struct Log {
    var text = ""
    var words: [String] = []
  }

  private static func log(_ numbers: inout RunNumbers) -> Log {
    var log = Log()
    let style = numbers.number(0...3)
    for number in 0..<numbers.number(5...40) {
      var line = forms.randomElement(using: &numbers) ?? ""
      let earlier = log.words.randomElement(using: &numbers) ?? "nothing"
      line = line.replacing("&", with: earlier)
      while let mark = line.firstIndex(of: "@") {
        let word = "word\(log.words.count)w"
        log.words.append(word)
        line.replaceSubrange(mark...mark, with: word)
      }
      let who =
        ["MFA", "moi", "jana", "petr", "Jana Nová", "MoLSA", "Zakim"]
        .randomElement(using: &numbers) ?? ""
      let time = String(format: "%02d:%02d", 13 + number / 20, number % 60)
      switch style {
      case 0: log.text += "[\(time):07] <\(who)> \(line)\r\n"
      case 1: log.text += "2014-12-08 \(time) <@\(who)> \(line)\n"
      case 2: log.text += "<\(who)> \(line)\n"
      default: log.text += line + "\n"
      }
    }
    return log
  }

  /// All words that stand somewhere in records.
  private static func words(of records: [any Record]) -> String {
    records.map { record in
      record.descriptions.map { "\(record.value($0.key).map { "\($0)" } ?? "")" }
        .joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test(arguments: LogConvention.allCases, [false, true])
  func nothingIsDroppedSilently(convention: LogConvention, replaces: Bool) throws {
    var book = Book()
    for record in Demonstration.records() { book.put(record) }
    var meeting = Meeting(id: "new")
    meeting.ordinal = 99
    meeting.date = CalendarDay(iso: "2014-12-08")!
    meeting.state = .drafted
    let context = ChangeContext(today: meeting.date, now: WallTime(hour: 18, minute: 0)!)
    for turn in 0..<(60 * RandomRuns.scale) {
      var numbers = RandomRuns.numbers("log \(convention) \(replaces)", turn)
      let log = Self.log(&numbers)
      let hint = "\(RandomRuns.hint) turn \(turn)\n\(log.text)"
      let read = LogText(log.text, convention)
      let change = ImportLog(
        read.lines, into: "new", adding: meeting, convention: convention, presentReplaces: replaces)
      let taken = try change.taken(in: book, context)
      var after = book
      for edit in taken.edits {
        if let record = edit.after { after.put(record) } else { after.remove(edit.id) }
      }
      let records = taken.edits.compactMap(\.after)
      for record in records {
        #expect(after.violations(of: record).isEmpty, "\(record) \(hint)")
      }
      var found = Self.words(of: records)
      for line in read.passedOver { found += "\n" + line.text }
      for outcome in taken.outcomes {
        let isTold =
          outcome.refusal != nil || outcome.isIdle || outcome.understood?.doubts.isEmpty == false
        if isTold { found += "\n" + outcome.line.text }
        for line in outcome.takenBack { found += "\n" + line.text }
        found += "\n" + outcome.replaced.joined(separator: "\n")
        // A correction that worked vanishes, with what it took away.
        if case .act(.correct(let correction))? = outcome.understood?.meaning {
          found += "\n\(correction.old)\n\(correction.new)"
        }
      }
      for word in log.words where !found.contains(word) {
        Issue.record("\(word) is nowhere: \(hint)")
      }
      // What is read twice is read the same.
      #expect(try change.edits(in: book, context).count == taken.edits.count)
    }
  }
}
