public import Coordination

extension MachineObjects {
  /// A version of minutes.
  public func object(_ version: MinutesVersion) -> [MachineMember] {
    [
      ("id", .id(version.id)), ("meeting", .id(version.meeting)),
      ("number", .count(version.number)), ("day", .day(version.day)),
      ("stage", .string(version.stage.rawValue)),
      ("language", .string(version.language.rawValue)),
      ("commentsDue", .day(version.commentsDue)),
      ("paragraphs", .array(version.paragraphs.map { .string($0) })),
      ("restricted", .boolean(version.restricted)),
    ] + ending(version.provenance)
  }

  /// A comment on minutes.
  public func object(_ comment: MinutesComment) -> [MachineMember] {
    [
      ("id", .id(comment.id)), ("meeting", .id(comment.meeting)),
      ("version", .id(comment.version)), ("paragraph", .count(comment.paragraph)),
      ("institution", .id(comment.institution)), ("text", .text(comment.text)),
      ("fundamental", .boolean(comment.isFundamental)), ("proposed", .text(comment.proposed)),
      ("received", .day(comment.received)), ("late", .boolean(book.isLate(comment))),
      ("settlement", .text(comment.settlement?.rawValue)), ("answer", .text(comment.answer)),
      ("settledOn", .day(comment.settledOn)), ("restricted", .boolean(comment.restricted)),
    ] + ending(comment.provenance)
  }

  /// An erratum.
  public func object(_ erratum: Erratum) -> [MachineMember] {
    [
      ("id", .id(erratum.id)), ("meeting", .id(erratum.meeting)), ("date", .day(erratum.date)),
      ("text", .string(erratum.text)), ("corrects", .id(erratum.corrects)),
      ("decidedAt", .id(erratum.decidedAt)), ("restricted", .boolean(erratum.restricted)),
    ] + ending(erratum.provenance)
  }
}
