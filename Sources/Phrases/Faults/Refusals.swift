public import Coordination
public import Workspaces

/// Words for everything that can be refused or found damaged, one plain line each.
public struct Refusals {
  private let phrases: Phrases
  private let book: Book

  /// Words refusals in a language, naming records as a book knows them.
  public init(_ phrases: Phrases, _ book: Book) {
    self.phrases = phrases
    self.book = book
  }

  /// Why a change was not made.
  public func sentence(_ refusal: ChangeRefusal) -> String {
    switch refusal {
    case .rule(let violation): sentence(violation)
    case .held(let meeting, let holder):
      phrases.sittings.held(phrases.rules.name(meeting, book), by: holder, book)
    case .store(let error): sentence(error)
    case .pastUnread(.busy): phrases.faults.pastIsBeingRead
    case .pastUnread(let error): phrases.faults.pastUnread(sentence(error))
    }
  }

  /// Which record and which field break which rule.
  public func sentence(_ violation: RuleViolation) -> String {
    phrases.rules.sentence(violation, book: book)
  }

  /// Why a store could not do what was asked.
  public func sentence(_ error: StoreError) -> String {
    let faults = phrases.faults
    return switch error {
    case .notAWorkspace(let path): faults.storeNotAWorkspace(path)
    case .notEmpty(let path): faults.storeNotEmpty(path)
    case .unreadable(let path, let number):
      faults.storeUnreadable(path, faults.systemReason(number))
    case .unwritable(let path, let number):
      faults.storeUnwritable(path, faults.systemReason(number))
    case .unfinished(let path, let number):
      faults.storeUnfinished(path, faults.systemReason(number))
    case .changedOutside(let kind, let id, let path):
      faults.storeChangedOutside(kind, id, path)
    case .behind: faults.storeBehind
    case .gone(let path): faults.storeGone(path)
    case .moved(let path): faults.storeMoved(path)
    case .busy: faults.storeBusy
    case .cancelled: faults.storeCancelled
    case .newerSchema(let number, let path): faults.storeNewerSchema(number, path)
    }
  }

  /// Which file is damaged, and how.
  public func sentence(_ fault: RecordFault) -> String {
    "\(fault.path): \(problem(fault.problem))"
  }

  /// What is wrong with a file, without naming it.
  public func problem(_ problem: RecordFault.Problem) -> String {
    let faults = phrases.faults
    return switch problem {
    case .notAPropertyList: faults.faultNotAPropertyList
    case .notARegularFile: faults.faultNotARegularFile
    case .severalNames: faults.faultSeveralNames
    case .foreignOwner: faults.faultForeignOwner
    case .tooLarge(let size, let limit): faults.faultTooLarge(size, limit)
    case .tooDeep: faults.faultTooDeep
    case .badName: faults.faultBadName
    case .otherID(let id): faults.faultOtherID(id)
    case .noSchema: faults.faultNoSchema
    case .newerSchema(let number): faults.faultNewerSchema(number)
    case .field(let violation), .rule(let violation): sentence(violation)
    case .twice(let path): faults.faultTwice(path)
    case .notCanonical: faults.faultNotCanonical
    case .unreadable(let number): faults.faultUnreadable(faults.systemReason(number))
    case .changedByHand: faults.faultChangedByHand
    case .addedByHand: faults.faultAddedByHand
    case .missing: faults.faultMissing
    case .leftover: faults.faultLeftover
    case .unfinished: faults.faultUnfinished
    case .notPrivate(let mode): faults.faultNotPrivate(String(mode, radix: 8))
    case .damagedTyping(let size): faults.faultDamagedTyping(size)
    case .leftTyping(let texts, let changes): faults.faultLeftTyping(texts, changes)
    case .damagedJournal(let count): faults.faultDamagedJournal(count)
    case .tornJournal(let count): faults.faultTornJournal(count)
    }
  }
}

extension Phrases {
  /// Why a store could not do what was asked, in one line.
  public func sentence(_ error: StoreError) -> String { Refusals(self, Book()).sentence(error) }

  /// Which file is damaged, and how, in one line.
  public func sentence(_ fault: RecordFault) -> String { Refusals(self, Book()).sentence(fault) }
}
