/// Adds a comment on circulated minutes.
public struct AddComment: Change {
  /// The comment; an id "new", the version it is about and the day are filled in here.
  public var comment: MinutesComment

  /// Adds a comment.
  public init(_ comment: MinutesComment) {
    self.comment = comment
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var comment = comment
    if comment.version == nil { comment.version = book.circulatedVersion(of: comment.meeting)?.id }
    if book.minutesVersions[comment.version]?.restricted ?? false { comment.isRestricted = true }
    comment.received = comment.received ?? context.today
    comment = try comment.settled(since: nil, on: context.today)
    if comment.id == .new || !book.isFree(comment.id) { comment.id = book.freshID(for: comment) }
    return [.add(comment)]
  }
}

/// Adds several comments, as those of one reply: all of them or none.
public struct AddComments: Change {
  /// The comments.
  public var comments: [MinutesComment]

  /// Adds several comments.
  public init(_ comments: [MinutesComment]) {
    self.comments = comments
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var grown = book
    var edits: [RecordEdit] = []
    for comment in comments {
      for edit in try AddComment(comment).edits(in: grown, context) {
        if let record = edit.after { grown.put(record) }
        edits.append(edit)
      }
    }
    return edits
  }
}

/// Settles a comment, or opens it again.
public struct SettleComment: Change {
  /// The comment.
  public var comment: RecordID
  /// How it is settled; nil opens it again.
  public var settlement: CommentSettlement?
  /// What the institution is answered.
  public var answer: String?

  /// Settles a comment with an answer.
  public init(_ comment: RecordID, _ settlement: CommentSettlement?, answer: String? = nil) {
    self.comment = comment
    self.settlement = settlement
    self.answer = answer
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.comments[comment] else {
      throw RuleViolation(kind: .comment, record: comment.rawValue, field: nil, rule: .notFound)
    }
    var new = old
    new.settlement = settlement
    new.answer = answer.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    new.settledOn = settlement == nil ? nil : context.today
    return [.replace(old, by: new)]
  }
}

extension MinutesComment {
  /// The comment with the day of its settlement, which follows from the settlement.
  ///
  /// Throws a `RuleViolation` where it would come on a day that has not come yet.
  func settled(
    since old: MinutesComment?, on today: CalendarDay
  ) throws(RuleViolation) -> MinutesComment {
    if let received, received > today {
      throw RuleViolation(self, "received", .inFuture(received))
    }
    var comment = self
    if settlement != old?.settlement || settledOn == nil {
      comment.settledOn = settlement == nil ? nil : today
    }
    return comment
  }
}
