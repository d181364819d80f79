public import Coordination

/// Two forms of one record made one, field by field, by what both come from: no value that a side
/// changed is lost.
///
/// Where both changed one text both are kept in it, marked. Where both changed anything else, ours stays
/// and theirs is kept beside it. Lists are united, and what a side took out of them is out.
public struct RecordMerge {
  /// What one side has closed, so that the other's changes to it are only kept beside it.
  public struct Hold {
    /// The side whose values stay.
    public var side: MergeSide
    /// The fields that it is about, nil for all.
    public var keys: Set<String>?

    /// Holds fields of one side, all where none are named.
    public init(_ side: MergeSide, keys: Set<String>? = nil) {
      self.side = side
      self.keys = keys
    }
  }

  /// The merged record.
  public private(set) var record: any Record
  /// What was kept beside or marked.
  public private(set) var notes: [MergeNote] = []

  /// Merges two forms of a record; `base` is what both come from, a blank one where they have nothing in
  /// common. `theirs` and `base` must be of the kind of `ours`, else they count as blank.
  public init(
    base: (any Record)?, ours: any Record, theirs: any Record, hold: Hold? = nil
  ) {
    record = ours
    record = merged(ours, base, theirs, hold)
  }

  private mutating func merged<R: Record>(
    _ ours: R, _ base: (any Record)?, _ theirs: any Record, _ hold: Hold?
  ) -> R {
    let blank = R(id: ours.id)
    let base = base as? R ?? blank
    let theirs = theirs as? R ?? blank
    var result = ours
    var kept: [(key: String, value: PropertyValue?)] = []
    for field in R.descriptions {
      let key = field.key
      let (old, our, their) = (base.value(key), ours.value(key), theirs.value(key))
      if our == their { continue }
      if let hold, hold.keys?.contains(key) ?? true {
        let (stays, other) = hold.side == .ours ? (our, their) : (their, our)
        guard let taken = try? result.setting(key, to: stays) else { continue }
        result = taken
        if other != old { keep(other, besides: stays, field: key, of: ours, &kept) }
        continue
      }
      switch FieldMerge(field.type, base: old, ours: our, theirs: their) {
      case .value(let value):
        if let taken = try? result.setting(key, to: value) {
          result = taken
        } else {
          keep(their, besides: our, field: key, of: ours, &kept)
        }
      case .bothTexts(let text):
        if let taken = try? result.setting(key, to: text) {
          result = taken
          notes.append(MergeNote(ours.kind, ours.id, .bothTexts(field: key)))
        } else {
          keep(their, besides: our, field: key, of: ours, &kept)
        }
      case .disputed:
        // A text that one side emptied and the other changed is still there.
        if our == nil, field.type == .text || field.type == .longText,
          let taken = try? result.setting(key, to: their)
        {
          result = taken
          keep(nil, besides: their, field: key, of: ours, &kept)
        } else {
          keep(their, besides: our, field: key, of: ours, &kept)
        }
      }
    }
    result.unknown = unknown(
      base.unknown, ours, theirs.unknown, stays: hold?.keys == nil ? hold?.side ?? .ours : .ours,
      isHeld: hold != nil && hold?.keys == nil, &kept)
    for (key, value) in kept { result = result.keeping(value, besides: key) }
    return result
  }

  private mutating func keep<R: Record>(
    _ other: PropertyValue?, besides stays: PropertyValue?, field: String, of record: R,
    _ kept: inout [(key: String, value: PropertyValue?)]
  ) {
    kept.append((field, other))
    notes.append(
      MergeNote(record.kind, record.id, .besides(field: field, stays: stays, other: other)))
  }

  /// What no table describes: values that are kept beside fields are united, all else is taken whole.
  private mutating func unknown<R: Record>(
    _ base: [String: PropertyValue], _ ours: R, _ theirs: [String: PropertyValue],
    stays: MergeSide, isHeld: Bool, _ kept: inout [(key: String, value: PropertyValue?)]
  ) -> [String: PropertyValue] {
    var result = ours.unknown
    for key in Set(ours.unknown.keys).union(theirs.keys).sorted() {
      let (old, our, their) = (base[key], ours.unknown[key], theirs[key])
      if our == their { continue }
      if UnsettledKey.field(key) != nil {
        let union = FieldMerge.union(old, our, their)
        result[key] = union.isEmpty ? nil : .array(union)
      } else if isHeld {
        let (value, other) = stays == .ours ? (our, their) : (their, our)
        result[key] = value
        if other != old { keep(other, besides: value, field: key, of: ours, &kept) }
      } else if our == old {
        result[key] = their
      } else if their != old {
        // Of a value and none the value stays.
        result[key] = our ?? their
        let other = our == nil ? nil : their
        keep(other, besides: our ?? their, field: key, of: ours, &kept)
      }
    }
    return result
  }
}
