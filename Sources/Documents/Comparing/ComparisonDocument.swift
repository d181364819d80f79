public import Coordination
import Phrases

/// What differs between two versions of a meeting's minutes, for people and for programs.
public struct ComparisonDocument: DocumentBuilder {
  private let meeting: Meeting
  private let body: Body?
  private let versions: (old: MinutesVersion, new: MinutesVersion)
  private let comparison: VersionComparison
  private let phrases: Phrases

  /// Compares two versions of the minutes of a meeting.
  public init(
    book: Book, meeting: Meeting, from old: MinutesVersion, to new: MinutesVersion,
    language: Language
  ) {
    self.meeting = meeting
    body = book.bodies[meeting.body]
    versions = (old, new)
    comparison = VersionComparison(from: old, to: new)
    phrases = Phrases(language)
  }

  public var document: Document {
    let words = phrases.comments
    var document = Document(
      words.comparisonTitle(meeting, of: body), in: phrases.language)
    document.blocks.append(
      .facts([
        Document.Fact(words.oldVersion, Document.Words(words.title(versions.old))),
        Document.Fact(words.newVersion, Document.Words(words.title(versions.new))),
      ]))
    document.blocks.append(
      .paragraph(
        Document.Words(
          comparison.isEmpty
            ? words.noDifference
            : words.differences(
              changed: comparison.count(.changed), added: comparison.count(.added),
              removed: comparison.count(.removed)))))
    document.blocks += comparison.rows.filter { $0.kind != .same }.map { row in
      .paragraph(Document.Words("\(row.sign) \(row.number)\(row.marked)"))
    }
    return document
  }

  /// The keys and values for programs.
  public var members: [MachineMember] {
    func part(_ part: MinutesVersion.Part?) -> MachineValue {
      part.map { .object([("number", .count($0.number)), ("text", .string($0.text))]) } ?? .null
    }
    return [
      ("meeting", .id(meeting.id)), ("from", .count(versions.old.number)),
      ("to", .count(versions.new.number)),
      (
        "paragraphs",
        .array(
          comparison.rows.filter { $0.kind != .same }.map { row in
            .object([
              ("kind", .string(row.kind.rawValue)), ("old", part(row.old)), ("new", part(row.new)),
              ("difference", .string(row.marked)),
            ])
          })
      ),
    ]
  }
}
