extension Book {
  func violations(of settings: Settings) -> [RuleViolation] {
    var check = RuleCheck(settings)
    check.range("quorumNumerator", settings.quorumNumerator, 1...100)
    check.range("quorumDenominator", settings.quorumDenominator, 1...100)
    // More than the whole can never be present.
    let highest = settings.quorumDenominator - (settings.quorumMoreThan ? 1 : 0)
    if settings.quorumNumerator > highest {
      check.refuse("quorumNumerator", .outOfRange(1...max(1, highest)))
    }
    check.range("majorityNumerator", settings.majorityNumerator, 1...100)
    check.range("majorityDenominator", settings.majorityDenominator, 1...100)
    let most = (settings.majorityDenominator ?? 2) - (settings.majorityAtLeast ? 0 : 1)
    if (settings.majorityNumerator ?? 1) > most {
      check.refuse("majorityNumerator", .outOfRange(1...max(1, most)))
    }
    check.range("writtenVoteDays", settings.writtenVoteDays, 1...250)
    check.range("meetingsPerYear", settings.meetingsPerYear, 0...366)
    check.range("invitationDays", settings.invitationDays, 0...250)
    check.range("materialDays", settings.materialDays, 0...250)
    check.range("commentDays", settings.commentDays, 0...250)
    check.range("evaluationYears", settings.evaluationYears, 1...50)
    check.range("dueSoonDays", settings.dueSoonDays, 0...3650)
    check.range("versionsKept", settings.versionsKept ?? Settings.versionsKeptByDefault, 1...10_000)
    let statuses = StatusScale(lines: settings.scale).statuses
    if statuses.count != settings.scale.count || statuses.isEmpty
      || Set(statuses.map(\.code)).count != statuses.count
    {
      check.refuse("scale", .field(.malformed(.lines)))
    }
    if AgendaTemplate(lines: settings.agendaTemplate).items.count != settings.agendaTemplate.count {
      check.refuse("agendaTemplate", .field(.malformed(.lines)))
    }
    return check.found
  }

  func violations(of institution: Institution) -> [RuleViolation] {
    var check = RuleCheck(institution)
    let codes = Set(
      [institution.code, institution.codeCs ?? institution.code].map(SearchText.folded))
    for other in institutions.rows where other.id != institution.id {
      let otherCodes = [other.code, other.codeCs ?? other.code].map(SearchText.folded)
      if otherCodes.contains(where: codes.contains) {
        check.refuse("code", .taken(by: other.id))
        break
      }
    }
    return check.found
  }

  func violations(of body: Body) -> [RuleViolation] {
    var check = RuleCheck(body)
    check.order("dissolved", body.founded, body.dissolved)
    check.noCircle("parent") { bodies[$0]?.parent }
    check.noCircle("predecessor") { bodies[$0]?.predecessor }
    return check.found
  }

  func violations(of seat: Seat) -> [RuleViolation] {
    var check = RuleCheck(seat)
    check.order("to", seat.from, seat.to)
    if seat.role.isSingle {
      let other = seats.rows.first {
        $0.id != seat.id && $0.body == seat.body && $0.role == seat.role && $0.overlaps(seat)
      }
      if let other { check.refuse("role", .officeHeld(by: other.id)) }
    }
    return check.found
  }
}
