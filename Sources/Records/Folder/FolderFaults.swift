import Coordination
public import Workspaces

extension FolderStore {
  public func faults() throws(StoreError) -> [RecordFault] {
    var troubles: [String: Trouble] = [:]
    var seen: [RecordID: String] = [:]
    let listing = FolderListing(self)
    let reader = RecordReader(FileBuffer(calls, owners: owners))
    for (number, place) in Place.all.enumerated() {
      do throws(CallFailure) {
        guard let folder = try listing.folder(place) else { continue }
        let names = try listing.names(in: folder, of: place)
        for name in names.strays { troubles[place.path(name)] = Trouble(stray: name, in: place) }
        for (id, name) in names.files {
          let file = ListedFile(place: place, number: UInt8(number), id: id, name: name)
          switch reader.read(file, in: folder.descriptor, checkingForm: true) {
          case .missing: continue
          case .unfit(let problem, let stamp):
            troubles[file.path] = Trouble(file, problem, stamp)
            // It is a record all the same, and counts where its id lies in two places.
            if problem != .notCanonical { continue }
          case .record: break
          }
          if let other = seen[id] {
            troubles[file.path] = Trouble(file, .twice(otherPath: other), nil)
          } else {
            seen[id] = file.path
          }
        }
      } catch {
        let fault = FolderListing.fault(place, error)
        troubles[fault.path] = Trouble(place: place, name: "", stamp: nil, fault: fault)
      }
    }
    return troubles.values.map(\.fault).sorted { $0.path < $1.path }
  }
}
