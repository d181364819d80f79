import Coordination
import Glibc
public import Workspaces

extension FolderStore: CareTaker {
  /// Opens a workspace to be looked through and put right; nothing is finished or tidied up by itself.
  ///
  /// A folder whose settings are missing is still opened where the program's own state shows that it was a
  /// workspace. Throws a `StoreError` as opening does.
  public static func openedForCare(at path: String) throws(StoreError) -> FolderStore {
    try openedForCare(at: path, calls: PosixFileCalls())
  }

  /// Opens a workspace to be put right through given file calls.
  package static func openedForCare(
    at path: String, calls: any FileCalls
  ) throws(StoreError) -> FolderStore {
    let store: FolderStore
    do throws(CallFailure) {
      let root = try Folder(path: path, calls)
      if try !holdsSettings(root, calls), !wasWorkspace(root, calls) {
        throw CallFailure(number: ENOENT)
      }
      store = try FolderStore(path, root, calls, 5)
    } catch {
      switch error.number {
      case ENOENT, ENOTDIR: throw .notAWorkspace(path)
      default: throw .unreadable(path, error.number)
      }
    }
    store.finishesLeftWork = false
    return store
  }

  private static func wasWorkspace(_ root: Folder, _ calls: any FileCalls) -> Bool {
    guard let folder = try? root.folder(PrivateFolder.name),
      let names = try? calls.list(folder.descriptor)
    else { return false }
    return names.contains(Seals.name) || names.contains("journal")
  }

  public func remedies(for faults: [RecordFault]) throws(StoreError) -> [Remedy] {
    let finder = RemedyFinder(self)
    var remedies: [Remedy] = []
    for fault in faults { remedies.append(try finder.remedy(for: fault)) }
    let order = remedies.enumerated().sorted {
      ($0.element.fault.turn, $0.offset) < ($1.element.fault.turn, $1.offset)
    }
    return order.map(\.element)
  }

  @discardableResult
  public func carryOut(
    _ action: Remedy.Action, of remedy: Remedy
  ) throws(StoreError) -> String? {
    // Whatever is kept in mind of the file ends here; what was left behind is put aside, not removed.
    if let id = remedy.fault.record { known[id] = nil }
    troubles[remedy.fault.path] = nil
    leftovers = []
    return try CarryingOut(self).carryOut(action, of: remedy)
  }
}

extension RecordFault {
  /// When it has its turn: what the next write would tidy up is put aside before anything is written, and
  /// the journal is put right before records come back from it.
  fileprivate var turn: Int {
    switch problem {
    case .leftover: 0
    case .damagedJournal, .tornJournal, .damagedTyping: 1
    case .unfinished: 2
    case .notPrivate: 4
    default: 3
    }
  }
}
