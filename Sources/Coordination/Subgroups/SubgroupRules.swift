extension Book {
  func violations(of item: SubgroupItem) -> [RuleViolation] {
    var check = RuleCheck(item)
    if item.referredTo == item.body { check.refuse("referredTo", .circular) }
    if item.state == .referred && item.referredTo == nil {
      check.refuse("referredTo", .field(.required))
    }
    check.order("referredOn", item.raisedOn, item.referredOn)
    if let number = item.number {
      let other = items.rows.first {
        $0.id != item.id && $0.body == item.body && $0.number == number
      }
      if let other { check.refuse("number", .taken(by: other.id)) }
    }
    return check.found
  }

  func violations(of figure: Figure) -> [RuleViolation] {
    var check = RuleCheck(figure)
    let years = figure.year.split(separator: "-", omittingEmptySubsequences: false)
    let isYear = years.count <= 2 && years.allSatisfy { $0.count == 4 && Int($0) != nil }
    if !isYear {
      check.refuse("year", .notAYear)
    } else if years.count == 2 && years[1] < years[0] {
      check.refuse("year", .endBeforeStart(String(years[0])))
    }
    return check.found
  }
}
