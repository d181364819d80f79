/// Words that the figures have in common: units, who counted, what to beware of.
extension Text {
  // Units.
  static let persons = Text("persons", "osoby")
  static let cases = Text("cases", "případy")
  static let offences = Text("offences", "trestné činy")
  static let convictions = Text("convictions", "odsouzení")
  static let calls = Text("calls", "hovory")
  static let inWords = Text("text", "slovní údaj")
  static let tier = Text("tier", "skupina")
  static let dollars = Text("USD", "USD")
  static let crowns = Text("CZK", "Kč")

  // Who counted, and through whom it was printed.
  static let stateDepartment = Text("US State Dept", "Ministerstvo zahraničí USA")
  static let stateDepartmentOnRadio = Text(
    "US State Dept via Radio Prague", "Ministerstvo zahraničí USA podle Radia Praha")
  static let tip2009 = Text(
    "US State Dept (TIP 2009)", "Ministerstvo zahraničí USA (zpráva TIP 2009)")
  static let tip2010 = Text(
    "US State Dept (TIP 2010) as quoted",
    "Ministerstvo zahraničí USA (zpráva TIP 2010) podle citace")
  static let tip2017 = Text(
    "US State Dept (TIP 2017)", "Ministerstvo zahraničí USA (zpráva TIP 2017)")
  static let police = Text("Police of the CR via MoI", "Policie ČR podle MV")
  static let policeByStateDepartment = Text(
    "Police via US State Dept", "Policie podle Ministerstva zahraničí USA")
  static let seventhReport = Text("MoI 7th report", "7. zpráva MV")
  static let gretaOnRadio = Text("GRETA via Radio Prague", "GRETA podle Radia Praha")
  static let ministry = Text("Ministry of the Interior", "Ministerstvo vnitra")
  static let ministryByStateDepartment = Text(
    "Ministry of the Interior via US State Dept",
    "Ministerstvo vnitra podle Ministerstva zahraničí USA")
  static let molsaByStateDepartment = Text(
    "Min. of Labour and Social Affairs via US State Dept",
    "Ministerstvo práce a sociálních věcí podle Ministerstva zahraničí USA")
  static let ngos = Text("NGOs via MoI/US State Dept", "NNO podle MV / Ministerstva zahraničí USA")
  static let slovakMinistry = Text(
    "Slovak Ministry of Interior", "Ministerstvo vnitra Slovenské republiky")

  // What is counted and what to beware of.
  static let mostlyYearBefore = Text(
    "describes mostly the year before", "popisuje převážně předchozí rok")
  static let potentialVictims = Text("victims and potential victims", "oběti a potenciální oběti")
  static let yearOfReport = Text("year is the report's year", "rok je rokem zprávy")
  static let anotherCountry = Text(
    "comparison only: another country", "pouze pro srovnání: jiná země")
  static let reportingPeriod = Text(
    "US reporting period, not calendar year", "sledované období USA, nikoli kalendářní rok")
  static let newMethod = Text(
    "police changed the method in 2017: not comparable with earlier years",
    "policie v roce 2017 změnila metodiku: nesrovnatelné s předchozími roky")
  static let severalYears = Text(
    "counts people of several years; never add to Programme entries",
    "zahrnuje osoby z více let; nikdy nesčítat se vstupy do Programu")
}
