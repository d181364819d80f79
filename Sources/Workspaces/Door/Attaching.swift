public import Coordination

extension Workspace {
  /// Keeps a file beside a material that is there, or that is added with it, and notes that it came today;
  /// gives back the name the file has there.
  ///
  /// Throws a `ChangeRefusal`; where a rule refuses it nothing is kept, and no file that is kept already is
  /// touched.
  public func attach(
    _ bytes: [UInt8], named name: String, to material: Material, today: CalendarDay, now: WallTime
  ) throws(ChangeRefusal) -> String {
    _ = try rehearse(change(material, name, today), today: today, now: now)
    let kept: String
    do throws(StoreError) {
      kept = try withStore { (store) throws(StoreError) in
        try store.keepFile(
          bytes, named: name, of: material.id, restricted: material.isRestricted)
      }
    } catch {
      throw .store(error)
    }
    try perform(change(material, kept, today), today: today, now: now)
    return kept
  }

  private func change(
    _ material: Material, _ file: String, _ today: CalendarDay
  ) -> any Change {
    if book.materials[material.id] != nil {
      return SetFields(
        material.id, [("file", .string(file)), ("received", .string(today.iso))])
    }
    var material = material
    material.file = file
    material.received = today
    return AddRecord(material)
  }

  /// The bytes of the file that is kept beside a material; nil where there is none.
  ///
  /// Throws a `StoreError` where it cannot be read.
  public func keptFile(of material: Material) throws(StoreError) -> [UInt8]? {
    guard let name = material.file, actor.mayRead(material) else { return nil }
    return try withStore { (store) throws(StoreError) in
      try store.keptFile(name, of: material.id, restricted: material.isRestricted)
    }
  }
}
