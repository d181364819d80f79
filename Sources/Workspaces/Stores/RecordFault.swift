public import Coordination

/// A file among the records that cannot be taken as one.
public struct RecordFault: Hashable, Sendable {
  /// The file, relative to the workspace.
  public var path: String
  /// The id the file's name gives, nil where the name is no id.
  public var record: RecordID?
  /// The kind whose folder it lies in.
  public var kind: RecordKind?
  /// What is wrong.
  public var problem: Problem

  /// Names a file and what is wrong with it.
  public init(path: String, record: RecordID?, kind: RecordKind?, problem: Problem) {
    self.path = path
    self.record = record
    self.kind = kind
    self.problem = problem
  }

  /// Whether nothing is wrong: a killed program left it behind, and the next write sees to it by itself.
  public var isNote: Bool {
    switch problem {
    case .leftover, .unfinished, .tornJournal, .leftTyping: true
    default: false
    }
  }

  /// What can be wrong with a file.
  public enum Problem: Hashable, Sendable {
    /// No XML property list, or one cut short.
    case notAPropertyList
    /// A folder, a link, a pipe or whatever else is no regular file.
    case notARegularFile
    /// A regular file that has another name as well: who changes one changes both.
    case severalNames
    /// It belongs to another user of the machine.
    case foreignOwner
    /// Larger than a record can be; its size and the limit in bytes.
    case tooLarge(Int, limit: Int)
    /// Nested deeper than a record can be.
    case tooDeep
    /// The name is no `ID.plist`.
    case badName
    /// The id inside is not the file's name.
    case otherID(String)
    /// The schema number is missing or not a number.
    case noSchema
    /// Written by a newer program: it is shown as far as it is understood, and never written.
    case newerSchema(Int)
    /// A field of it cannot be taken.
    case field(RuleViolation)
    /// The same id lies in two places.
    case twice(otherPath: String)
    /// The bytes are not as this program writes them: edited by hand, or a flipped bit.
    case notCanonical
    /// It cannot be read; the system's error number.
    case unreadable(Int32)
    /// It breaks a rule of the group.
    case rule(RuleViolation)
    /// It is no longer as it was last saved: edited by hand, or damaged.
    case changedByHand
    /// It was put there outside the program: no version of it was ever saved.
    case addedByHand
    /// The file of a record that was saved is no longer there.
    case missing
    /// A temporary file of a program that was killed.
    case leftover
    /// A change was begun that is not finished; the next start or write finishes it.
    case unfinished
    /// Others on the machine can read or write it; its permissions.
    case notPrivate(Int)
    /// The journal of changes cannot be read in places; how many bytes.
    case damagedJournal(Int)
    /// A journal of typing cannot be read in places; its size in bytes.
    case damagedTyping(Int)
    /// A program that has ended left texts that were typed and not entered, and changes that may not be saved;
    /// the next start takes them over.
    case leftTyping(texts: Int, changes: Int)
    /// The journal of changes ends with an entry that was cut short; how many bytes.
    case tornJournal(Int)
  }
}
