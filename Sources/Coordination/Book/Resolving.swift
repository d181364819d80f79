// How a record is named by people: by id, code, number, citation or ordinal, in any case.

extension Book {
  /// The record that a text names.
  ///
  /// An id is taken first; then, among the wanted kinds (all where none are given), an institution's code
  /// in either language, a task's number where it is unique, a resolution's citation, a policy paper's
  /// period and a meeting of the group by its ordinal. Throws a `RuleViolation` where nothing or several
  /// records answer.
  public func resolve(_ text: String, as kinds: [RecordKind] = []) throws(RuleViolation) -> RecordID
  {
    let words = text.trimmed
    let folded = words.lowercased()
    if let id = RecordID(rawValue: folded), let kind = kind(of: id),
      kinds.isEmpty || kinds.contains(kind)
    {
      return id
    }
    func wants(_ kind: RecordKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
    var found: [RecordID] = []
    if wants(.institution), let institution = institution(named: words) {
      found.append(institution.id)
    }
    if wants(.meeting), let ordinal = Int(words) {
      found += meetings.rows.filter { $0.body == settings.group && $0.ordinal == ordinal }.map(\.id)
    }
    if wants(.task) { found += taskNumbers[folded] }
    if wants(.resolution), words.contains("/") {
      let cited = resolutions.rows.filter { citation(of: $0) == words }
      // What was not adopted has no number of its own; it answers where nothing else does.
      let adopted = cited.filter(\.isAdopted)
      found += (adopted.isEmpty ? cited : adopted).map(\.id)
    }
    if wants(.policy) {
      found += policies.rows.filter { $0.period == words }.map(\.id)
    }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw RuleViolation(
        kind: kinds.count == 1 ? kinds[0] : nil, record: words, field: nil,
        rule: .ambiguous(found.sorted()))
    }
    if let id = RecordID(rawValue: folded), let kind = kind(of: id) {
      throw RuleViolation(
        kind: kind, record: words, field: nil, rule: .wrongKind(kind, wanted: kinds))
    }
    throw RuleViolation(
      kind: kinds.count == 1 ? kinds[0] : nil, record: words, field: nil, rule: .notFound)
  }

  /// The institution with a code (in either language), an id or a name, ignoring case and diacritics.
  public func institution(named name: String) -> Institution? {
    let folded = SearchText.folded(name.trimmed)
    guard !folded.isEmpty else { return nil }
    return institutions.rows.first { institution in
      institution.id.rawValue == folded
        || [institution.code, institution.codeCs ?? "", institution.name, institution.nameCs ?? ""]
          .contains { SearchText.folded($0) == folded }
    }
  }
}
