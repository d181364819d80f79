/// Words that the meetings have in common: where, under whom, with what end.
extension Text {
  static let ministryInPrague = Text(
    "Ministry of the Interior, Prague",
    "Ministerstvo vnitra, Praha")
  static let viceChairForChair = Text(
    "Statute: the executive vice-chair presides for the chair",
    "Statut: předsedu zastupuje výkonný místopředseda")
  static let secretariat = Text(
    "Office of the secretary",
    "sekretariát skupiny")
  static let securityPolicyDirector = Text(
    "Director of the Security Policy Department",
    "ředitel odboru bezpečnostní politiky")
  static let crimePreventionDirector = Text(
    "Director of the Crime Prevention Department",
    "ředitel odboru prevence kriminality")
  static let noResolution = Text(
    "Discussed, no resolution adopted.",
    "Projednáno, usnesení nebylo přijato.")
  static let referredToGroup = Text(
    "Referred to the group.",
    "Postoupeno skupině.")
}
